#pragma once

#include "ui/theme/theme.hpp"

#include <optional>
#include <span>

namespace tend::ui {

/// A few ways to look at one thing, 36 high; under each other where there is no room beside each other.
/// `labels` are "Words###id". The index newly chosen, by mouse or by Left/Right while the keyboard is on it.
std::optional<int> segmented(const Theme& theme, const char* id, std::span<const char* const> labels,
                             int chosen);
float segmentedWidth(const Theme& theme, std::span<const char* const> labels);

} // namespace tend::ui
