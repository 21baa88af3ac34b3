#include "app/rest_days.hpp"

#include "base/tr.hpp"
#include "storage/records.hpp"

#include <algorithm>

namespace tend::app {
namespace {

using domain::Rest;

Rest newRest(Session& session, domain::DaySpan days, bool season, const std::string& note) {
    return {.filing = domain::fileUnder(days.first, session.now(), session.boundary()),
            .last = days.last,
            .season = season,
            .note = note};
}

base::Id keep(Session& session, const Rest& rest, const char* label) {
    auto change = session.change(label);
    storage::RestStore(session.journal()).put(rest);
    change.commit();
    return rest.filing.id;
}

} // namespace

Outcome<base::Id> restOn(Session& session, domain::Day day) {
    std::vector<domain::Day> singles;
    for (const auto& rest : storage::RestStore(session.journal()).all()) {
        if (rest.days().contains(day))
            return Refused{base::fill(base::tr("{0} is a rest day already."), {day.toString()})};
        if (!rest.season)
            singles.push_back(rest.filing.day);
    }
    const auto allowance = session.allowance();
    if (!domain::allows(allowance, singles, day))
        return Refused{base::fill(
            base::trn(
                "That week has its rest day already. For illness, grief or travel there is a season of rest, "
                "as long as you need.",
                "That week has its {0} rest days already. For illness, grief or travel there is a season of "
                "rest, as long as you need.",
                static_cast<unsigned long>(std::max(allowance.perWeek, 0))),
            {std::to_string(allowance.perWeek)})};
    return keep(session, newRest(session, {day, day}, false, {}), base::tr("Set a day to rest"));
}

Outcome<base::Id> restSeason(Session& session, domain::DaySpan days, const std::string& note) {
    if (days.last < days.first)
        return Refused{base::tr("A season of rest ends on or after the day it begins.")};
    return keep(session, newRest(session, days, true, note), base::tr("Set a season of rest"));
}

void wake(Session& session, domain::Day day) {
    storage::RestStore store(session.journal());
    const auto rests = store.all();
    const auto holds = [day](const Rest& rest) { return rest.days().contains(day); };
    if (std::none_of(rests.begin(), rests.end(), holds))
        return;
    const auto at = session.now().at;
    auto change = session.change(base::tr("Took a rest day back"));
    for (const auto& rest : rests) {
        if (!holds(rest))
            continue;
        store.remove(rest.filing.id, at);
        if (rest.filing.day < day)
            store.put(newRest(session, {rest.filing.day, day - 1}, rest.season, rest.note));
        if (day < rest.last)
            store.put(newRest(session, {day + 1, rest.last}, rest.season, rest.note));
    }
    change.commit();
}

} // namespace tend::app
