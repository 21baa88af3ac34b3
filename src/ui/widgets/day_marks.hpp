#pragma once

#include "domain/streak.hpp"
#include "ui/theme/theme.hpp"

#include <span>
#include <string>
#include <string_view>

namespace tend::ui {

/// Done filled, late outlined with a dot, rest a moon, covered tinted, missed and open hollow.
/// `radius` device px (5 logical in rows).
void dayMark(ImDrawList& canvas, const Theme& theme, ImVec2 center, float radius, domain::DayState state);
/// The same as a square, as strips show it. `size` device px (18 logical).
void daySquare(ImDrawList& canvas, const Theme& theme, ImVec2 topLeft, float size, domain::DayState state);
/// A small moon in ink2, centred.
void restMoon(ImDrawList& canvas, const Theme& theme, ImVec2 center, float size, ImU32 color,
              float weight = 1.7F);

/// The last `most` states, or as many as there are of them at the right end of that room.
void weekMarks(ImDrawList& canvas, const Theme& theme, ImVec2 leftCenter,
               std::span<const domain::DayState> states, std::size_t most);
inline constexpr float weekMarkPitch = 15.5F; ///< logical px

/// "done", "filled in later", ... translated.
std::string_view stateWords(domain::DayState state);

struct StreakRow {
    int length = 0;
    double strength = 0; ///< 0..1
    std::span<const domain::DayState> lastWeek{};
    bool numberShown = true; ///< the owner may hide numbers everywhere
};

/// 60 high: number, label, "Strength 91", seven marks or as many as leave room for the words. True when
/// pressed. 0 = the room left.
bool streakRow(const Theme& theme, const char* label, const StreakRow& row, float width = 0);

/// A ring whose arc is `fraction` (0..1). Device px.
void ringGauge(ImDrawList& canvas, const Theme& theme, ImVec2 center, float radius, float thickness,
               double fraction);

} // namespace tend::ui
