#include "domain/charts/distribution.hpp"
#include "domain/charts/lasting_moods.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>
#include <random>
#include <vector>

using namespace tend::domain;
using tend::test::Lasting;
using testing::day;

namespace {

const Day first = day("2026-01-01");

std::vector<DayValue> daily(std::initializer_list<double> moods) {
    std::vector<DayValue> days;
    for (const double mood : moods)
        days.push_back({first + static_cast<int>(days.size()), mood});
    return days;
}

std::array<int, 5> counts(const Distribution& distribution) {
    std::array<int, 5> days{};
    for (std::size_t i = 0; i < days.size(); ++i)
        days.at(i) = distribution.moods.at(i).days;
    return days;
}

/// The moods 1..5 in turn for so many days, each for as long as `each` says.
std::vector<DayValue> inTurn(int days, int each) {
    std::vector<DayValue> moods;
    for (int i = 0; i < days; ++i)
        moods.push_back({first + i, 1.0 + i / each % 5});
    return moods;
}

/// How often a mood is `level` that is told of what lies around `middle` by 0.9.
double shareOf(int level, double middle) {
    const auto below = [middle](double mood) {
        return std::erfc((middle - mood) / 0.9 / std::numbers::sqrt2) / 2;
    };
    return (level == 5 ? 1 : below(level + 0.5)) - (level == 1 ? 0 : below(level - 0.5));
}

double meanOf(double middle) {
    double mean = 0;
    for (int level = 1; level <= 5; ++level)
        mean += level * shareOf(level, middle);
    return mean;
}

bool holds(const auto& interval, double truth) {
    return interval.low <= truth && truth <= interval.high;
}

} // namespace

TEST_CASE("a day counts as the mood nearest to its mean") {
    const auto days = daily({1, 1.4, 1.5, 2.5, 3.49, 4, 4.5, 5, 5});
    const auto found = distributionOf(days, {first, first + 8});
    CHECK(counts(found) == std::array{2, 1, 2, 1, 3});
    CHECK(found.days == 9);
    CHECK(found.mean == doctest::Approx(28.39 / 9).epsilon(1e-12));
    CHECK(found.moods[4].share == doctest::Approx(3.0 / 9).epsilon(1e-12));
    CHECK(found.moods[4].low < 3.0 / 9);
    CHECK(found.moods[4].high > 3.0 / 9);
}

TEST_CASE("only the days of the span count, its first and last too") {
    const auto days = daily({1, 2, 3, 4, 5});
    CHECK(counts(distributionOf(days, {first + 1, first + 3})) == std::array{0, 1, 1, 1, 0});
    CHECK(counts(distributionOf(days, {first - 9, first})) == std::array{1, 0, 0, 0, 0});
    for (const auto& span : {DaySpan{first + 5, first + 9}, DaySpan{first + 3, first + 1}}) {
        const auto none = distributionOf(days, span);
        CHECK(none.days == 0);
        CHECK(none.moods[2].low == 0);
        CHECK(none.moods[2].high == 1);
    }
}

TEST_CASE("moods that last are worth fewer days, and less is known of how often they are") {
    const DaySpan span{first, first + 199};
    const auto changing = distributionOf(inTurn(200, 1), span),
               lasting = distributionOf(inTurn(200, 8), span);
    CHECK(changing.moods[2].share == lasting.moods[2].share);
    CHECK(changing.worth > 100);
    CHECK(lasting.worth < 60);
    CHECK(lasting.moods[2].high - lasting.moods[2].low >
          1.5 * (changing.moods[2].high - changing.moods[2].low));
    CHECK(lasting.moods[2].low ==
          doctest::Approx(shareInterval(0.2, lasting.worth, reachOf(lasting.worth)).low).epsilon(1e-12));
}

TEST_CASE("a mood that never was may have been, once in a while") {
    std::vector<DayValue> days;
    for (int i = 0; i < 60; ++i)
        days.push_back({first + i, 3.0 + i % 2});
    const auto found = distributionOf(days, {first, first + 59});
    CHECK(found.moods[0].low == 0);
    CHECK(found.moods[0].high > 0.03);
    const auto same = distributionOf(std::vector(1, DayValue{first, 3}), {first, first});
    CHECK(same.moods[2].share == 1);
    CHECK(same.moods[2].low < 0.5);
}

TEST_CASE("a change is what the later days have more than the earlier ones") {
    const auto days = inTurn(50, 1);
    std::vector<DayValue> better = days;
    for (int i = 0; i < 40; ++i)
        better.push_back({first + 50 + i, 4.0 + i % 2});
    const auto change = changeBetween(better, {first, first + 49}, {first + 50, first + 89});
    REQUIRE(change.moods);
    CHECK((*change.moods)[4].difference == doctest::Approx(0.3).epsilon(1e-12));
    CHECK((*change.moods)[0].difference == doctest::Approx(-0.2).epsilon(1e-12));
    CHECK((*change.moods)[0].high < 0);
    const auto both = changeOf(change.earlier.moods[4], change.later.moods[4]);
    CHECK((*change.moods)[4] == both);
    REQUIRE(change.mean);
    CHECK(change.mean->difference == doctest::Approx(1.5).epsilon(1e-12));
    CHECK(change.mean->with == 40);
    CHECK(change.mean->without == 50);
    const auto back = changeBetween(better, {first + 50, first + 89}, {first, first + 49});
    CHECK((*back.moods)[4].low == doctest::Approx(-(*change.moods)[4].high).epsilon(1e-12));
}

TEST_CASE("nothing is said about a change from or to less than ten days") {
    const auto days = inTurn(60, 1);
    CHECK_FALSE(changeBetween(days, {first, first + 8}, {first + 20, first + 59}).moods);
    CHECK_FALSE(changeBetween(days, {first, first + 19}, {first + 51, first + 99}).mean);
    CHECK(changeBetween(days, {first, first + 9}, {first + 50, first + 99}).moods);
    CHECK(changeBetween(days, {first, first + 8}, {first + 20, first + 59}).earlier.days == 9);
}

TEST_CASE("95 of 100 intervals hold the share of a mood, its change and the mean's, while moods last") {
    std::mt19937 random(5);
    for (const int length : {60, 365}) {
        int asked = 0, shares = 0, changes = 0, means = 0;
        const int journals = length == 60 ? 240 : 60;
        for (int journal = 0; journal < journals; ++journal, ++asked) {
            Lasting off(random, journal % 2 == 0 ? 0.3 : 0.6);
            std::vector<DayValue> days;
            for (int i = 0; i < 2 * length; ++i) {
                const double middle = i < length ? 3.3 : 3.6;
                days.push_back({first + i, std::clamp(std::round(middle + 0.9 * off.next()), 1.0, 5.0)});
            }
            const auto change =
                changeBetween(days, {first, first + length - 1}, {first + length, first + 2 * length - 1});
            for (int level = 1; level <= 5; ++level) {
                const auto at = static_cast<std::size_t>(level - 1);
                shares += holds(change.earlier.moods[at], shareOf(level, 3.3)) ? 1 : 0;
                changes += holds((*change.moods)[at], shareOf(level, 3.6) - shareOf(level, 3.3)) ? 1 : 0;
            }
            means += holds(*change.mean, meanOf(3.6) - meanOf(3.3)) ? 1 : 0;
        }
        MESSAGE(length << " days: shares " << shares / 5.0 / asked << ", changes " << changes / 5.0 / asked
                       << ", means " << 1.0 * means / asked);
        for (const double held : {shares / 5.0, changes / 5.0, 1.0 * means}) {
            CHECK(held >= 0.93 * asked);
            CHECK(held <= 0.99 * asked);
        }
    }
}
