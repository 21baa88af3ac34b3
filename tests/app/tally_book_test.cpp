#include "app/check_ins.hpp"
#include "app/habits.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/tally_book.hpp"
#include "app/thanks.hpp"
#include "app/undo.hpp"
#include "storage/overview.hpp"

#include <random>

using namespace tend;
using namespace tend::test;
using domain::HabitKind;

namespace {

bool same(const std::vector<domain::DayTally>& a, const std::vector<domain::DayTally>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& left, const auto& right) {
        return left.day == right.day && left.onTime == right.onTime && left.later == right.later;
    });
}

} // namespace

TEST_CASE("Kept tallies are what counting everything anew gives, after any change, undo and redo") {
    JournalInMemory journal;
    auto& session = journal.session;
    const auto ada = accepted(app::savePerson(session, {.name = "Ada"}));
    std::mt19937 random(7);
    const auto below = [&](unsigned n) { return static_cast<int>(random() % n); };
    std::vector<base::Id> checkIns;
    std::vector<base::Id> thanks;
    const auto someDay = [&] { return session.today() - below(12); };
    accepted(app::saveHabit(session, {.aim = app::HabitWish{.kind = HabitKind::Circle, .of = "Friends"}}));
    accepted(app::saveHabit(session, {.aim = app::HabitWish{.of = "Walk"}}));
    accepted(app::saveHabit(session, {.aim = app::HabitWish{.kind = HabitKind::Care, .of = "rest"}}));
    REQUIRE_FALSE(app::habits(session).empty());
    const auto rest = app::dimensions(session).front().id;
    std::vector<domain::HabitAim> aims;
    for (const auto& habit : app::habits(session))
        aims.push_back(habit.aim);
    REQUIRE(aims.size() == 6);
    const auto actions = std::array<std::function<void()>, 11>{
        [&] {
            checkIns.push_back(accepted(app::saveCheckIn(
                session, {.day = someDay(), .activities = std::vector<std::string>{"Walk"}})));
        },
        [&] {
            checkIns.push_back(accepted(
                app::saveCheckIn(session, {.day = someDay(), .care = {{rest, level(2 + below(4))}}})));
        },
        [&] {
            app::savePerson(session, {.person = ada,
                                      .name = "Ada",
                                      .circles = below(2) == 0 ? std::vector<std::string>{"Friends"}
                                                               : std::vector<std::string>{}});
        },
        [&] {
            checkIns.push_back(accepted(app::saveCheckIn(session, {.day = someDay(), .mood = level(3)})));
        },
        [&] { thanks.push_back(accepted(app::saveGratitude(session, {.day = someDay(), .text = "Rain"}))); },
        [&] { accepted(app::saveHello(session, {.day = someDay(), .person = ada})); },
        [&] {
            if (!checkIns.empty())
                app::saveCheckIn(session, {.day = session.today(),
                                           .checkIn = checkIns.back(),
                                           .mood = std::optional<domain::Level>()});
        },
        [&] {
            if (!thanks.empty())
                app::saveGratitude(session, {.day = session.today(), .gratitude = thanks.back(), .text = ""});
        },
        [&] { app::undoLast(session); },
        [&] { app::redoLast(session); },
        [&] { journal.clock.passDays(1); },
    };
    for (int step = 0; step < 600; ++step) {
        actions.at(static_cast<std::size_t>(below(11)))();
        if (below(3) > 0)
            continue; // several changes between two looks
        for (const auto& aim : aims)
            REQUIRE(same(session.tallies(aim), storage::tallies(session.journal(), aim, session.today())));
    }
}
