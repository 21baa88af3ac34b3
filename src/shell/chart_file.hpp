#pragma once

#include "app/session.hpp"
#include "domain/charts/chart.hpp"
#include "ui/charts/figure.hpp"
#include "ui/theme/look.hpp"

#include <filesystem>
#include <string>

namespace tend::shell {

/// The chart with its data, from the journal as it is.
ui::Figure chartFigure(app::Session& session, const domain::ChartWish& wish);

/// How a saved chart looks.
struct ChartPaper {
    ui::Look look = ui::Look::Light;
    int width = 1040;     ///< px
    double sharpness = 2; ///< dots of a PNG in a px
};

/// The bytes of a PNG, an SVG or a CSV.
std::string chartFile(const ui::Figure& figure, domain::ChartFormat format, const ChartPaper& paper);

/// Writes it whole or not at all. Throws base::Error where it cannot be written.
void saveChart(const std::filesystem::path& file, const std::string& bytes);

} // namespace tend::shell
