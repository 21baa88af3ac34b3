#include "ui/charts/thinning.hpp"
#include "ui/charts/time_axis.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tend;
using domain::Day;
using ui::TimeSpan;

namespace {

Day day(const char* text) {
    return *Day::parse(text);
}

TimeSpan span(const char* first, const char* last) {
    return ui::timeOf(domain::DaySpan{day(first), day(last)});
}

std::string labels(const TimeSpan& shown, float width, float apart = 72, int weekStart = 0) {
    std::string all;
    for (const auto& tick : ui::timeTicks(shown, width, apart, weekStart))
        all += tick.label + ";";
    return all;
}

} // namespace

TEST_CASE("a day lies from its own number to the next one's") {
    CHECK(ui::timeOf(day("1970-01-01")) == 0);
    CHECK(ui::timeOf(day("1969-12-31")) == -1);
    CHECK(ui::dayAt(0.99) == day("1970-01-01"));
    CHECK(ui::dayAt(-0.01) == day("1969-12-31"));
    CHECK(span("2026-10-01", "2026-10-31").length() == 31);
}

TEST_CASE("dates are written where there is room for them, from days to decades") {
    CHECK(labels(span("2026-10-12", "2026-10-18"), 600) ==
          "12 Oct;13 Oct;14 Oct;15 Oct;16 Oct;17 Oct;18 Oct;");
    CHECK(labels(span("2026-10-01", "2026-10-31"), 480) == "5 Oct;12 Oct;19 Oct;26 Oct;");
    CHECK(labels(span("2026-10-01", "2026-10-31"), 480, 72, 6) == "4 Oct;11 Oct;18 Oct;25 Oct;");
    CHECK(labels(span("2026-07-15", "2026-10-14"), 480) == "1 Aug;1 Sep;1 Oct;");
    CHECK(labels(span("2025-10-15", "2026-10-14"), 480) == "2026;Apr;Jul;Oct;");
    CHECK(labels(span("2025-10-15", "2026-10-14"), 1200) ==
          "Nov;Dec;2026;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;");
    CHECK(labels(span("2016-01-01", "2026-12-31"), 480) == "2016;2018;2020;2022;2024;2026;");
    CHECK(labels(span("1926-06-01", "2026-06-01"), 480) == "1940;1960;1980;2000;2020;");
}

TEST_CASE("ticks stand further apart than asked, inside what is shown, for any span") {
    std::mt19937 random(5);
    for (int round = 0; round < 2000; ++round) {
        const double length = 7 * std::pow(36500.0 / 7, double(random() % 1000) / 1000);
        const double first = double(random() % 40000) - 20000 + double(random() % 100) / 100;
        const TimeSpan shown{first, first + length};
        const float width = 120 + float(random() % 2000);
        const auto ticks = ui::timeTicks(shown, width, 72, int(random() % 7));
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            REQUIRE(ticks[i].at >= shown.first);
            REQUIRE(ticks[i].at < shown.last);
            if (i > 0) // months are not all as long
                REQUIRE((ticks[i].at - ticks[i - 1].at) / length * width > 72 * 0.9);
        }
    }
}

TEST_CASE("zooming keeps what is under the mouse there, and never leaves the journal") {
    const auto all = span("2020-01-01", "2026-12-31");
    const auto year = span("2024-01-01", "2024-12-31");
    const double around = ui::timeOf(day("2024-03-01"));
    const auto nearer = ui::zoomed(year, 0.5, around, all);
    CHECK(nearer.length() == doctest::Approx(183));
    CHECK((around - nearer.first) / nearer.length() ==
          doctest::Approx((around - year.first) / year.length()));
    CHECK(ui::zoomed(year, 1000, around, all) == all);
    CHECK(ui::zoomed(year, 1e-6, around, all).length() == ui::leastTime);
    CHECK(ui::moved(year, 1e6, all).last == all.last);
    CHECK(ui::moved(year, -1e6, all).first == all.first);
    CHECK(ui::moved(year, 10, all).first == year.first + 10);
    const TimeSpan tiny{0, 3};
    CHECK(ui::zoomed(tiny, 0.1, 1, tiny) == tiny);
}

TEST_CASE("a thinned line reaches as far in every column, with four points in each at most") {
    std::mt19937 random(9);
    std::vector<ImVec2> points;
    for (int i = 0; i < 36500; ++i)
        points.emplace_back(float(i) / 36500 * 700, float(random() % 500));
    const auto few = ui::thinned(points);
    CHECK(few.size() <= 4 * 700);
    CHECK(std::is_sorted(few.begin(), few.end(), [](auto a, auto b) { return a.x < b.x; }));
    const auto reach = [](const std::vector<ImVec2>& all) {
        std::vector<std::pair<float, float>> columns(700, {1e9F, -1e9F});
        for (const auto& point : all) {
            auto& column = columns[std::size_t(std::min(699.0F, point.x))];
            column = {std::min(column.first, point.y), std::max(column.second, point.y)};
        }
        return columns;
    };
    CHECK(reach(few) == reach(points));
    CHECK(few.front().y == points.front().y);
    CHECK(few.back().y == points.back().y);
    const auto spans = ui::columnSpans(points);
    CHECK(spans.size() == 700);
    CHECK(spans[10].top == reach(points)[10].first);
    CHECK(spans[10].bottom == reach(points)[10].second);
    CHECK(ui::thinned({}).empty());
    const std::vector<ImVec2> sparse{{0.2F, 1}, {10, 5}, {20, 2}};
    CHECK(ui::thinned(sparse).size() == 3);
}
