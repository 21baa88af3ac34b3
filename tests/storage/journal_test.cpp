#include "storage/journal.hpp"
#include "storage/journals.hpp"
#include "storage/migrations.hpp"
#include "storage/settings.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <fstream>
#include <thread>

using namespace tend;
using namespace tend::test;
using storage::FileKind;
using storage::Journal;

namespace {

unsigned modeOf(const std::filesystem::path& path) {
    struct stat status {};

    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

std::string firstBytes(const std::filesystem::path& path) {
    std::string bytes(15, ' ');
    std::ifstream(path, std::ios::binary).read(bytes.data(), 15);
    return bytes;
}

std::string texts(Journal& journal) {
    std::string all;
    for (const auto& note : storage::GratitudeStore(journal).onDay(today))
        all += note.text + ";";
    return all;
}

} // namespace

TEST_CASE("a journal keeps what was written when it is closed and opened again") {
    for (const auto& secret : {noPassphrase, passphrase}) {
        CAPTURE(secret.has_value());
        const TempFolder folder;
        const auto path = folder / "journal.tend";
        {
            auto journal = opened(Journal::create(path, secret, morning));
            CHECK(journal.encrypted() == secret.has_value());
            CHECK(journal.path() == path);
            thank(journal, "Tea with @Ada 🙏 感謝");
        }
        auto journal = opened(Journal::open(path, secret));
        CHECK(texts(journal) == "Tea with @Ada 🙏 感謝;");
        CHECK(journal.check().empty());
    }
}

TEST_CASE("a closed journal is one file") {
    const TempFolder folder;
    {
        auto journal = opened(Journal::create(folder / "journal.tend", passphrase, morning));
        thank(journal, "rain");
    }
    CHECK(contents(folder.path()).size() == 1);
}

TEST_CASE("the file is plain SQLite without a passphrase and shows nothing with one") {
    const TempFolder folder;
    {
        auto plain = opened(Journal::create(folder / "plain.tend", noPassphrase, morning));
        auto secret = opened(Journal::create(folder / "secret.tend", passphrase, morning));
        thank(plain, "MARKER");
        thank(secret, "MARKER");
        CHECK(storage::probe(folder / "plain.tend") == FileKind::Plain);
        CHECK(storage::probe(folder / "secret.tend") == FileKind::Encrypted);
        for (const auto& file : contents(folder.path())) {
            const std::string name = file.first;
            CAPTURE(name);
            CHECK_FALSE((name.find("secret") != std::string::npos &&
                         file.second.find("MARKER") != std::string::npos));
        }
    }
    CHECK(firstBytes(folder / "plain.tend") == "SQLite format 3");
    CHECK(firstBytes(folder / "secret.tend") != "SQLite format 3");
}

TEST_CASE("another program opens the file with the passphrase alone, by SQLCipher's defaults") {
    const TempFolder folder;
    {
        auto journal = opened(Journal::create(folder / "journal.tend", passphrase, morning));
        thank(journal, "rain");
    }
    SQLite::Database database((folder / "journal.tend").string(), SQLite::OPEN_READWRITE);
    const std::string text(passphrase->reveal());
    database.execAndGet("PRAGMA key = '" + text + "'");
    CHECK(database.execAndGet("SELECT text FROM gratitude").getString() == "rain");
    CHECK(database.execAndGet("PRAGMA application_id").getInt() == 0x54656e64);
    CHECK(database.execAndGet("PRAGMA user_version").getInt() == storage::newestVersion());
}

TEST_CASE("a new journal and the folders made for it are for the owner only") {
    const TempFolder folder;
    const auto path = folder / "a/b/journal.tend";
    ::chmod(folder.path().c_str(), 0755);
    auto journal = opened(Journal::create(path, noPassphrase, morning));
    thank(journal, "rain");
    CHECK(modeOf(path) == 0600);
    CHECK(modeOf(folder / "a/b") == 0700);
    CHECK(modeOf(folder / "a") == 0700);
    CHECK(modeOf(folder.path()) == 0755);
    for (const char* ending : {"-wal", "-shm"})
        CHECK(modeOf(path.string() + ending) == 0600);
}

TEST_CASE("a new journal holds the owner, five dimensions and six circles, and nothing to undo") {
    auto journal = Journal::inMemory(morning);
    storage::PersonStore people(journal);
    REQUIRE(people.all().size() == 1);
    CHECK(people.all().front().isMe);
    CHECK(people.all().front().name == "Me");
    std::string keys;
    for (const auto& dimension : storage::DimensionStore(journal).all())
        keys += dimension.key + " ";
    CHECK(keys == "rest mind food boundaries forward ");
    std::string circles;
    for (const auto& circle : people.circles())
        circles += circle.name + " " + circle.rhythm->toString() + ", ";
    CHECK(circles == "Family 7..14, Friends 14..30, Community 30..60, Team 7..21, Clients 30..90, "
                     "Met online 14..45, ");
    CHECK_FALSE(storage::lastUndoable(journal));
    CHECK_FALSE(storage::undo(journal, storage::ChangeId{1}, morning.at));
}

TEST_CASE("another connection needs no passphrase and sees what is committed") {
    const TempFolder folder;
    auto journal = opened(Journal::create(folder / "journal.tend", passphrase, morning));
    auto second = journal.another();
    thank(journal, "rain");
    CHECK(texts(second) == "rain;");
    thank(second, "sun");
    CHECK(texts(journal) == "rain;sun;");
}

TEST_CASE("the revision grows with every commit of any connection, and only then") {
    const TempFolder folder;
    auto journal = opened(Journal::create(folder / "journal.tend", noPassphrase, morning));
    auto second = journal.another();
    const auto start = journal.revision();
    CHECK(journal.revision() == start);
    thank(journal, "mine");
    const auto own = journal.revision();
    CHECK(own > start);
    CHECK(journal.revision() == own);
    thank(second, "theirs");
    const auto others = journal.revision();
    CHECK(others > own);
    CHECK(texts(journal) == "mine;theirs;");
    CHECK(journal.revision() == others);
    {
        storage::Change dropped(journal, "Dropped", morning.at);
        storage::GratitudeStore(journal).put({.filing = filed(), .text = "never"});
    }
    CHECK(journal.revision() == others);
}

TEST_CASE("asking for the revision is cheap enough for every frame") {
    const TempFolder folder;
    auto journal = opened(Journal::create(folder / "journal.tend", passphrase, morning));
    constexpr int times = 2000;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < times; ++i)
        journal.revision();
    const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - start;
    MESSAGE("revision: ", taken.count() / times, " us");
    CHECK(taken.count() / times < 200); // 20 on an idle machine in a release build
}

TEST_CASE("two connections that write at once wait for each other") {
    const TempFolder folder;
    auto journal = opened(Journal::create(folder / "journal.tend", noPassphrase, morning));
    const auto write = [](Journal mine, std::string_view text) {
        for (int i = 0; i < 50; ++i) {
            storage::Change change(mine, text, morning.at);
            storage::putSetting(mine, std::string(text) + std::to_string(i), "x");
            change.commit();
        }
    };
    std::thread other(write, journal.another(), "a");
    write(journal.another(), "b");
    other.join();
    CHECK(journal.database().execAndGet("SELECT count(*) FROM setting").getInt() == 100);
    CHECK(journal.check().empty());
}
