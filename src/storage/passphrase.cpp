#include "base/error.hpp"
#include "base/tr.hpp"
#include "storage/connection.hpp"
#include "storage/files.hpp"
#include "storage/journal_state.hpp"
#include "storage/migrations.hpp"
#include "storage/sqlite_error.hpp"

#include <sqlite3.h>

#include <map>
#include <stdexcept>
#include <string>

namespace tend::storage {
namespace {

/// Rows of every table, those that virtual tables lie in too.
std::map<std::string, std::int64_t> rowCounts(SQLite::Database& database) {
    std::map<std::string, std::int64_t> counts;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
    while (names.executeStep()) {
        const auto name = names.getColumn(0).getString();
        counts[name] = database.execAndGet("SELECT count(*) FROM \"" + name + "\"").getInt64();
    }
    return counts;
}

/// Takes the file for this connection alone, its log moved into it; busy where another one has it open.
void takeAlone(SQLite::Database& database) {
    database.execAndGet("PRAGMA journal_mode = DELETE");
    database.execAndGet("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("BEGIN EXCLUSIVE; COMMIT");
    if (database.execAndGet("PRAGMA journal_mode").getString() != "delete")
        throw SQLite::Exception("another connection keeps the log", SQLITE_BUSY);
}

void share(SQLite::Database& database) {
    database.execAndGet("PRAGMA locking_mode = NORMAL");
    database.execAndGet("PRAGMA journal_mode = WAL");
}

void copyInto(SQLite::Database& database, const std::filesystem::path& path,
              const std::optional<CipherKey>& key) {
    {
        SQLite::Statement attach(database, "ATTACH ? AS fresh KEY ?");
        attach.bind(1, path.string());
        attach.bind(2, key ? std::string(key->spec().reveal()) : std::string());
        attach.exec();
    }
    database.exec("PRAGMA fresh.synchronous = OFF");
    database.execAndGet("SELECT sqlcipher_export('fresh')");
    database.exec("PRAGMA fresh.application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA fresh.user_version = " + std::to_string(versionOf(database)));
    database.exec("DETACH fresh");
}

/// Reads the copy as a journal is read, and holds it against what it was made from.
void readBack(SQLite::Database& original, const std::filesystem::path& path,
              const std::optional<CipherKey>& key) {
    const auto header = readHeader(path, key);
    bool sound = header && header->applicationId == applicationId && header->version == versionOf(original) &&
                 probe(path) == (key ? FileKind::Encrypted : FileKind::Plain);
    if (sound) {
        auto copy = connectToFill(path, key);
        sound = copy.execAndGet("PRAGMA integrity_check").getString() == "ok" &&
                rowCounts(copy) == rowCounts(original);
    }
    if (!sound)
        throw base::Error(base::tr("The passphrase could not be changed. The journal is as it was."),
                          "the copy did not read back");
}

} // namespace

void Journal::changePassphrase(const std::optional<base::Secret>& passphrase) {
    if (state_->path.empty())
        throw std::logic_error("a journal in memory has no passphrase");
    if (passphrase && passphrase->reveal().empty())
        throw base::Error(base::tr("A passphrase needs at least one character."));
    // Where the path is a link, the file it leads to is replaced and the link stays.
    const auto target = std::filesystem::canonical(state_->path);
    std::optional<CipherKey> key;
    if (passphrase)
        key = CipherKey::fresh(*passphrase);
    SiblingFile copy(target);
    state_->statements.clear();
    auto& database = state_->open();
    translated([&] {
        try {
            takeAlone(database);
            copyInto(database, copy.path(), key);
            readBack(database, copy.path(), key);
            copy.replaceTarget();
        } catch (...) {
            sqlite3_exec(database.getHandle(), "DETACH fresh", nullptr, nullptr, nullptr);
            share(database);
            throw;
        }
    });
    // From here on the old connection leads to a file without a name: what it would write is lost.
    state_->close();
    state_->key = std::move(key);
    state_->use(connect(state_->path, state_->key));
}

} // namespace tend::storage
