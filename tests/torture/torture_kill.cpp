#include "storage/journals.hpp"
#include "support/temp_folder.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <random>
#include <set>
#include <string>
#include <thread>

using namespace tend;
using namespace tend::test;
using storage::Journal;

namespace {

/// TEND_TORTURE_ROUNDS, or a few.
int rounds() {
    const char* wanted = std::getenv("TEND_TORTURE_ROUNDS"); // NOLINT(concurrency-mt-unsafe)
    return wanted ? std::atoi(wanted) : 6;
}

/// Writes note after note, each its own change (now and then undone and redone), and says each number through
/// the pipe once it is committed. Until it is killed.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& path,
                                   const std::optional<base::Secret>& secret, int first, int pipe) {
    auto journal = opened(Journal::open(path, secret));
    std::mt19937 random(static_cast<unsigned>(first));
    for (int number = first;; ++number) {
        const std::string text(random() % 20000, 'x');
        auto noteFiling = filed();
        auto checkInFiling = filed();
        // Every writer starts counting anew, so ids come from the number.
        noteFiling.id = base::Id::from(0, 1, static_cast<std::uint64_t>(number));
        checkInFiling.id = base::Id::from(0, 2, static_cast<std::uint64_t>(number));
        changing(journal, [&] {
            storage::GratitudeStore(journal).put({.filing = noteFiling, .text = std::to_string(number)});
            storage::CheckInStore(journal).put(
                {.filing = checkInFiling, .mood = level(3), .activities = {"walk"}, .note = text});
        });
        if (number % 7 == 0) {
            const auto last = storage::lastUndoable(journal);
            if (!storage::undo(journal, last->id, morning.at) ||
                !storage::redo(journal, last->id, morning.at))
                ::_exit(2);
        }
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(3);
    }
}

/// Starts a writer, kills it after a random while, and gives the last number it had committed.
int writeAndKill(const std::filesystem::path& path, const std::optional<base::Secret>& secret, int first,
                 std::chrono::milliseconds after) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        writeUntilKilled(path, secret, first, ends[1]);
    }
    ::close(ends[1]);
    int last = first - 1;
    int number = 0;
    // The first number says it has opened the journal; from there on the blow may fall at any time.
    if (::read(ends[0], &number, sizeof number) == sizeof number)
        last = number;
    std::this_thread::sleep_for(after);
    ::kill(child, SIGKILL);
    while (::read(ends[0], &number, sizeof number) == sizeof number)
        last = number;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    return last;
}

} // namespace

TEST_CASE("a killed Tend loses nothing it had committed, and the journal is sound") {
    std::mt19937 random(20261014);
    for (const auto& secret : {noPassphrase, passphrase}) {
        CAPTURE(secret.has_value());
        const TempFolder folder;
        const auto path = folder / "journal.tend";
        { opened(Journal::create(path, secret, morning)); }
        int reported = 0;
        for (int round = 0; round < rounds(); ++round) {
            CAPTURE(round);
            reported = writeAndKill(path, secret, reported + 1, std::chrono::milliseconds(random() % 120));
            auto journal = opened(Journal::open(path, secret));
            REQUIRE(journal.check().empty());
            std::set<int> there;
            for (const auto& note : storage::GratitudeStore(journal).onDay(today))
                there.insert(std::stoi(note.text));
            // One more than reported may be there: committed, and killed before it could say so.
            REQUIRE(there.size() >= static_cast<std::size_t>(reported));
            REQUIRE(there.size() <= static_cast<std::size_t>(reported) + 1);
            REQUIRE(*there.rbegin() == static_cast<int>(there.size()));
            REQUIRE(storage::CheckInStore(journal).onDay(today).size() == there.size());
            reported = static_cast<int>(there.size());
        }
        MESSAGE("changes written: ", reported);
    }
}
