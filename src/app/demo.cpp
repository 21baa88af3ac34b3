#include "app/demo.hpp"

#include "app/demo_life.hpp"
#include "app/demo_pictures.hpp"
#include "base/tr.hpp"
#include "storage/records.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace tend::app {
namespace {

using base::tr;
using domain::Day;

constexpr int mostYears = 100;

/// The same date that many years ago, and the day after it: whole years that end today.
Day firstDay(Day today, int years) {
    const int year = std::max(today.year() - years, 1);
    const auto then = Day::from(year, today.month(), today.dayOfMonth());
    return then.value_or(*Day::from(year, 2, 28)) + 1;
}

/// Check-ins and thanks of the last weeks, the newest first.
std::vector<domain::Record> newestOf(storage::Journal& journal, Day today) {
    constexpr int weeks = 3;
    std::vector<domain::Record> records;
    for (int back = 0; back < 7 * weeks; ++back) {
        for (auto& one : storage::CheckInStore(journal).onDay(today - back))
            records.emplace_back(std::move(one));
        for (auto& one : storage::GratitudeStore(journal).onDay(today - back))
            records.emplace_back(std::move(one));
    }
    return records;
}

DemoCount fill(storage::Journal& journal, const DemoPlan& plan, const domain::Moment& now) {
    const auto today = domain::journalDay(now, domain::DayBoundary());
    const DemoCalendar calendar({firstDay(today, plan.years), today}, now, plan.seed);
    storage::Change change(journal, tr("Wrote a demonstration journal"), now.at);
    storage::PersonStore personStore(journal);
    auto people = demoPeople(calendar, personStore.circles(), plan.seed);
    for (const auto& somebody : people)
        personStore.put(somebody.person);
    DemoCount count{.people = static_cast<int>(people.size())};

    const auto dimensions = storage::DimensionStore(journal).all();
    DemoLife life(calendar, std::move(people), dimensions, now, plan.seed);
    for (const auto& rest : life.rests())
        storage::RestStore(journal).put(rest);
    storage::CheckInStore checkIns(journal);
    storage::GratitudeStore gratitude(journal);
    storage::HelloStore hellos(journal);
    for (const auto& day : calendar.days()) {
        const auto records = life.live(day);
        for (const auto& record : records.checkIns)
            checkIns.put(record);
        for (const auto& record : records.gratitude)
            gratitude.put(record);
        for (const auto& record : records.hellos)
            hellos.put(record);
        count.checkIns += static_cast<int>(records.checkIns.size());
        count.gratitude += static_cast<int>(records.gratitude.size());
        count.hellos += static_cast<int>(records.hellos.size());
    }
    attachDemoPictures(journal, newestOf(journal, today), plan.seed);
    change.commit();
    return count;
}

} // namespace

Outcome<DemoCount> writeDemo(const std::filesystem::path& path, const DemoPlan& plan, const Now& now) {
    if (plan.years < 1 || plan.years > mostYears)
        return Refused{
            base::fill(tr("A demonstration journal goes back 1 to {0} years."), {std::to_string(mostYears)})};
    const auto moment = now();
    auto opened = storage::Journal::create(path, std::nullopt, moment);
    if (const auto* refusal = std::get_if<storage::Refusal>(&opened))
        return Refused{storage::explain(*refusal)};
    return fill(std::get<storage::Journal>(opened), plan, moment);
}

} // namespace tend::app
