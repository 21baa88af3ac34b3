#include "domain/charts/lasting.hpp"
#include "domain/charts/moving_mean.hpp"
#include "domain/charts/reference.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

using namespace tend::domain;
using testing::day;

namespace {

const Day first = day("2026-01-01");
const double normal = 1.959963984540054;

auto exactly(double value) {
    return doctest::Approx(value).epsilon(1e-9);
}

} // namespace

TEST_CASE("shares and their differences have the intervals Wilson's and Newcombe's formulas give") {
    for (const auto& reference : tend::test::shareReferences) {
        CHECK(reachOf(reference.earlierWorth) == exactly(reference.earlierReach));
        CHECK(reachOf(reference.laterWorth) == exactly(reference.laterReach));
        const auto earlier =
            shareInterval(reference.earlier, reference.earlierWorth, reachOf(reference.earlierWorth));
        const auto later =
            shareInterval(reference.later, reference.laterWorth, reachOf(reference.laterWorth));
        CHECK(std::abs(earlier.low - reference.earlierLow) < 1e-9);
        CHECK(std::abs(earlier.high - reference.earlierHigh) < 1e-9);
        CHECK(std::abs(later.low - reference.laterLow) < 1e-9);
        CHECK(std::abs(later.high - reference.laterHigh) < 1e-9);
        const auto change = changeOf(earlier, later);
        CHECK(std::abs(change.difference - reference.difference) < 1e-9);
        CHECK(std::abs(change.low - reference.low) < 1e-9);
        CHECK(std::abs(change.high - reference.high) < 1e-9);
    }
}

TEST_CASE("the intervals are those printed in Newcombe's two papers of 1998") {
    const auto share = shareInterval(81.0 / 263, 263, normal);
    CHECK(share.low == doctest::Approx(0.2553).epsilon(0.0002));
    CHECK(share.high == doctest::Approx(0.3662).epsilon(0.0002));
    const auto change = changeOf(shareInterval(48.0 / 80, 80, normal), shareInterval(56.0 / 70, 70, normal));
    CHECK(change.low == doctest::Approx(0.0524).epsilon(0.001));
    CHECK(change.high == doctest::Approx(0.3339).epsilon(0.001));
}

TEST_CASE("a share that nothing is known of may be anything") {
    CHECK(shareInterval(0, 0, normal) == ShareInterval{0, 0, 1});
    CHECK(shareInterval(0, 20, normal).low == 0);
    CHECK(shareInterval(1, 20, normal).high == doctest::Approx(1));
}

TEST_CASE("days in a row are worth less the longer they stay as they are") {
    std::vector<Day> days;
    for (int i = 0; i < 20; ++i)
        days.push_back(first + i);
    const std::vector memory{0.5, 0.2};
    // 1 + 2 (19/20 0.5 + 18/20 0.2)
    CHECK(inflationOver(days, memory) == exactly(2.31));
    CHECK(inflationOver(days, memory) == exactly(DayNoise{.memory = memory}.inflation(20)));
    CHECK(inflationOver(days, {}) == 1);
    CHECK(inflationOver({}, memory) == 1);
}

TEST_CASE("days far from each other are worth all of themselves, values of one day no more than one") {
    const std::vector memory{0.5, 0.2};
    CHECK(inflationOver(std::vector{first, first + 7, first + 14}, memory) == 1);
    CHECK(inflationOver(std::vector{first, first + 2, first + 14}, memory) == exactly(1 + 2 * 0.2 / 3));
    CHECK(inflationOver(std::vector{first, first, first + 7, first + 7}, memory) == exactly(2));
}

TEST_CASE("the mean of values has Student's interval, of as many as they are worth") {
    const std::vector<double> values{2, 4, 3, 5, 3, 4, 4, 2, 3, 5};
    // scipy.stats.t.interval(0.95, 9, 3.5, scipy.stats.sem(values))
    const auto sure = meanOf(values, 1);
    CHECK(sure->mean == exactly(3.5));
    CHECK(sure->high - sure->mean == exactly(2.2621571627409915 * std::sqrt(10.5 / 9 / 10)));
    CHECK(sure->mean - sure->low == exactly(sure->high - sure->mean));
    // Worth five: the variance is over 10 - 2
    const auto lasting = meanOf(values, 2);
    CHECK(lasting->high - lasting->mean == exactly(2.7764451051977934 * std::sqrt(10.5 / 8 / 5)));
    // Never worth less than two: over 10 - 5
    CHECK(meanOf(values, 100)->high - 3.5 == exactly(12.706204736174707 * std::sqrt(10.5 / 5 / 2)));
}

TEST_CASE("a mean takes two values, and is itself where they do not vary") {
    CHECK_FALSE(meanOf(std::vector{3.0}, 1));
    CHECK(meanOf(std::vector{3.0, 3.0, 3.0}, 1) == MeanInterval{3, 3, 3});
}

TEST_CASE("what lasts ends where nothing is left of it") {
    CHECK(untilNothing({0.5, 0.1, -0.1, 0.3}) == std::vector{0.5, 0.1});
    DaySeries series;
    for (int i = 0; i < 400; ++i)
        series.emplace_back(std::sin(i / 5.0) + (i % 7) / 10.0);
    const auto once = lastingMemory(series), oftener = lastingMemory(series, 12);
    CHECK(once.size() < 14);
    REQUIRE(once.size() > 3);
    const auto seen = untilNothing(autocorrelation(series, longestMemory));
    const double lasting = 1 + 2 * std::accumulate(seen.begin(), seen.end(), 0.0);
    CHECK(once[0] == exactly(seen[0] + 2 * lasting / 400));
    CHECK(oftener[0] == exactly(seen[0] + 13 * lasting / 400));
}
