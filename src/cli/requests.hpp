#pragma once

#include "app/opening.hpp"
#include "app/session.hpp"
#include "domain/charts/chart.hpp"

#include <filesystem>
#include <optional>

/// What the command line asks of the window, which it knows nothing about; main connects the two.
namespace tend::cli {

struct WindowRequest {
    std::filesystem::path journal;
    std::optional<base::Secret> passphrase{};        ///< where one was given; else the window asks
    std::optional<std::filesystem::path> frameLog{}; ///< one JSON line a drawn frame goes there
    app::Now now;
};

enum class Look { Light, Dark, Contrast };

/// In pixels, 480x480 to 7680x4320.
struct PictureSize {
    int width = 1280;
    int height = 800;
};

/// Every screen of the journal as PNG.
struct ScreensRequest {
    std::filesystem::path journal;
    std::optional<base::Secret> passphrase{};
    std::filesystem::path directory;
    Look look = Look::Light;
    PictureSize size{};
    int scalePercent = 100; ///< 75 to 300
    app::Now now;
};

/// A chart as the bytes of a file.
struct ChartRequest {
    domain::ChartWish chart;
    domain::ChartFormat format = domain::ChartFormat::Svg;
    Look look = Look::Light;
    int width = 1040; ///< px
};

/// The window with every widget, which needs no journal.
struct GalleryRequest {
    Look look = Look::Light;
    int scalePercent = 100; ///< 75 to 300
};

} // namespace tend::cli
