#include "base/error.hpp"
#include "base/tr.hpp"
#include "shell/chart_file.hpp"
#include "shell/shell.hpp"
#include "ui/charts/figures.hpp"

/// What of the shell is about charts that are saved.
namespace tend::shell {

/// On paper it is always daylight.
void Shell::save(const WhereToChart& chart, const std::filesystem::path& file) {
    try {
        auto& journal = *opened();
        const auto& found = journal.reader().patterns().found;
        const auto figure = chart.chart.name == domain::ChartName::Patterns && found
                                ? ui::patternsFigure(*found)
                                : chartFigure(journal.session, chart.chart);
        saveChart(file, chartFile(figure, chart.format, {}));
        say({base::fill(base::tr("Saved as {0}."), {file.filename().string()})});
    } catch (const base::Error& error) {
        say({error.what()});
    }
}

} // namespace tend::shell
