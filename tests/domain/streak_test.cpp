#include "domain/drawn_streak.hpp"
#include "domain/streak.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <random>
#include <string>

using namespace tend::domain;
using testing::day;
using testing::drawing;
using testing::drawn;
using testing::drawnToday;

namespace {

struct DailyRow {
    std::string name;
    std::string given;
    std::string states; ///< from the first record on
    int current;
    int longest;
};

} // namespace

TEST_CASE("daily streaks follow the day states") {
    for (const auto& row : {
             DailyRow{"nothing ever", "...", "", 0, 0},
             DailyRow{"the first day", "x", "x", 1, 1},
             DailyRow{"the first day, filled in since", "l.", "lo", 1, 1},
             DailyRow{"nothing before the first record counts", "...xx", "xx", 2, 2},
             DailyRow{"today open breaks nothing", "xxx.", "xxxo", 3, 3},
             DailyRow{"yesterday missed ends it", "xxx..", "xxx.o", 0, 3},
             DailyRow{"today done after a missed day starts anew", "xxx.x", "xxx.x", 1, 3},
             DailyRow{"late days add one", "xllx", "xllx", 4, 4},
             DailyRow{"a rest day protects and adds nothing", "xxrxx", "xxrxx", 4, 4},
             DailyRow{"rest up to yesterday, today open", "xxrr.", "xxrro", 2, 2},
             DailyRow{"rest today", "xxr", "xxr", 2, 2},
             DailyRow{"rest today after a missed day", "xx.r", "xx.r", 0, 2},
             DailyRow{"a rest before the first record is left out", "rrx", "x", 1, 1},
             DailyRow{"a record on a rest day is done", "xXx", "xxx", 3, 3},
             DailyRow{"a late record on a rest day is late", "xLx", "xlx", 3, 3},
             DailyRow{"a record today set to rest is done", "xX", "xx", 2, 2},
             DailyRow{"missed and rest: the missed day ends it", "xx.rrx", "xx.rrx", 1, 2},
             DailyRow{"a season", "xxxrrrrrrrrrrrrx.", "xxxrrrrrrrrrrrrxo", 4, 4},
             DailyRow{"a pause protects and adds nothing", "xxppppx", "xxppppx", 3, 3},
             DailyRow{"a day that was hardly there is not missed", "xxsxx", "xxsxx", 4, 4},
             DailyRow{"paused up to today", "xxpp", "xxpp", 2, 2},
             DailyRow{"a missed day before the pause ends it", "xx.ppx", "xx.ppx", 1, 2},
             DailyRow{"the longest is not the last", "xxxxx.xx.xxx", "xxxxx.xx.xxx", 3, 5},
         }) {
        CAPTURE(row.name);
        const auto streak = judge(drawn(row.given));
        CHECK(drawing(streak) == row.states);
        CHECK(streak.length() == row.current);
        CHECK(streak.longest == row.longest);
    }
}

TEST_CASE("a day with records of both kinds is done, one with later ones only is late") {
    const auto stateOf = [](int onTime, int later) {
        return judge({.tallies = {{drawnToday, onTime, later}}, .today = drawnToday}).today;
    };
    CHECK(stateOf(1, 0) == DayState::Done);
    CHECK(stateOf(1, 3) == DayState::Done);
    CHECK(stateOf(0, 3) == DayState::Late);
}

TEST_CASE("today's state is known even before the first record") {
    CHECK(judge({.today = drawnToday}).today == DayState::Open);
    CHECK(judge({.rests = {{drawnToday, drawnToday}}, .today = drawnToday}).today == DayState::Rest);
    CHECK_FALSE(judge({.today = drawnToday}).current);
    CHECK(judge({.today = drawnToday}).strength == 0.0);
}

TEST_CASE("an empty tally is no record") {
    const auto streak =
        judge({.tallies = {{drawnToday - 2, 0, 0}, {drawnToday - 1, 1, 0}, {drawnToday, 0, 0}},
               .today = drawnToday});
    CHECK(drawing(streak) == "xo");
}

TEST_CASE("records dated after today are left out") {
    CHECK(judge({.tallies = {{drawnToday + 1, 1, 0}}, .today = drawnToday}).days.empty());
    const auto streak = judge({.tallies = {{drawnToday - 1, 1, 0}, {drawnToday + 1, 1, 0}},
                               .rests = {{drawnToday + 1, drawnToday + 400}},
                               .today = drawnToday});
    CHECK(drawing(streak) == "xo");
    CHECK(streak.days.back().day == drawnToday);
}

TEST_CASE("rests may overlap, come in any order and reach beyond both ends") {
    auto question = drawn("x....x");
    question.rests = {{drawnToday - 2, drawnToday + 30},
                      {drawnToday - 900, drawnToday - 3},
                      {drawnToday - 4, drawnToday - 2}};
    CHECK(drawing(judge(question)) == "xrrrrx");
}

TEST_CASE("a run says where it starts, where it ends and what it holds") {
    const auto streak = judge(drawn("xx.rrxlrx."));
    REQUIRE(streak.runs.size() == 2);
    CHECK(streak.runs[0] ==
          Run{.span = {drawnToday - 9, drawnToday - 8}, .length = 2, .late = 0, .rests = 0});
    CHECK(streak.runs[1] ==
          Run{.span = {drawnToday - 4, drawnToday - 1}, .length = 3, .late = 1, .rests = 1});
    CHECK(streak.current == streak.runs[1]);
}

TEST_CASE("rest after the last kept day is not part of the run yet") {
    const auto streak = judge(drawn("xxrr"));
    REQUIRE(streak.current);
    CHECK(streak.current->span == DaySpan{drawnToday - 3, drawnToday - 2});
    CHECK(streak.current->rests == 0);
}

TEST_CASE("23 days start on 19 September after a day with no entry: 22 done, 1 late, 3 rest") {
    StreakQuestion question{.today = day("2026-10-15")};
    for (Day d = day("2026-09-10"); d <= day("2026-10-14"); ++d) {
        const bool noEntry = d == day("2026-09-18");
        const bool resting = d == day("2026-09-26") || d == day("2026-10-03") || d == day("2026-10-04");
        const bool late = d == day("2026-09-30");
        if (resting)
            question.rests.push_back({d, d});
        else if (!noEntry)
            question.tallies.push_back({d, late ? 0 : 2, late ? 1 : 0});
    }
    const auto streak = judge(question);
    CHECK(streak.length() == 23);
    CHECK(streak.current->span == DaySpan{day("2026-09-19"), day("2026-10-14")});
    CHECK(streak.current->length - streak.current->late == 22);
    CHECK(streak.current->late == 1);
    CHECK(streak.current->rests == 3);
    CHECK(streak.runs.front().span == DaySpan{day("2026-09-10"), day("2026-09-17")});
    CHECK(streak.today == DayState::Open);
}

TEST_CASE("a streak runs over 29 February and New Year as over any other night") {
    StreakQuestion question{.today = day("2024-03-02")};
    for (Day d = day("2023-12-30"); d <= question.today; ++d)
        question.tallies.push_back({d, 1, 0});
    CHECK(judge(question).length() == 64);
}

TEST_CASE("the days have no gap and carry their dates") {
    const auto streak = judge(drawn("x.r.x."));
    for (std::size_t i = 0; i < streak.days.size(); ++i)
        CHECK(streak.days[i].day == drawnToday - 5 + static_cast<int>(i));
}

TEST_CASE("a past day's state never changes as days go by, but for today becoming done or missed") {
    std::mt19937 random(20261122);
    for (int round = 0; round < 50; ++round) {
        std::string line(120, '.');
        for (auto& c : line)
            c = ".xxxxlrXL"[random() % 9];
        const auto question = drawn(line);
        const auto whole = judge(question);
        for (const auto& expected : whole.days) {
            auto earlier = question;
            earlier.today = expected.day;
            const auto streak = judge(earlier);
            const auto index = streak.days.size() - 1;
            for (std::size_t i = 0; i < index; ++i)
                REQUIRE(streak.days[i] == whole.days[i]);
            const bool settled = streak.today == expected.state;
            const bool wasOpen = streak.today == DayState::Open && expected.state == DayState::Missed;
            REQUIRE((settled || wasOpen));
        }
    }
}

TEST_CASE("a streak's runs are its kept days, each in one run") {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::string line(90, '.');
        for (auto& c : line)
            c = "..xxlr"[random() % 6];
        const Frequency frequency{.times = static_cast<int>(1 + random() % 3),
                                  .days = static_cast<int>(1 + random() % 8)};
        const auto streak = judge(drawn(line, frequency));
        int kept = 0;
        for (const auto c : drawing(streak))
            kept += c == 'x' || c == 'l' || c == 'c';
        int inRuns = 0;
        for (const auto& run : streak.runs) {
            inRuns += run.length;
            CHECK(run.span.length() == run.length + run.rests);
            CHECK(run.length <= streak.longest);
        }
        CHECK(inRuns == kept);
    }
}

TEST_CASE("a century is judged in milliseconds") {
    std::mt19937 random(1);
    std::string line(36'500, '.');
    for (auto& c : line)
        c = "..xxxxxxlr"[random() % 10];
    for (const auto frequency : {Frequency{1, 1}, Frequency{3, 7}, Frequency{100, 365}}) {
        const auto question = drawn(line, frequency);
        const auto start = std::chrono::steady_clock::now();
        const auto streak = judge(question);
        const auto took = std::chrono::steady_clock::now() - start;
        CHECK(streak.days.size() > 36'000);
        // A few ms when optimised; the limit is for a debug build on a busy machine, and far below quadratic.
        CHECK(took < std::chrono::milliseconds(500));
    }
}

TEST_CASE("a streak that is judged again after changes is what it is judged anew") {
    std::mt19937 random(20261123);
    const auto below = [&random](unsigned count) { return static_cast<int>(random() % count); };
    for (int round = 0; round < 400; ++round) {
        const Frequency frequency = round % 3 == 0 ? Frequency{} : Frequency{1 + below(3), 4 + below(5)};
        std::string days(static_cast<std::size_t>(20 + below(120)), '.');
        Streak kept;
        for (int change = 0; change < 12; ++change) {
            for (int i = below(6); i >= 0; --i)
                days[static_cast<std::size_t>(below(static_cast<unsigned>(days.size())))] =
                    "x.lrXps"[below(7)];
            if (below(4) == 0)
                days += below(2) == 0 ? "." : "x"; // the next day
            auto question = drawn(days, frequency);
            if (below(3) == 0)
                question.since = drawnToday - below(60);
            judgeAgain(kept, question);
            const auto anew = judge(question);
            CAPTURE(days);
            REQUIRE(kept.days == anew.days);
            REQUIRE(kept.runs == anew.runs);
            REQUIRE(kept.current == anew.current);
            REQUIRE(kept.longest == anew.longest);
            REQUIRE(kept.strength == anew.strength);
            REQUIRE(kept.today == anew.today);
        }
    }
}
