#include "ui/journal/journal_on_screen.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace tend;
using namespace tend::test;

namespace {

struct Choosing : JournalScreen {
    Choosing() : JournalScreen(30) {}

    static std::string row(int n) { return "###record-" + filed(n, today).id.toString(); }

    void clickWith(ImGuiKey modifier, int n) {
        ui.hover(row(n));
        ImGui::GetIO().AddKeyEvent(modifier, true);
        ui.frames(1);
        ui.click(row(n));
        ImGui::GetIO().AddKeyEvent(modifier, false);
        ui.frames(3);
    }

    /// As they were numbered when they were written.
    std::set<int> chosen() const {
        std::set<int> numbers;
        for (const auto& record : state.choice.records)
            for (int n = 0; n < 60; ++n)
                if (domain::filingOf(record).id == filed(n, today).id)
                    numbers.insert(n);
        return numbers;
    }

    static std::set<int> upTo(int last) {
        std::set<int> numbers;
        for (int n = 0; n <= last; ++n)
            numbers.insert(n);
        return numbers;
    }

    bool changing() const { return state.edit.record.has_value(); }
};

} // namespace

TEST_CASE("Ctrl and a click choose a record and let it go, and nothing is opened") {
    Choosing screen;
    screen.clickWith(ImGuiMod_Ctrl, 0);
    screen.clickWith(ImGuiMod_Ctrl, 3);
    CHECK(screen.chosen() == std::set<int>{0, 3});
    CHECK(screen.shows("2 chosen"));
    screen.clickWith(ImGuiMod_Ctrl, 0);
    CHECK(screen.chosen() == std::set<int>{3});
    CHECK_FALSE(screen.changing());
}

TEST_CASE("while some are chosen a click chooses more, and when none are it opens again") {
    Choosing screen;
    screen.clickWith(ImGuiMod_Ctrl, 0);
    screen.ui.click(Choosing::row(2));
    screen.ui.frames(2);
    CHECK(screen.chosen() == std::set<int>{0, 2});
    screen.ui.click("###chosen-nothing");
    screen.ui.frames(2);
    CHECK(screen.chosen().empty());
    screen.ui.click(Choosing::row(2));
    screen.ui.frames(2);
    CHECK(screen.changing());
}

TEST_CASE("Shift and a click choose everything up to there, over the days, in both directions") {
    Choosing screen;
    screen.clickWith(ImGuiMod_Ctrl, 2);
    screen.clickWith(ImGuiMod_Shift, 5);
    CHECK(screen.chosen() == std::set<int>{2, 3, 4, 5});
    screen.clickWith(ImGuiMod_Shift, 0);
    CHECK(screen.chosen() == std::set<int>{0, 1, 2});
}

TEST_CASE("Shift and the arrows choose what the keyboard goes over, and let go what it comes back from") {
    Choosing screen;
    screen.ui.tabTo(Choosing::row(0));
    for (int i = 0; i < 4; ++i) {
        screen.ui.press(ImGuiMod_Shift | ImGuiKey_DownArrow);
        screen.ui.frames(2);
    }
    CHECK(screen.chosen() == Choosing::upTo(4));
    screen.ui.press(ImGuiMod_Shift | ImGuiKey_UpArrow);
    screen.ui.frames(2);
    CHECK(screen.chosen() == Choosing::upTo(3));
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(2);
    CHECK(screen.chosen().empty());
    CHECK(screen.ui.hasKeyboard(Choosing::row(3)));
}

TEST_CASE("Ctrl and Space choose what the keyboard is on, and Delete moves all of it to the trash at once") {
    Choosing screen;
    screen.ui.tabTo(Choosing::row(0));
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_Space);
    screen.ui.press(ImGuiKey_DownArrow, 2);
    screen.ui.frames(2);
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_Space);
    screen.ui.frames(2);
    CHECK(screen.chosen() == std::set<int>{0, 2});
    screen.ui.press(ImGuiKey_Delete);
    screen.ui.frames(2);
    REQUIRE(screen.intents.size() == 1);
    const auto& move = std::get<ui::MoveToTrash>(screen.intents.front());
    REQUIRE(move.records.size() == 2);
    CHECK(move.records[0] == domain::RecordRef{domain::RecordKind::CheckIn, filed(0, today).id});
    CHECK(move.records[1] == domain::RecordRef{domain::RecordKind::CheckIn, filed(2, today).id});
    CHECK(screen.chosen().empty());
}

TEST_CASE("all that is chosen is filed under another day as one change, without the people among it") {
    Choosing screen;
    domain::JournalDay day = JournalScreen::usual(today);
    day.entries.push_back({domain::Person{.filing = filed(50, today), .name = "Ada"}});
    screen.written.emplace(today, std::move(day));
    ++screen.timeline.revision;
    screen.ui.frames(2);
    screen.clickWith(ImGuiMod_Ctrl, 0);
    screen.clickWith(ImGuiMod_Shift, 50);
    CHECK(screen.chosen() == std::set<int>{0, 1, 50});
    screen.ui.click("###chosen-refile");
    screen.ui.frames(3);
    screen.ui.press(ImGuiKey_LeftArrow);
    screen.ui.frames(2);
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    REQUIRE(screen.intents.size() == 1);
    const auto& refile = std::get<ui::Refile>(screen.intents.front());
    CHECK(refile.records.size() == 2);
    CHECK(refile.day == today - 1);
    CHECK(screen.chosen().empty());
}

TEST_CASE("the words of what is chosen are copied oldest first under their days") {
    Choosing screen;
    for (const int n : {1, 2, 3})
        screen.clickWith(ImGuiMod_Ctrl, n);
    screen.ui.click("###chosen-copy");
    CHECK(std::string(ImGui::GetClipboardText()) ==
          "13 October 2026\n\nNote of 2026-10-13\n\nThanks of 2026-10-13\n\n"
          "14 October 2026\n\nThanks of 2026-10-14");
}

TEST_CASE("the menu of a record begins a choice, and another search ends it") {
    Choosing screen;
    screen.ui.hover(Choosing::row(2));
    screen.ui.frames(2);
    screen.ui.click("###record-more");
    screen.ui.frames(2);
    screen.ui.click("###record-menu-choose");
    screen.ui.frames(2);
    CHECK(screen.chosen() == std::set<int>{2});
    ui::searchFor(screen.state, "rain");
    CHECK(screen.chosen().empty());
}
