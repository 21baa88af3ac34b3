#pragma once

#include "app/session.hpp"
#include "base/secret.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tend::shell {

struct WindowOptions {
    std::filesystem::path journal;
    std::optional<base::Secret> passphrase{};        ///< opens a locked journal without asking
    std::optional<std::filesystem::path> frameLog{}; ///< one JSON line a drawn frame
    std::filesystem::path preferences;               ///< what the window remembers between starts
    std::filesystem::path runtimeFolder;             ///< where windows and the command line find each other
    std::string home{};                              ///< shown as ~ in paths
    app::Now now;
    std::filesystem::path words{};      ///< that the owner has taught the spelling
    std::vector<std::string> locales{}; ///< the desktop's languages, best first
};

/// Opens the window and stays until the owner closes it. A second window on the same journal brings the first
/// to the owner's attention instead. Gives the program's exit code; throws base::Error where no window can be
/// opened.
int runWindow(const WindowOptions& options);

} // namespace tend::shell
