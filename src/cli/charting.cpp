#include "cli/charting.hpp"

#include "app/habits.hpp"
#include "app/pages.hpp"
#include "base/tr.hpp"
#include "base/whole_file.hpp"
#include "cli/json.hpp"
#include "cli/printing.hpp"
#include "domain/names.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>

namespace tend::cli {
namespace {

using app::Refused;
using base::fill;
using base::tr;
using domain::CalendarKind;
using domain::CalendarOf;
using domain::ChartName;
using domain::ChartWish;
using domain::Day;

/// What a chart is about, by what was typed.
app::Outcome<CalendarOf> aboutWhat(app::Session& session, const std::string& of) {
    constexpr std::array kinds{std::pair{"mood", CalendarKind::Mood}, std::pair{"care", CalendarKind::Care},
                               std::pair{"check-ins", CalendarKind::CheckIns},
                               std::pair{"thanks", CalendarKind::Gratitude},
                               std::pair{"hellos", CalendarKind::Hellos}};
    for (const auto& [word, kind] : kinds)
        if (of == word)
            return CalendarOf{kind};
    for (const auto& dimension : app::dimensions(session))
        if (dimension.key == of || domain::sameName(dimension.name, of))
            return CalendarOf{CalendarKind::Dimension, dimension.id};
    const auto habit = app::habitCalled(session, of);
    if (const auto* found = std::get_if<domain::Habit>(&habit))
        return CalendarOf{CalendarKind::Habit, found->id};
    return Refused{fill(tr("There is no side of care and no habit called {0}."), {of})};
}

/// Whether such a chart can be about it.
bool suits(ChartName name, CalendarKind kind) {
    switch (name) {
    case ChartName::Year:
        return true;
    case ChartName::Line:
        return kind == CalendarKind::Mood || kind == CalendarKind::Dimension;
    case ChartName::Strength:
    case ChartName::Streaks:
        return kind == CalendarKind::Habit;
    default:
        return false;
    }
}

domain::DaySpan yearsOf(const ChartCommand& command, Day today) {
    const int last = command.year.value_or(today.year());
    const int first = std::max(1, last - command.years.value_or(1) + 1);
    return {*Day::from(first, 1, 1), *Day::from(last, 12, 31)};
}

/// The wish in whole; or why there is none.
app::Outcome<ChartWish> wishOf(app::Session& session, const ChartCommand& command) {
    ChartWish wish{.name = command.name};
    if (!command.of.empty()) {
        const auto about = aboutWhat(session, command.of);
        if (const auto* refused = std::get_if<Refused>(&about))
            return *refused;
        wish.of = std::get<CalendarOf>(about);
        if (!suits(command.name, wish.of.kind))
            return Refused{fill(tr("The chart {0} cannot be about {1}."),
                                {std::string(toWord(command.name)), command.of})};
    }
    const auto today = session.today();
    const bool stacked = command.years.value_or(1) > 1;
    wish.shape =
        command.shape.value_or(stacked ? domain::CalendarShape::Years : domain::CalendarShape::Weeks);
    for (std::size_t i = 0; i < domain::meanSpans.size(); ++i)
        if (command.mean == domain::meanSpans.at(i).window)
            wish.means = i;
    if (command.name == ChartName::Year)
        wish.span = yearsOf(command, today);
    else if (command.from)
        wish.span = domain::DaySpan{command.from->in(today), command.to ? command.to->in(today) : today};
    if (command.earlierFrom)
        wish.earlier = domain::DaySpan{command.earlierFrom->in(today), command.earlierTo->in(today)};
    for (const auto& span : {wish.span, wish.earlier})
        if (span && span->last < span->first)
            return Refused{tr("The last day comes on or after the first.")};
    return wish;
}

} // namespace

KeepingEnd handleChart(app::Session& session, const ChartCommand& command,
                       const std::filesystem::path& journal, bool json, Environment& environment) {
    const auto refuse = [&](const std::string& sentence, int code) {
        environment.err << oneLine(sentence) << '\n';
        return KeepingEnd{code};
    };
    auto ending = command.out.extension().string();
    const auto format = domain::chartFormatFromWord(ending.empty() ? ending : ending.substr(1));
    if (!format)
        return refuse(tr("The file's name ends in .svg, .png or .csv; that says what it becomes."),
                      badArguments);
    std::error_code ignored;
    if (std::filesystem::equivalent(command.out, journal, ignored))
        return refuse(tr("That is the journal itself. Choose another name."), failed);
    const auto wish = wishOf(session, command);
    if (const auto* refused = std::get_if<Refused>(&wish))
        return refuse(refused->sentence, failed);
    const auto bytes =
        environment.drawChart(session, {std::get<ChartWish>(wish), *format, command.look, command.width});
    if (base::writeWhole(command.out, bytes))
        return refuse(fill(tr("Could not write to {0}. Is there room, and may you write there?"),
                           {command.out.string()}),
                      failed);
    if (json)
        environment.out << text({{"file", command.out.string()}}) << '\n';
    else
        environment.out << command.out.string() << '\n';
    return {};
}

} // namespace tend::cli
