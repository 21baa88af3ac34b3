#include "support/ui_harness.hpp"
#include "ui/streaks/streaks.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <stdexcept>
#include <string>

using namespace tend;
using domain::Day;
using test::UiHarness;

namespace {

const Day today = *Day::parse("2026-10-14"); // a Wednesday

std::shared_ptr<const domain::Streak> streakWith(int daysAgo) {
    domain::StreakQuestion question{.today = today};
    for (Day day = today - daysAgo; day <= today; ++day)
        question.tallies.push_back({.day = day, .onTime = 1});
    return std::make_shared<domain::Streak>(domain::judge(question));
}

domain::StreakBoard boardOf(int year) {
    domain::StreakBoard board{.today = today, .year = year, .firstYear = 2024};
    board.streaks = {{.habit = domain::builtInHabit(domain::HabitKind::CheckIn), .streak = streakWith(22)},
                     {.habit = domain::builtInHabit(domain::HabitKind::Gratitude), .streak = streakWith(4)},
                     {.habit = domain::builtInHabit(domain::HabitKind::Hello),
                      .streak = std::make_shared<domain::Streak>()}};
    for (Day day = *Day::from(year, 1, 1); day.year() == year; ++day) {
        domain::HeatDay held{.day = day};
        const bool written = day <= today && day >= today - 22;
        held.mood = written ? std::optional(4.0) : std::nullopt;
        held.checkIns = written ? 1 : 0;
        held.resting = day == today - 30;
        board.days.push_back(held);
    }
    return board;
}

domain::DayCalendar calendarOf(const domain::StreakBoard& board) {
    domain::DayCalendar calendar{
        .days = domain::emptyDays({*Day::from(board.year, 1, 1), *Day::from(board.year, 12, 31)})};
    for (std::size_t i = 0; i < board.days.size(); ++i)
        calendar.days[i].value = board.days[i].mood;
    return calendar;
}

struct StreaksScreen {
    explicit StreaksScreen(domain::StreakBoard shown = boardOf(2026), const test::HarnessLook& look = {})
        : board(std::move(shown)), calendar(calendarOf(board)),
          ui(
              [this](const ui::Theme& theme) {
                  ui::drawStreaks({board, calendar, {}, line, patterns, moods, moodsWhen, {}}, state, theme,
                                  intents);
              },
              look) {}

    /// The only thing asked for.
    template <class Kind>
    Kind only() const {
        if (intents.size() != 1)
            throw std::runtime_error("asked for " + std::to_string(intents.size()) + " things");
        return std::get<Kind>(intents.front());
    }

    domain::StreakBoard board;
    domain::DayCalendar calendar;
    domain::MeasureLine line{};
    domain::PatternPage patterns{};
    domain::MoodPage moods{.now = {.span = {today - 91, today}}};
    domain::MoodByParts moodsWhen = domain::moodByDays({}, domain::DayPart::Weekday);
    ui::StreaksState state{};
    ui::Intents intents{};
    UiHarness ui;
};

constexpr test::HarnessLook high{.size = {1280, 1400}}; // all of it is in sight

} // namespace

TEST_CASE("a habit that is clicked explains itself") {
    StreaksScreen screen;
    CHECK(screen.ui.text().find("Why 23") != std::string::npos);
    screen.ui.click("###habit-gratitude");
    CHECK(screen.state.habit == domain::builtInHabit(domain::HabitKind::Gratitude).id);
    CHECK(screen.ui.text().find("Why 5") != std::string::npos);
    screen.ui.click("###habit-hello");
    CHECK(screen.ui.text().find("Not begun yet") != std::string::npos);
    CHECK(screen.intents.empty());
}

TEST_CASE("habits are walked with the arrows") {
    StreaksScreen screen;
    screen.ui.tabTo("###habit-check_in");
    screen.ui.press(ImGuiKey_DownArrow);
    CHECK(screen.state.habit == domain::builtInHabit(domain::HabitKind::Gratitude).id);
    screen.ui.press(ImGuiKey_DownArrow);
    CHECK(screen.state.habit == domain::builtInHabit(domain::HabitKind::Hello).id);
    screen.ui.press(ImGuiKey_UpArrow);
    CHECK(screen.state.habit == domain::builtInHabit(domain::HabitKind::Gratitude).id);
}

TEST_CASE("the days of a streak tell their state to the mouse and the keyboard") {
    StreaksScreen screen({boardOf(2026)}, high);
    const auto strip = screen.ui.get("###why-days").box;
    screen.ui.hoverAt({strip.min.x + 9, strip.center().y});
    screen.ui.pass(1);
    CHECK(screen.ui.text().find("done") != std::string::npos);
    screen.ui.hoverAt({1, 1});
    screen.ui.tabTo("###why-days");
    CHECK(screen.state.habit == domain::builtInHabit(domain::HabitKind::CheckIn).id);
    screen.ui.press(ImGuiKey_LeftArrow, 2);
    CHECK(screen.state.stripCursor == today - 2);
}

TEST_CASE("the numbers are hidden and shown by one switch") {
    StreaksScreen screen;
    screen.ui.click("Hide numbers");
    CHECK(screen.only<ui::HideNumbers>().hidden);
    screen.intents.clear();
    screen.board.numbersHidden = true;
    screen.ui.frames(2);
    CHECK(screen.ui.text().find("Why 23") == std::string::npos);
    CHECK(screen.ui.text().find("Strength") == std::string::npos);
    screen.ui.tabTo("Show numbers");
    screen.ui.press(ImGuiKey_Enter);
    CHECK_FALSE(screen.only<ui::HideNumbers>().hidden);
}

TEST_CASE("a day of the year is chosen with the keyboard and opened") {
    StreaksScreen screen(boardOf(2026), high);
    screen.ui.tabTo("###year");
    screen.ui.press(ImGuiKey_LeftArrow);
    screen.ui.press(ImGuiKey_UpArrow);
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.state.day == today - 8);
    CHECK(screen.intents.empty());
    screen.ui.click("###open-day");
    CHECK(screen.only<ui::ShowDay>().day == today - 8);
}

TEST_CASE("a day of the year is chosen with the mouse, rests and is taken back") {
    StreaksScreen screen(boardOf(2026), high);
    screen.state.day = today - 40; // holds nothing
    screen.ui.frames(2);
    screen.ui.click("###rest-day");
    CHECK(screen.only<ui::RestOn>().day == today - 40);
    screen.intents.clear();
    screen.state.day = today - 30;
    screen.ui.frames(2);
    screen.ui.click("###wake-day");
    CHECK(screen.only<ui::Wake>().day == today - 30);
    screen.state.day = today - 1; // holds a check-in
    screen.ui.frames(2);
    CHECK_FALSE(screen.ui.sees("###rest-day"));
}

TEST_CASE("a day to come can rest and cannot be opened") {
    StreaksScreen screen(boardOf(2026), high);
    screen.state.day = today + 3;
    screen.ui.frames(2);
    CHECK_FALSE(screen.ui.sees("###open-day"));
    screen.ui.click("###rest-day");
    CHECK(screen.only<ui::RestOn>().day == today + 3);
}

TEST_CASE("the years have ends") {
    StreaksScreen screen;
    CHECK(screen.ui.get("###year-after").disabled);
    screen.ui.click("###year-before");
    CHECK(screen.only<ui::ShowYear>().year == 2025);
    screen.intents.clear();
    screen.board = boardOf(2024);
    screen.calendar = calendarOf(screen.board);
    screen.ui.frames(2);
    CHECK(screen.ui.get("###year-before").disabled);
    screen.ui.tabTo("###year-after");
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.only<ui::ShowYear>().year == 2025);
}

TEST_CASE("the year is coloured by what is chosen") {
    StreaksScreen screen;
    screen.ui.click("###heat-thanks");
    CHECK(screen.state.by.kind == domain::CalendarKind::Gratitude);
    screen.ui.press(ImGuiKey_RightArrow);
    CHECK(screen.state.by.kind == domain::CalendarKind::Hellos);
    CHECK(screen.intents.empty());
}

TEST_CASE("today rests with one press, and counts again with another") {
    StreaksScreen screen(boardOf(2026), high);
    screen.ui.click("###rest-today");
    CHECK(screen.only<ui::RestOn>().day == today);
    screen.intents.clear();
    for (auto& held : screen.board.days)
        held.resting = held.day == today;
    screen.board.restsToday = true;
    screen.ui.frames(2);
    screen.ui.tabTo("###wake-today");
    screen.ui.press(ImGuiKey_Enter);
    CHECK(screen.only<ui::Wake>().day == today);
}

TEST_CASE("a season of rest is asked for with its days and a line about it") {
    StreaksScreen screen(boardOf(2026), high);
    screen.ui.click("###open-season");
    screen.ui.click("###season-note");
    screen.ui.type("A cold");
    screen.ui.click("###season-rest");
    const auto season = screen.only<ui::RestSeason>();
    CHECK(season.days.first == today);
    CHECK(season.days.last == today + 6);
    CHECK(season.note == "A cold");
    CHECK_FALSE(screen.state.season.open);
}

TEST_CASE("a season is let go with Escape or Not now, and nothing is asked for") {
    StreaksScreen screen(boardOf(2026), high);
    screen.ui.click("###open-season");
    screen.ui.press(ImGuiKey_Escape);
    CHECK_FALSE(screen.state.season.open);
    screen.ui.click("###open-season");
    screen.ui.click("###season-not-now");
    CHECK_FALSE(screen.state.season.open);
    CHECK(screen.intents.empty());
}

TEST_CASE("a season that ends before it begins cannot be set") {
    StreaksScreen screen(boardOf(2026), high);
    screen.ui.click("###open-season");
    screen.state.season.last = today - 1;
    screen.ui.frames(2);
    CHECK(screen.ui.get("###season-rest").disabled);
}

TEST_CASE("a menu that the mouse has opened goes on by keys") {
    StreaksScreen screen(boardOf(2026), high);
    screen.ui.click("###year-save");
    screen.ui.frames(2);
    screen.ui.press(ImGuiKey_End);
    screen.ui.press(ImGuiKey_Enter);
    screen.ui.frames(2);
    const auto save = screen.only<ui::SaveChart>();
    CHECK(save.format == domain::ChartFormat::Csv);
    CHECK(save.chart.name == domain::ChartName::Year);
    CHECK(save.chart.span == domain::DaySpan{*Day::from(2026, 1, 1), *Day::from(2026, 12, 31)});
}
