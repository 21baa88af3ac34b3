#include "app/check_ins.hpp"
#include "app/entry_versions.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/mentions.hpp"
#include "app/opening.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/pictures.hpp"
#include "app/records.hpp"
#include "app/thanks.hpp"
#include "app/trash.hpp"
#include "app/undo.hpp"
#include "pictures/painted.hpp"
#include "storage/picture_store.hpp"
#include "support/temp_folder.hpp"

#include <algorithm>
#include <array>
#include <cctype>

using namespace tend;
using namespace tend::test;
using domain::RecordKind;
using domain::RecordRef;

namespace {

struct Thrown : JournalInMemory {
    RecordRef thanks(const std::string& text) {
        return {RecordKind::Gratitude,
                accepted(app::saveGratitude(session, {.day = today(), .text = text, .ownStep = true}))};
    }

    void throwAway(const std::vector<RecordRef>& refs) { accepted(app::deleteRecords(session, refs)); }

    std::size_t there() { return app::dayPage(session, today()).gratitude.size(); }
};

} // namespace

TEST_CASE("what was deleted lies in the trash and comes back as one change") {
    Thrown journal;
    const auto a = journal.thanks("a");
    const auto b = journal.thanks("b");
    journal.throwAway({a, b});
    CHECK(app::trashCount(journal.session) == 2);
    CHECK(app::trash(journal.session).things.size() == 2);
    CHECK(accepted(app::restore(journal.session, {a, b})) == 2);
    CHECK(journal.there() == 2);
    CHECK(app::trashCount(journal.session) == 0);
    CHECK(accepted(app::undoLast(journal.session)) == "Took 2 entries out of the trash");
    CHECK(journal.there() == 0);
    CHECK(refusal(app::restore(journal.session, {journal.thanks("c")})) == "That is not in the trash.");
}

TEST_CASE("an emptied text and an emptied check-in lie in the trash with the words they had") {
    Thrown journal;
    const auto note = journal.thanks("precious");
    accepted(app::saveGratitude(journal.session, {.day = journal.today(), .gratitude = note.id, .text = ""}));
    const auto page = app::trash(journal.session);
    REQUIRE(page.things.size() == 1);
    CHECK(std::get<domain::Gratitude>(std::get<domain::Record>(page.things.front())).text == "precious");
}

TEST_CASE("a person comes back with their mentions, unless somebody has the name by now") {
    Thrown journal;
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    const RecordRef ref{RecordKind::Person, ada};
    journal.throwAway({ref});
    const auto note = journal.thanks("Tea with @Ada");
    const auto other = accepted(app::savePerson(journal.session, {.name = "ada"}));
    CHECK(refusal(app::restore(journal.session, {ref})) ==
          "ada is on the care list already. Add a last name or a nickname to tell them apart.");
    journal.throwAway({{RecordKind::Person, other}});
    const auto mentioned = [&] {
        return std::get<domain::Gratitude>(*app::findRecord(journal.session, note)).mentions;
    };
    CHECK(refusal(app::restore(journal.session, {ref, RecordRef{RecordKind::Person, other}}))
              .ends_with("to tell them apart."));
    CHECK(app::trashCount(journal.session) == 2);
    accepted(app::restore(journal.session, {ref}));
    CHECK(mentioned().size() == 1);
}

TEST_CASE("only what has lain in the trash for 30 days goes, unless everything is asked for") {
    Thrown journal;
    const auto a = journal.thanks("a");
    const auto b = journal.thanks("b");
    journal.throwAway({a});
    CHECK(refusal(app::emptyTrash(journal.session, app::TrashPart::Old)) ==
          "Nothing has lain in the trash for 30 days yet.");
    journal.clock.pass(std::chrono::hours(24 * 29));
    journal.throwAway({b});
    journal.clock.pass(std::chrono::hours(24));
    CHECK(accepted(app::emptyTrash(journal.session, app::TrashPart::Old)) == 1);
    CHECK_FALSE(app::findRecord(journal.session, a));
    CHECK(app::findRecord(journal.session, b));
    CHECK(accepted(app::emptyTrash(journal.session, app::TrashPart::Everything)) == 1);
    CHECK(app::trashCount(journal.session) == 0);
    CHECK(refusal(app::emptyTrash(journal.session, app::TrashPart::Everything)) == "The trash is empty.");
    CHECK(app::versionsOf(journal.session, b).empty());
}

TEST_CASE("an undo of what is gone for good is refused once, kindly, and then goes on behind it") {
    Thrown journal;
    const auto a = journal.thanks("a");
    const auto b = journal.thanks("b");
    accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(2)}));
    journal.throwAway({a, b});
    CHECK(accepted(app::deleteForGood(journal.session, {a})) == 1);
    CHECK(refusal(app::undoLast(journal.session)) ==
          "What was deleted for good does not come back. Undo once more for what was done before it.");
    CHECK(
        refusal(app::undoLast(journal.session)) ==
        "“Moved 2 entries to the trash” stays as it is: something in it was deleted for good. Undo once more "
        "for what was done before it.");
    CHECK(accepted(app::undoLast(journal.session)) == "Checked in");
    CHECK(accepted(app::redoLast(journal.session)) == "Checked in");
    CHECK(accepted(app::undoLast(journal.session)) == "Checked in");
    // b lies in the trash since a change that stays, so its writing stays too.
    CHECK(refusal(app::undoLast(journal.session)).find("“Wrote a thank-you” stays as it is") == 0);
    CHECK(refusal(app::undoLast(journal.session)) == "There is nothing to undo.");
    accepted(app::restore(journal.session, {b}));
    CHECK(journal.there() == 1);
}

TEST_CASE("what is shown is not deleted for good") {
    Thrown journal;
    const auto a = journal.thanks("a");
    CHECK(refusal(app::deleteForGood(journal.session, {a})) == "That is not in the trash.");
    CHECK(journal.there() == 1);
}

TEST_CASE("a person deleted for good is somebody in the hellos that were with them, and cannot come back") {
    Thrown journal;
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    accepted(app::saveHello(journal.session, {.day = journal.today(), .person = ada}));
    const RecordRef ref{RecordKind::Person, ada};
    journal.throwAway({ref});
    accepted(app::deleteForGood(journal.session, {ref}));
    CHECK(app::dayPage(journal.session, journal.today()).hellos.size() == 1);
    CHECK(app::recordNames(journal.session).personName(ada) == "Someone");
    CHECK(refusal(app::restore(journal.session, {ref})) == "That is not in the trash.");
    CHECK(refusal(app::recordWithId(journal.session, ada.toString(), app::Where::Anywhere)).find("Nothing") ==
          0);
}

TEST_CASE("streaks count on without what was deleted for good by somebody else in between") {
    Thrown journal;
    const auto a = journal.thanks("a");
    CHECK(journal.session.tallies({domain::HabitKind::Gratitude}).size() == 1);
    journal.throwAway({a});
    accepted(app::deleteForGood(journal.session, {a}));
    CHECK(journal.session.tallies({domain::HabitKind::Gratitude}).empty());
}

TEST_CASE("what was deleted for good before a crash leaves the file when the journal is opened next") {
    const TempFolder folder;
    const SetClock clock{"2026-10-14T07:45:00+02:00"};
    {
        auto session =
            std::get<app::Session>(app::openOrCreate(folder / "journal.tend", std::nullopt, clock));
        const auto id = accepted(app::saveGratitude(session, {.day = session.today(), .text = "secret"}));
        accepted(app::deleteRecords(session, {{RecordKind::Gratitude, id}}));
        accepted(app::deleteForGood(session, {RecordRef{RecordKind::Gratitude, id}}));
        CHECK(app::scrubDue(session));
    }
    auto session = std::get<app::Session>(app::openOrCreate(folder / "journal.tend", std::nullopt, clock));
    CHECK_FALSE(app::scrubDue(session));
}

namespace {

/// A thank-you with two pictures.
struct Pictured : Thrown {
    RecordRef note = thanks("the hills");
    std::vector<domain::Picture> pictures = attach({pngFile(painted(30, 20)), pngFile(painted(20, 30))});

    std::vector<domain::Picture> attach(const std::vector<Buffer>& files) {
        std::vector<app::ReadyPicture> ready;
        for (const auto& file : files)
            ready.push_back(accepted(app::readyPicture(file, "hill.png", app::Place::Removed)));
        return accepted(app::attachPictures(session, note, ready));
    }

    std::vector<domain::Trashed> lying() { return app::trash(session).things; }

    bool hasBytes(const domain::Picture& picture) {
        return storage::PictureStore(session.journal()).hasBytes(picture.data);
    }
};

} // namespace

TEST_CASE("a removed picture lies in the trash and comes back where it was, as one change") {
    Pictured journal;
    const auto before = app::pictures(journal.session, journal.note);
    const auto first = journal.pictures[0].id;
    accepted(app::removePicture(journal.session, first));
    const auto lying = journal.lying();
    REQUIRE(lying.size() == 1);
    CHECK(app::trashCount(journal.session) == 1);
    const auto& removed = std::get<domain::RemovedPicture>(lying[0]);
    CHECK(removed.picture.id == first);
    CHECK(removed.picture.deleted == journal.session.now().at);
    CHECK(std::get<domain::Gratitude>(*removed.of).text == "the hills");

    const auto other = journal.thanks("other");
    journal.throwAway({other});
    CHECK(accepted(app::restore(journal.session, {domain::PictureRef{first}, other})) == 2);
    CHECK(app::pictures(journal.session, journal.note) == before);
    CHECK(app::trashCount(journal.session) == 0);
    CHECK(accepted(app::undoLast(journal.session)) == "Took 2 entries out of the trash");
    CHECK(app::trashCount(journal.session) == 2);
    CHECK(app::pictures(journal.session, journal.note).size() == 1);
}

TEST_CASE("a picture comes back with what it belongs to, and never twice") {
    Pictured journal;
    const domain::TrashRef first = domain::PictureRef{journal.pictures[0].id};
    accepted(app::removePicture(journal.session, journal.pictures[0].id));
    journal.throwAway({journal.note});
    CHECK(app::trashCount(journal.session) == 2); // the second one is there only with the thank-you
    CHECK(accepted(app::restore(journal.session, {first})) == 1);
    CHECK(journal.there() == 1);
    CHECK(app::trashCount(journal.session) == 0);
    CHECK(app::pictures(journal.session, journal.note).size() == 2);

    accepted(app::removePicture(journal.session, journal.pictures[0].id));
    journal.attach({pngFile(painted(30, 20))});
    CHECK(refusal(app::restore(journal.session, {first})) == "That picture is there already.");
    CHECK(app::pictures(journal.session, journal.note).size() == 2);
    CHECK(refusal(app::restore(journal.session, {domain::PictureRef{journal.pictures[1].id}})) ==
          "That is not in the trash.");
}

TEST_CASE("one picture is deleted for good, its bytes where nothing else has them") {
    Pictured journal;
    const auto& first = journal.pictures[0];
    const auto& second = journal.pictures[1];
    const auto other = journal.thanks("other");
    const auto same = accepted(app::readyPicture(pngFile(painted(20, 30)), "same.png", app::Place::Removed));
    accepted(app::attachPictures(journal.session, other, std::array{same}));
    accepted(app::removePicture(journal.session, first.id));
    accepted(app::removePicture(journal.session, second.id));
    CHECK(app::trashCount(journal.session) == 2);
    CHECK(accepted(app::deleteForGood(journal.session, {domain::PictureRef{first.id}})) == 1);
    CHECK(!journal.hasBytes(first));
    CHECK(accepted(app::deleteForGood(journal.session, {domain::PictureRef{second.id}})) == 1);
    CHECK(journal.hasBytes(second));
    CHECK(app::pictures(journal.session, other).size() == 1);
    CHECK(app::trashCount(journal.session) == 0);
    CHECK(refusal(app::deleteForGood(journal.session, {domain::PictureRef{second.id}})) ==
          "That is not in the trash.");
    CHECK(journal.session.journal().check().empty());
}

TEST_CASE("what lies in the trash is found by how its id begins, pictures too") {
    Pictured journal;
    const auto id = journal.pictures[0].id;
    accepted(app::removePicture(journal.session, id));
    auto typed = id.toString();
    std::ranges::transform(typed, typed.begin(), [](unsigned char c) { return char(std::toupper(c)); });
    CHECK(accepted(app::trashedWithId(journal.session, typed)) == domain::TrashRef(domain::PictureRef{id}));
    CHECK(refusal(app::trashedWithId(journal.session, journal.note.id.toString()))
              .find("Nothing in the trash") == 0);
    journal.throwAway({journal.note});
    CHECK(accepted(app::trashedWithId(journal.session, journal.note.id.toString())) ==
          domain::TrashRef(journal.note));
    CHECK(refusal(app::trashedWithId(journal.session, "0")).find("More than one id") == 0);
}
