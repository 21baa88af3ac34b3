#include "app/merging.hpp"
#include "app/records.hpp"
#include "app/trash.hpp"
#include "storage/journals.hpp"
#include "support/temp_folder.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

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

using Writer = std::function<void(int first, int pipe)>;

/// Starts a writer, kills it after a random while, and gives the last number it had committed.
int writeAndKill(const Writer& writer, int first, std::chrono::milliseconds after) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::close(ends[0]);
        writer(first, ends[1]);
        ::_exit(4);
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

constexpr int batch = 20;

app::Session sessionOn(const std::filesystem::path& path, const std::optional<base::Secret>& secret) {
    return {opened(Journal::open(path, secret)), [] { return morning; }};
}

base::Id personNamed(storage::Journal& journal, const std::string& name) {
    const domain::Person person{.filing = domain::fileUnder(today, morning, {}), .name = name};
    storage::PersonStore(journal).put(person);
    return person.filing.id;
}

/// Again and again: somebody new with a batch of hellos is merged into the first person, and a batch of
/// thanks is written, deleted, and deleted for good.
void mergeAndForgetUntilKilled(const std::filesystem::path& path, const std::optional<base::Secret>& secret,
                               const base::Id& ada, int first, int pipe) {
    auto session = sessionOn(path, secret);
    auto& journal = session.journal();
    for (int number = first;; ++number) {
        std::optional<base::Id> other;
        std::vector<domain::RecordRef> thanks;
        changing(journal, [&] {
            other = personNamed(journal, "Batch" + std::to_string(number));
            for (int i = 0; i < batch; ++i) {
                storage::HelloStore(journal).put({.filing = domain::fileUnder(today, morning, {}),
                                                  .person = *other,
                                                  .note = "with @Batch" + std::to_string(number)});
                domain::Gratitude note{.filing = domain::fileUnder(today, morning, {}),
                                       .text = "Forgettable" + std::string(500, 'y')};
                storage::GratitudeStore(journal).put(note);
                thanks.push_back(domain::refOf(note));
            }
        });
        app::mergePeople(session, *other, ada);
        app::deleteRecords(session, thanks);
        app::emptyTrash(session, app::TrashPart::Everything);
        app::scrub(session);
        if (::write(pipe, &number, sizeof number) != sizeof number)
            ::_exit(3);
    }
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
            const auto writer = [&](int first, int pipe) { writeUntilKilled(path, secret, first, pipe); };
            reported = writeAndKill(writer, reported + 1, std::chrono::milliseconds(random() % 120));
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

TEST_CASE("killed while it merges people or empties the trash, Tend has done all of it or nothing") {
    std::mt19937 random(20261122);
    for (const auto& secret : {noPassphrase, passphrase}) {
        CAPTURE(secret.has_value());
        const TempFolder folder;
        const auto path = folder / "journal.tend";
        { opened(Journal::create(path, secret, morning)); }
        std::optional<base::Id> ada;
        {
            auto journal = opened(Journal::open(path, secret));
            changing(journal, [&] { ada = personNamed(journal, "Ada"); });
        }
        int reported = 0;
        for (int round = 0; round < rounds(); ++round) {
            CAPTURE(round);
            const auto writer = [&](int first, int pipe) {
                mergeAndForgetUntilKilled(path, secret, *ada, first, pipe);
            };
            reported = writeAndKill(writer, reported + 1, std::chrono::milliseconds(random() % 60)) + 1;
            auto session = sessionOn(path, secret);
            auto& journal = session.journal();
            REQUIRE(journal.check().empty());
            for (const auto& person : storage::PersonStore(journal).all())
                if (!person.isMe && person.filing.id != ada)
                    REQUIRE(storage::HelloStore(journal).with(person.filing.id).size() == batch);
            for (const auto& hello : storage::HelloStore(journal).with(*ada))
                REQUIRE(hello.note == "with @Ada");
            REQUIRE(storage::HelloStore(journal).with(*ada).size() % batch == 0);
            REQUIRE(storage::GratitudeStore(journal).onDay(today).size() % batch == 0);
            std::size_t thrown = 0;
            for (const auto& thing : app::trash(session, std::nullopt, 1000).things) {
                const auto ref = domain::trashRefOf(thing);
                const auto* record = std::get_if<domain::RecordRef>(&ref);
                thrown += record && record->kind == domain::RecordKind::Gratitude ? 1 : 0;
            }
            REQUIRE(thrown % batch == 0);
        }
        // What was not finished is finished now, and then nothing of it is left.
        auto session = sessionOn(path, secret);
        std::vector<domain::RecordRef> left;
        for (const auto& note : storage::GratitudeStore(session.journal()).onDay(today))
            left.push_back(domain::refOf(note));
        app::deleteRecords(session, left);
        app::emptyTrash(session, app::TrashPart::Everything);
        REQUIRE(app::scrub(session));
        CHECK(session.journal().check().empty());
        for (const auto& [file, bytes] : contents(folder.path()))
            CHECK(bytes.find("Forgettable") == std::string::npos);
        MESSAGE("batches: ", reported);
    }
}
