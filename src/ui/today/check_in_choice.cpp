#include "base/text.hpp"
#include "ui/today/today_parts.hpp"

#include <algorithm>
#include <utility>

namespace tend::ui {

namespace {

/// What was emptied and not yet taken out of the journal, before its line is let go.
void dropEmptied(const TodayFrame& frame) {
    const auto& state = frame.state;
    const bool emptied = base::trimmed(state.newLine.editor.text()).empty();
    if (state.day && state.newGratitude && emptied)
        frame.ask(SaveGratitude{{.day = *state.day, .gratitude = state.newGratitude, .text = ""}});
}

/// Another day: everything that was about the one before is let go. What was typed has been asked for.
void turnTo(const TodayFrame& frame) {
    dropEmptied(frame);
    auto& state = frame.state;
    state.day = frame.page.day;
    state.checkIn.reset();
    state.noteOf.reset();
    state.anotherCheckIn = false;
    load(state.note, {});
    state.newGratitude.reset();
    state.newAbout.reset();
    load(state.newLine, {});
    state.editing.reset();
}

void followNote(const TodayFrame& frame) {
    auto& state = frame.state;
    const auto* chosen = chosenCheckIn(frame);
    const auto id = chosen ? std::optional(chosen->filing.id) : std::nullopt;
    const std::string& text = chosen ? chosen->note : std::string();
    if (id == state.noteOf) {
        follow(state.note, text);
        return;
    }
    // What is being typed is on its way to the journal under the id it had.
    const bool writing = state.note.editor.focused() && state.note.changed();
    if (writing)
        return;
    load(state.note, text);
    state.noteOf = id;
}

const domain::Gratitude* find(const TodayFrame& frame, const std::optional<base::Id>& id) {
    const auto& all = frame.page.gratitude;
    const auto found =
        std::ranges::find_if(all, [&](const domain::Gratitude& one) { return one.filing.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void followLines(const TodayFrame& frame) {
    auto& state = frame.state;
    if (const auto* fresh = find(frame, state.newGratitude)) {
        follow(state.newLine, fresh->text);
    } else if (state.newGratitude && !state.newLine.editor.focused()) {
        state.newGratitude.reset();
        load(state.newLine, {});
    }
    if (const auto* edited = find(frame, state.editing))
        follow(state.line, edited->text);
    else if (state.editing && !state.line.editor.focused())
        state.editing.reset();
}

/// Nothing would be left of it.
bool emptied(domain::CheckIn checkIn, const domain::CheckInEdit& edit) {
    checkIn.mood = edit.mood.value_or(checkIn.mood);
    for (const auto& change : edit.care) {
        std::erase_if(checkIn.care, [&](const auto& care) { return care.dimension == change.first; });
        if (change.second)
            checkIn.care.push_back({change.first, *change.second});
    }
    checkIn.activities = edit.activities.value_or(checkIn.activities);
    checkIn.note = edit.note.value_or(checkIn.note);
    return checkIn.empty();
}

} // namespace

void followPage(const TodayFrame& frame) {
    if (frame.state.day != frame.page.day)
        turnTo(frame);
    followNote(frame);
    followLines(frame);
}

const domain::CheckIn* chosenCheckIn(const TodayFrame& frame) {
    const auto& all = frame.page.checkIns;
    if (frame.state.anotherCheckIn || all.empty())
        return nullptr;
    const auto found = std::ranges::find_if(
        all, [&](const domain::CheckIn& one) { return one.filing.id == frame.state.checkIn; });
    return found == all.end() ? &all.back() : &*found;
}

domain::CheckInEdit checkInEdit(const TodayFrame& frame) {
    return {.day = frame.page.day, .checkIn = frame.state.noteOf};
}

void saveCheckIn(const TodayFrame& frame, domain::CheckInEdit edit, bool typed) {
    auto& state = frame.state;
    const auto* chosen = chosenCheckIn(frame);
    if (!edit.checkIn)
        state.anotherCheckIn = true;
    else
        state.checkIn = edit.checkIn;
    const bool several = frame.page.checkIns.size() > 1;
    if (several && chosen && !typed && edit.checkIn && emptied(*chosen, edit) && !state.note.changed())
        state.anotherCheckIn = true;
    frame.ask(SaveCheckIn{std::move(edit), typed});
}

std::string labelFor(std::string_view words, std::string_view prefix, std::string_view id) {
    std::string label(words.substr(0, words.find("##")));
    label.append("###").append(prefix);
    return id.empty() ? label : label.append("-").append(id);
}

} // namespace tend::ui
