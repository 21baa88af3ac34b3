#include "app/saved_searches.hpp"
#include "app/thanks.hpp"
#include "journeys/whole_app.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <string>

using namespace tend;
using namespace tend::test;

namespace {

/// Somebody who searches on the Journal.
struct Keeping {
    Keeping() {
        app.startWriting();
        app::saveGratitude(app.session(), {.day = evening.today, .text = "Rain on the roof"});
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_2);
        app.ui.frames(3);
    }

    void search(std::string_view words) {
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_F);
        app.ui.frames(2);
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
        app.ui.type(words);
        app.ui.frames(3);
    }

    void keep(std::string_view words, std::string_view name) {
        search(words);
        app.ui.click("###keep-search");
        app.ui.frames(3);
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
        app.ui.type(name);
        app.ui.press(ImGuiKey_Enter);
        app.ui.frames(3);
    }

    /// In the owner's order, "name=query;".
    std::string kept() {
        std::string all;
        for (const auto& search : app::savedSearches(app.session()))
            all += search.name + "=" + search.query + ";";
        return all;
    }

    std::string row(std::size_t index) {
        return "###saved-" + app::savedSearches(app.session()).at(index).id.toString();
    }

    /// From the menu of one, by the keyboard: the first item, or the next that begins so.
    void choose(std::size_t index, const char* item) {
        app.ui.tabTo(row(0));
        for (std::size_t i = 0; i < index; ++i)
            app.ui.press(ImGuiKey_DownArrow);
        app.ui.frames(2);
        app.ui.press(ImGuiMod_Shift | ImGuiKey_F10);
        app.ui.frames(2);
        app.ui.type(item);
        app.ui.press(ImGuiKey_Enter);
        app.ui.frames(3);
    }

    void undo() {
        app.ui.press(ImGuiMod_Ctrl | ImGuiKey_Z);
        app.ui.frames(3);
    }

    Evening evening{};
    WholeApp app{evening.journal, evening.clock};
};

} // namespace

TEST_CASE("a search is kept in the side bar under a name, found there from any screen, and marked while it "
          "is shown") {
    Keeping journey;
    journey.keep("rain", "Wet days");
    CHECK(journey.kept() == "Wet days=rain;");
    CHECK(journey.app.reads("The search stays in the side bar."));
    CHECK(journey.app.ui.get(journey.row(0)).checked);
    journey.search("tea");
    CHECK_FALSE(journey.app.ui.get(journey.row(0)).checked);
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_1);
    journey.app.ui.frames(3);
    journey.app.ui.click(journey.row(0));
    journey.app.ui.frames(3);
    CHECK(journey.app.opened().screen == ui::Screen::Journal);
    CHECK(journey.app.opened().journal.typed == "rain");
}

TEST_CASE("a name that another search has is refused in its place, and the search is kept under another") {
    Keeping journey;
    journey.keep("rain", "Wet days");
    journey.keep("snow", "wet DAYS");
    CHECK(journey.kept() == "Wet days=rain;");
    CHECK(journey.app.ui.sees("###search-name"));
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    journey.app.ui.type("White days");
    journey.app.ui.press(ImGuiKey_Enter);
    journey.app.ui.frames(3);
    CHECK(journey.kept() == "Wet days=rain;White days=snow;");
    CHECK_FALSE(journey.app.ui.sees("###search-name"));
}

TEST_CASE("kept searches are renamed, moved and removed by the keyboard, and all of it is undone") {
    Keeping journey;
    journey.keep("rain", "One");
    journey.keep("tea", "Two");
    journey.keep("snow", "Three");
    journey.choose(2, "m");
    CHECK(journey.kept() == "One=rain;Three=snow;Two=tea;");
    journey.choose(0, "m");
    CHECK(journey.kept() == "Three=snow;One=rain;Two=tea;");
    journey.choose(1, "");
    journey.app.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    journey.app.ui.type("Rain");
    journey.app.ui.press(ImGuiKey_Enter);
    journey.app.ui.frames(3);
    CHECK(journey.kept() == "Three=snow;Rain=rain;Two=tea;");
    journey.choose(0, "r");
    CHECK(journey.kept() == "Rain=rain;Two=tea;");
    CHECK(journey.app.reads("The search is not kept any more."));
    for (int i = 0; i < 4; ++i)
        journey.undo();
    CHECK(journey.kept() == "One=rain;Two=tea;Three=snow;");
}

TEST_CASE("Escape keeps nothing") {
    Keeping journey;
    journey.search("rain");
    journey.app.ui.click("###keep-search");
    journey.app.ui.frames(3);
    journey.app.ui.press(ImGuiKey_Escape); // the field, then the dialog
    journey.app.ui.frames(3);
    journey.app.ui.press(ImGuiKey_Escape);
    journey.app.ui.frames(3);
    CHECK(journey.kept().empty());
    CHECK_FALSE(journey.app.ui.sees("###search-name"));
}

TEST_CASE("many kept searches leave the foot of the side bar its place") {
    Keeping journey;
    for (int i = 0; i < 40; ++i)
        app::saveSearch(journey.app.session(), "Search " + std::to_string(i), "word" + std::to_string(i));
    journey.app.ui.frames(3);
    CHECK(journey.app.ui.sees("###rail-look"));
    journey.app.ui.tabTo(journey.row(0));
    journey.app.ui.press(ImGuiKey_End);
    journey.app.ui.frames(4);
    CHECK(journey.app.ui.hasKeyboard(journey.row(39)));
    journey.app.ui.press(ImGuiKey_Enter);
    journey.app.ui.frames(3);
    CHECK(journey.app.opened().journal.typed == "word39");
}
