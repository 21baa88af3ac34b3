#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

namespace tend::domain {

/// How well a record's folded text answers: larger is better.
struct SearchRank {
    int wholeWords = 0; ///< terms that stand in it as whole words
    double weight = 0;  ///< of all hits, by their number and how much of the text they are
    auto operator<=>(const SearchRank&) const = default;
};

/// `folded` holds every term.
SearchRank rankOf(std::string_view folded, const std::vector<std::string>& terms);

} // namespace tend::domain
