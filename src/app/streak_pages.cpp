#include "app/keeping.hpp"
#include "app/pages.hpp"
#include "app/streaks.hpp"
#include "storage/habit_store.hpp"
#include "storage/overview.hpp"
#include "storage/records.hpp"

#include <algorithm>
#include <utility>

namespace tend::app {
namespace {

using domain::Day;

int singleRestsInWeek(Session& session, Day firstDay) {
    const auto rests = storage::RestStore(session.journal()).all();
    return static_cast<int>(std::count_if(rests.begin(), rests.end(), [firstDay](const auto& rest) {
        return !rest.season && domain::DaySpan{firstDay, firstDay + 6}.contains(rest.filing.day);
    }));
}

void offerAims(Session& session, domain::StreakBoard& board) {
    board.dimensions = dimensions(session);
    std::erase_if(board.dimensions, &domain::CareDimension::retired);
    board.activities = storage::CheckInStore(session.journal()).activities(board.today);
    for (auto& circle : storage::PersonStore(session.journal()).circles())
        board.circles.push_back(std::move(circle.name));
}

} // namespace

std::vector<domain::BoardStreak> judgedStreaks(Session& session) {
    return session.streaks().judged(session.journal(), storage::HabitStore(session.journal()).all(),
                                    session.today());
}

domain::StreakBoard streakBoard(Session& session, int year) {
    const auto today = session.today();
    const auto recorded = storage::recordedSpan(session.journal());
    domain::StreakBoard board{.today = today, .streaks = judgedStreaks(session)};
    board.firstYear = recorded ? std::min(recorded->first.year(), today.year()) : today.year();
    board.year = std::clamp(year, board.firstYear, today.year());
    board.allowance = session.allowance();
    board.restsThisWeek = singleRestsInWeek(session, today.startOfWeek(board.allowance.weekStart));
    board.numbersHidden = numbersHidden(session);
    offerAims(session, board);
    const domain::DaySpan days{*Day::from(board.year, 1, 1), *Day::from(board.year, 12, 31)};
    board.days = storage::heat(session.journal(), days);
    for (const auto& rest : session.streaks().tallies().rests(session.journal())) {
        board.restsToday = board.restsToday || rest.contains(today);
        for (auto day = std::max(rest.first, days.first); day <= std::min(rest.last, days.last); ++day)
            board.days[static_cast<std::size_t>(day - days.first)].resting = true;
    }
    return board;
}

} // namespace tend::app
