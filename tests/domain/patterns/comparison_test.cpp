#include "domain/patterns/comparison.hpp"
#include "domain/patterns/reference.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>

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

bool near(double value, double expected) {
    return std::abs(value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace

TEST_CASE("two means are compared as SciPy compares them, to nine digits") {
    for (const auto& expected : references) {
        CAPTURE(expected.seed);
        const auto with = sample(expected.seed, expected.with, expected.middle, expected.spread);
        const auto without = sample(expected.seed + 100, expected.without, 3.0, 2.0);
        const auto found = domain::compare(with, without);
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

TEST_CASE("days that are alike from one to the next make an interval wider") {
    const auto with = sample(1, 40, 3.4, 2), without = sample(2, 200, 3, 2);
    const auto sure = *domain::compare(with, without), unsure = *domain::compare(with, without, 3);
    CHECK(unsure.difference == sure.difference);
    CHECK(unsure.high - unsure.low > 1.6 * (sure.high - sure.low));
    CHECK(unsure.p > sure.p);
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
