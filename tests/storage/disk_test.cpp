#include "base/error.hpp"
#include "storage/journals.hpp"
#include "storage/settings.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/Database.h>
#include <signal.h>
#include <sys/resource.h>

#include <fstream>
#include <string>

using namespace tend;
using namespace tend::test;
using storage::GratitudeStore;
using storage::Journal;

namespace {

/// While it lives, no file of this process grows beyond `bytes`: what a full disk does, without one.
class FullDisk {
  public:
    explicit FullDisk(std::uintmax_t bytes) {
        formerHandler_ = ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &former_);
        auto limit = former_;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FullDisk() {
        ::setrlimit(RLIMIT_FSIZE, &former_);
        ::signal(SIGXFSZ, formerHandler_);
    }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit former_{};
    sighandler_t formerHandler_;
};

const std::string longText(200000, 'x');

std::size_t notes(Journal& journal) {
    return GratitudeStore(journal).onDay(today).size();
}

} // namespace

TEST_CASE("a full disk is told in a kind sentence, what was saved stays, and writing goes on with room") {
    for (const auto& secret : {noPassphrase, passphrase}) {
        CAPTURE(secret.has_value());
        const TempFolder folder;
        const auto path = folder / "journal.tend";
        auto journal = opened(Journal::create(path, secret, morning));
        thank(journal, "saved before");
        const auto before = dump(journal);
        {
            const FullDisk full(std::filesystem::file_size(path.string() + "-wal") + 20000);
            try {
                thank(journal, longText);
                FAIL("there was no room");
            } catch (const base::Error& trouble) {
                CHECK(std::string(trouble.what()).find("Your words are still here") != std::string::npos);
                CHECK(trouble.detail().find("xxx") == std::string::npos);
            }
            CHECK(dump(journal) == before);
            CHECK_THROWS_AS(thank(journal, longText), base::Error);
        }
        thank(journal, longText);
        CHECK(notes(journal) == 2);
        CHECK(journal.check().empty());
        auto again = opened(Journal::open(path, secret));
        CHECK(notes(again) == 2);
    }
}

TEST_CASE("a journal, a passphrase change or a copy for which there is no room leaves all as it was") {
    const TempFolder folder;
    {
        const FullDisk full(20000);
        CHECK_THROWS_AS(Journal::create(folder / "sub/journal.tend", noPassphrase, morning), base::Error);
    }
    CHECK(contents(folder.path()).empty());

    auto journal = opened(Journal::create(folder / "journal.tend", noPassphrase, morning));
    for (int i = 0; i < 5; ++i)
        thank(journal, longText);
    const auto before = dump(journal);
    {
        const FullDisk full(300000);
        CHECK_THROWS_AS(journal.changePassphrase(passphrase), base::Error);
    }
    CHECK_FALSE(journal.encrypted());
    CHECK(dump(journal) == before);
    thank(journal, "goes on");
    journal.changePassphrase(passphrase);
    CHECK(notes(journal) == 6);
    CHECK(journal.check().empty());
}

TEST_CASE("a draft that finds no room is told too, and the one before stays") {
    const TempFolder folder;
    auto journal = opened(Journal::create(folder / "journal.tend", noPassphrase, morning));
    storage::putDraft(journal, "note", "first");
    {
        const FullDisk full(std::filesystem::file_size((folder / "journal.tend").string() + "-wal"));
        CHECK_THROWS_AS(storage::putDraft(journal, "note", longText), base::Error);
    }
    CHECK(storage::draft(journal, "note") == "first");
}

TEST_CASE("a journal that someone else is writing to is waited for, then told about") {
    const TempFolder folder;
    auto journal = opened(Journal::create(folder / "journal.tend", noPassphrase, morning));
    auto second = journal.another();
    const storage::Change open(second, "Taking its time", morning.at);
    journal.database().setBusyTimeout(50);
    CHECK_THROWS_WITH_AS(
        thank(journal, "rain"),
        "Another program is using the journal just now. Nothing was lost: try again in a moment.",
        base::Error);
    CHECK(notes(journal) == 0); // reading goes on
}

TEST_CASE("a journal killed while its log was being copied back opens, with every word of the log") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    const auto killed = folder / "killed.tend";
    auto journal = opened(Journal::create(path, noPassphrase, morning));
    thank(journal, longText);
    for (const char* ending : {"", "-wal"})
        std::filesystem::copy_file(path.string() + ending, killed.string() + ending);
    // The first page has been copied back, the pages it counts have not.
    constexpr int pageCountAt = 28;
    constexpr char hundredsOfPages[] = {0, 0, 2, 0};
    std::fstream file(killed, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(pageCountAt).write(hundredsOfPages, sizeof hundredsOfPages);
    file.close();

    auto again = opened(Journal::open(killed, noPassphrase));
    CHECK(again.check().empty());
    CHECK(notes(again) == 1);
}
