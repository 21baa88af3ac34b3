#include "app/charts.hpp"
#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/rest_days.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

using namespace tend;
using namespace tend::test;
using domain::DayPart;

namespace {

void checkIn(JournalInMemory& journal, std::string_view at, int mood) {
    journal.clock.set(at);
    accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(mood)}));
}

int daysOf(JournalInMemory& journal, int mood, domain::DaySpan span) {
    const auto found = app::moodDistribution(journal.session, span, span).later;
    return found.moods.at(static_cast<std::size_t>(mood - 1)).days;
}

std::vector<int> counts(const domain::MoodByParts& moods) {
    std::vector<int> counts;
    for (const auto& part : moods.parts)
        counts.push_back(part.count);
    return counts;
}

std::vector<int> only(std::size_t parts, std::size_t which, int count) {
    std::vector<int> counts(parts);
    counts[which] = count;
    return counts;
}

} // namespace

TEST_CASE("how often a mood was is told of days, and what comes before the day's end belongs to them") {
    JournalInMemory journal;
    checkIn(journal, "2026-10-13T08:00:00+02:00", 2);
    checkIn(journal, "2026-10-14T01:00:00+02:00", 5); // still the 13th: 3.5
    checkIn(journal, "2026-10-14T08:00:00+02:00", 1);
    const auto on = day("2026-10-13");
    CHECK(daysOf(journal, 4, {on, on}) == 1);
    CHECK(daysOf(journal, 5, {on, on}) == 0);
    CHECK(daysOf(journal, 1, {on, on + 1}) == 1);
    CHECK(counts(app::moodBy(journal.session, DayPart::Weekday)) == std::vector{0, 1, 1, 0, 0, 0, 0});
}

TEST_CASE("two spans are compared as they are asked for") {
    JournalInMemory journal;
    const auto today = journal.today();
    for (int before = 0; before < 40; ++before)
        accepted(app::saveCheckIn(
            journal.session, {.day = today - before, .mood = level((before < 20 ? 4 : 2) + before % 2)}));
    const auto change = app::moodDistribution(journal.session, {today - 39, today - 20}, {today - 19, today});
    CHECK(change.earlier.moods[1].days == 10);
    CHECK(change.later.moods[4].days == 10);
    REQUIRE(change.mean);
    CHECK(change.mean->difference == doctest::Approx(2).epsilon(1e-12));
    CHECK(change.mean->low > 1);
}

TEST_CASE("what the trash holds, what has no mood and what lies in the future does not count") {
    JournalInMemory journal;
    const auto on = day("2026-10-14");
    checkIn(journal, "2026-10-16T08:00:00+02:00", 1);
    journal.clock.set("2026-10-14T08:00:00+02:00");
    const auto gone = accepted(app::saveCheckIn(journal.session, {.day = on, .mood = level(2)}));
    accepted(app::saveCheckIn(journal.session, {.day = on, .note = "nothing to tell"}));
    accepted(app::saveCheckIn(journal.session,
                              {.day = on, .checkIn = gone, .mood = std::optional<domain::Level>()}));
    const auto found = app::moodDistribution(journal.session, {on - 9, on}, {on, on + 9});
    CHECK(found.later.days == 0);
    CHECK(found.earlier.days == 0);
    CHECK(app::moodBy(journal.session, DayPart::Month).all.count == 0);
    CHECK(app::moodBy(journal.session, DayPart::Hour).all.count == 0);
    journal.clock.set("2026-10-16T09:00:00+02:00");
    CHECK(app::moodBy(journal.session, DayPart::Hour).all.count == 1);
}

TEST_CASE("a rest day has the mood it was told, and none where it was not") {
    JournalInMemory journal;
    checkIn(journal, "2026-10-13T08:00:00+02:00", 3);
    accepted(app::restOn(journal.session, journal.today()));
    accepted(app::restOn(journal.session, journal.today() - 1));
    const auto all = app::moodBy(journal.session, DayPart::Weekday).all;
    CHECK(all.count == 1);
}

TEST_CASE("an hour is what the owner's clock showed, at home, far away and after midnight") {
    struct Clock {
        std::string_view at;
        std::size_t hour;
    };

    for (const auto& [at, hour] :
         {Clock{"2026-10-14T07:59:59+02:00", 7}, Clock{"2026-10-14T01:00:00+02:00", 1},
          Clock{"2026-10-13T23:30:00-10:00", 23}, Clock{"2026-10-14T00:10:00+13:00", 0},
          Clock{"2026-10-14T12:05:00+05:45", 12}, Clock{"1969-07-20T22:56:00-05:00", 22}}) {
        CAPTURE(at);
        JournalInMemory journal;
        checkIn(journal, at, 4);
        CHECK(counts(app::moodBy(journal.session, DayPart::Hour)) == only(24, hour, 1));
    }
}

TEST_CASE("each check-in has its hour, but not one that was filled in on a later day") {
    JournalInMemory journal;
    for (int i = 0; i < 10; ++i) {
        journal.clock.passDays(1);
        accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(2 + i % 2)}));
        accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(4)}));
        accepted(app::saveCheckIn(journal.session, {.day = journal.today() - 60, .mood = level(1)}));
    }
    const auto hours = app::moodBy(journal.session, DayPart::Hour);
    CHECK(counts(hours) == only(24, 7, 20));
    CHECK(hours.parts[7].mood->mean == doctest::Approx(3.25).epsilon(1e-12));
    CHECK(app::moodBy(journal.session, DayPart::Weekday).all.count == 20);
}

TEST_CASE("a month of the year has its days of every year, 29 February too") {
    JournalInMemory journal;
    for (const auto* at : {"2027-02-28T12:00:00Z", "2028-02-28T12:00:00Z", "2028-02-29T12:00:00Z",
                           "2028-03-01T02:00:00Z", "2028-03-01T12:00:00Z"})
        checkIn(journal, at, 3);
    const auto months = counts(app::moodBy(journal.session, DayPart::Month));
    CHECK(months[1] == 3);
    CHECK(months[2] == 1);
}
