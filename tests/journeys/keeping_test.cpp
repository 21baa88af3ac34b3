#include "app/people.hpp"
#include "app/records.hpp"
#include "app/thanks.hpp"
#include "app/trash.hpp"
#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <string>
#include <vector>

using namespace tend;
using namespace tend::test;
using domain::RecordKind;
using domain::RecordRef;

namespace {

/// A journal with some thank-yous, looked at on the Journal screen.
struct Keeping {
    Keeping() {
        app.startWriting();
        for (const char* words : {"The bus waited", "Tea with Ada", "A letter"}) {
            clock.pass(std::chrono::seconds(60));
            const auto outcome =
                app::saveGratitude(app.session(), {.day = evening.today, .text = words, .ownStep = true});
            thanks.push_back(std::get<base::Id>(outcome));
        }
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_2);
        app.ui.frames(3);
    }

    RecordRef ref(std::size_t index) const { return {RecordKind::Gratitude, thanks[index]}; }

    std::string label(std::size_t index) const { return "###record-" + thanks[index].toString(); }

    void rewrite(std::size_t index, const std::string& text) {
        clock.pass(std::chrono::seconds(60));
        app::saveGratitude(app.session(),
                           {.day = evening.today, .gratitude = thanks[index], .text = text, .ownStep = true});
        app.ui.frames(3);
    }

    void enter() {
        app.ui.press(ImGuiKey_Enter);
        app.ui.frames(3);
    }

    void undo() {
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
        app.ui.frames(3);
    }

    std::string words(std::size_t index) {
        return std::get<domain::Gratitude>(*app::findRecord(app.session(), ref(index))).text;
    }

    bool deleted(std::size_t index) {
        const auto record = app::findRecord(app.session(), ref(index));
        return record && domain::filingOf(*record).deleted;
    }

    /// Chooses from the menu of an entry by its first letters.
    void choose(std::size_t index, const char* item) {
        app.ui.tabTo(label(0));
        for (std::size_t i = 0; i < index; ++i)
            app.ui.press(ImGuiKey_DownArrow);
        app.ui.frames(2);
        app.ui.press(ImGuiMod_Shift | ImGuiKey_F10);
        app.ui.frames(2);
        app.ui.type(item);
        app.ui.press(ImGuiKey_Enter);
        app.ui.frames(2);
    }

    void openTrash() {
        app::deleteRecords(app.session(), {ref(0), ref(1), ref(2)});
        ui::openTrash(app.opened().keeping.trash);
        app.until([&] { return app.ui.sees("###trash-restore"); });
    }

    Evening evening{};
    SetClock& clock = evening.clock;
    WholeApp app = evening.app();
    std::vector<base::Id> thanks{};
};

} // namespace

TEST_CASE("An earlier version is looked at and brought back by the keyboard, and that is undone") {
    Keeping journey;
    journey.rewrite(1, "Cake with Ada");
    journey.rewrite(1, "Cake with Bea");
    journey.choose(1, "Earl");
    journey.app.until([&] { return journey.app.ui.sees("###version-1"); });
    CHECK(journey.app.reads("AdaBea")); // struck through, and underlined
    journey.app.ui.press(ImGuiKey_DownArrow);
    journey.app.ui.frames(2);
    CHECK(journey.app.ui.hasKeyboard("###version-1"));
    CHECK(journey.app.reads("TeaCake"));
    journey.enter();
    CHECK(journey.words(1) == "Tea with Ada");
    CHECK_FALSE(journey.app.ui.sees("###version-1"));
    CHECK(journey.app.reads("The earlier version is back."));
    journey.undo();
    CHECK(journey.words(1) == "Cake with Bea");
}

TEST_CASE("Escape leaves the versions as they were, and an entry never changed says so") {
    Keeping journey;
    journey.choose(0, "Earl");
    journey.app.until([&] { return journey.app.ui.sees("###versions-close"); });
    CHECK(journey.app.reads("It is as it was written first."));
    journey.app.ui.press(ImGuiKey_Escape);
    journey.app.ui.frames(3);
    CHECK_FALSE(journey.app.ui.sees("###versions-close"));
    CHECK(journey.words(0) == "The bus waited");
}

TEST_CASE("Several entries come out of the trash as one, by the keyboard, and that is undone") {
    Keeping journey;
    journey.openTrash();
    CHECK(journey.app.reads("Here since 14 October, at least until 13 November."));
    journey.app.ui.press(ImGuiKey_Space);
    journey.app.ui.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
    journey.app.ui.frames(2);
    CHECK(journey.app.opened().keeping.trash.chosen.size() == 2);
    journey.app.ui.tabTo("###trash-restore");
    journey.enter();
    CHECK(app::trashCount(journey.app.session()) == 1);
    CHECK(journey.app.reads("2 entries are back."));
    journey.app.ui.press(ImGuiKey_Escape);
    journey.app.ui.frames(3);
    journey.undo();
    CHECK(app::trashCount(journey.app.session()) == 3);
}

TEST_CASE("Deleting for good asks first, and the kind answer keeps what is there") {
    Keeping journey;
    journey.openTrash();
    journey.app.ui.press(ImGuiKey_Space);
    journey.app.ui.press(ImGuiKey_Delete);
    journey.app.ui.frames(3);
    CHECK(journey.app.ui.hasKeyboard("###gone-no"));
    CHECK(journey.app.reads("may still hold it"));
    journey.app.ui.press(ImGuiKey_Escape);
    journey.app.ui.frames(3);
    CHECK(app::trashCount(journey.app.session()) == 3);
    journey.app.ui.press(ImGuiKey_Delete);
    journey.app.ui.frames(3);
    journey.app.ui.tabTo("###gone-yes");
    journey.app.ui.press(ImGuiKey_Enter);
    journey.app.until([&] { return app::trashCount(journey.app.session()) == 2; });
    journey.app.until([&] { return journey.app.reads("One entry is gone for good."); });
    CHECK_FALSE(app::scrubDue(journey.app.session()));
}

TEST_CASE("Emptying the trash takes everything in it, and an empty one says what it is for") {
    Keeping journey;
    journey.openTrash();
    journey.app.ui.tabTo("###trash-empty");
    journey.enter();
    journey.app.ui.tabTo("###empty-yes");
    journey.app.ui.press(ImGuiKey_Enter);
    journey.app.until([&] { return journey.app.reads("3 entries are gone for good."); });
    journey.app.until([&] { return journey.app.reads("Nothing lies here"); });
    CHECK(app::trashCount(journey.app.session()) == 0);
}

TEST_CASE("A tag is renamed by the keyboard after it was said how many entries change, and that is undone") {
    Keeping journey;
    journey.rewrite(0, "#slow bus");
    journey.rewrite(2, "A #slow letter, #calm");
    journey.app.ui.tabTo("###open-names");
    journey.app.ui.press(ImGuiKey_Enter);
    journey.app.until([&] { return journey.app.ui.sees("###names-tags"); });
    journey.app.ui.tabTo("###names-activities");
    journey.app.ui.press(ImGuiKey_RightArrow);
    journey.app.ui.frames(3);
    journey.app.ui.type("slo");
    journey.enter();
    CHECK(journey.app.reads("2 entries change."));
    journey.app.ui.type("calm");
    journey.app.ui.frames(2);
    CHECK(journey.app.reads("There is calm already, in 1 of your entries: the 2 with slow join them"));
    journey.enter();
    CHECK(journey.words(0) == "#calm bus");
    CHECK(journey.app.reads("#slow is #calm now."));
    journey.undo();
    CHECK(journey.words(2) == "A #slow letter, #calm");
}

TEST_CASE("Two entries of one person become one by the keyboard, the name chosen stays, and that is undone") {
    Keeping journey;
    const auto add = [&](const char* name) {
        return std::get<base::Id>(app::savePerson(journey.app.session(), {.name = name}));
    };
    const auto ada = add("Ada"), byron = add("Ada Byron");
    add("Zoe");
    journey.app.shell().show(ui::Screen::People);
    journey.app.opened().people.shown = ada;
    journey.app.ui.frames(3);
    journey.app.ui.tabTo("###person-more");
    journey.enter();
    journey.app.ui.type("Is");
    journey.enter();
    journey.app.ui.type("byr");
    journey.enter();
    journey.app.ui.tabTo("###merge-one");
    journey.app.ui.press(ImGuiKey_RightArrow);
    journey.app.ui.press(ImGuiKey_Space);
    journey.app.ui.frames(2);
    CHECK(journey.app.reads("Ada Byron keeps what is written there"));
    journey.app.ui.tabTo("###merge-yes");
    journey.enter();
    CHECK(journey.app.opened().people.shown == byron);
    CHECK(domain::filingOf(*app::findRecord(journey.app.session(), {RecordKind::Person, ada})).deleted);
    CHECK(journey.app.reads("They are one person now."));
    journey.undo();
    CHECK_FALSE(domain::filingOf(*app::findRecord(journey.app.session(), {RecordKind::Person, ada})).deleted);
}
