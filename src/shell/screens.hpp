#pragma once

#include "app/session.hpp"
#include "base/secret.hpp"
#include "ui/theme/colors.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace tend::shell {

struct ScreensOptions {
    std::filesystem::path journal;
    std::optional<base::Secret> passphrase{};
    std::filesystem::path directory; ///< made where it is missing
    ui::Look look = ui::Look::Light;
    int width = 1280;
    int height = 800;
    int scalePercent = 100;
    std::string home{};
    app::Now now;
};

/// Draws every screen of a journal with the real renderer in a hidden window and writes each as a PNG; gives
/// the files. Writes nothing to the journal. Throws base::Error (no display, wrong passphrase, no journal).
std::vector<std::filesystem::path> renderScreens(const ScreensOptions& options);

} // namespace tend::shell
