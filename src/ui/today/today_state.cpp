#include "ui/today/today_state.hpp"

#include "base/text.hpp"
#include "ui/today/today.hpp"

#include <algorithm>

namespace tend::ui {

std::optional<domain::RecordRef> beingWritten(const domain::DayPage& page, const TodayState& state) {
    using domain::RecordKind;
    if (state.editing)
        return domain::RecordRef{RecordKind::Gratitude, *state.editing};
    if (state.newGratitude && (state.newLine.editor.focused() || page.checkIns.empty()))
        return domain::RecordRef{RecordKind::Gratitude, *state.newGratitude};
    const bool chosen = std::ranges::find(page.checkIns, state.checkIn, [](const domain::CheckIn& one) {
                            return std::optional(one.filing.id);
                        }) != page.checkIns.end();
    if (chosen && !state.anotherCheckIn)
        return domain::RecordRef{RecordKind::CheckIn, *state.checkIn};
    if (!page.checkIns.empty())
        return domain::RecordRef{RecordKind::CheckIn, page.checkIns.back().filing.id};
    if (!page.gratitude.empty())
        return domain::RecordRef{RecordKind::Gratitude, page.gratitude.back().filing.id};
    if (!page.hellos.empty())
        return domain::RecordRef{RecordKind::Hello, page.hellos.back().filing.id};
    return std::nullopt;
}

void checkInSaved(TodayState& state, const SaveCheckIn& save, const base::Id& id) {
    const bool ours = state.day == save.edit.day && state.noteOf == save.edit.checkIn;
    const bool begun = save.edit.checkIn || state.anotherCheckIn;
    if (!ours || !begun || save.edit.checkIn == id)
        return;
    state.checkIn = state.noteOf = id;
    state.anotherCheckIn = false;
}

void gratitudeSaved(TodayState& state, const SaveGratitude& save, const base::Id& id) {
    if (state.day != save.edit.day)
        return;
    if (state.editing && state.editing == save.edit.gratitude)
        state.editing = state.lineOf = id;
    if (state.newGratitude != save.edit.gratitude)
        return;
    const bool wordless = save.edit.text && base::trimmed(*save.edit.text).empty();
    if (save.typed) {
        state.newGratitude = wordless ? std::nullopt : std::optional(id);
        return;
    }
    // The line is finished: the next one begins.
    state.newGratitude.reset();
    state.newAbout.reset();
    load(state.newLine, {});
}

void restoreDraft(TodayState& state, const std::string& form, const std::string& text) {
    if (form == helloDraftForm)
        restoreHelloDraft(state.hello, text);
}

} // namespace tend::ui
