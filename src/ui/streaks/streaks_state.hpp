#pragma once

#include "domain/streak.hpp"
#include "ui/charts/heatmap.hpp"
#include "ui/widgets/date_field.hpp"

#include <optional>
#include <string>

namespace tend::ui {

/// "A season of rest", while it is being asked for.
struct SeasonForm {
    bool open = false;
    std::optional<domain::Day> first{};
    std::optional<domain::Day> last{};
    DateFieldState firstField{};
    DateFieldState lastField{};
    std::string note{};
};

struct StreaksState {
    domain::HabitKind habit = domain::HabitKind::CheckIn; ///< the one that explains itself
    HeatBy by = HeatBy::Mood;
    HeatmapState heat{};
    std::optional<domain::Day> stripCursor{};
    std::optional<domain::Day> day{}; ///< explained under the year; nothing: today
    SeasonForm season{};
};

} // namespace tend::ui
