#pragma once

#include "domain/charts/day_calendar.hpp"
#include "domain/day_page.hpp"
#include "domain/streak_board.hpp"

#include <vector>

/// People and days that nobody lived, for the gallery.
namespace tend::ui::gallerySample {

domain::Day today();
/// The owner, Ines, Samuel, Leïla and Daniel, who rests.
std::vector<domain::CareListEntry> people();
std::vector<domain::CareDimension> dimensions();
/// Six weeks that end today.
std::vector<domain::StreakDay> weeks();
/// The year of today up to today, 1 January first.
std::vector<domain::HeatDay> year();
/// The last years, up to the end of this one.
std::vector<domain::CalendarDay> calendar(domain::CalendarKind kind, int years);

} // namespace tend::ui::gallerySample
