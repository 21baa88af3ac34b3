#include "platform/editor.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <iterator>
#include <system_error>

namespace tend::platform {
namespace {

[[noreturn]] void failed(const char* what) {
    throw base::Error(base::tr("The text could not be handed to an editor. Nothing was changed."),
                      std::string(what) + ": " + std::strerror(errno)); // NOLINT(concurrency-mt-unsafe)
}

bool writeAll(int file, std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// As in a shell that waits for a program on its terminal: what is typed to stop one is not meant for us.
class SignalsIgnored {
  public:
    SignalsIgnored() {
        struct sigaction ignore {};

        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGINT, &ignore, &interrupt_);
        ::sigaction(SIGQUIT, &ignore, &quit_);
    }

    ~SignalsIgnored() {
        ::sigaction(SIGINT, &interrupt_, nullptr);
        ::sigaction(SIGQUIT, &quit_, nullptr);
    }

    SignalsIgnored(const SignalsIgnored&) = delete;
    SignalsIgnored& operator=(const SignalsIgnored&) = delete;

  private:
    struct sigaction interrupt_ {};

    struct sigaction quit_ {};
};

} // namespace

PrivateText::PrivateText(const std::filesystem::path& parent, std::string_view name, std::string_view text) {
    std::string folder = (parent / "tend-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr)
        failed("mkdtemp");
    path_ = std::filesystem::path(folder) / name;
    const int file = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = file >= 0 && writeAll(file, text);
    if (file < 0 || ::close(file) != 0 || !written) {
        const int reason = errno;
        remove();
        errno = reason;
        failed("write");
    }
}

std::optional<std::string> PrivateText::read() const {
    std::ifstream stream(path_, std::ios::binary);
    if (!stream)
        return std::nullopt;
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    return stream.bad() ? std::nullopt : std::optional(std::move(text));
}

void PrivateText::remove() {
    std::error_code ignored;
    std::filesystem::remove_all(path_.parent_path(), ignored);
}

bool runEditor(const std::string& command, const std::filesystem::path& file) {
    std::string script = command + " \"$@\"";
    std::string path = file.string();
    std::string shell = "sh";
    std::string option = "-c";
    std::array<char*, 6> words{shell.data(), option.data(), script.data(),
                               shell.data(), path.data(),   nullptr};
    const SignalsIgnored ignored;
    posix_spawnattr_t attributes{};
    posix_spawnattr_init(&attributes);
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGINT);
    sigaddset(&usual, SIGQUIT);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    pid_t child = 0;
    const int failure = ::posix_spawn(&child, "/bin/sh", nullptr, &attributes, words.data(), environ);
    posix_spawnattr_destroy(&attributes);
    if (failure != 0)
        return false;
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace tend::platform
