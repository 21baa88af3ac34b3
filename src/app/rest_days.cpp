#include "app/rest_days.hpp"

#include "app/record_writing.hpp"
#include "base/tr.hpp"
#include "storage/records.hpp"

#include <algorithm>
#include <utility>

namespace tend::app {
namespace {

using domain::Rest;

Rest newRest(Session& session, domain::DaySpan days, bool season, const std::string& note) {
    return {.filing = domain::fileUnder(days.first, session.now(), session.boundary()),
            .last = days.last,
            .season = season,
            .note = note};
}

} // namespace

Outcome<base::Id> restOn(Session& session, domain::Day day) {
    return keep(session, newRest(session, {day, day}, false, {}), {}, base::tr("Set a day to rest"));
}

Outcome<base::Id> restSeason(Session& session, domain::DaySpan days, const std::string& note) {
    return keep(session, newRest(session, days, true, note), {}, base::tr("Set a season of rest"));
}

Outcome<base::Id> saveRest(Session& session, const RestEdit& edit) {
    const auto existing = storage::RestStore(session.journal()).find(edit.rest);
    if (!existing)
        return Refused{base::tr("That rest is not in the journal any more.")};
    auto rest = *existing;
    const auto days = edit.days.value_or(rest.days());
    rest.filing.day = days.first;
    rest.last = days.last;
    rest.season = edit.season.value_or(rest.season);
    rest.note = edit.note.value_or(rest.note);
    const bool noteOnly = edit.note && !edit.days && !edit.season;
    return keep(session, std::move(rest), *existing, base::tr("Changed a rest"),
                noteOnly ? "rest " + edit.rest.toString() : std::string());
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
