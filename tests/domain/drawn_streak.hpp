#pragma once

#include "domain/streak.hpp"
#include "domain/values.hpp"

#include <string>
#include <string_view>

/// Streaks as a line of characters, one a day, the last of them today:
/// x done, l late, r rest, p paused, s cut short, c covered, . nothing or missed, o open; X and L are records
/// on a day set to rest.
namespace tend::domain::testing {

inline const Day drawnToday = day("2026-11-22");

inline StreakQuestion drawn(std::string_view days, Frequency frequency = {}) {
    StreakQuestion question{.frequency = frequency, .today = drawnToday};
    const Day first = drawnToday - static_cast<int>(days.size()) + 1;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Day day = first + static_cast<int>(i);
        const char c = days[i];
        if (c == 'x' || c == 'X')
            question.tallies.push_back({.day = day, .onTime = 1});
        if (c == 'l' || c == 'L')
            question.tallies.push_back({.day = day, .later = 1});
        if (c == 'r' || c == 'X' || c == 'L')
            question.rests.push_back({day, day});
        if (c == 's')
            question.cutShort.push_back(day);
        if (c == 'p')
            question.pauses.push_back({day, day});
    }
    return question;
}

inline std::string drawing(const Streak& streak) {
    std::string line;
    for (const auto& day : streak.days)
        line += std::string_view("xlrcsp.o")[static_cast<std::size_t>(day.state)];
    return line;
}

inline std::string judged(std::string_view days, Frequency frequency = {}) {
    return drawing(judge(drawn(days, frequency)));
}

} // namespace tend::domain::testing
