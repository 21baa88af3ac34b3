#include "ui/charts/figures.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend;
using domain::Day;

namespace {

const ui::ChartDay when{*Day::parse("2026-10-14"), 0};

ui::ChartTable table(std::vector<std::vector<ui::ChartCell>> rows, std::vector<std::string> heads) {
    const auto count = rows.size();
    return {
        .heads = std::move(heads),
        .rows = count,
        .cell = [rows = std::move(rows)](std::size_t row, std::size_t column) { return rows[row][column]; }};
}

} // namespace

TEST_CASE("a table as CSV has dates a program reads, numbers in full, and quotes where they are needed") {
    const auto csv = ui::csvOf(table({{when.today, ui::ChartNumber{1.0 / 3, 1}, std::string("so, \"so\"")},
                                      {when.today - 1, ui::ChartNumber{4, 1}, {}}},
                                     {"Day", "Mood", "Line\nbreak"}));
    CHECK(csv == "Day,Mood,\"Line\nbreak\"\r\n"
                 "2026-10-14,0.3333333333333333,\"so, \"\"so\"\"\"\r\n"
                 "2026-10-13,4,\r\n");
}

TEST_CASE("cells are read by a person as words") {
    CHECK(ui::wordsOf(when.today) == "14 October 2026");
    CHECK(ui::wordsOf(ui::ChartNumber{3.456, 2}) == "3.46");
    CHECK(ui::wordsOf(std::string("Walk")) == "Walk");
    CHECK(ui::wordsOf(ui::ChartCell()).empty());
}

TEST_CASE("a calendar as a table leaves out days that have not come, newest first") {
    domain::DayCalendar calendar{.days = domain::emptyDays({when.today - 2, when.today + 3})};
    calendar.days[1].value = 3.5;
    calendar.days[0].resting = true;
    const auto rows = ui::calendarTable(calendar, when.today);
    REQUIRE(rows.rows == 3);
    CHECK(ui::csvOf(rows) == "Day,Mood,Rest\r\n2026-10-14,,\r\n2026-10-13,3.5,\r\n2026-10-12,,rest day\r\n");
}

TEST_CASE("a figure holds what it shows, and says of which days it is") {
    ui::Figure figure;
    {
        domain::MeasureLine line = domain::lineThrough({{when.today - 1, 3.0}, {when.today, 4.0}});
        figure = ui::lineFigure(std::move(line), 1, when, domain::DaySpan{when.today - 30, when.today});
    }
    CHECK(figure.title == "Mood, with its 30-day mean");
    CHECK(figure.line == "14 September 2026 to 14 October 2026");
    CHECK(ui::csvOf(figure.table) == "Day,Mood,Mean,from,to\r\n2026-10-14,4,,,\r\n2026-10-13,3,,,\r\n");
}

TEST_CASE("the timeline as a table lists every streak, the newest first") {
    auto walk = std::make_shared<domain::Streak>();
    walk->runs = {{.span = {when.today - 20, when.today - 11}, .length = 9, .rests = 1},
                  {.span = {when.today - 5, when.today}, .length = 6}};
    auto hello = std::make_shared<domain::Streak>();
    hello->runs = {{.span = {when.today - 8, when.today - 8}, .length = 1}};
    const std::vector<domain::BoardStreak> rows{{domain::builtInHabit(domain::HabitKind::CheckIn), walk},
                                                {domain::builtInHabit(domain::HabitKind::Hello), hello}};
    CHECK(ui::csvOf(ui::timelineTable(rows)) == "Habit,From,To,Days\r\n"
                                                "Checking in,2026-10-09,2026-10-14,6\r\n"
                                                "Hellos,2026-10-06,2026-10-06,1\r\n"
                                                "Checking in,2026-09-24,2026-10-03,9\r\n");
}
