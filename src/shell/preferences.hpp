#pragma once

#include "ui/theme/look.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tend::shell {

/// What the window remembers between starts, beside the journal and not in it: it is about this computer.
struct Preferences {
    std::optional<ui::Look> look{}; ///< nothing: as the desktop
    bool movement = true;           ///< as the desktop; false: everything arrives at once
    int textPercent = 100;          ///< 75 to 300
    int width = 1280;
    int height = 800;
    /// Languages to look words up in ("de_AT"); nothing: the desktop's; none: spelling is off.
    std::optional<std::vector<std::string>> spelling{};
    bool operator==(const Preferences&) const = default;
};

/// One that is missing or unreadable gives the usual ones: never worth stopping for.
Preferences readPreferences(const std::filesystem::path& path);
/// Quietly gives up where the file cannot be written.
void writePreferences(const std::filesystem::path& path, const Preferences& preferences);

/// The next larger (+1) or smaller (-1) text size offered; 0 gives 100.
int steppedTextPercent(int percent, int steps);

} // namespace tend::shell
