#include "cli/reading.hpp"

#include "app/pages.hpp"
#include "app/patterns.hpp"
#include "app/streaks.hpp"
#include "cli/json.hpp"
#include "cli/pattern_words.hpp"
#include "cli/searching.hpp"
#include "cli/sentences.hpp"

#include <ostream>
#include <variant>

namespace tend::cli {
namespace {

/// Where and how to print.
struct Paper {
    std::ostream& out;
    bool json;
    bool kept;
};

void print(app::Session& session, const TodayCommand&, const Paper& paper) {
    const auto page = app::dayPage(session, session.today());
    auto streaks = app::judgedStreaks(session);
    // One that is hidden or over leaves today in peace; tend streaks has them all.
    std::erase_if(streaks, [](const auto& row) { return row.habit.hidden || row.habit.ended; });
    if (paper.json)
        paper.out << text(toJson(page, streaks, directory(session))) << '\n';
    else
        paper.out << todayPage(page, streaks, directory(session));
}

void print(app::Session& session, const LogCommand& command, const Paper& paper) {
    const auto today = session.today();
    const domain::DaySpan days{command.from ? command.from->in(today) : *domain::Day::from(1, 1, 1),
                               command.to ? command.to->in(today) : *domain::Day::from(9999, 12, 31)};
    const auto records = app::records(session, days);
    const auto names = directory(session);
    if (paper.json) {
        JsonArray array(paper.out);
        for (const auto& record : records)
            array.add(toJson(record, names));
        return;
    }
    for (const auto& record : records) {
        if (command.ids)
            paper.out << domain::filingOf(record).id.toString() << "  ";
        paper.out << logLine(record, names) << '\n';
    }
    if (records.empty())
        paper.out << nothingYet() << '\n';
}

void print(app::Session& session, const StreaksCommand& command, const Paper& paper) {
    const auto streaks = app::judgedStreaks(session);
    if (paper.json) {
        JsonArray array(paper.out);
        for (const auto& board : streaks)
            array.add(toJson(board, command.days));
        return;
    }
    if (app::recordedDays(session))
        paper.out << streaksText(streaks, command.days);
    else
        paper.out << nothingYet() << '\n';
}

void print(app::Session& session, const PatternsCommand& command, const Paper& paper) {
    const auto patterns = app::patterns(session);
    if (!paper.json) {
        paper.out << patternsText(patterns, command.all);
        return;
    }
    JsonArray array(paper.out);
    for (const auto& pattern : patterns.asked)
        array.add(toJson(pattern));
}

void print(app::Session& session, const PersonListCommand&, const Paper& paper) {
    const auto list = paper.kept ? app::careList(session) : domain::CareList{.today = session.today()};
    if (paper.json) {
        JsonArray array(paper.out);
        for (const auto& entry : list.entries)
            array.add(toJson(entry));
        return;
    }
    if (list.entries.empty())
        paper.out << nothingYet() << '\n';
    else
        paper.out << careListText(list);
}

void print(app::Session& session, const SearchCommand& command, const Paper& paper) {
    search(session, command, paper.json, paper.out);
}

} // namespace

void read(app::Session& session, const Reading& command, bool json, bool kept, std::ostream& out) {
    const Paper paper{out, json, kept};
    std::visit([&](const auto& any) { print(session, any, paper); }, command);
}

} // namespace tend::cli
