#include "domain/drawn_streak.hpp"
#include "domain/streak.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend::domain;
using testing::drawn;
using testing::drawnToday;
using testing::judged;

namespace {

struct WindowRow {
    std::string name;
    Frequency frequency;
    std::string given;
    std::string states;
};

void check(std::initializer_list<WindowRow> rows) {
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(judged(row.given, row.frequency) == row.states);
    }
}

constexpr Frequency weekly{1, 7};
constexpr Frequency twiceAWeek{2, 7};
constexpr Frequency thriceAWeek{3, 7};

} // namespace

TEST_CASE("enough done days within the window cover it") {
    check({
        {"once in three days", {1, 3}, "x....", "xcc.o"},
        {"not enough", thriceAWeek, "x.x.....", "x.x....o"},
        {"just enough, at the ends of the window", twiceAWeek, "x.....x...", "xcccccx..o"},
        {"a day too far apart", twiceAWeek, "x......x.", "x......xo"},
        {"three together cover the week", thriceAWeek, "xxx......", "xxxcccc.o"},
        {"late days count", thriceAWeek, "lxl......", "lxlcccc.o"},
        {"two runs of three", thriceAWeek, "x.x.x..x.x.x.....", "xcxcxccxcxcxcc..o"},
        {"an open today stays open inside a window", weekly, "x..", "xco"},
        {"before the third nothing is covered yet", thriceAWeek, "x.x.", "x.xo"},
        {"and with the third it is", thriceAWeek, "x.x.x", "xcxcx"},
    });
}

TEST_CASE("as often as there are days is daily") {
    check({
        {"seven in seven", {7, 7}, "x.xx.", "x.xxo"},
        {"more than there are days", {3, 1}, "x.xx.", "x.xxo"},
    });
    CHECK(judge(drawn("xx", {7, 7})).strength == judge(drawn("xx")).strength);
}

// Loop Habit Tracker's own examples of this stand in loop_vectors_test.cpp.
TEST_CASE("windows slide back as Loop Habit Tracker's do") {
    check({
        // done 9, 2, 1 and 0 days ago: 2..-4 overlaps 1..-5 by six days, but its last done day lets it slide
        // five, to 7..1.
        {"sliding stops at the last done day", twiceAWeek, "x......xxx", "x.cccccxxx"},
    });
}

TEST_CASE("rest days take nothing away from a window") {
    check({
        // Without rest the third day is too late (a week and two days after the first).
        {"too late without rest", thriceAWeek, "x...x....x", "x...x....x"},
        {"in time with three days of rest", thriceAWeek, "xrrrx....x", "xrrrxccccx"},
        {"what follows is longer by the rest", {1, 3}, "xrrrr...", "xrrrrcco"},
        {"rest inside what follows", {1, 3}, "x.rr...", "xcrrc.o"},
        {"rest is rest, not covered", weekly, "x.r.r..", "xcrcrco"},
        {"a record on a rest day is a day like others", {1, 3}, "X....", "xcc.o"},
        {"sliding back over rest", weekly, "x......x.rr.....x...x.....", "xccccccxcrrcccccxcccxcccco"},
    });
}

TEST_CASE("the current run of a window habit is alive while yesterday or today is kept") {
    struct Row {
        std::string name;
        std::string given;
        int current;
    };

    for (const auto& row : {
             Row{"covered today and yesterday", "x....", 4},
             Row{"covered until yesterday", "x.......", 7},
             Row{"yesterday not covered any more", "x........", 0},
             Row{"rest days since", "x......rrr.", 7},
             Row{"done today after a gap", "x........x", 1},
         }) {
        CAPTURE(row.name);
        CHECK(judge(drawn(row.given, weekly)).length() == row.current);
    }
}

TEST_CASE("a run of a window habit spans its covered days") {
    const auto streak = judge(drawn("x..r....x.", weekly));
    REQUIRE(streak.current);
    CHECK(*streak.current ==
          Run{.span = {drawnToday - 9, drawnToday - 1}, .length = 8, .late = 0, .rests = 1});
    CHECK(streak.longest == 8);
}
