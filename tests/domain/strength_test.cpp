#include "domain/drawn_streak.hpp"
#include "domain/strength.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace tend::domain;
using testing::drawn;

namespace {

std::vector<double> strengths(const std::string& days, Frequency frequency = {}) {
    std::vector<double> values;
    for (const auto& day : judge(drawn(days, frequency)).days)
        values.push_back(day.strength);
    return values;
}

double strength(const std::string& days, Frequency frequency = {}) {
    return judge(drawn(days, frequency)).strength;
}

void checkClose(const std::vector<double>& values, const std::vector<double>& expected, double tolerance) {
    REQUIRE(values.size() == expected.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        CAPTURE(i);
        CHECK(std::abs(values[i] - expected[i]) <= tolerance);
    }
}

std::string repeated(const std::string& part, int times) {
    std::string whole;
    for (int i = 0; i < times; ++i)
        whole += part;
    return whole;
}

} // namespace

// Numbers worked out apart from this program, with 40 decimal digits.
TEST_CASE("daily strength is 1 - 0.5^(n/13) after n done days") {
    checkClose(strengths("xxxxx"),
               {0.051922485660828535, 0.101149026804458125, 0.147819603571425423, 0.192066927985427263,
                0.234016821332013064},
               1e-12);
    CHECK(std::abs(strength(repeated("x", 13)) - 0.5) <= 1e-12);
    CHECK(std::abs(strength(repeated("x", 91)) - 0.9921875) <= 1e-12);
}

TEST_CASE("one missed day costs about 5 %, not everything") {
    CHECK(std::abs(strength(repeated("x", 100)) - 0.995165131698025671) <= 1e-12);
    CHECK(std::abs(strength(repeated("x", 100) + ".x") -
                   (0.943493684417278392 * 0.948077514339171465 + 0.051922485660828535)) <= 1e-12);
    const auto days = strengths(repeated("x", 100) + "..");
    CHECK(std::abs(days[100] - 0.943493684417278392) <= 1e-12);
    CHECK(days[99] - days[100] == doctest::Approx(0.05).epsilon(0.05));
}

TEST_CASE("strength is frozen on rest days and while today is open") {
    checkClose(strengths("xxrrx.."),
               {0.051922485660828535, 0.101149026804458125, 0.101149026804458125, 0.101149026804458125,
                0.147819603571425423, 0.140144442324598727, 0.140144442324598727},
               1e-12);
    CHECK(strength("xx.") == strength("xx"));
    CHECK(strength("xxr") == strength("xx"));
}

TEST_CASE("late days and days done on a rest day count as done") {
    CHECK(strength("lXL") == strength("xxx"));
}

TEST_CASE("strength of n per m days goes by the trailing window") {
    checkClose(strengths("x.xx....", {3, 7}),
               {0.011434439428712494, 0.022476639642278304, 0.044574495176051406, 0.077348760366720899,
                0.108998759506960580, 0.139563058652936641, 0.169078900917115566, 0.169078900917115566},
               1e-12);
    checkClose(strengths("x......x.......", {1, 7}),
               {0.019950984729401082, 0.039503927667129369, 0.058666770138892189, 0.077447295033128950,
                0.095853129961990657, 0.113891750359254766, 0.131570482516433597, 0.148896506558309381,
                0.165876859359104464, 0.182518437400471043, 0.198827999572461180, 0.214812169918614725,
                0.230477440326280014, 0.245830173163260035, 0.245830173163260035},
               1e-12);
}

TEST_CASE("rest days stretch the trailing window") {
    checkClose(strengths("xx.rrr.x...", {2, 4}),
               {0.018500177723177414, 0.054816020017953943, 0.089788163239489975, 0.089788163239489975,
                0.089788163239489975, 0.089788163239489975, 0.123466324731108345, 0.155898382276757095,
                0.168630264442182793, 0.180891062441986635, 0.180891062441986635},
               1e-12);
}

TEST_CASE("strength is what the formula says for any history") {
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        const Frequency frequency{.times = static_cast<int>(1 + random() % 4),
                                  .days = static_cast<int>(1 + random() % 14)};
        const int window = frequency.daily() ? 1 : frequency.days;
        const int required = frequency.daily() ? 1 : frequency.times;
        const double m = std::pow(0.5, std::sqrt(double(required) / window) / 13);
        Strength smoothed(frequency);
        std::vector<bool> done;
        double expected = 0;
        for (int i = 0; i < 100; ++i) {
            done.push_back(random() % 3 == 0);
            const auto from = done.end() - std::min<std::ptrdiff_t>(window, i + 1);
            const auto count = std::count(from, done.end(), true);
            const double enough = std::min(1.0, double(count) / required);
            expected = expected * m + enough * (1 - m);
            smoothed.addDay(done.back());
            REQUIRE(std::abs(smoothed.value() - expected) <= 1e-12);
        }
        CHECK(smoothed.value() <= 1.0);
    }
}
