#include "base/error.hpp"
#include "storage/journal.hpp"
#include "storage/journals.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <random>

using namespace tend;
using namespace tend::test;
using storage::FileKind;
using storage::Journal;
using storage::Refusal;

namespace {

void write(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string noise(std::size_t bytes) {
    std::mt19937 random(7);
    std::string text;
    while (text.size() < bytes)
        text.push_back(static_cast<char>(random() & 0xffU));
    return text;
}

std::string repeated(std::string_view words, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes)
        text += words;
    return text;
}

void makeSqlite(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(sql);
}

/// Runs `sql` on a journal as another program would.
void tamper(const std::filesystem::path& path, const std::optional<base::Secret>& secret,
            const std::string& sql) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    if (secret)
        database.execAndGet("PRAGMA key = '" + std::string(secret->reveal()) + "'");
    database.exec(sql);
}

/// Opens and expects this refusal, and every file as it was.
void checkRefused(const TempFolder& folder, const std::filesystem::path& path,
                  const std::optional<base::Secret>& secret, Refusal expected) {
    const auto before = contents(folder.path());
    CHECK(refusal(Journal::open(path, secret)) == expected);
    CHECK(contents(folder.path()) == before);
    CHECK_FALSE(storage::explain(expected).empty());
}

const std::optional<base::Secret> wrong{base::Secret("wrong")};

} // namespace

TEST_CASE("a file that is no journal is refused and not touched") {
    const TempFolder folder;
    const auto path = folder / "some file #1?.tend";
    SUBCASE("empty") {
        write(path, "");
    }
    SUBCASE("short text") {
        write(path, "Dear diary");
    }
    SUBCASE("long text") {
        write(path, repeated("Dear diary, 感謝 and 🙏. ", 50000));
    }
    SUBCASE("zeros") {
        write(path, std::string(65536, '\0'));
    }
    SUBCASE("a PNG") {
        write(path, "\x89PNG\r\n\x1a\n" + noise(65536));
    }
    SUBCASE("a zip") {
        write(path, "PK\x03\x04" + noise(65536));
    }
    SUBCASE("a folder") {
        std::filesystem::create_directory(path);
    }
    SUBCASE("another SQLite file") {
        makeSqlite(path, "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    }
    SUBCASE("another program's SQLite file in WAL") {
        makeSqlite(path, "PRAGMA journal_mode = WAL; PRAGMA application_id = 7; CREATE TABLE t (a)");
    }
    SUBCASE("only SQLite's name") {
        write(path, std::string("SQLite format 3\0", 16));
    }
    CHECK(storage::probe(path) == FileKind::NotAJournal);
    checkRefused(folder, path, noPassphrase, Refusal::NotAJournal);
    checkRefused(folder, path, passphrase, Refusal::NotAJournal);
}

TEST_CASE("a missing journal is missing, and nothing is made in its place") {
    const TempFolder folder;
    CHECK(storage::probe(folder / "journal.tend") == FileKind::Missing);
    checkRefused(folder, folder / "journal.tend", passphrase, Refusal::Missing);
    checkRefused(folder, folder / "no/such/folder/journal.tend", noPassphrase, Refusal::Missing);
}

TEST_CASE("noise cannot be told from an encrypted journal, so its passphrase is wrong") {
    const TempFolder folder;
    write(folder / "noise", noise(40960));
    CHECK(storage::probe(folder / "noise") == FileKind::Encrypted);
    checkRefused(folder, folder / "noise", passphrase, Refusal::WrongPassphrase);
}

TEST_CASE("a wrong passphrase is refused and nothing is touched") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    {
        auto journal = opened(Journal::create(path, passphrase, morning));
        thank(journal, "rain");
    }
    checkRefused(folder, path, wrong, Refusal::WrongPassphrase);
    checkRefused(folder, path, noPassphrase, Refusal::NeedsPassphrase);
    checkRefused(folder, path, base::Secret(""), Refusal::NeedsPassphrase);
    auto journal = opened(Journal::open(path, passphrase));
    CHECK(journal.check().empty());
}

TEST_CASE("a wrong passphrase touches nothing while the log of a crash lies beside the journal") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    { opened(Journal::create(path, passphrase, morning)); }
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        auto journal = opened(Journal::open(path, passphrase));
        thank(journal, "before the crash");
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(std::filesystem::file_size(path.string() + "-wal") > 0);
    checkRefused(folder, path, wrong, Refusal::WrongPassphrase);
    auto journal = opened(Journal::open(path, passphrase));
    CHECK(storage::GratitudeStore(journal).onDay(today).size() == 1);
}

TEST_CASE("a journal of a newer Tend is refused unharmed") {
    for (const auto& secret : {noPassphrase, passphrase}) {
        CAPTURE(secret.has_value());
        const TempFolder folder;
        const auto path = folder / "journal.tend";
        { opened(Journal::create(path, secret, morning)); }
        tamper(path, secret, "PRAGMA user_version = 99");
        checkRefused(folder, path, secret, Refusal::Newer);
    }
}

TEST_CASE("a newer version that is still in the log is seen, and the log stays") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    { opened(Journal::create(path, noPassphrase, morning)); }
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        auto journal = opened(Journal::open(path, noPassphrase));
        journal.database().exec("PRAGMA user_version = 99");
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    auto before = contents(folder.path());
    CHECK(refusal(Journal::open(path, noPassphrase)) == Refusal::Newer);
    auto after = contents(folder.path());
    CHECK(after[path.string()] == before[path.string()]);
    CHECK(after[path.string() + "-wal"] == before[path.string() + "-wal"]);
}

TEST_CASE("an encrypted file that is another program's is no journal") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    { opened(Journal::create(path, passphrase, morning)); }
    tamper(path, passphrase, "PRAGMA application_id = 7");
    checkRefused(folder, path, passphrase, Refusal::NotAJournal);
}

TEST_CASE("a passphrase for a journal that has none does no harm") {
    const TempFolder folder;
    { opened(Journal::create(folder / "journal.tend", noPassphrase, morning)); }
    CHECK_FALSE(opened(Journal::open(folder / "journal.tend", passphrase)).encrypted());
}

TEST_CASE("creating never replaces anything") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    SUBCASE("a file") {
        write(path, "precious");
    }
    SUBCASE("a folder") {
        std::filesystem::create_directory(path);
    }
    SUBCASE("a link that leads nowhere") {
        std::filesystem::create_symlink(folder / "gone", path);
    }
    SUBCASE("a journal") {
        opened(Journal::create(path, noPassphrase, morning));
    }
    const auto names = [&] {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
            ++count;
        return count;
    };
    const auto before = names();
    CHECK(refusal(Journal::create(path, noPassphrase, morning)) == Refusal::AlreadyThere);
    CHECK(names() == before);
}

TEST_CASE("a journal that cannot be created leaves nothing behind") {
    const TempFolder folder;
    write(folder / "file", "in the way");
    const auto before = contents(folder.path());
    CHECK_THROWS_AS(Journal::create(folder / "file/sub/journal.tend", noPassphrase, morning), base::Error);
    CHECK_THROWS_AS(Journal::create(folder / "new/journal.tend", base::Secret(""), morning), base::Error);
    const auto longName = std::string(300, 'n');
    CHECK_THROWS_AS(Journal::create(folder / "new" / longName, noPassphrase, morning), base::Error);
    CHECK(contents(folder.path()) == before);
}

TEST_CASE("a damaged journal gives a sentence and is not written to") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    { opened(Journal::create(path, noPassphrase, morning)); }
    {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(100); // the root of the schema
        file << std::string(3900, '\xee');
    }
    CHECK_THROWS_WITH_AS(
        opened(Journal::open(path, noPassphrase)),
        "The journal file is damaged. Nothing more was written to it: a backup may have what "
        "is missing.",
        base::Error);
}

TEST_CASE("check names what is wrong with the file") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    {
        auto journal = opened(Journal::create(path, passphrase, morning));
        for (int i = 0; i < 200; ++i)
            thank(journal, std::string(500, 'x'));
    }
    {
        std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(4096 * 20 + 100);
        file << "damage";
    }
    auto journal = opened(Journal::open(path, passphrase));
    CHECK_FALSE(journal.check().empty());
}
