#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/pages.hpp"
#include "app/patterns.hpp"
#include "app/people.hpp"
#include "app/records.hpp"
#include "app/thanks.hpp"

#include <algorithm>
#include <cmath>

using namespace tend;
using namespace tend::test;
using domain::FactorKind;

namespace {

/// Sixty days, every third with a walk and a better mood; on every fourth a hello with Ada and a thank-you.
struct Sixty : JournalInMemory {
    Sixty() {
        const auto rest = app::dimensions(session).front().id;
        for (int before = 60; before > 0; --before) {
            const auto on = today() - before;
            const bool walked = before % 3 == 0, met = before % 4 == 0;
            accepted(app::saveCheckIn(session, {.day = on,
                                                .mood = level((walked ? 4 : 2) + before % 2),
                                                .care = {{rest, level(walked ? 5 : 2)}},
                                                .activities = walked ? std::vector<std::string>{"Walk"}
                                                                     : std::vector<std::string>{"Read"}}));
            if (!met)
                continue;
            accepted(app::saveHello(session, {.day = on, .person = ada}));
            accepted(app::saveGratitude(
                session,
                {.day = on, .text = "the bus @Bea", .about = domain::About::Place, .ownStep = true}));
        }
    }

    std::vector<domain::FactorDays> factors() { return app::patternQuestion(session).factors; }

    std::size_t days(FactorKind kind, const std::string& name) {
        const auto all = factors();
        const auto found = std::ranges::find(all, domain::Factor{kind, name}, &domain::FactorDays::factor);
        return found == all.end() ? 0 : found->days.size();
    }

    base::Id bea = accepted(app::savePerson(session, {.name = "Bea"}));
    base::Id ada = accepted(app::savePerson(session, {.name = "Ada", .circles = {"Friends"}}));
};

} // namespace

TEST_CASE("what a journal holds of each day may go with its mood") {
    Sixty journal;
    CHECK(app::patternQuestion(journal.session).moods.size() == 60);
    CHECK(journal.days(FactorKind::Activity, "Walk") == 20);
    CHECK(journal.days(FactorKind::Care, "rest>=4") == 20);
    CHECK(journal.days(FactorKind::Care, "rest<=2") == 40);
    CHECK(journal.days(FactorKind::Person, "Ada") == 15);
    CHECK(journal.days(FactorKind::Person, "Bea") == 15);
    CHECK(journal.days(FactorKind::Circle, "Friends") == 15);
    CHECK(journal.days(FactorKind::Hello, "nothing") == 15);
    CHECK(journal.days(FactorKind::Gratitude, "place") == 15);
    CHECK(journal.days(FactorKind::Weekday, "monday") >= 8);

    const auto patterns = app::patterns(journal.session);
    REQUIRE(!patterns.asked.empty());
    const auto& first = patterns.asked.front();
    CHECK(first.finding);
    CHECK(std::abs(first.mood.difference) == doctest::Approx(2).epsilon(0.1));
    for (const auto& pattern : patterns.asked)
        if (pattern.factor.kind == FactorKind::Person)
            CHECK_FALSE(pattern.finding);
}

TEST_CASE("nobody who rests, and nothing of the trash, is looked at") {
    Sixty journal;
    app::setResting(journal.session, journal.ada, true);
    CHECK(journal.days(FactorKind::Person, "Ada") == 0);
    CHECK(journal.days(FactorKind::Circle, "Friends") == 0);
    CHECK(journal.days(FactorKind::Hello, "nothing") == 0);
    CHECK(journal.days(FactorKind::Person, "Bea") == 15);
    std::vector<domain::RecordRef> walks;
    for (const auto& record : app::records(journal.session, {journal.today() - 60, journal.today()}))
        if (const auto* checkIn = std::get_if<domain::CheckIn>(&record);
            checkIn && checkIn->activities == std::vector<std::string>{"Walk"})
            walks.push_back(domain::refOf(record));
    accepted(app::deleteRecords(journal.session, walks));
    CHECK(journal.days(FactorKind::Activity, "Walk") == 0);
    CHECK(journal.days(FactorKind::Care, "rest>=4") == 0);
    CHECK(app::patternQuestion(journal.session).moods.size() == 40);
}

TEST_CASE("an empty journal has no patterns yet") {
    JournalInMemory journal;
    const auto patterns = app::patterns(journal.session);
    CHECK(patterns.asked.empty());
    CHECK(patterns.daysMissing == 20);
}
