#include "base/error.hpp"
#include "storage/cipher_key.hpp"
#include "storage/connection.hpp"
#include "storage/habit_store.hpp"
#include "storage/journals.hpp"
#include "storage/migrations.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include <string>
#include <vector>

using namespace tend;
using namespace tend::test;
using storage::Journal;
using storage::Migration;

namespace {

/// A step a later Tend might have: a new table, a new column, and a look at every row.
void addTides(SQLite::Database& database) {
    database.exec("CREATE TABLE tide (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                  "ALTER TABLE gratitude ADD COLUMN weight INTEGER NOT NULL DEFAULT 3;"
                  "UPDATE gratitude SET weight = 4;");
}

void fail(SQLite::Database& database) {
    database.exec("DROP TABLE rest; CREATE TABLE half (a); SELECT no_such_function()");
}

void breakReferences(SQLite::Database& database) {
    database.exec("DELETE FROM person");
}

const int next = storage::newestVersion() + 1;

/// The steps there are, and more.
std::vector<Migration> stepsAnd(std::vector<Migration> more) {
    const auto steps = storage::migrations();
    more.insert(more.begin(), steps.begin(), steps.end());
    return more;
}

const auto withTides = stepsAnd({{next, addTides}});
const auto failing = stepsAnd({{next, addTides}, {next + 1, fail}});
const auto breaking = stepsAnd({{next, breakReferences}});

void makeJournal(const std::filesystem::path& path, const std::optional<base::Secret>& secret) {
    auto journal = opened(Journal::create(path, secret, morning));
    thank(journal, "from the old days");
    const auto me = storage::PersonStore(journal).all().front().filing.id;
    changing(journal, [&] { storage::HelloStore(journal).put({.filing = filed(), .person = me}); });
}

std::optional<storage::CipherKey> keyOf(const std::filesystem::path& path,
                                        const std::optional<base::Secret>& secret) {
    return secret ? std::optional(storage::CipherKey::of(path, *secret)) : std::nullopt;
}

} // namespace

TEST_CASE("an older journal is brought up to date, with a copy of it as it was") {
    for (const auto& secret : {noPassphrase, passphrase}) {
        CAPTURE(secret.has_value());
        const TempFolder folder;
        const auto path = folder / "journal.tend";
        makeJournal(path, secret);
        {
            auto database = storage::connect(path, keyOf(path, secret));
            storage::migrate(database, path, withTides);
            CHECK(storage::versionOf(database) == next);
            CHECK(database.execAndGet("SELECT weight FROM gratitude").getInt() == 4);
            // The new table keeps history like all others.
            CHECK_THROWS_AS(database.exec("INSERT INTO tide VALUES ('a', 'b')"), SQLite::Exception);
            CHECK_THROWS_AS(database.exec("UPDATE gratitude SET weight = 1"), SQLite::Exception);
        }
        CHECK(refusal(Journal::open(path, secret)) == storage::Refusal::Newer);
        const auto copyPath = path.string() + ".before-v" + std::to_string(next);

        struct stat status {};

        REQUIRE(::stat(copyPath.c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0600);
        CHECK(contents(folder.path()).size() == 2);
        CHECK(storage::probe(copyPath) == (secret ? storage::FileKind::Encrypted : storage::FileKind::Plain));
        auto copy = opened(Journal::open(copyPath, secret));
        CHECK(storage::GratitudeStore(copy).onDay(today).front().text == "from the old days");
        CHECK(copy.check().empty());
    }
}

TEST_CASE("what was changed before a column was there can still be undone") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    makeJournal(path, noPassphrase);
    auto journal = opened(Journal::open(path, noPassphrase));
    auto note = storage::GratitudeStore(journal).onDay(today).front();
    note.text = "changed";
    changing(journal, [&] { storage::GratitudeStore(journal).put(note); });
    storage::migrate(journal.database(), path, withTides);
    CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
    CHECK(storage::GratitudeStore(journal).onDay(today).front().text == "from the old days");
    CHECK(journal.database().execAndGet("SELECT weight FROM gratitude").getInt() == 3);
}

TEST_CASE("a step that fails leaves the journal at the last sound version") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    makeJournal(path, noPassphrase);
    auto database = storage::connect(path, std::nullopt);
    CHECK_THROWS_AS(storage::migrate(database, path, failing), base::Error);
    CHECK(storage::versionOf(database) == next);
    CHECK(database.execAndGet("SELECT count(*) FROM rest").getInt() == 0);
    CHECK(database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").getInt() == 0);
    CHECK(database.execAndGet("PRAGMA foreign_keys").getInt() == 1);
    CHECK_THROWS_AS(database.exec("DELETE FROM gratitude"), SQLite::Exception); // triggers are there
}

TEST_CASE("a step that breaks a reference is not kept") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    makeJournal(path, noPassphrase);
    {
        auto database = storage::connect(path, std::nullopt);
        CHECK_THROWS_AS(storage::migrate(database, path, breaking), base::Error);
        CHECK(storage::versionOf(database) == next - 1);
    }
    auto journal = opened(Journal::open(path, noPassphrase));
    CHECK(storage::PersonStore(journal).all().size() == 1);
}

TEST_CASE("a journal that is up to date is not copied") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    makeJournal(path, noPassphrase);
    { opened(Journal::open(path, noPassphrase)); }
    CHECK(contents(folder.path()).size() == 1);
}

TEST_CASE("the steps are numbered without a gap") {
    int expected = 1;
    for (const auto& step : storage::migrations())
        CHECK(step.version == expected++);
    CHECK(storage::newestVersion() == expected - 1);
}

TEST_CASE("a journal of the fourth version keeps the streaks it had, and a copy of it is kept") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    {
        auto journal = opened(Journal::create(path, noPassphrase, morning));
        thank(journal, "from the old days");
        forgetVersionFive(journal.database());
        journal.database().exec("PRAGMA user_version = 4");
    }
    auto journal = opened(Journal::open(path, noPassphrase));
    const auto habits = storage::HabitStore(journal).all();
    REQUIRE(habits.size() == 3);
    CHECK(habits[1] == domain::builtInHabit(domain::HabitKind::Gratitude));
    CHECK_THROWS_AS(journal.database().exec("DELETE FROM habit"), SQLite::Exception);
    CHECK(std::filesystem::exists(path.string() + ".before-v" + std::to_string(storage::newestVersion())));
}
