#pragma once

#include "ui/theme/theme.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/line_wrap.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tend::ui {

/// What a choice of activities remembers between frames.
struct ActivityChoice {
    std::string typed{};  ///< to be added
    bool opening = false; ///< its field takes the keyboard in this frame
    bool removed = false; ///< by the keyboard, which has to go somewhere else
};

/// What was done, each to be taken away again by pressing it, and a plus that offers more: `offered`, best
/// first, and a field for what was never done before. Drawn on `line`, where the caller may put more behind
/// it. All activities anew where the owner changed them.
std::optional<std::vector<std::string>>
activityChips(const Theme& theme, LineWrap& line, ActivityChoice& state, std::span<const std::string> chosen,
              std::span<const std::string> offered, const ChipLook& look = {});
/// Takes the same room on `line` without drawing.
void measureActivities(const Theme& theme, LineWrap& line, std::span<const std::string> chosen,
                       const ChipLook& look = {});

} // namespace tend::ui
