#pragma once

#include "domain/search/query.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <variant>

/// The conditions of a search as an owner sets and reads them who never learnt how they are typed.
namespace tend::ui {

/// "Thank-yous###kind-gratitude"
const char* kindLabel(domain::RecordKind kind);

/// "Mood: Good or better", "with Ada", "in March 2024", "not on weekends".
std::string wordsOf(const domain::SearchPart& part);

/// Where what was typed asks for such a condition first, not for its opposite; parts.size() where it does
/// not.
template <class Condition>
std::size_t placeOf(const domain::SearchQuery& query) {
    const auto found = std::ranges::find_if(query.parts, [](const domain::SearchPart& part) {
        return std::holds_alternative<Condition>(part.what) && !part.negated;
    });
    return std::size_t(found - query.parts.begin());
}

template <class Condition>
std::optional<Condition> conditionIn(const domain::SearchQuery& query) {
    const auto place = placeOf<Condition>(query);
    return place == query.parts.size() ? std::nullopt
                                       : std::optional(std::get<Condition>(query.parts[place].what));
}

/// What was typed with this condition in the place of the one of its kind, or without any.
template <class Condition>
std::string withCondition(const domain::SearchQuery& query, const std::optional<Condition>& condition) {
    const auto place = placeOf<Condition>(query);
    const bool there = place < query.parts.size();
    if (!condition)
        return there ? domain::withoutPart(query, place) : query.typed;
    const domain::SearchPart part{.what = *condition};
    return there ? domain::withPart(query, place, part) : domain::withPart(query, part);
}

/// The moods from `lowest` to `highest` once the owner has pressed one: outside of them the range reaches to
/// it, at an end it shrinks, in the middle that one is left, and the only one goes.
std::optional<domain::MoodCondition> pressedMood(const std::optional<domain::MoodCondition>& now,
                                                 domain::Level mood);

} // namespace tend::ui
