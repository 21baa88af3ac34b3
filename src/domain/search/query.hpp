#pragma once

#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "domain/record.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a person asks the journal for, as a value: rain "good tea" -work mood:>=4 with:Ada kind:gratitude
/// in:2024-03 on:weekends did:walking. A record has to meet every part.
namespace tend::domain {

/// Anywhere in a record's text, as part of a word too; a tag with its # is a word.
struct SearchWord {
    std::string text;
    bool operator==(const SearchWord&) const = default;
};

/// The same for what stands in quotes, spaces and all.
struct SearchPhrase {
    std::string text;
    bool operator==(const SearchPhrase&) const = default;
};

/// "mood:>=4", "mood:2..3", "mood:5": check-ins only.
struct MoodCondition {
    Level lowest;
    Level highest;
    bool operator==(const MoodCondition&) const = default;
};

/// A name as it is typed. Quoted (`with:"Ada"`) it is the whole name; else how the name, or a word of it,
/// begins. Case, accents and quotes are ignored.
struct SearchName {
    std::string name;
    bool whole = false;
    bool operator==(const SearchName&) const = default;
};

/// "with:Ada": hellos with her, gratitude that names her or was told to her, and she herself.
struct WithCondition {
    SearchName person;
    bool operator==(const WithCondition&) const = default;
};

/// "did:walking": check-ins with the activity.
struct DidCondition {
    SearchName activity;
    bool operator==(const DidCondition&) const = default;
};

/// "kind:gratitude", "kind:hello,rest".
struct KindCondition {
    std::vector<RecordKind> kinds; ///< ascending, no two alike, never empty
    bool operator==(const KindCondition&) const = default;
};

/// "in:2024", "in:2024-03", "in:2024-03-01..2024-06-30", "in:2024..": by the day a record is filed under.
struct DayCondition {
    DaySpan days;
    bool operator==(const DayCondition&) const = default;
};

/// "on:weekends", "on:monday,friday", "on:fri".
struct WeekdayCondition {
    std::uint8_t days; ///< bit 0 Monday ... bit 6 Sunday, never none

    bool holds(Day day) const { return ((days >> day.weekday()) & 1) != 0; }

    bool operator==(const WeekdayCondition&) const = default;
};

/// What still means nothing but may, with the next letters: "-", "mood:>", "in:20", an opened quote. It asks
/// for nothing, so that results do not vanish while a condition is typed.
struct UnfinishedPart {
    std::string text;
    bool operator==(const UnfinishedPart&) const = default;
};

/// One word, phrase or condition, and where it stands in what was typed.
struct SearchPart {
    using What = std::variant<SearchWord, SearchPhrase, MoodCondition, WithCondition, DidCondition,
                              KindCondition, DayCondition, WeekdayCondition, UnfinishedPart>;
    What what;
    bool negated = false; ///< it must not be so
    std::size_t begin = 0;
    std::size_t end = 0; ///< bytes [begin, end) of the text, the "-" and quotes included

    /// The same request, wherever it stands.
    bool asks(const SearchPart& other) const { return negated == other.negated && what == other.what; }

    bool operator==(const SearchPart&) const = default;
};

struct SearchQuery {
    std::string typed{};
    std::vector<SearchPart> parts{}; ///< in the order typed

    /// Nothing is asked for: every record meets it.
    bool empty() const;
    bool operator==(const SearchQuery&) const = default;
};

/// Understands anything: what is no condition is a word.
SearchQuery parseSearch(std::string_view typed);

/// A part as it is typed: `-kind:rest`, `with:"Ada Lovelace"`.
std::string toText(const SearchPart& part);
/// All parts with a space between; parseSearch() reads the same parts from it.
std::string written(const std::vector<SearchPart>& parts);

/// What was typed without the part at `index`, the rest as it stands.
std::string withoutPart(const SearchQuery& query, std::size_t index);
/// What was typed with another part in the place of the one at `index`.
std::string withPart(const SearchQuery& query, std::size_t index, const SearchPart& part);
/// What was typed with one part more at the end.
std::string withPart(const SearchQuery& query, const SearchPart& part);

} // namespace tend::domain
