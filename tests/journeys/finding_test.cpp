#include "app/people.hpp"
#include "app/saved_searches.hpp"
#include "journeys/whole_app.hpp"
#include "shell/commands.hpp"
#include "shell/preferences.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <optional>
#include <set>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

/// Somebody's first evening, with a friend on the list.
struct Finding {
    Finding() {
        app.startWriting();
        const auto ada = app::savePerson(app.session(), {.name = "Ada Rowan"});
        friends = std::get<base::Id>(ada);
        app.ui.frames(2);
    }

    void find(std::string_view letters) {
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_K);
        app.ui.frames(2);
        app.ui.type(letters);
        app.ui.press(ImGuiKey_Enter);
        app.ui.frames(3);
    }

    Evening evening{};
    WholeApp app = evening.app();
    std::optional<base::Id> friends{};
};

} // namespace

TEST_CASE("a person, a screen, a day and something to write are a few letters away") {
    Finding journey;
    auto& opened = journey.app.opened();
    journey.find("row");
    CHECK(opened.screen == ui::Screen::People);
    CHECK(opened.people.shown == journey.friends);
    journey.find("streaks");
    CHECK(opened.screen == ui::Screen::Streaks);
    journey.find("12 october");
    CHECK(opened.screen == ui::Screen::Today);
    CHECK(opened.today.day == *domain::Day::parse("2026-10-12"));
    journey.find("thank");
    CHECK(opened.today.day == journey.evening.today);
    journey.app.ui.type("For the soup");
    journey.app.ui.pass(2);
    CHECK(journey.evening.onDisk().gratitude.at(0).text == "For the soup");
}

TEST_CASE("a month and a year lead to their last days in the journal, and any words to a search") {
    Finding journey;
    auto& opened = journey.app.opened();
    journey.find("march 2024");
    CHECK(opened.screen == ui::Screen::Journal);
    CHECK(opened.journal.day == *domain::Day::parse("2024-03-31"));
    journey.find("2023");
    CHECK(opened.journal.day == *domain::Day::parse("2023-12-31"));
    journey.find("a line nobody wrote");
    CHECK(opened.screen == ui::Screen::Journal);
    CHECK(opened.journal.typed == "a line nobody wrote");
    journey.app.ui.type(" yet");
    CHECK(opened.journal.typed == "a line nobody wrote yet");
}

TEST_CASE("a saved search is found by its name, and the way back is Escape") {
    Finding journey;
    app::saveSearch(journey.app.session(), "Soup days", "soup -cold");
    journey.find("soup");
    CHECK(journey.app.opened().journal.typed == "soup -cold");
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_K);
    journey.app.ui.frames(2);
    CHECK(journey.app.ui.sees("###palette-field"));
    journey.app.ui.press(ImGuiKey_Escape);
    journey.app.ui.frames(2);
    CHECK_FALSE(journey.app.ui.sees("###palette-field"));
    CHECK(journey.app.opened().screen == ui::Screen::Today);
}

TEST_CASE("what has keys is in the palette once, and no keys do two things") {
    Finding journey;
    std::set<std::string> labels;
    std::set<ImGuiKeyChord> keys;
    for (const auto& command : shell::commands(journey.app.opened(), shell::Preferences())) {
        CHECK(labels.insert(command.label).second);
        for (const auto chord : command.keys)
            CHECK(keys.insert(chord).second);
    }
    CHECK(labels.size() > 15);
    CHECK_FALSE(keys.contains(ImGuiMod_Ctrl | ImGuiKey_K));
    CHECK(shell::keysWords(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z) == "Ctrl Shift Z");
}

TEST_CASE("Ctrl+F on the Journal goes to the search") {
    Finding journey;
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_2);
    journey.app.ui.frames(2);
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_F);
    journey.app.ui.frames(2);
    journey.app.ui.type("rain");
    CHECK(journey.app.opened().journal.typed == "rain");
}
