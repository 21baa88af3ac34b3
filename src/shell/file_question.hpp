#pragma once

#include "domain/charts/chart.hpp"
#include "domain/picture.hpp"

#include <filesystem>
#include <variant>
#include <vector>

namespace tend::shell {

/// Which pictures to attach to a record.
struct WhichPictures {
    domain::RecordRef record;
};

/// Where to save a picture's file.
struct WhereTo {
    domain::Picture picture;
};

/// Where to save a chart.
struct WhereToChart {
    domain::ChartWish chart;
    domain::ChartFormat format;
};

/// Something the desktop's own file dialog is to ask the owner.
using FileQuestion = std::variant<WhichPictures, WhereTo, WhereToChart>;

struct FileAnswer {
    bool asked = true;                          ///< false: no dialog answered on this desktop
    std::vector<std::filesystem::path> files{}; ///< none: the owner chose nothing
};

} // namespace tend::shell
