#pragma once

#include "domain/day.hpp"
#include "domain/patterns/comparison.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What goes with better and with lower days. Never why.
namespace tend::domain {

/// What may have been on a day.
enum class FactorKind { Activity, Care, Person, Circle, Hello, Weekday, Gratitude };

/// "activity", "care", "person", "circle", "hello", "weekday", "gratitude": the words of the command line's
/// JSON.
std::string_view toWord(FactorKind kind);

struct Factor {
    FactorKind kind{};
    std::string name{}; ///< "Walk", "rest>=4", "Ada", "Friends", "nothing", "monday", "place"

    std::string shown{}; ///< a side of care, as the owner calls it; no part of what it is

    bool operator==(const Factor& other) const { return kind == other.kind && name == other.name; }
};

/// A factor and the days it was on.
struct FactorDays {
    Factor factor{};
    std::vector<Day> days{}; ///< ascending, each once
    std::size_t known = 0;   ///< into PatternQuestion::known: on which days it is known whether it was
};

struct PatternQuestion {
    std::vector<std::pair<Day, double>> moods{}; ///< the mean of each day that has one, ascending
    std::vector<std::vector<Day>> known{};       ///< each ascending
    std::vector<FactorDays> factors{};
};

/// One factor, and the mood of the same day, or of the day after it.
struct Pattern {
    Factor factor{};
    int lag = 0; ///< days from the factor to the mood: 0 or 1
    Comparison mood{};
    double corrected = 1; ///< Comparison::p, with all that was asked along with it in mind
    bool finding = false; ///< more than chance: of such findings at most 5 % are false
};

struct Patterns {
    std::vector<Pattern> asked{}; ///< findings first, the largest difference before smaller ones
    int daysMissing = 0;          ///< that it takes at least until something can be asked; 0 where it can
};

/// Compares the moods of days with each factor and without it, where both sides have at least `leastDays`.
/// Moods and factors that last from day to day are taken into account, and how many questions are asked.
Patterns findPatterns(const PatternQuestion& question);
/// The same for a worker: nothing where it was asked to stop. `told`: how much of the work is done, 0..1.
std::optional<Patterns> findPatterns(const PatternQuestion& question, const std::stop_token& stop,
                                     const std::function<void(double)>& told);

inline constexpr int leastDays = 10;

} // namespace tend::domain
