#include "shell/chart_file.hpp"

#include "app/calendars.hpp"
#include "app/charts.hpp"
#include "app/months.hpp"
#include "app/pages.hpp"
#include "app/patterns.hpp"
#include "app/streaks.hpp"
#include "base/error.hpp"
#include "base/tr.hpp"
#include "base/whole_file.hpp"
#include "platform/paper.hpp"
#include "shell/paper_canvas.hpp"
#include "ui/charts/figures.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tend::shell {
namespace {

using domain::ChartFormat;
using domain::ChartName;
using domain::ChartWish;

domain::DaySpan yearOf(domain::Day day) {
    return {*domain::Day::from(day.year(), 1, 1), *domain::Day::from(day.year(), 12, 31)};
}

/// The habit that is asked for, or the first.
domain::BoardStreak rowOf(app::Session& session, const ChartWish& wish) {
    auto streaks = app::judgedStreaks(session);
    if (streaks.empty())
        throw base::Error(base::tr("There is no habit in this journal."));
    const auto found = std::ranges::find_if(
        streaks, [&](const auto& row) { return std::optional(row.habit.id) == wish.of.id; });
    return found == streaks.end() ? streaks.front() : *found;
}

} // namespace

ui::Figure chartFigure(app::Session& session, const ChartWish& wish) {
    const ui::ChartDay when{session.today(), session.allowance().weekStart};
    switch (wish.name) {
    case ChartName::Year:
        return ui::calendarFigure(app::dayCalendar(session, wish.of, wish.span.value_or(yearOf(when.today))),
                                  wish.shape, when);
    case ChartName::Line:
        return ui::lineFigure(
            app::measureLine(session,
                             {wish.of.kind == domain::CalendarKind::Dimension ? wish.of.id : std::nullopt}),
            wish.means, when, wish.span);
    case ChartName::Strength:
        return ui::strengthFigure(rowOf(session, wish), when, wish.span);
    case ChartName::Streaks:
        return ui::streaksFigure(rowOf(session, wish), when);
    case ChartName::Timeline:
        return ui::timelineFigure(app::judgedStreaks(session), when, wish.span);
    case ChartName::Patterns:
        return ui::patternsFigure(app::patterns(session));
    case ChartName::Distribution: {
        const auto recorded = app::recordedDays(session);
        const domain::DaySpan all{recorded ? std::min(recorded->first, when.today) : when.today, when.today};
        return ui::shareFigure(app::moodPage(session, {wish.span.value_or(all), wish.earlier}));
    }
    case ChartName::Weekdays:
        return ui::partFigure(app::moodBy(session, domain::DayPart::Weekday), when);
    case ChartName::Months:
        return ui::partFigure(app::moodBy(session, domain::DayPart::Month), when);
    case ChartName::Hours:
        return ui::partFigure(app::moodBy(session, domain::DayPart::Hour), when);
    case ChartName::Hellos:
        return ui::monthFigure(app::monthCounts(session), ui::MonthKind::Hellos, when, wish.span);
    case ChartName::People:
        return ui::monthFigure(app::monthCounts(session), ui::MonthKind::People, when, wish.span);
    case ChartName::Words:
        break;
    }
    auto months = app::monthCounts(session);
    if (const auto words = app::wordsByMonth(session, {}, [](double) {}))
        domain::addWords(months, *words);
    return ui::monthFigure(std::move(months), ui::MonthKind::Words, when, wish.span);
}

std::string chartFile(const ui::Figure& figure, ChartFormat format, const ChartPaper& paper) {
    if (format == ChartFormat::Csv)
        return csvOf(figure.table);
    const auto colors = ui::colorsOf(paper.look);
    const auto kind = format == ChartFormat::Svg ? platform::Paper::Kind::Svg : platform::Paper::Kind::Png;
    const auto width = static_cast<float>(paper.width);
    platform::Paper scratch(kind, 1, 1, 1); // only to measure words on
    const float height = std::ceil(ui::figureHeight(PaperCanvas(scratch, colors).pen(), figure, width));
    platform::Paper sheet(kind, width, height, paper.sharpness);
    PaperCanvas canvas(sheet, colors);
    ui::drawFigure(canvas.pen(), figure, {{0, 0}, {width, height}});
    return sheet.file(figure.title, figure.line);
}

void saveChart(const std::filesystem::path& file, const std::string& bytes) {
    if (const auto trouble = base::writeWhole(file, bytes))
        throw base::Error(
            base::fill(
                base::tr("The chart could not be written to {0}. Is there room, and may you write there?"),
                {file.string()}),
            trouble.message());
}

} // namespace tend::shell
