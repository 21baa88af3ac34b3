#include "storage/sqlite_error.hpp"

#include "base/tr.hpp"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>

namespace tend::storage {
namespace {

using base::tr;

const char* diskFull() {
    return tr("The disk is full, so this could not be saved. Your words are still here: make some room, then "
              "try again.");
}

const char* diskTrouble() {
    return tr("Could not write to the disk. Your words are still here: look at the disk, then try again.");
}

const char* noAccess() {
    return tr("The journal cannot be read or written where it is. See that you own the file and its folder, "
              "and that the disk is not read-only.");
}

const char* sentenceFor(int code) {
    switch (code) {
    case SQLITE_FULL:
        return diskFull();
    case SQLITE_IOERR:
        return diskTrouble();
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return noAccess();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return tr("Another program is using the journal just now. Nothing was lost: try again in a moment.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("The journal file is damaged. Nothing more was written to it: a backup may have what is "
                  "missing.");
    case SQLITE_NOMEM:
        return tr("There was not enough memory for this. Nothing was lost: close something, then try again.");
    default:
        return tr("The journal did not take this, and nothing was changed in it. This is a fault in Tend.");
    }
}

} // namespace

base::Error toError(const SQLite::Exception& trouble) {
    // Exceptions without a code come from SQLiteCpp itself, and carry -1.
    const int code = trouble.getErrorCode();
    const int extended = trouble.getExtendedErrorCode();
    return base::Error(sentenceFor(code < 0 ? SQLITE_ERROR : code & 0xff),
                       "SQLite " + std::to_string(code) + "/" + std::to_string(extended) + ": " +
                           trouble.what());
}

base::Error toError(int errorNumber, const std::string& call) {
    const auto detail = call + ": " + std::generic_category().message(errorNumber);
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
        return base::Error(diskFull(), detail);
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOENT:
    case ENOTDIR:
    case EISDIR:
        return base::Error(noAccess(), detail);
    default:
        return base::Error(diskTrouble(), detail);
    }
}

} // namespace tend::storage
