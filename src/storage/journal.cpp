#include "storage/journal.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "storage/connection.hpp"
#include "storage/files.hpp"
#include "storage/founding.hpp"
#include "storage/journal_state.hpp"
#include "storage/migrations.hpp"
#include "storage/query.hpp"
#include "storage/sqlite_error.hpp"

#include <sqlite3.h>

#include <chrono>
#include <stdexcept>
#include <thread>
#include <utility>

namespace tend::storage {
namespace {

namespace fs = std::filesystem;

constexpr const char* memory = ":memory:";

bool usable(const std::optional<base::Secret>& passphrase) {
    return passphrase && !passphrase->reveal().empty();
}

/// Another process may be writing the first page this very moment, so a wrong key is looked at twice.
std::optional<Header> headerBehind(const fs::path& path, const std::optional<CipherKey>& key) {
    if (const auto header = readHeader(path, key))
        return header;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return readHeader(path, key);
}

std::optional<Refusal> refusalOf(const std::optional<Header>& header) {
    if (!header)
        return Refusal::WrongPassphrase;
    if (header->applicationId != applicationId || header->version < 1)
        return Refusal::NotAJournal;
    if (header->version > newestVersion())
        return Refusal::Newer;
    return std::nullopt;
}

} // namespace

Journal::State::State(fs::path place, std::optional<CipherKey> cipherKey, SQLite::Database connection)
    : path(std::move(place)), key(std::move(cipherKey)) {
    use(std::move(connection));
}

Journal Journal::State::journal(fs::path place, std::optional<CipherKey> cipherKey,
                                SQLite::Database connection) {
    return Journal(std::make_unique<State>(std::move(place), std::move(cipherKey), std::move(connection)));
}

SQLite::Database& Journal::State::open() {
    if (!database)
        throw base::Error(base::tr("The journal is closed. Please open it again."));
    return *database;
}

void Journal::State::use(SQLite::Database connection) {
    statements.clear();
    database.emplace(std::move(connection));
    ++othersSeen; // what the new connection reads may be anything
    sqlite3_commit_hook(
        database->getHandle(),
        [](void* count) {
            ++*static_cast<std::uint64_t*>(count);
            return 0;
        },
        &ownCommits);
}

void Journal::State::close() {
    statements.clear();
    database.reset();
}

Journal::Opened Journal::create(const fs::path& path, const std::optional<base::Secret>& passphrase,
                                domain::Moment now) {
    if (passphrase && !usable(passphrase))
        throw base::Error(base::tr("A passphrase needs at least one character."));
    const auto place = fs::absolute(path);
    if (fs::exists(fs::symlink_status(place)))
        return Refusal::AlreadyThere;
    NewFolders folders(place);
    std::optional<CipherKey> key;
    if (passphrase)
        key = CipherKey::fresh(*passphrase);
    SiblingFile file(place);
    {
        auto journal = State::journal(file.path(), key, connectToFill(file.path(), key));
        migrate(journal.database(), file.path(), migrations());
        found(journal, now);
    }
    if (probe(file.path()) != (key ? FileKind::Encrypted : FileKind::Plain))
        throw base::Error(base::tr("The new journal could not be made as it should be, so it was not made."),
                          "wrong header after creation");
    if (!file.becomeTarget())
        return Refusal::AlreadyThere;
    folders.keep();
    return State::journal(place, key, connect(place, key));
}

Journal::Opened Journal::open(const fs::path& path, const std::optional<base::Secret>& passphrase) {
    const auto place = fs::absolute(path);
    std::optional<CipherKey> key;
    switch (probe(place)) {
    case FileKind::Missing:
        return Refusal::Missing;
    case FileKind::NotAJournal:
        return Refusal::NotAJournal;
    case FileKind::Plain:
        break; // needs no passphrase, so one that is given does no harm
    case FileKind::Encrypted:
        if (!usable(passphrase))
            return Refusal::NeedsPassphrase;
        key = CipherKey::of(place, *passphrase);
        break;
    }
    if (const auto refusal = refusalOf(headerBehind(place, key)))
        return *refusal;
    auto database = connect(place, key);
    // A newer Tend that was cut off may have left its version in the log beside the file.
    if (translated([&] { return versionOf(database); }) > newestVersion()) {
        closeUntouched(std::move(database));
        return Refusal::Newer;
    }
    migrate(database, place, migrations());
    return State::journal(place, std::move(key), std::move(database));
}

Journal Journal::inMemory(domain::Moment now) {
    auto journal = State::journal({}, std::nullopt, connectToFill(memory, std::nullopt));
    migrate(journal.database(), memory, migrations());
    found(journal, now);
    return journal;
}

Journal::Journal(std::unique_ptr<State> state) : state_(std::move(state)) {}

Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

Journal Journal::another() const {
    if (state_->path.empty())
        throw std::logic_error("a journal in memory has one connection only");
    return State::journal(state_->path, state_->key, connect(state_->path, state_->key));
}

const fs::path& Journal::path() const {
    return state_->path;
}

bool Journal::encrypted() const {
    return state_->key.has_value();
}

std::uint64_t Journal::revision() {
    // SQLite's number changes with the commits of others, the hook counts our own. Most often another
    // connection only made new records searchable, which changes nothing that is shown.
    Query query(*this, "PRAGMA data_version");
    query.next();
    const auto version = query.number(0);
    if (version != state_->dataVersion || state_->ownCommits != state_->ownSeen) {
        Query writing(*this, "SELECT finished FROM writing");
        writing.next();
        const auto finished = writing.number(0);
        if (version != state_->dataVersion && finished != state_->changesFinished)
            ++state_->othersSeen;
        state_->dataVersion = version;
        state_->ownSeen = state_->ownCommits;
        state_->changesFinished = finished;
    }
    return state_->ownCommits + state_->othersSeen;
}

std::vector<std::string> Journal::check() {
    std::vector<std::string> troubles;
    const auto collect = [&](const char* pragma, auto&& wording) {
        try {
            Query query(*this, pragma);
            while (query.next())
                if (auto trouble = wording(query); trouble != "ok")
                    troubles.push_back(std::move(trouble));
        } catch (const base::Error& trouble) {
            // Damage can stop the check itself, which is an answer too.
            troubles.push_back(trouble.detail());
        }
    };
    const auto first = [](const Query& query) { return query.text(0); };
    collect("PRAGMA integrity_check", first);
    collect("PRAGMA foreign_key_check",
            [](const Query& query) { return query.text(0) + " refers to a missing " + query.text(2); });
    if (encrypted())
        collect("PRAGMA cipher_integrity_check", first);
    return troubles;
}

SQLite::Statement& Journal::statement(const char* sql) {
    return translated([&]() -> SQLite::Statement& {
        auto& kept = state_->statements;
        auto found = kept.find(std::string_view(sql));
        if (found == kept.end())
            found = kept.try_emplace(sql, state_->open(), sql).first;
        found->second.tryReset();
        found->second.clearBindings();
        return found->second;
    });
}

SQLite::Database& Journal::database() {
    return state_->open();
}

} // namespace tend::storage
