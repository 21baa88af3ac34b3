#pragma once

#include "domain/search/query.hpp"

#include <optional>
#include <string_view>

namespace tend::domain {

/// The values of conditions, read and written. What begins one that could still be finished is an
/// UnfinishedPart (with the whole text, key and all); nothing where it can be none.
std::optional<SearchPart::What> readCondition(std::string_view key, std::string_view value);

/// True for the words before a colon: "mood", "with", "kind", "in", "on", "did", lower case.
bool isConditionKey(std::string_view key);

/// The ends of what has no end: "in:2024..".
Day firstDay();
Day lastDay();

std::string valueText(const MoodCondition& condition);
std::string valueText(const KindCondition& condition);
std::string valueText(const DayCondition& condition);
std::string valueText(const WeekdayCondition& condition);

} // namespace tend::domain
