#include "storage/files.hpp"

#include "storage/sqlite_error.hpp"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace tend::storage {
namespace {

namespace fs = std::filesystem;

/// Waits until the file or folder is on the disk.
void sync(const fs::path& path, bool folder) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | (folder ? O_DIRECTORY : 0));
    if (file < 0)
        throw toError(errno, "open");
    const int result = ::fsync(file);
    const int trouble = errno;
    ::close(file);
    // Some file systems cannot sync a folder, and say so.
    if (result != 0 && !(folder && trouble == EINVAL))
        throw toError(trouble, "fsync");
}

} // namespace

NewFolders::NewFolders(const fs::path& file) {
    std::vector<fs::path> missing;
    for (auto folder = file.parent_path(); !folder.empty() && !fs::exists(folder);
         folder = folder.parent_path())
        missing.push_back(folder);
    for (auto folder = missing.rbegin(); folder != missing.rend(); ++folder) {
        if (::mkdir(folder->c_str(), S_IRWXU) == 0)
            made_.push_back(*folder);
        else if (errno != EEXIST)
            throw toError(errno, "mkdir");
    }
}

NewFolders::~NewFolders() {
    for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder)
        ::rmdir(folder->c_str());
}

SiblingFile::SiblingFile(fs::path target) : target_(std::move(target)) {
    auto pattern = target_.string() + ".new-XXXXXX";
    const int file = ::mkstemp(pattern.data());
    if (file < 0)
        throw toError(errno, "mkstemp");
    ::close(file);
    path_ = pattern;
}

SiblingFile::~SiblingFile() {
    if (path_.empty())
        return;
    std::error_code ignored;
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        fs::remove(path_.string() + ending, ignored);
}

void SiblingFile::replaceTarget() {
    sync(path_, false);
    if (::rename(path_.c_str(), target_.c_str()) != 0)
        throw toError(errno, "rename");
    path_.clear();
    sync(target_.parent_path(), true);
}

bool SiblingFile::becomeTarget() {
    sync(path_, false);
    int result = ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE);
    // Not every file system knows the flag; a link never replaces either.
    if (result != 0 && (errno == EINVAL || errno == ENOSYS)) {
        result = ::link(path_.c_str(), target_.c_str());
        if (result == 0)
            ::unlink(path_.c_str());
    }
    if (result != 0 && errno == EEXIST)
        return false;
    if (result != 0)
        throw toError(errno, "rename");
    path_.clear();
    sync(target_.parent_path(), true);
    return true;
}

} // namespace tend::storage
