#include "storage/connection.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "storage/sqlite_error.hpp"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <string_view>

namespace tend::storage {
namespace {

constexpr int busyMilliseconds = 5000;

/// A file: address that SQLite reads back as exactly this path.
std::string asUri(const std::filesystem::path& path, std::string_view query) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-_.~";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path.string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != std::string_view::npos)
            uri += c;
        else
            uri += {'%', digits[byte >> 4], digits[byte & 0x0f]};
    }
    return uri + "?" + std::string(query);
}

void unlock(SQLite::Database& database, const std::optional<CipherKey>& key) {
    if (!key)
        return;
    // Linked against a SQLite without encryption, everything would seem to work and the file be plain.
    if (SQLite::Statement version(database, "PRAGMA cipher_version");
        !version.executeStep() || version.getColumn(0).getString().empty())
        throw base::Error(base::tr("This Tend cannot encrypt: it was built without SQLCipher."));
    const auto spec = key->spec().reveal();
    const int result =
        sqlite3_key_v2(database.getHandle(), "main", spec.data(), static_cast<int>(spec.size()));
    if (result != SQLITE_OK)
        throw SQLite::Exception(database.getHandle(), result);
    // Else a wrong passphrase is reported on stderr. Not before the key: the first key of a process sets it
    // anew.
    database.execAndGet("PRAGMA cipher_log_level = NONE");
}

void setUp(SQLite::Database& database) {
    database.exec("PRAGMA foreign_keys = ON");
    // A file from elsewhere may not call anything with side effects from its schema.
    database.exec("PRAGMA trusted_schema = OFF");
    // What is deleted is overwritten where that costs no extra writing. More would promise too much: the
    // history keeps every word until there is a way to forget, and that will have to rewrite the file.
    database.execAndGet("PRAGMA secure_delete = FAST");
    database.exec("PRAGMA temp_store = MEMORY");
    database.exec("PRAGMA cache_size = -4000");
}

} // namespace

std::optional<Header> readHeader(const std::filesystem::path& path, const std::optional<CipherKey>& key) {
    return translated([&]() -> std::optional<Header> {
        SQLite::Database database(asUri(path, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        unlock(database, key);
        // Killed while the log was being copied back, Tend leaves a first page that counts pages which are
        // still in the log only. The log is not read here, and SQLite takes such a file for damaged unless
        // told to go on.
        database.exec("PRAGMA writable_schema = ON");
        try {
            return Header{database.execAndGet("PRAGMA application_id").getInt(),
                          database.execAndGet("PRAGMA user_version").getInt()};
        } catch (const SQLite::Exception& trouble) {
            if (key && trouble.getErrorCode() == SQLITE_NOTADB)
                return std::nullopt;
            throw;
        }
    });
}

SQLite::Database connect(const std::filesystem::path& path, const std::optional<CipherKey>& key) {
    // SQLite would open a write-protected file for reading and say so only at the first change.
    if (::access(path.c_str(), R_OK | W_OK) != 0)
        throw toError(errno, "access");
    return translated([&] {
        SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX,
                                  busyMilliseconds);
        unlock(database, key);
        setUp(database);
        database.execAndGet("PRAGMA journal_mode = WAL");
        database.exec("PRAGMA synchronous = FULL");
        // After a big import the log gives its room back.
        database.execAndGet("PRAGMA journal_size_limit = 16000000");
        return database;
    });
}

SQLite::Database connectToFill(const std::filesystem::path& path, const std::optional<CipherKey>& key) {
    return translated([&] {
        SQLite::Database database(path.string(),
                                  SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
        unlock(database, key);
        setUp(database);
        database.execAndGet("PRAGMA journal_mode = MEMORY");
        database.exec("PRAGMA synchronous = OFF");
        return database;
    });
}

void closeUntouched(SQLite::Database database) {
    int on = 1;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_PERSIST_WAL, &on);
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace tend::storage
