#include "domain/charts/measure.hpp"
#include "domain/charts/moving_mean.hpp"
#include "domain/values.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace tend::domain;
using testing::day;

namespace {

const Day first = day("2026-01-01");

std::vector<DayValue> daily(std::initializer_list<double> values) {
    std::vector<DayValue> days;
    Day at = first;
    for (const double value : values) {
        if (!std::isnan(value))
            days.push_back({at, value});
        ++at;
    }
    return days;
}

const double none = std::nan("");

} // namespace

TEST_CASE("a mean is of the days of its window that have a value, where there are enough of them") {
    const auto means = movingMeans(daily({1, 2, 3, 4, 5, none, none, none, 3}), 3, 2, {});
    REQUIRE(means.size() == 5);
    CHECK(means[0].day == first + 1);
    CHECK(means[0].mean == doctest::Approx(1.5));
    CHECK(means[1].mean == doctest::Approx(2));
    CHECK(means[3].mean == doctest::Approx(4));
    CHECK(means[3].days == 3);
    CHECK(means[4].day == first + 5); // it has no value itself
    CHECK(means[4].mean == doctest::Approx(4.5));
    CHECK(movingMeans({}, 7, 4, {}).empty());
}

TEST_CASE("the interval is Student's, of the noise of a mean of so many days") {
    const auto values = daily({2, 4, 3, 5, 3});
    const DayNoise known{.deviation = 1.2, .worth = std::numeric_limits<double>::infinity()};
    auto mean = movingMeans(values, 7, 5, known).front();
    CHECK(mean.mean == doctest::Approx(3.4).epsilon(1e-12));
    CHECK(mean.high - mean.mean == doctest::Approx(1.959963984540054 * 1.2 / std::sqrt(5)).epsilon(1e-12));
    CHECK(mean.mean - mean.low == doctest::Approx(mean.high - mean.mean).epsilon(1e-12));
    // scipy.stats.t.ppf(0.975, 9)
    mean = movingMeans(values, 7, 5, {.deviation = 1.2, .worth = 10}).front();
    CHECK(mean.high - mean.mean == doctest::Approx(2.2621571627409915 * 1.2 / std::sqrt(5)).epsilon(1e-9));
    // 1 + 2 (4/5 0.4 + 3/5 0.2)
    const DayNoise alike{.deviation = 1.2, .memory = {0.4, 0.2}, .worth = 10};
    CHECK(alike.inflation(5) == doctest::Approx(1.88).epsilon(1e-12));
    const auto wider = movingMeans(values, 7, 5, alike).front();
    CHECK((wider.high - wider.mean) / (mean.high - mean.mean) ==
          doctest::Approx(std::sqrt(1.88)).epsilon(1e-12));
}

TEST_CASE("days without noise have an interval of nothing") {
    std::vector<DayValue> same;
    for (int i = 0; i < 40; ++i)
        same.push_back({first + i, 3});
    CHECK(noiseAround(same, 7).deviation == 0);
    const auto line = lineThrough(same);
    CHECK(line.means[0].back().low == line.means[0].back().high);
}

TEST_CASE("a century of days keeps its means exact") {
    std::mt19937 random(3);
    std::vector<DayValue> values;
    for (int i = 0; i < 36500; ++i)
        if (random() % 5 != 0)
            values.push_back({first + i, 1 + static_cast<double>(random() % 9) / 2});
    for (const auto& span : meanSpans) {
        const auto means = movingMeans(values, span.window, span.least, noiseAround(values, span.window));
        double worst = 0;
        std::size_t from = 0, to = 0, at = 0;
        for (Day day = values.front().day; day <= values.back().day; ++day) {
            to += values[to].day == day ? 1U : 0U;
            while (from < to && values[from].day <= day - span.window)
                ++from;
            if (static_cast<int>(to - from) < span.least)
                continue;
            double sum = 0;
            for (std::size_t j = from; j < to; ++j)
                sum += values[j].value;
            REQUIRE(means[at].day == day);
            worst = std::max(worst, std::abs(means[at].mean - sum / static_cast<double>(to - from)));
            ++at;
        }
        CHECK(at == means.size());
        CHECK(worst < 1e-9);
    }
}

TEST_CASE("95 of 100 intervals hold the level of their days, while it moves and the days last") {
    std::mt19937 random(11);
    std::normal_distribution<double> noise;
    std::array<int, meanSpans.size()> held{}, asked{};
    for (int journal = 0; journal < 120; ++journal) {
        std::vector<DayValue> values;
        std::vector<double> level;
        const double lasting = journal % 3 * 0.25;
        double off = noise(random);
        for (int i = 0; i < 900; ++i) {
            off = lasting * off + std::sqrt(1 - lasting * lasting) * noise(random);
            level.push_back(0.8 * std::sin(i / 70.0) + 0.5 * std::sin(i / 190.0));
            values.push_back({first + i, level.back() + off});
        }
        const auto line = lineThrough(values);
        for (std::size_t span = 0; span < meanSpans.size(); ++span) {
            const auto window = static_cast<std::size_t>(meanSpans[span].window);
            for (std::size_t i = window; i < values.size(); i += window + 7) {
                double meant = 0;
                for (std::size_t j = i + 1 - window; j <= i; ++j)
                    meant += level[j] / static_cast<double>(window);
                const auto mean = std::ranges::lower_bound(line.means[span], first + static_cast<int>(i), {},
                                                           &MeanDay::day);
                ++asked[span];
                held[span] += mean->low <= meant && meant <= mean->high;
            }
        }
    }
    for (std::size_t span = 0; span < meanSpans.size(); ++span) {
        MESSAGE(meanSpans[span].window << " days: held " << held[span] << " of " << asked[span]);
        CHECK(held[span] > 0.925 * asked[span]);
        // What the level does in three times 90 days is taken for noise: wider, never narrower.
        CHECK((span == 2 || held[span] < 0.97 * asked[span]));
    }
}

TEST_CASE("nothing makes no line") {
    CHECK(lineThrough({}).means[0].empty());
    CHECK(lineThrough({{first, 3}}).means[0].empty());
}
