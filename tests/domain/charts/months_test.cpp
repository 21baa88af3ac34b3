#include "domain/charts/months.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace tend::domain;
using namespace std::chrono_literals;
using testing::day;

TEST_CASE("no month is left out between the first and the last, and none is outside") {
    const std::vector<MonthCount> found{{.month = 2023y / 10, .checkIns = 9},
                                        {.month = 2023y / 12, .checkIns = 2},
                                        {.month = 2024y / 2, .gratitude = 3},
                                        {.month = 2024y / 6, .checkIns = 4}};
    const auto months = everyMonth(found, 2023y / 11, 2024y / 3);
    REQUIRE(months.size() == 5);
    CHECK(months[0] == MonthCount{.month = 2023y / 11});
    CHECK(months[1] == found[1]);
    CHECK(months[2] == MonthCount{.month = 2024y / 1});
    CHECK(months[3] == found[2]);
    CHECK(months[4] == MonthCount{.month = 2024y / 3});
    CHECK(everyMonth({}, 2024y / 3, 2024y / 2).empty());
}

TEST_CASE("words are put where their month is, and none are 0") {
    auto months = everyMonth({}, 2023y / 12, 2024y / 2);
    CHECK_FALSE(months[0].words);
    addWords(months, std::vector<MonthWords>{{2023y / 11, 7}, {2024y / 1, 120}});
    CHECK(months[0].words == 0);
    CHECK(months[1].words == 120);
    CHECK(months[2].words == 0);
}

TEST_CASE("hellos are told apart by their reason") {
    const MonthCount month{.hellos = {5, 3, 1}};
    CHECK(month.hellosFor(Reason::Nothing) == 5);
    CHECK(month.hellosFor(Reason::Needed) == 3);
    CHECK(month.hellosFor(Reason::Problem) == 1);
    CHECK(monthOf(day("2024-02-29")) == 2024y / 2);
}
