#include "domain/patterns/pattern.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tend;
using domain::Day;
using domain::FactorKind;

namespace {

const Day start = *Day::parse("2024-01-01");

/// A life of so many days in which moods and factors go on as they are, more or less, and know nothing of
/// each other.
class Life {
  public:
    Life(unsigned seed, int days, double lasting) : random_(seed), days_(days), lasting_(lasting) {}

    domain::PatternQuestion question(int factors) {
        domain::PatternQuestion question;
        question.known.emplace_back();
        double feeling = 0;
        for (int i = 0; i < days_; ++i) {
            question.known[0].push_back(start + i);
            feeling = drift(feeling);
            if (chance_(random_) < 0.85) // not every day is told
                question.moods.emplace_back(start + i, std::clamp(std::round(3 + feeling), 1.0, 5.0));
        }
        for (int i = 0; i < factors; ++i)
            question.factors.push_back(factor(i));
        return question;
    }

    domain::FactorDays factor(int number) {
        domain::FactorDays days{.factor = {FactorKind::Activity, std::to_string(number)}};
        double wish = 0;
        const double rare = chance_(random_) * 1.5;
        for (int i = 0; i < days_; ++i) {
            wish = drift(wish);
            if (wish > rare)
                days.days.push_back(start + i);
        }
        return days;
    }

  private:
    /// An autoregressive process of variance 1.
    double drift(double before) {
        return lasting_ * before + std::sqrt(1 - lasting_ * lasting_) * normal_(random_);
    }

    std::mt19937 random_;
    std::normal_distribution<double> normal_{};
    std::uniform_real_distribution<double> chance_{};
    int days_;
    double lasting_;
};

} // namespace

TEST_CASE("what goes with better days is found, on the day itself or on the one after it") {
    Life life(1, 400, 0.3);
    auto question = life.question(12);
    const auto& walks = question.factors[0].days;
    for (auto& [day, mood] : question.moods)
        if (std::ranges::binary_search(walks, day - 1))
            mood = std::min(5.0, mood + 1.5);
    const auto patterns = domain::findPatterns(question);
    REQUIRE(!patterns.asked.empty());
    const auto& first = patterns.asked.front();
    CHECK(first.finding);
    CHECK(first.factor == domain::Factor{FactorKind::Activity, "0"});
    CHECK(first.lag == 1);
    CHECK(first.mood.difference > 0.8);
    CHECK(first.mood.low > 0);
    CHECK(first.mood.low < first.mood.difference);
    CHECK(first.mood.difference < first.mood.high);
    CHECK(first.corrected >= first.mood.p);
    CHECK(patterns.daysMissing == 0);
}

TEST_CASE("a factor has to have ten days on each side") {
    Life life(2, 60, 0);
    auto question = life.question(0);
    domain::FactorDays rare{.factor = {FactorKind::Person, "Ada"}};
    for (int i = 0; rare.days.size() < 9; ++i)
        rare.days.push_back(question.moods[std::size_t(i) * 3].first);
    question.factors = {rare};
    const auto few = domain::findPatterns(question);
    CHECK(few.daysMissing >= 1);
    CHECK(std::ranges::none_of(few.asked, [](const auto& pattern) { return pattern.lag == 0; }));
    question.factors[0].days.push_back(question.moods[30].first);
    const auto enough = domain::findPatterns(question);
    const auto same =
        std::ranges::find(enough.asked, 0, [](const domain::Pattern& pattern) { return pattern.lag; });
    REQUIRE(same != enough.asked.end());
    CHECK(same->mood.with == 10);
    CHECK(same->mood.with + same->mood.without == int(question.moods.size()));
}

TEST_CASE("days on which a factor is not known are on neither side") {
    Life life(3, 80, 0);
    auto question = life.question(1);
    question.known[0].erase(question.known[0].begin() + 40, question.known[0].end());
    std::erase_if(question.factors[0].days, [](Day day) { return day >= start + 40; });
    for (const auto& pattern : domain::findPatterns(question).asked)
        CHECK(pattern.mood.with + pattern.mood.without <= 40);
}

TEST_CASE("with nothing to say it is told how many more days it takes") {
    CHECK(domain::findPatterns({}).daysMissing == 20);
    Life life(4, 9, 0);
    const auto young = domain::findPatterns(life.question(2));
    CHECK(young.asked.empty());
    CHECK(young.daysMissing > 0);
    CHECK(young.daysMissing <= 20);
}

TEST_CASE(
    "of a thousand journals in which nothing goes with anything, five in a hundred say otherwise at most") {
    for (const auto& [days, lasting] : {std::pair(180, 0.0), std::pair(180, 0.5), std::pair(60, 0.8)}) {
        CAPTURE(days);
        CAPTURE(lasting);
        int mistaken = 0;
        for (unsigned seed = 0; seed < 1000; ++seed) {
            const auto patterns = domain::findPatterns(Life(seed, days, lasting).question(8));
            mistaken += !patterns.asked.empty() && patterns.asked.front().finding ? 1 : 0;
        }
        MESSAGE("false findings in a thousand journals: ", mistaken);
        CHECK(mistaken <= 50);
    }
}
