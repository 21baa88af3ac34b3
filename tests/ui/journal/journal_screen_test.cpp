#include "ui/journal/journal_on_screen.hpp"
#include "ui/widgets/day_words.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

using namespace tend;
using namespace tend::test;
using domain::Day;

namespace {

constexpr int century = 36'525;

} // namespace

TEST_CASE("the newest day stands at the top, and a century asks for no more days than a week") {
    JournalScreen screen(century);
    CHECK(screen.shows("Note of 2026-10-14"));
    CHECK_FALSE(screen.shows("Note of 2026-09-01"));
    CHECK(screen.asked < 40);
    screen.state.jump = today - 20'000;
    screen.ui.frames(3);
    CHECK(screen.shows("Note of " + (today - 20'000).toString()));
    CHECK(screen.asked < 60);
}

TEST_CASE("far away only what is in sight is read at first, and what is around it right after") {
    JournalScreen screen(century);
    screen.state.jump = today - 20'000;
    const auto inSight = ui::journalWish(screen.state, screen.timeline);
    CHECK(inSight.first == 20'000);
    screen.state.top = today - 20'000; // as when it was drawn
    const auto around = ui::journalWish(screen.state, screen.timeline);
    CHECK(around.first < 20'000);
    CHECK(around.first + around.count > inSight.first + inSight.count);
    screen.ui.frames(1);
    CHECK(screen.shows("Note of " + (today - 20'000).toString()));
}

TEST_CASE("scrolling goes from today into the past and back") {
    JournalScreen screen(century);
    screen.ui.hoverAt({400, 400});
    for (int i = 0; i < 40; ++i)
        screen.ui.scroll(-5);
    screen.ui.frames(2);
    CHECK_FALSE(screen.shows("Note of 2026-10-14"));
    CHECK(*screen.state.top < today - 20);
    for (int i = 0; i < 60; ++i)
        screen.ui.scroll(5);
    screen.ui.frames(2);
    CHECK(screen.shows("Note of 2026-10-14"));
}

TEST_CASE("the arrows walk from record to record over the end of the window, Home and End to the ends") {
    JournalScreen screen(century);
    screen.ui.tabTo("###record-" + filed(0, today).id.toString());
    for (int i = 0; i < 41; ++i) {
        screen.ui.press(ImGuiKey_DownArrow);
        screen.ui.frames(2);
    }
    CHECK(screen.ui.hasKeyboard("###record-" + filed(41, today).id.toString()));
    for (int i = 0; i < 3; ++i) {
        screen.ui.press(ImGuiKey_UpArrow);
        screen.ui.frames(2);
    }
    CHECK(screen.ui.hasKeyboard("###record-" + filed(38, today).id.toString()));
    screen.ui.press(ImGuiKey_End);
    screen.ui.frames(4);
    CHECK(screen.shows("Note of " + (today - (century - 1)).toString()));
    CHECK(screen.ui.focusedLabel().find("###record-") != std::string::npos);
    screen.ui.press(ImGuiKey_Home);
    screen.ui.frames(4);
    CHECK(screen.shows("Note of 2026-10-14"));
    screen.ui.press(ImGuiKey_PageDown);
    screen.ui.frames(4);
    CHECK(screen.ui.focusedLabel().find("###record-") != std::string::npos);
    CHECK_FALSE(screen.shows("Note of 2026-10-14"));
}

TEST_CASE("a day of the calendar is gone to, the nearest older one where nothing was written") {
    JournalScreen screen(5);
    screen.timeline.days.erase(screen.timeline.days.begin() + 2);
    screen.ui.frames(2);
    ui::showDay(screen.state, today - 2);
    screen.ui.frames(2);
    CHECK(screen.shows("Note of " + (today - 3).toString()));
    CHECK(screen.shows("On 12 October"));
}

TEST_CASE("the month follows what is read, and stays where the owner has turned it to until then") {
    JournalScreen screen(century);
    screen.ui.hoverAt({400, 400});
    for (int i = 0; i < 120; ++i)
        screen.ui.scroll(-5);
    screen.ui.frames(3);
    const auto top = *screen.state.top;
    REQUIRE(top < today - 40);
    CHECK(screen.shows(ui::monthAndYear(top)));
    screen.ui.click("###journal-month-before");
    screen.ui.frames(3);
    CHECK(screen.state.calendar.cursor->month() != top.month());
    screen.ui.hoverAt({400, 400});
    screen.ui.scroll(-40);
    screen.ui.frames(3);
    CHECK(*screen.state.calendar.cursor == *screen.state.top);
}

TEST_CASE("what earlier years wrote can be gone to, and low days can be left out") {
    JournalScreen screen(1000);
    screen.memories.push_back(JournalScreen::usual(*Day::parse("2024-10-14")));
    screen.ui.frames(2);
    CHECK(screen.shows("Note of 2024-10-14"));
    screen.ui.click("###memory-2024");
    screen.ui.frames(3);
    CHECK(screen.state.top <= *Day::parse("2024-10-14"));
    screen.ui.click("###low-days");
    REQUIRE(screen.intents.size() == 1);
    CHECK_FALSE(std::get<ui::RememberLowDays>(screen.intents.front()).remembered);
}

TEST_CASE("an empty journal says so and leads to Today") {
    JournalScreen screen(0);
    screen.ui.click("###to-today");
    REQUIRE(screen.intents.size() == 1);
    CHECK(std::get<ui::GoTo>(screen.intents.front()).screen == ui::Screen::Today);
}

TEST_CASE("days that come above what is read leave it where it is") {
    JournalScreen screen(500);
    screen.state.jump = today - 100;
    screen.ui.frames(3);
    const auto label = "###record-" + filed(200, today).id.toString();
    const float before = screen.ui.get(label).box.min.y;
    screen.timeline.days.insert(screen.timeline.days.begin(), {today + 1, 2});
    screen.timeline.revision = 2;
    screen.ui.frames(2);
    CHECK(screen.ui.get(label).box.min.y == doctest::Approx(before));
}

TEST_CASE("in a narrow window the calendar opens from the head") {
    JournalScreen screen(30, {.size = {480, 800}});
    CHECK_FALSE(screen.shows("On this day"));
    screen.ui.click("###journal-aside");
    screen.ui.frames(2);
    CHECK(screen.shows("On this day"));
}

TEST_CASE("a note is changed where it stands, and the keyboard comes back to it") {
    JournalScreen screen(30);
    const auto label = "###record-" + filed(2, today).id.toString();
    screen.ui.tabTo("###record-" + filed(0, today).id.toString());
    screen.ui.press(ImGuiKey_DownArrow, 2);
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_End);
    screen.ui.type(", and more");
    REQUIRE_FALSE(screen.intents.empty());
    const auto& typed = std::get<ui::SaveCheckIn>(screen.intents.back());
    CHECK(typed.typed);
    CHECK(typed.edit.checkIn == filed(2, today).id);
    CHECK(typed.edit.note == "Note of 2026-10-13, and more");
    screen.ui.press(ImGuiKey_Escape);
    screen.ui.frames(3);
    CHECK_FALSE(std::get<ui::SaveCheckIn>(screen.intents.back()).typed);
    CHECK(screen.ui.hasKeyboard(label));
}

TEST_CASE("thanks emptied by the keyboard keep their words until they are left") {
    JournalScreen screen(30);
    screen.ui.click("###record-" + filed(1, today).id.toString());
    screen.ui.frames(2);
    screen.ui.press(ImGuiMod_Ctrl | ImGuiKey_A);
    screen.ui.press(ImGuiKey_Delete);
    CHECK(screen.intents.empty());
    screen.ui.type("Rain");
    CHECK(std::get<ui::SaveGratitude>(screen.intents.back()).edit.text == "Rain");
}

TEST_CASE("a check box in an entry is ticked in the timeline by the keyboard") {
    JournalScreen screen(3);
    screen.ui.tabTo("a nap");
    screen.ui.press(ImGuiKey_Space);
    REQUIRE(screen.intents.size() == 1);
    const auto& save = std::get<ui::SaveCheckIn>(screen.intents.front());
    CHECK(save.edit.checkIn == filed(0, today).id);
    CHECK(save.edit.note == "Note of 2026-10-14\n- [x] a nap");
}

TEST_CASE("what can be done with a record opens by the right button and by the Menu key") {
    JournalScreen screen(30);
    const auto label = "###record-" + filed(2, today).id.toString();
    screen.ui.tabTo("###record-" + filed(0, today).id.toString());
    screen.ui.press(ImGuiKey_DownArrow, 2);
    CHECK(screen.ui.hasKeyboard(label));
    screen.ui.press(ImGuiKey_Menu);
    screen.ui.frames(2);
    screen.ui.click("###record-menu-trash");
    screen.ui.frames(2);
    REQUIRE(screen.intents.size() == 1);
    CHECK(std::get<ui::MoveToTrash>(screen.intents.front()).records.front() ==
          domain::RecordRef{domain::RecordKind::CheckIn, filed(2, today).id});
}

TEST_CASE("a record is moved to the day that is chosen for it") {
    JournalScreen screen(30);
    screen.ui.hover("###record-" + filed(2, today).id.toString());
    screen.ui.frames(2);
    screen.ui.click("###record-more");
    screen.ui.frames(2);
    screen.ui.click("###record-menu-refile");
    screen.ui.frames(3);
    screen.ui.press(ImGuiKey_LeftArrow);
    screen.ui.frames(2);
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    REQUIRE(screen.intents.size() == 1);
    const auto& refile = std::get<ui::Refile>(screen.intents.front());
    REQUIRE(refile.records.size() == 1);
    CHECK(refile.records[0].id == filed(2, today).id);
    CHECK(refile.day == today - 2);
}

TEST_CASE("Down goes from the search to the first record, and Up from there back to the search") {
    JournalScreen screen(30);
    screen.ui.click("###journal-search");
    screen.ui.frames(2);
    screen.ui.press(ImGuiKey_DownArrow);
    screen.ui.frames(3);
    CHECK(screen.ui.hasKeyboard("###record-" + filed(0, today).id.toString()));
    screen.ui.type("snow");
    screen.ui.frames(2);
    CHECK(screen.state.typed.empty());
    screen.ui.press(ImGuiKey_UpArrow);
    screen.ui.frames(3);
    screen.ui.type("rain");
    screen.ui.frames(2);
    CHECK(screen.state.typed == "rain");
}
