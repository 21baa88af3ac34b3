#include "domain/drawn_streak.hpp"
#include "domain/strength.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

// What Loop Habit Tracker's own tests expect, restated in numbers only: ScoreTest, ScoreListTest,
// StreakListTest, EntryListTest, HabitTest and SkipDaysTest of github.com/iSoron/uhabits (2021 to 2025), and
// one of its exports. Loop lists days from today backwards and counts "days ago"; here lines are drawn oldest
// day first, the last day is today (see drawn_streak.hpp), and an interval is still told in days ago.
//
// Tend's own numbers, where they differ by intention, were worked out apart from this program: a plain list
// of days in Python, a sum over the trailing window written out anew for each day, decimals of 50 digits.
//
// What cannot be restated, because Tend has no such thing: numerical habits whose aim is reached in part or
// is not to be passed (half of the aim every day settles at 0.5 in Loop), intervals handed in from outside
// that no frequency makes (testAddFromInterval; the second of testSnapIntervalsTogether stands here with one
// interval more), days marked "no" by hand, and sums by month, quarter and year.

using namespace tend::domain;
using testing::drawing;
using testing::drawn;

namespace {

constexpr double loopTolerance = 1e-6; ///< Loop's tests tell six decimals
constexpr double ownTolerance = 1e-12;

std::string repeated(const std::string& part, int times) {
    std::string whole;
    for (int i = 0; i < times; ++i)
        whole += part;
    return whole;
}

/// A line of `size` days; `character` is told how many days ago each is.
std::string line(int size, const std::function<char(int)>& character) {
    std::string days;
    for (int ago = size - 1; ago >= 0; --ago)
        days += character(ago);
    return days;
}

/// One a day of the drawing, 0 on days before the first record.
std::vector<double> strengths(const std::string& days, Frequency frequency) {
    std::vector<double> values(days.size());
    const auto streak = judge(drawn(days, frequency));
    std::ranges::transform(streak.days, values.end() - std::ptrdiff_t(streak.days.size()),
                           [](const StreakDay& day) { return day.strength; });
    return values;
}

/// Compares the last days with as many expected values.
void checkTail(const std::vector<double>& values, const std::vector<double>& expected, double tolerance) {
    REQUIRE(values.size() >= expected.size());
    const auto skipped = values.size() - expected.size();
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(std::abs(values[skipped + i] - expected[i]) <= tolerance);
    }
}

struct ScoreRow {
    std::string name;
    std::string days;
    std::vector<double> scores; ///< of the last days, oldest first
};

struct Runs {
    std::vector<int> lengths; ///< oldest first
    int current;              ///< days; 0: none
    bool operator==(const Runs&) const = default;
};

/// Three days of rest amid days that are all done.
const std::string restAmid = "...xxxxxrrrxxxxxxxxxx";
/// 500 days done but for the last two of each week, which are of rest (and 200 days of such rest before).
const std::string doneOrRest = line(700, [](int ago) { return ago % 7 >= 5 ? 'r' : ago < 500 ? 'x' : '.'; });
/// A weekly habit's day at the two far ends of each fortnight.
const std::string endsOfFortnights = repeated("x............x", 100);
/// A weekly habit's day, one day further in each week.
const std::string wanderingDay = line(700, [](int ago) { return ago % 7 == ago / 7 % 7 ? 'x' : '.'; });
const std::string weeklyFor38Weeks = repeated("x......", 38) + "x";
/// Loop's test adds the monthly days to the weekly ones it has already.
const std::string monthlyAfterWeekly =
    line(511, [](int ago) { return ago % 30 == 0 || (ago <= 266 && ago % 7 == 0) ? 'x' : '.'; });

} // namespace

TEST_CASE("one day moves the strength as far as Loop Habit Tracker's score") {
    struct Row {
        Frequency frequency;
        double before, enough, after;
    };

    for (const auto& row : {
             Row{{1, 1}, 0.0, 1, 0.051922},
             Row{{1, 1}, 0.5, 1, 0.525961},
             Row{{1, 1}, 0.75, 1, 0.762981},
             Row{{1, 1}, 0.0, 0, 0.0},
             Row{{1, 1}, 0.5, 0, 0.474039},
             Row{{1, 1}, 0.75, 0, 0.711058},
             Row{{1, 3}, 0.0, 1, 0.030314},
             Row{{1, 3}, 0.5, 1, 0.515157},
             Row{{1, 3}, 0.75, 1, 0.757578},
             Row{{1, 3}, 0.0, 0, 0.0},
             Row{{1, 3}, 0.5, 0, 0.484842},
             Row{{1, 3}, 0.75, 0, 0.727263},
         }) {
        CAPTURE(row.frequency.days);
        CAPTURE(row.before);
        CAPTURE(row.enough);
        Strength strength(row.frequency);
        strength.addDay(true);
        const double share = strength.value(); // of the way from where it was to what the day is worth
        CHECK(std::abs(row.before + share * (row.enough - row.before) - row.after) <= loopTolerance);
    }
}

TEST_CASE("daily scores are those of Loop Habit Tracker") {
    for (const auto& row : {
             ScoreRow{"nothing yet", "...", {0, 0, 0}},
             ScoreRow{"one day", "x", {0.051922}},
             ScoreRow{"and taken back", ".", {0}},
             ScoreRow{"two days", "xx", {0.051922, 0.101149}},
             ScoreRow{"twenty days, and three before them",
                      "..." + repeated("x", 20),
                      {0,        0,        0,        0.051922, 0.101149, 0.147820, 0.192067, 0.234017,
                       0.273788, 0.311495, 0.347244, 0.381137, 0.413270, 0.443734, 0.472617, 0.500000,
                       0.525961, 0.550574, 0.573910, 0.596033, 0.617008, 0.636894, 0.655747}},
             ScoreRow{"skips freeze it",
                      "...xxxxxxxxrrxxxxrxxxxx",
                      {0,        0,        0,        0.051922, 0.101149, 0.147820, 0.192067, 0.234017,
                       0.273788, 0.311495, 0.347244, 0.347244, 0.347244, 0.381137, 0.413270, 0.443734,
                       0.472617, 0.472617, 0.500000, 0.525961, 0.550574, 0.573910, 0.596033}},
             // Of a numerical habit whose aim is reached every day, which is a day done.
             ScoreRow{"skips freeze a numerical one",
                      "...xxxxrxxxxrxxxxxxxxxx",
                      {0,        0,        0,        0.051922, 0.101149, 0.147820, 0.192067, 0.192067,
                       0.234017, 0.273788, 0.311495, 0.347244, 0.347244, 0.381137, 0.413270, 0.443734,
                       0.472617, 0.500000, 0.525961, 0.550574, 0.573910, 0.596033, 0.617008}},
             ScoreRow{"skips do not keep it from 1", doneOrRest, {1}},
         }) {
        CAPTURE(row.name);
        checkTail(strengths(row.days, {}), row.scores, loopTolerance);
    }
    CHECK(strengths(repeated("x", 90), {}).back() > 0.99); // in three months; Loop asks for no more
}

TEST_CASE("today still open repeats yesterday's strength, where Loop Habit Tracker counts it as missed") {
    const std::vector<double> loops{0, 0.051922, 0.051922, 0.049226, 0.046670, 0.044247, 0.041949};
    const std::vector<double> own{0,
                                  0.051922485660828535,
                                  0.051922485660828535,
                                  0.049226541143629591,
                                  0.046670576766967297,
                                  0.044247324414001840,
                                  0.044247324414001840};
    checkTail(strengths(".xr....", {}), own, ownTolerance);
    auto onceTodayIsOver = strengths(".xr.....", {});
    onceTodayIsOver.pop_back();
    checkTail(onceTodayIsOver, loops, loopTolerance);
}

// For yes-or-no habits that are not daily Loop asks for twice as much in twice the time ("1 in 7" as "2 in
// 14"), to be easy on irregular weeks. Tend's window is the owner's own: "3 days in 7" are asked of 7 days.
// So Loop's numbers are those of a frequency with both its numbers doubled (times per day stay as they are).
TEST_CASE("scores of n per m days are those of Loop Habit Tracker with its doubled window") {
    struct Row {
        std::string name;
        std::string days;
        Frequency frequency;
        std::vector<double> loops;
        std::vector<double> own;
    };

    for (const auto& row : {
             // One of two days is enough after each day; of four, two are asked for.
             Row{"two days, once in two", "xx", {1, 2}, {0.054816}, {0.072631684589553059}},
             // The first days are worth more where six are asked for than where twelve are.
             Row{"rest stretches the window",
                 restAmid,
                 {6, 7},
                 {0,        0,        0,        0.004014, 0.011848, 0.023319, 0.038251,
                  0.056477, 0.056477, 0.056477, 0.056477, 0.077839, 0.102187, 0.129375,
                  0.159268, 0.191734, 0.226651, 0.263899, 0.299354, 0.333100, 0.365222},
                 {0,
                  0,
                  0,
                  0.008027537473527673,
                  0.023695964273249673,
                  0.046637255246783384,
                  0.076501111255957904,
                  0.112954105399353999,
                  0.112954105399353999,
                  0.112954105399353999,
                  0.112954105399353999,
                  0.155678870357227385,
                  0.196345787404618828,
                  0.235053973248825614,
                  0.271897770618652539,
                  0.306966978204159389,
                  0.340347069521308776,
                  0.372119401234949008,
                  0.402361411447873648,
                  0.431146808439243934,
                  0.458545750312382645}},
             // No difference in what these settle at, only in how they come there.
             Row{"done or rest, six in seven", doneOrRest, {6, 7}, {1}, {0.999999976001755772}},
             Row{"two of three a week", repeated(".....xx", 100), {3, 7}, {2 / 3.0}, {0.666666666646902970}},
             Row{"two of four a week", repeated(".....xx", 100), {4, 7}, {0.5}, {0.499999999999651464}},
         }) {
        CAPTURE(row.name);
        const Frequency doubled{2 * row.frequency.times, 2 * row.frequency.days};
        checkTail(strengths(row.days, doubled), row.loops, loopTolerance);
        checkTail(strengths(row.days, row.frequency), row.own, ownTolerance);
    }
    // Loop does not double the window of a numerical habit: once in two days, the aim reached on both.
    checkTail(strengths("xx", {1, 2}), {0.072631}, loopTolerance);
}

TEST_CASE("strengths come as high as Loop Habit Tracker asks of its scores, but for weeks far apart") {
    struct Row {
        std::string name;
        std::string days;
        Frequency frequency;
        double loopsLeast; ///< Loop asks for more than this
        double own;
    };

    for (const auto& row : {
             Row{"weekly, in nine months", weeklyFor38Weeks, {1, 7}, 0.99, 0.995395720248515578},
             Row{"monthly, in 18 months", monthlyAfterWeekly, {1, 30}, 0.99, 0.993087467470368831},
             // Here a week is any seven days, and of eight from one done day to the next one has nothing in
             // its week.
             Row{"a day further each week", wanderingDay, {1, 7}, 0.75, 0.870267283193336284},
         }) {
        CAPTURE(row.name);
        CHECK(row.own > row.loopsLeast);
        checkTail(strengths(row.days, row.frequency), {row.own}, ownTolerance);
    }
    // Perfect in Loop (to 0.001), as each fortnight has two; here twelve days of nothing are no week kept.
    checkTail(strengths(endsOfFortnights, {2, 14}), {1}, 1e-3);
    checkTail(strengths(endsOfFortnights, {1, 7}), {0.545948748476131816}, ownTolerance);
}

// The habit "Wake up early" of the export that Loop's tests write (Scores.csv, four decimals).
TEST_CASE("an export's scores of twice in three days are those of Loop Habit Tracker's doubled window") {
    const std::string days = "xx..xxx..x";
    checkTail(strengths(days, {4, 6}),
              {0.0107, 0.0315, 0.0515, 0.0706, 0.0995, 0.1379, 0.1746, 0.1991, 0.2226, 0.2557}, 5.1e-5);
    checkTail(strengths(days, {2, 3}),
              {0.021300378419506837, 0.062993723016892127, 0.102910899579279001, 0.119827195789724819,
               0.136022844978692706, 0.172828925674218240, 0.208067039475836576, 0.241803982959926677,
               0.252803328698652672, 0.263334093984174960},
              ownTolerance);
    CHECK(drawing(judge(drawn(days, {2, 3}))) == "xxccxxxc.x"); // and so are its checkmarks
}

// How many skips a window reaches over (getNumberOfSkipsByInterval). Only some versions of Loop, and Tend,
// let it: in the others a skip takes a day of the window, and six in seven with two skips a week settle at
// 10/12.
TEST_CASE("a window reaches over as many days of rest as Loop Habit Tracker's") {
    struct Row {
        std::string days;
        int last, first; ///< of a window's days without skips, in days ago
        int loops;       ///< skips that it reaches over, so many days further back
        int done;        ///< in the days it comes to have
    };

    for (const auto& row : {
             Row{"xr.xx.xx.xxr....", 5, 13, 0, 6},
             Row{"xr.xx.rr.xxr....", 4, 9, 3, 4},
             Row{"xr.xx.rr.xxr....", 4, 11, 4, 5},
         }) {
        CAPTURE(row.loops);
        const int window = row.first - row.last + 1;
        const auto newest = row.days.end() - row.last;
        const auto oldest = newest - window - row.loops;
        CHECK(std::count(oldest, newest, 'x') == row.done);
        constexpr std::size_t last = 10; // five days ago; the day after it is of rest
        const Frequency frequency{.times = window - 1, .days = window};
        const auto values = strengths(row.days, frequency);
        const double m = std::pow(0.5, std::sqrt(double(frequency.times) / frequency.days) / 13);
        const double enough = (values[last] - values[last - 1] * m) / (1 - m);
        CHECK(enough * frequency.times == doctest::Approx(row.done));
    }
}

TEST_CASE("daily runs are Loop Habit Tracker's streaks, but for an open today and for skips") {
    struct Row {
        std::string name;
        std::string days;
        Runs loops;
        Runs own;
        std::string difference{}; ///< and why it is meant
    };

    const std::vector<int> done{0,  1,  3,  5,  7,  8,  9,  10, 12, 14,  15,  17,  19,  20, 26,
                                27, 28, 50, 51, 52, 53, 54, 58, 60, 63,  65,  70,  71,  72, 73,
                                74, 75, 80, 81, 83, 89, 90, 91, 95, 102, 103, 108, 109, 120};
    const auto longHabit = line(121, [&](int ago) { return std::ranges::count(done, ago) == 1 ? 'x' : '.'; });
    // 22, of which Loop's tests name the last four (2, 1, 1, 4) and the best four (6, 5, 4, 3).
    const std::vector<int> longRuns{1, 2, 2, 1, 3, 1, 2, 6, 1, 1, 1, 1, 5, 3, 2, 1, 2, 1, 4, 1, 1, 2};
    REQUIRE(longRuns.size() == 22);
    for (const auto& row : {
             Row{"long", longHabit, {longRuns, 2}, {longRuns, 2}},
             Row{"with unknown days", ".....x", {{1}, 1}, {{1}, 1}},
             Row{"completed today", "xxx", {{3}, 3}, {{3}, 3}},
             Row{"completed yesterday, not today",
                 "xx.",
                 {{2}, 0},
                 {{2}, 2},
                 "today not done yet breaks nothing"},
             Row{"broken two days ago", "xx..", {{2}, 0}, {{2}, 0}},
             Row{"empty", "...", {{}, 0}, {{}, 0}},
             Row{"a weekend skipped",
                 "xrrx",
                 {{4}, 4},
                 {{2}, 2},
                 "a rest day protects and adds nothing, where a skip is a day of the streak"},
             Row{"done on a day to skip",
                 "X.",
                 {{}, 0},
                 {{1}, 1},
                 "a day with a record is done, though it was set to rest"},
         }) {
        CAPTURE(row.name);
        const auto streak = judge(drawn(row.days));
        Runs runs{.lengths = {}, .current = streak.length()};
        for (const auto& run : streak.runs)
            runs.lengths.push_back(run.length);
        CHECK(runs == row.own);
        CHECK((row.own == row.loops) == row.difference.empty());
    }
    CHECK(judge(drawn(longHabit)).longest == 6);
    CHECK(judge(drawn("xrrx")).current->span.length() == 4);
}

namespace {

/// In days ago; negative: days to come.
struct LoopInterval {
    int first, last;
};

struct IntervalRow {
    std::string name;
    Frequency frequency;
    std::string days;
    std::vector<LoopInterval> loops;
    std::string own;
};

/// Whether Loop keeps each day of the line: done, or in an interval. Today is left out.
std::string keptByLoop(const IntervalRow& row) {
    return line(int(row.days.size()),
                [&](int ago) {
                    const bool covered = std::ranges::any_of(row.loops, [ago](const LoopInterval& interval) {
                        return interval.first >= ago && ago >= interval.last;
                    });
                    return covered || row.days[row.days.size() - 1 - std::size_t(ago)] == 'x' ? 'k' : '-';
                })
        .substr(0, row.days.size() - 1);
}

std::string keptIn(const std::string& states) {
    std::string kept;
    for (const char state : states.substr(0, states.size() - 1))
        kept += state == 'x' || state == 'c' ? 'k' : '-';
    return kept;
}

} // namespace

// Two intended differences hold for all of them: Loop also keeps days before the first record, when an
// interval was slid over them, where Tend judges nothing; and an interval over today keeps it in Loop, while
// here it is open until it is done or over. One has no vector: Loop takes 30 and 31 days as the calendar's
// month, here they are 30 and 31.
TEST_CASE("windows keep the days that Loop Habit Tracker's intervals keep") {
    for (const auto& row : {
             IntervalRow{
                 "entries of once in three days", {1, 3}, "xx....x....", {{12, 7}, {4, 2}}, "xxcc..xcc.o"},
             IntervalRow{"built weekly",
                         {1, 7},
                         "x....x.........x........",
                         {{8, 2}, {18, 12}, {23, 17}},
                         "xccccxcccccc...xcccccc.o"},
             IntervalRow{"built daily",
                         {1, 1},
                         "x....x.........x........",
                         {{8, 8}, {18, 18}, {23, 23}},
                         "x....x.........x.......o"},
             IntervalRow{"built twice a week",
                         {2, 7},
                         "xx...x..x......x........",
                         {{18, 12}, {22, 16}, {23, 17}},
                         "xxcccxccxccc...x.......o"},
             IntervalRow{"a skip has no interval",
                         {1, 3},
                         "x.........r.........x..........",
                         {{10, 8}, {30, 28}},
                         "xcc.......r.........xcc.......o"},
             IntervalRow{"slid weekly",
                         {1, 7},
                         "x......x.......x...x........",
                         {{8, 2}, {15, 9}, {22, 16}, {29, 23}},
                         "xccccccxcccccccxcccxcccccc.o"},
             // Days 8 and 6 make an interval of their own, which Loop's test leaves out.
             IntervalRow{"slid twice a week", {2, 7}, "x..x.x.x....", {{6, 0}, {13, 7}}, "xccxcxcxccco"},
             IntervalRow{"kept today, nothing entered", {2, 7}, "xx.", {{2, -4}}, "xxo"},
         }) {
        CAPTURE(row.name);
        CHECK(drawing(judge(drawn(row.days, row.frequency))) == row.own);
        CHECK(keptByLoop(row) == keptIn(row.own));
    }
}

// Intended difference: the newest Loop judges "n a week" by the calendar's weeks, from the first day of the
// week that is set; here a window is any `days` days, and no day of the week is better to begin on.
TEST_CASE("windows are not the weeks of the calendar, as they are in the newest Loop Habit Tracker") {
    for (const auto& row : {
             IntervalRow{"weekly",
                         {1, 7},
                         "x....x.........x........",
                         {{8, 2}, {22, 16}, {29, 23}},
                         "xccccxcccccc...xcccccc.o"},
             IntervalRow{
                 "twice a week", {2, 7}, "xx...x..x......x........", {{22, 16}}, "xxcccxccxccc...x.......o"},
         }) {
        CAPTURE(row.name);
        CHECK(drawing(judge(drawn(row.days, row.frequency))) == row.own);
        CHECK(keptByLoop(row) != keptIn(row.own));
    }
}
