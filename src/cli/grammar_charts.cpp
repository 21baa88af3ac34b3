#include "base/text.hpp"
#include "cli/grammar_parts.hpp"

namespace tend::cli {
namespace {

using base::tr;

std::optional<domain::CalendarShape> shapeFromWord(const std::string& word) {
    using domain::CalendarShape;
    if (word == "weeks")
        return CalendarShape::Weeks;
    if (word == "months")
        return CalendarShape::Months;
    return word == "years" ? std::optional(CalendarShape::Years) : std::nullopt;
}

/// Reads a number between two bounds.
auto between(int least, int most) {
    return [least, most](const std::string& text) -> std::optional<int> {
        const auto number = base::parseInt(text);
        return number && *number >= least && *number <= most ? number : std::nullopt;
    };
}

std::optional<int> meanFromWord(const std::string& text) {
    const auto number = base::parseInt(text);
    for (const auto& span : domain::meanSpans)
        if (number == span.window)
            return number;
    return std::nullopt;
}

constexpr int narrowest = 320, widest = 4096, mostYears = 100;

void addTimes(CLI::App& app, ChartCommand& draft) {
    value(app, "--year", draft.year, between(1, 9999), tr("a year"), tr("which year; this one if left out"));
    value(app, "--years", draft.years, between(1, mostYears), tr("a number from 1 to 100"),
          tr("so many years under each other, up to that one"));
    auto* from = day(app, "--from", draft.from, tr("the first day"));
    auto* to = day(app, "--to", draft.to, tr("the last day; today if left out"));
    to->needs(from);
    auto* earlier =
        day(app, "--than-from", draft.earlierFrom, tr("of moods: what they are compared with, from ..."));
    auto* end = day(app, "--than-to", draft.earlierTo, tr("... to"));
    earlier->needs(end);
    end->needs(earlier);
}

} // namespace

void addCharts(CLI::App& root, Drafts& drafts) {
    auto& draft = drafts.chart;
    auto& app = *root.add_subcommand("chart", tr("Save a chart as SVG, PNG or CSV."));
    auto* name = value(
        app, "NAME", draft.name, [](const std::string& word) { return domain::chartNameFromWord(word); },
        tr("year, line, strength, streaks, timeline, patterns, moods, weekdays, months, hours, hellos, "
           "people or "
           "words"),
        tr("year, line, strength, streaks, timeline, patterns, moods, weekdays, months, hours, hellos, "
           "people or "
           "words"));
    auto* out = path(app, "--out", draft.out, tr("the file; how its name ends says what it becomes"));
    text(app, "--of", draft.of,
         tr("what it is about: mood, care, check-ins, thanks, hellos, or a side of care or a habit by its "
            "name"));
    value(app, "--shape", draft.shape, shapeFromWord, tr("weeks, months or years"),
          tr("of the year: weeks, months (the year in pixels) or years"));
    value(app, "--mean", draft.mean, meanFromWord, tr("7, 30 or 90"),
          tr("of the line: over 7, 30 or 90 days"));
    addTimes(app, draft);
    lookOption(app, draft);
    value(app, "--width", draft.width, between(narrowest, widest), tr("a number from 320 to 4096"),
          tr("in pixels; 1040 if left out"));
    becomes(app, drafts, [&draft]() -> Command { return draft; },
            {{name, tr("Say which chart, as in: tend chart year --out year.svg.")},
             {out, tr("Say which file it goes to, as in: tend chart year --out year.svg.")}});
}

} // namespace tend::cli
