#include "ui/journal/search_parts.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend;
using domain::Level;
using domain::MoodCondition;
using domain::parseSearch;

namespace {

std::string words(const char* typed) {
    std::string all;
    for (const auto& part : parseSearch(typed).parts)
        all += (all.empty() ? "" : "; ") + ui::wordsOf(part);
    return all;
}

MoodCondition moods(int lowest, int highest) {
    return {*Level::from(lowest), *Level::from(highest)};
}

} // namespace

TEST_CASE("conditions are told in words") {
    CHECK(words("mood:4") == "Mood: Good");
    CHECK(words("mood:>=4 mood:<=2") == "Mood: Good or better; Mood: Low or worse");
    CHECK(words("mood:2..3") == "Mood: Low to Even");
    CHECK(words("with:\"Ada Lovelace\" did:walk") == "with Ada Lovelace; did walk");
    CHECK(words("-with:Ada") == "not with Ada");
    CHECK(words("kind:hello,rest") == "Hellos, Rest");
    CHECK(words("in:2024 in:2024-03 in:2024-03-09") == "in 2024; in March 2024; on 9 March 2024");
    CHECK(words("in:2024-02..") == "since 1 February 2024");
    CHECK(words("in:..2024-02-03") == "until 3 February 2024");
    CHECK(words("in:2024-02-03..2024-05-01") == "3 February 2024 to 1 May 2024");
    CHECK(words("on:weekends on:weekdays on:mon,fri") == "on weekends; on weekdays; on Mon, Fri");
    CHECK(words("rain \"good tea\"") == "rain; \u201Cgood tea\u201D");
}

TEST_CASE("a condition takes the place of the one of its kind, and its opposite stays") {
    const auto query = parseSearch("rain -mood:1 mood:4 with:Ada");
    CHECK(ui::conditionIn<MoodCondition>(query) == moods(4, 4));
    CHECK(ui::withCondition(query, std::optional(moods(2, 3))) == "rain -mood:1 mood:2..3 with:Ada");
    CHECK(ui::withCondition<MoodCondition>(query, std::nullopt) == "rain -mood:1 with:Ada");
    CHECK(ui::withCondition(parseSearch("rain"), std::optional(moods(5, 5))) == "rain mood:5");
    CHECK(ui::withCondition<MoodCondition>(parseSearch("rain"), std::nullopt) == "rain");
}

TEST_CASE("pressed moods make a range that grows, shrinks and goes") {
    const auto pressed = [](std::optional<MoodCondition> now, int mood) {
        return ui::pressedMood(now, *Level::from(mood));
    };
    CHECK(pressed(std::nullopt, 3) == moods(3, 3));
    CHECK(pressed(moods(3, 3), 5) == moods(3, 5));
    CHECK(pressed(moods(3, 5), 1) == moods(1, 5));
    CHECK(pressed(moods(1, 5), 5) == moods(1, 4));
    CHECK(pressed(moods(1, 4), 1) == moods(2, 4));
    CHECK(pressed(moods(2, 4), 3) == moods(3, 3));
    CHECK(pressed(moods(3, 3), 3) == std::nullopt);
}
