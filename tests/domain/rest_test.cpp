#include "domain/rest.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend::domain;
using testing::day;

namespace {

struct AllowanceRow {
    std::string name;
    int perWeek;
    int weekStart;
    std::vector<std::string> resting;
    std::string asked;
    bool allowed;
};

constexpr int monday = 0;
constexpr int sunday = 6;

} // namespace

TEST_CASE("a week holds as many single rest days as the owner allows") {
    for (const auto& row : {
             AllowanceRow{"the first", 2, monday, {}, "2026-11-18", true},
             AllowanceRow{"the second", 2, monday, {"2026-11-16"}, "2026-11-18", true},
             AllowanceRow{"a third", 2, monday, {"2026-11-16", "2026-11-17"}, "2026-11-18", false},
             AllowanceRow{
                 "a third before the others", 2, monday, {"2026-11-21", "2026-11-22"}, "2026-11-16", false},
             AllowanceRow{
                 "one that rests already", 2, monday, {"2026-11-16", "2026-11-18"}, "2026-11-18", true},
             AllowanceRow{"a day told twice", 2, monday, {"2026-11-16", "2026-11-16"}, "2026-11-18", true},
             AllowanceRow{"the next Monday", 2, monday, {"2026-11-16", "2026-11-17"}, "2026-11-23", true},
             AllowanceRow{
                 "Sunday, weeks from Monday", 2, monday, {"2026-11-16", "2026-11-17"}, "2026-11-22", false},
             AllowanceRow{
                 "Sunday, weeks from Sunday", 2, sunday, {"2026-11-16", "2026-11-17"}, "2026-11-22", true},
             AllowanceRow{"the Sunday before, weeks from Sunday",
                          2,
                          sunday,
                          {"2026-11-16", "2026-11-17"},
                          "2026-11-15",
                          false},
             AllowanceRow{
                 "across the year's end", 2, monday, {"2025-12-29", "2025-12-31"}, "2026-01-01", false},
             AllowanceRow{"the week after it", 2, monday, {"2025-12-29", "2025-12-31"}, "2026-01-05", true},
             AllowanceRow{"none allowed", 0, monday, {}, "2026-11-18", false},
             AllowanceRow{
                 "every day allowed",
                 7,
                 monday,
                 {"2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21"},
                 "2026-11-22",
                 true},
         }) {
        CAPTURE(row.name);
        std::vector<Day> resting;
        for (const auto& text : row.resting)
            resting.push_back(day(text));
        const RestAllowance allowance{.perWeek = row.perWeek, .weekStart = row.weekStart};
        CHECK(allows(allowance, resting, day(row.asked)) == row.allowed);
    }
}
