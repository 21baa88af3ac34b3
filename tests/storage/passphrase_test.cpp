#include "base/error.hpp"
#include "base/secret.hpp"
#include "storage/journal.hpp"
#include "storage/journals.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include <type_traits>

using namespace tend;
using namespace tend::test;
using storage::Journal;
using storage::Refusal;

namespace {

const std::optional<base::Secret> other{base::Secret("another one")};

void checkOnlyOpensWith(const std::filesystem::path& path, const std::optional<base::Secret>& right,
                        const std::string& expected) {
    auto journal = opened(Journal::open(path, right));
    CHECK(dump(journal) == expected);
    CHECK(journal.check().empty());
    CHECK(journal.encrypted() == right.has_value());
    if (right) {
        CHECK(refusal(Journal::open(path, noPassphrase)) == Refusal::NeedsPassphrase);
        CHECK(refusal(Journal::open(path, base::Secret("wrong"))) == Refusal::WrongPassphrase);
    }
}

} // namespace

TEST_CASE("a passphrase can be set, changed and taken away, and everything stays") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    auto journal = opened(Journal::create(path, noPassphrase, morning));
    thank(journal, "Tea with Ada 🙏");
    const auto before = dump(journal);
    std::optional<base::Secret> last = noPassphrase;
    for (const auto& next : {passphrase, other, noPassphrase}) {
        const auto revision = journal.revision();
        journal.changePassphrase(next);
        CHECK(journal.encrypted() == next.has_value());
        CHECK(dump(journal) == before);
        CHECK(journal.revision() > revision);
        if (last && next)
            CHECK(refusal(Journal::open(path, last)) == Refusal::WrongPassphrase);
        checkOnlyOpensWith(path, next, before);
        last = next;
    }
    thank(journal, "and it goes on");
    CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
    CHECK(dump(journal) == before);
}

TEST_CASE("after a passphrase is set no word is left in clear beside the journal") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    auto journal = opened(Journal::create(path, noPassphrase, morning));
    thank(journal, "MARKER");
    journal.changePassphrase(passphrase);
    thank(journal, "MARKER again");
    for (const auto& file : contents(folder.path())) {
        const std::string name = file.first;
        CAPTURE(name);
        CHECK(file.second.find("MARKER") == std::string::npos);
    }

    struct stat status {};

    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600);
}

TEST_CASE("a journal open elsewhere keeps its passphrase, and both go on") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    auto journal = opened(Journal::create(path, passphrase, morning));
    thank(journal, "rain");
    {
        auto second = journal.another();
        second.database().setBusyTimeout(0);
        journal.database().setBusyTimeout(0);
        storage::GratitudeStore(second).onDay(today);
        const auto before = dump(journal);
        CHECK_THROWS_WITH_AS(
            journal.changePassphrase(other),
            "Another program is using the journal just now. Nothing was lost: try again in a moment.",
            base::Error);
        thank(second, "sun");
        thank(journal, "snow");
        CHECK(storage::GratitudeStore(journal).onDay(today).size() == 3);
    }
    CHECK(contents(folder.path()).size() <= 3); // the journal and its log
    journal.changePassphrase(other);
    checkOnlyOpensWith(path, other, dump(journal));
}

TEST_CASE("an empty passphrase is refused, with the journal as it was") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    auto journal = opened(Journal::create(path, passphrase, morning));
    CHECK_THROWS_AS(journal.changePassphrase(base::Secret("")), base::Error);
    checkOnlyOpensWith(path, passphrase, dump(journal));
}

TEST_CASE("a passphrase is changed behind a link, and the link stays") {
    const TempFolder folder;
    { opened(Journal::create(folder / "real.tend", noPassphrase, morning)); }
    std::filesystem::create_symlink(folder / "real.tend", folder / "link.tend");
    auto journal = opened(Journal::open(folder / "link.tend", noPassphrase));
    thank(journal, "rain");
    journal.changePassphrase(passphrase);
    CHECK(std::filesystem::is_symlink(folder / "link.tend"));
    CHECK(storage::probe(folder / "real.tend") == storage::FileKind::Encrypted);
    checkOnlyOpensWith(folder / "real.tend", passphrase, dump(journal));
}

TEST_CASE("a secret keeps its text through copies and moves, and leaves none behind") {
    base::Secret first("short");
    const base::Secret copy = first;
    const base::Secret moved = std::move(first);
    CHECK(copy.reveal() == "short");
    CHECK(moved.reveal() == "short");
    CHECK(first.reveal().empty()); // NOLINT(bugprone-use-after-move): that it is wiped is the point
    const std::string_view behind(first.reveal().data(), 5);
    CHECK(behind == std::string_view("\0\0\0\0\0", 5));
    base::Secret assigned("a much longer text than fits inside a string itself");
    assigned = copy;
    CHECK(assigned.reveal() == "short");
    static_assert(!std::is_default_constructible_v<base::Secret>);
}
