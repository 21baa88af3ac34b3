#pragma once

#include "domain/hello.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

/// What was written in each month.
namespace tend::domain {

struct MonthCount {
    std::chrono::year_month month{};
    std::array<int, 3> hellos{}; ///< by reason, in the order Reason has them; see hellosFor()
    int peopleMet = 0;           ///< on the care list since
    int gratitude = 0;           ///< notes
    int checkIns = 0;
    std::optional<std::size_t> words{}; ///< nothing until they are counted

    int hellosFor(Reason reason) const { return hellos.at(static_cast<std::size_t>(reason)); }

    bool operator==(const MonthCount&) const = default;
};

/// How many words of notes, thank-yous and hellos are filed under a month.
struct MonthWords {
    std::chrono::year_month month{};
    std::size_t words = 0;
    bool operator==(const MonthWords&) const = default;
};

/// The month a day lies in.
std::chrono::year_month monthOf(Day day);

/// One for each month from `first` to `last`: those of `found` (ascending), and empty ones in between. What
/// lies outside is left out.
std::vector<MonthCount> everyMonth(std::span<const MonthCount> found, std::chrono::year_month first,
                                   std::chrono::year_month last);

/// Fills in the words, 0 where `words` (ascending) does not have a month.
void addWords(std::vector<MonthCount>& months, std::span<const MonthWords> words);

} // namespace tend::domain
