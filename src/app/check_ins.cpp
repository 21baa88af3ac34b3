#include "app/check_ins.hpp"

#include "app/record_writing.hpp"
#include "base/tr.hpp"
#include "storage/records.hpp"

#include <utility>
#include <vector>

namespace tend::app {
namespace {

using domain::CheckIn;

void setCare(CheckIn& checkIn, const base::Id& dimension, std::optional<domain::Level> level) {
    std::erase_if(checkIn.care, [&](const auto& told) { return told.dimension == dimension; });
    if (level)
        checkIn.care.push_back({dimension, *level});
}

void apply(const CheckInEdit& edit, CheckIn& checkIn) {
    if (edit.mood)
        checkIn.mood = *edit.mood;
    for (const auto& [dimension, level] : edit.care)
        setCare(checkIn, dimension, level);
    if (edit.activities)
        checkIn.activities = *edit.activities;
    if (edit.note)
        checkIn.note = *edit.note;
}

bool onlyNote(const CheckInEdit& edit) {
    return edit.note && !edit.mood && !edit.activities && edit.care.empty();
}

} // namespace

Outcome<base::Id> saveCheckIn(Session& session, const CheckInEdit& edit) {
    storage::CheckInStore store(session.journal());
    auto existing = edit.checkIn ? store.find(*edit.checkIn) : std::nullopt;
    if (!existing && edit.day > session.today())
        return Refused{base::tr("That day has not come yet. Choose today or a day before it.")};
    const auto now = session.now();
    CheckIn checkIn =
        existing ? *existing : CheckIn{.filing = domain::fileUnder(edit.day, now, session.boundary())};
    const CheckIn before = checkIn;
    apply(edit, checkIn);
    checkIn = std::get<CheckIn>(tidied(session, std::move(checkIn)));
    if (existing && checkIn == before)
        return checkIn.filing.id;
    if (!existing && checkIn.empty())
        return Refused{base::tr("A check-in needs a mood, a dimension, an activity or a note.")};

    checkIn.filing.changed = now.at;
    const auto* label = existing ? base::tr("Changed a check-in") : base::tr("Checked in");
    const auto id = checkIn.filing.id;
    auto change = onlyNote(edit) ? session.typing(label, "note " + id.toString()) : session.change(label);
    if (checkIn.empty())
        store.remove(id, now.at);
    else
        store.put(checkIn);
    change.commit();
    return id;
}

} // namespace tend::app
