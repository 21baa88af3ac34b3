#include "domain/person.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"

#include <cstdio>

namespace tend::domain {
namespace {

/// Any leap year: a birthday without a year may be 29 February.
constexpr std::string_view leapYear = "2000";

/// The words of a name, each from its first letter or number on: "(Jun)" is "Jun)". A word without one is
/// none.
std::vector<std::string_view> wordsOf(std::string_view name) {
    std::vector<std::string_view> words;
    std::optional<std::size_t> begin;
    for (std::size_t at = 0; at < name.size();) {
        const auto next = base::codePointAt(name, at);
        if (begin && isWhiteSpace(next.value)) {
            words.push_back(name.substr(*begin, at - *begin));
            begin.reset();
        } else if (!begin && isWordCharacter(next.value)) {
            begin = at;
        }
        at += next.bytes;
    }
    if (begin)
        words.push_back(name.substr(*begin));
    return words;
}

bool startsWithCase(std::string_view word) {
    return hasCase(base::codePointAt(word, 0).value);
}

} // namespace

std::optional<Birthday> Birthday::parse(std::string_view text) {
    const bool yearKnown = !text.starts_with("--");
    const auto date =
        Day::parse(yearKnown ? std::string(text) : std::string(leapYear) + std::string(text.substr(1)));
    if (!date)
        return std::nullopt;
    Birthday birthday{.month = date->month(), .day = date->dayOfMonth()};
    if (yearKnown)
        birthday.year = date->year();
    return birthday;
}

std::string Birthday::toString() const {
    char text[48];
    if (year)
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", *year, month, day);
    else
        std::snprintf(text, sizeof text, "--%02u-%02u", month, day);
    return text;
}

std::string initials(std::string_view name) {
    const auto words = wordsOf(name);
    if (words.empty())
        return std::string(firstGrapheme(base::trimmed(name)));
    std::string letters = titleCase(firstGrapheme(words.front()));
    if (words.size() > 1 && startsWithCase(words.front()) && startsWithCase(words.back()))
        letters += titleCase(firstGrapheme(words.back()));
    return letters;
}

} // namespace tend::domain
