#include "app/check_ins.hpp"
#include "app/journal_in_memory.hpp"
#include "app/streaks.hpp"
#include "storage/overview.hpp"

#include <map>
#include <random>
#include <set>
#include <vector>

using namespace tend;
using namespace tend::test;
using domain::DayState;
using domain::Moment;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Somebody who checks in once on every day of which more than twelve hours are there, wherever they are, and
/// on shorter ones only sometimes: a year of it, hour by hour, with flights to anywhere and clocks that
/// change.
class Traveller {
  public:
    explicit Traveller(unsigned seed) : random_(seed) {}

    /// When they check in, in order.
    std::vector<Moment> checkIns() {
        const domain::DayBoundary boundary;
        std::map<domain::Day, std::vector<Moment>> hoursOf;
        Moment now{domain::parseMoment("2026-01-05T12:00:00Z")->at, minutes(60)};
        int sinceFlight = 0;
        constexpr int year = 365 * 24, fewDays = 4 * 24;
        for (int hour = 0; hour < year; ++hour, ++sinceFlight) {
            now.at += hours(1);
            if (sinceFlight > fewDays && pick(60) == 0) {
                now.offset = minutes(60 * (pick(25) - 11)); // Samoa to Tonga
                sinceFlight = 0;
            } else if (sinceFlight > fewDays && pick(2000) == 0) {
                now.offset += minutes(pick(2) == 0 ? 60 : -60);
                sinceFlight = 0;
            }
            hoursOf[domain::journalDay(now, boundary)].push_back(now);
        }
        std::map<domain::Instant, Moment> chosen;
        for (const auto& [day, there] : hoursOf) {
            constexpr std::size_t half = 12;
            const bool edge = day == hoursOf.begin()->first || day == hoursOf.rbegin()->first;
            if (there.size() <= half && !edge && pick(2) == 0)
                continue;
            const auto& at = there[static_cast<std::size_t>(pick(static_cast<int>(there.size())))];
            chosen[at.at] = at;
        }
        std::vector<Moment> all;
        for (const auto& [at, moment] : chosen)
            all.push_back(moment);
        return all;
    }

  private:
    int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

    std::mt19937 random_;
};

std::size_t checkInOn(JournalInMemory& journal, const std::vector<Moment>& moments) {
    std::set<domain::Day> days;
    for (const auto& moment : moments) {
        journal.clock.set(domain::toRfc3339(moment));
        days.insert(journal.today());
        accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .mood = level(4)}));
        app::judgedStreaks(journal.session); // is brought up to date, day by day
    }
    return days.size();
}

} // namespace

TEST_CASE("nobody loses a streak by crossing time zones, the date line and changes of the clock") {
    std::size_t cut = 0;
    for (unsigned seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        JournalInMemory journal;
        journal.clock.set("2026-01-05T12:00:00Z");
        const auto days = checkInOn(journal, Traveller(seed).checkIns());
        const auto streak = *app::judgedStreaks(journal.session).front().streak;
        CHECK(streak.length() == static_cast<int>(days));
        CHECK(streak.runs.size() == 1);
        CHECK(journal.session.streaks().tallies().daysCutShort(journal.session.journal()) ==
              storage::daysCutShort(journal.session.journal()));
        cut += static_cast<std::size_t>(
            std::count_if(streak.days.begin(), streak.days.end(),
                          [](const auto& day) { return day.state == DayState::CutShort; }));
    }
    CHECK(cut > 20); // it was put to the test
}

TEST_CASE("a day flown over is not missed, and a day forgotten at home is") {
    JournalInMemory journal;
    checkInOn(journal, {*domain::parseMoment("2026-10-12T20:00:00-10:00"),   // Monday evening in Honolulu
                        *domain::parseMoment("2026-10-14T21:00:00+09:00")}); // Wednesday evening in Tokyo
    auto streak = *app::judgedStreaks(journal.session).front().streak;
    CHECK(streak.length() == 2);
    REQUIRE(streak.days.size() == 3);
    CHECK(streak.days[1].state == DayState::CutShort);
    // It is filled in all the same, and then it counts.
    accepted(app::saveCheckIn(journal.session, {.day = day("2026-10-13"), .mood = level(3)}));
    CHECK(app::judgedStreaks(journal.session).front().streak->length() == 3);
    checkInOn(journal, {*domain::parseMoment("2026-10-16T21:00:00+09:00")});
    CHECK(app::judgedStreaks(journal.session).front().streak->length() == 1);
}

TEST_CASE("east across the date line a day comes twice, and both its halves are one day") {
    JournalInMemory journal;
    checkInOn(journal, {*domain::parseMoment("2026-10-13T09:00:00+09:00"), // Tuesday morning in Tokyo
                        *domain::parseMoment("2026-10-13T08:00:00-10:00"), // Tuesday again, in Honolulu
                        *domain::parseMoment("2026-10-14T20:00:00-10:00")});
    CHECK(app::judgedStreaks(journal.session).front().streak->length() == 2);
}

TEST_CASE("a night out counts for the evening up to the boundary, on both nights of the year that change") {
    for (const auto* night : {"2026-03-29T03:59:00+02:00", "2026-10-25T03:59:00+01:00"}) {
        JournalInMemory journal;
        const auto late = *domain::parseMoment(night);
        const auto eveningBefore = late.calendarDay() - 1;
        checkInOn(journal, {late});
        const auto streak = *app::judgedStreaks(journal.session).front().streak;
        REQUIRE(streak.days.size() == 1);
        CHECK(streak.days.front().day == eveningBefore);
        journal.clock.pass(std::chrono::minutes(1));
        CHECK(journal.today() == eveningBefore + 1);
    }
}
