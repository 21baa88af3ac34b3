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

/// Keeps a rest, or says why not.
Outcome<base::Id> keep(Session& session, const Rest& rest, const std::optional<domain::Record>& before,
                       const char* label) {
    auto record = tidied(session, rest);
    if (auto refused = objection(session, record, before))
        return *refused;
    if (record == before)
        return rest.filing.id;
    auto change = session.change(label);
    write(session, std::move(record), before, session.now().at);
    change.commit();
    return rest.filing.id;
}

} // namespace

Outcome<base::Id> restOn(Session& session, domain::Day day) {
    return keep(session, newRest(session, {day, day}, false, {}), std::nullopt,
                base::tr("Set a day to rest"));
}

Outcome<base::Id> restSeason(Session& session, domain::DaySpan days, const std::string& note) {
    return keep(session, newRest(session, days, true, note), std::nullopt, base::tr("Set a season of rest"));
}

Outcome<base::Id> saveRest(Session& session, const RestEdit& edit) {
    const auto existing = storage::RestStore(session.journal()).find(edit.rest);
    if (!existing)
        return Refused{base::tr("That rest is not in the journal any more.")};
    auto rest = *existing;
    rest.filing.day = edit.days.first;
    rest.last = edit.days.last;
    rest.season = edit.season;
    rest.note = edit.note;
    return keep(session, rest, *existing, base::tr("Changed a rest"));
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
