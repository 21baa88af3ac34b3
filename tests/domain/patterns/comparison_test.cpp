#include "domain/patterns/comparison.hpp"
#include "domain/patterns/reference.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

using namespace tend;
using namespace tend::test;

namespace {

/// The same numbers as sample() in reference.py.
std::vector<double> sample(unsigned seed, int count, double middle, double spread) {
    std::vector<double> values;
    std::uint64_t state = seed;
    constexpr std::uint64_t modulus = 1ULL << 31U;
    for (int i = 0; i < count; ++i) {
        state = (state * 1103515245 + 12345) % modulus;
        values.push_back(middle + spread * (double(state) / double(modulus) - 0.5));
    }
    return values;
}

/// The same numbers as moods() in reference.py.
std::vector<double> moods(unsigned seed, int count, double power) {
    auto values = sample(seed, count, 2.5, 1.0);
    for (double& value : values)
        value = 5 - std::floor(5 * std::pow(value - 2, power));
    return values;
}

/// Days of which most are good: 5 is the mood of 40 in a hundred, 1 of three.
std::vector<double> goodDays(std::mt19937_64& random, int count) {
    std::vector<double> days;
    for (int i = 0; i < count; ++i) {
        const auto at = random() % 100;
        days.push_back(at < 3 ? 1 : at < 10 ? 2 : at < 25 ? 3 : at < 60 ? 4 : 5);
    }
    return days;
}

bool outside(const domain::Comparison& found, double difference) {
    return found.low > difference || found.high < difference;
}

bool near(double value, double expected) {
    return std::abs(value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace

TEST_CASE("two means are compared as SciPy compares them, to nine digits") {
    for (const auto& expected : references) {
        CAPTURE(expected.seed);
        const auto with = sample(expected.seed, expected.with, expected.middle, expected.spread);
        const auto without = sample(expected.seed + 100, expected.without, 3.0, 2.0);
        const auto found = domain::welch(with, without);
        REQUIRE(found);
        CHECK(found->with == expected.with);
        CHECK(found->without == expected.without);
        CHECK(near(found->difference, expected.difference));
        CHECK(near(found->low, expected.low));
        CHECK(near(found->high, expected.high));
        CHECK(near(found->p, expected.p));
        CHECK(near(found->meanWith - found->meanWithout, found->difference));
    }
}

TEST_CASE("sides with few days are compared as NumPy's bootstrap compares them, to the noise of one") {
    for (const auto& expected : bootstrapReferences) {
        CAPTURE(expected.seed);
        const auto with = moods(expected.seed, expected.with, expected.powerWith);
        const auto without = moods(expected.seed + 100, expected.without, expected.powerWithout);
        const auto found = domain::compare(with, without, expected.inflation);
        REQUIRE(found);
        CHECK(near(found->difference, expected.difference));
        const double reach = found->high - found->difference;
        CHECK(near(found->difference - found->low, reach));
        // 1,999 resamples tell a quantile to 3 % or so; 12 where t is drawn out most.
        CHECK(reach == doctest::Approx(expected.high - expected.difference).epsilon(0.12));
        CHECK(std::abs(found->p - expected.p) <= 3 * std::sqrt(expected.p * (1 - expected.p) / 1999));
    }
}

TEST_CASE("nothing is resampled where both sides have thirty days") {
    const auto with = moods(1, 30, 2), without = moods(2, 30, 2);
    CHECK(domain::compare(with, without, 1.5) == domain::welch(with, without, 1.5));
    const std::span<const double> few(with.begin(), 29);
    CHECK(domain::compare(few, without) != domain::welch(few, without));
}

TEST_CASE("the same days give the same answer") {
    const auto with = moods(1, 12, 2), without = moods(2, 80, 2);
    CHECK(domain::compare(with, without) == domain::compare(with, without));
}

TEST_CASE("p is below 0.05 exactly where 0 is outside of the interval") {
    std::mt19937_64 random(1);
    int found = 0;
    for (int round = 0; round < 150; ++round) {
        auto with = goodDays(random, 10 + round % 20);
        const auto without = goodDays(random, 10 + round % 7 * 30);
        for (double& mood : with)
            mood -= round % 4 / 4.0;
        const auto comparison = *domain::compare(with, without, 1 + round % 3);
        CHECK((comparison.p < 0.05) == outside(comparison, 0));
        found += comparison.p < 0.05 ? 1 : 0;
    }
    CHECK(found > 15);
    CHECK(found < 135);
}

TEST_CASE("p goes on falling where the resamples tell no more") {
    const auto without = moods(2, 200, 2);
    double before = 1;
    for (double lower = 0; lower < 4; lower += 0.1) {
        auto with = moods(1, 12, 2);
        for (double& mood : with)
            mood = mood - lower + 0.5;
        const auto found = *domain::compare(with, without);
        if (found.difference > 0)
            continue;
        CHECK(found.p < before);
        CHECK(found.p > 0);
        before = found.p;
    }
    CHECK(before < 5e-4);
    const auto far = sample(1, 12, -1e6, 1e-6);
    for (const int others : {12, 200, 20'000}) {
        const auto found = *domain::compare(far, sample(2, others, 3, 1e-3));
        CHECK(found.p >= 0);
        CHECK(found.p < 1e-9);
        CHECK(found.high < 0);
    }
}

// The long run, 10,000 each: with 10, 15 and 25 such days beside 300 the interval holds 95.0, 94.3 and 95.1 %
// (Welch's 92.6, 93.3 and 94.3), and as many beside each other 96.5, 95.8 and 95.1 % (95.7, 95.5 and 94.9).
TEST_CASE(
    "an interval of few days that heap up at one end holds 93 to 97 in a hundred, and Welch's does not") {
    std::mt19937_64 random(3);
    constexpr int rounds = 1000;
    int held = 0;
    int heldByWelch = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto with = goodDays(random, 10), without = goodDays(random, 300);
        held += outside(*domain::compare(with, without), 0) ? 0 : 1;
        heldByWelch += outside(*domain::welch(with, without), 0) ? 0 : 1;
    }
    MESSAGE("of ", rounds, ": ", held, ", by Welch's interval ", heldByWelch);
    CHECK(held >= 0.93 * rounds);
    CHECK(held <= 0.97 * rounds);
    CHECK(heldByWelch < 0.93 * rounds);
}

TEST_CASE("ten days alike are not taken for days that cannot differ") {
    std::mt19937_64 random(4);
    const std::vector<double> alike(10, 5.0);
    const auto others = goodDays(random, 200);
    const auto found = *domain::compare(alike, others), byWelch = *domain::welch(alike, others);
    CHECK(byWelch.p < 1e-9);
    CHECK(found.p > 1e-3);
    CHECK(found.low < byWelch.low);
    CHECK((found.p < 0.05) == outside(found, 0));
}

TEST_CASE("days that are alike from one to the next make an interval wider") {
    const auto with = sample(1, 40, 3.4, 2), without = sample(2, 200, 3, 2);
    const auto sure = *domain::compare(with, without), unsure = *domain::compare(with, without, 3);
    CHECK(unsure.difference == sure.difference);
    CHECK(unsure.high - unsure.low > 1.6 * (sure.high - sure.low));
    CHECK(unsure.p > sure.p);
    const auto few = moods(1, 15, 2);
    const auto sureOfFew = *domain::compare(few, without), unsureOfFew = *domain::compare(few, without, 3);
    CHECK(unsureOfFew.high - unsureOfFew.low > 1.6 * (sureOfFew.high - sureOfFew.low));
    CHECK(unsureOfFew.p > sureOfFew.p);
}

TEST_CASE("what does not vary, or is too little, is not compared") {
    const std::vector<double> three(12, 3.0), four(12, 4.0), one{2.0};
    CHECK(!domain::compare(three, four));
    CHECK(!domain::compare(one, three));
    CHECK(!domain::compare({}, {}));
    CHECK(domain::compare(three, sample(1, 12, 3, 1)));
}

TEST_CASE("the autocorrelation of a series is that of the pairs there are") {
    // Up and down: what is one day apart is as unlike as can be, what is two apart the same.
    domain::DaySeries turns;
    for (int i = 0; i < 100; ++i)
        turns.emplace_back(i % 2);
    const auto turning = domain::autocorrelation(turns, 3);
    REQUIRE(turning.size() == 3);
    CHECK(turning[0] == doctest::Approx(-1));
    CHECK(turning[1] == doctest::Approx(1));
    for (int i = 0; i < 100; i += 4)
        turns[std::size_t(i)].reset();
    const auto gaps = domain::autocorrelation(turns, 2);
    CHECK(gaps[0] == doctest::Approx(-1));
    CHECK(gaps[1] == doctest::Approx(0.5));
    CHECK(domain::autocorrelation({}, 2) == std::vector<double>{0, 0});
    CHECK(domain::autocorrelation(domain::DaySeries(9, 2.0), 2) == std::vector<double>{0, 0});
    CHECK(domain::autocorrelation({1.0, 2.0}, 5).size() == 5);
}

TEST_CASE("what lasts is taken to last longer than a short series shows") {
    domain::DaySeries series;
    for (int i = 0; i < 50; ++i)
        series.emplace_back(i / 5 % 2);
    const auto seen = domain::autocorrelation(series, 4), meant = domain::memoryOf(series, 4);
    REQUIRE(seen[1] > 0);
    CHECK(meant[0] == doctest::Approx(seen[0] + 2 * (1 + 2 * (seen[0] + seen[1])) / 50));
    for (int i = 0; i < 4; ++i)
        CHECK(meant[std::size_t(i)] > seen[std::size_t(i)]);
    CHECK(domain::memoryOf({}, 2) == std::vector<double>{0, 0});
}

TEST_CASE("two series that last inflate a variance, and never shrink it") {
    const std::vector<double> lasting{0.5, 0.25}, turning{-0.5, 0.25}, none{0, 0};
    CHECK(domain::varianceInflation(lasting, lasting, 100) ==
          doctest::Approx(1 + 2 * (0.99 * 0.25 + 0.98 * 0.0625)));
    CHECK(domain::varianceInflation(lasting, none, 100) == 1);
    CHECK(domain::varianceInflation(lasting, turning, 100) == 1);
    CHECK(domain::varianceInflation({}, lasting, 100) == 1);
}

TEST_CASE("p-values are corrected for how many there are, as R's p.adjust does it") {
    const std::vector<double> p{0.01, 0.04, 0.03, 0.005, 0.5, 0.8};
    // p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5, 0.8), "BH")
    const std::vector<double> expected{0.03, 0.06, 0.06, 0.03, 0.6, 0.8};
    const auto corrected = domain::correctedForMany(p);
    REQUIRE(corrected.size() == p.size());
    for (std::size_t i = 0; i < p.size(); ++i)
        CHECK(near(corrected[i], expected[i]));
    CHECK(domain::correctedForMany({}).empty());
}
