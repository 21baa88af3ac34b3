#pragma once

#include "ui/theme/theme.hpp"

#include <optional>
#include <string>

namespace tend::ui {

/// Work that takes longer than a moment.
struct Progress {
    std::string words{};              ///< "Reading 1,204 of 3,000"
    std::optional<double> fraction{}; ///< 0..1; nothing while nobody knows how much there is
    const char* cancel = nullptr;     ///< "Cancel###cancel-import"; none where it cannot be stopped
    bool stopping = false;            ///< cancelled, not over yet: the button waits
};

/// Words with the way to stop at their right end, and a bar of 6 under them, `width` logical px wide (0 = the
/// room left), 46 high. Without a fraction a piece of the bar wanders, ten frames a second; with motion off
/// it stands still and asks for no frame. True when cancelled: by mouse, Enter or Space, or by Escape while
/// the keyboard is on it.
bool progress(const Theme& theme, const char* id, const Progress& work, float width = 0);

/// "1,204": thousands apart, as the language has them.
std::string grouped(long count);

} // namespace tend::ui
