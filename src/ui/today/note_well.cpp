#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/length_words.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/writing.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <vector>

namespace tend::ui {

namespace {

using base::tr;
using Names = std::vector<std::string>;

constexpr float chipGap = 6;
constexpr std::size_t mostOffered = 8;
constexpr std::size_t shortNote = 50; ///< words up to which nobody counts

bool holds(const Names& names, const std::string& name) {
    return std::ranges::any_of(names, [&](const auto& one) { return domain::sameName(one, name); });
}

void setActivities(const TodayFrame& frame, Names names) {
    auto edit = checkInEdit(frame);
    edit.activities = std::move(names);
    saveCheckIn(frame, std::move(edit));
}

Names with(Names names, std::string_view added) {
    const std::string name(base::trimmed(added));
    if (!name.empty() && !holds(names, name))
        names.push_back(name);
    return names;
}

Names without(Names names, const std::string& removed) {
    std::erase(names, removed);
    return names;
}

/// What is offered, most used first, and a field for what is not.
void drawAdding(const TodayFrame& frame, const Names& chosen, const Box& anchor) {
    const Theme& theme = frame.theme;
    const Popover open(theme, "activities", anchor, {.width = 288});
    if (!open)
        return;
    auto& state = frame.state;
    FieldLook look{.placeholder = tr("What else was there?")};
    look.focus = state.addingActivity;
    state.addingActivity = false;
    const auto label = labelFor(tr("Something you did"), "activity-field");
    const auto typed = textField(theme, label.c_str(), state.activity, look);
    if (typed.entered) {
        const auto more = with(chosen, state.activity);
        state.activity.clear();
        if (more.size() > chosen.size())
            setActivities(frame, more);
        closePopover();
        return;
    }
    std::vector<ChipItem> offers;
    Names offered;
    for (const auto& name : frame.page.activities) {
        if (holds(chosen, name) || offered.size() == mostOffered)
            continue;
        offered.push_back(name);
        offers.push_back({labelFor(name, "add-activity", name)});
    }
    if (offers.empty())
        return;
    gap(theme, 10);
    if (const auto pressed = chips(theme, offers))
        setActivities(frame, with(chosen, offered[*pressed]));
}

/// What was done, to be taken away again; a plus stands behind it.
std::vector<ChipItem> footChips(const Names& chosen) {
    std::vector<ChipItem> items;
    for (const auto& name : chosen)
        items.push_back({.label = labelFor(name, "activity", name), .look = {.soft = true}});
    return items;
}

LineWrap footLines(const Theme& theme, float width) {
    return {theme, width / theme.scale(), chipHeight, chipGap, chipGap};
}

/// How long the note is, where that is worth saying.
std::string noteLength(const TodayFrame& frame) {
    auto& note = frame.state.note.editor;
    auto& counter = note.extras().counter;
    const auto& count = counter.update(note.model());
    if (!counter.finished())
        frame.theme.motion().wakeIn(0);
    if (count.words <= shortNote)
        return {};
    return counter.finished() ? wordsAndMinutes(count) : wordsSoFar(count);
}

float footHeight(const Theme& theme, std::span<const ChipItem> items, const std::string& length,
                 float width) {
    LineWrap line = footLines(theme, width);
    for (const auto& item : items)
        line.next(std::min(chipWidth(theme, item.label.c_str(), item.look), line.width()));
    line.next(theme.px(chipHeight));
    if (!length.empty())
        line.next(theme.textSize(TextStyle::Tiny, length).x);
    return line.height();
}

void drawFoot(const TodayFrame& frame, const Names& chosen, std::span<const ChipItem> items,
              const std::string& length, float width) {
    const Theme& theme = frame.theme;
    const float right = here().x + width;
    LineWrap line = footLines(theme, width);
    if (const auto pressed = chips(theme, line, items))
        setActivities(frame, without(chosen, chosen[*pressed]));
    line.place(theme.px(chipHeight));
    const auto label = labelFor(tr("Add something you did"), "activity-add");
    if (iconButton(theme, Icon::Plus, label.c_str(), {.size = chipHeight, .icon = 14})) {
        frame.state.addingActivity = true;
        frame.state.activity.clear();
        openPopover("activities");
    }
    drawAdding(frame, chosen, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
    if (length.empty())
        return;
    const ImVec2 size = theme.textSize(TextStyle::Tiny, length);
    line.place(size.x);
    theme.text(*ImGui::GetWindowDrawList(), {right - size.x, here().y + (theme.px(chipHeight) - size.y) / 2},
               TextStyle::Tiny, theme.colors().ink3, length);
}

void drawNote(const TodayFrame& frame, int lines) {
    WritingLook look{.label = labelFor(tr("A line about it"), "note"), .style = TextStyle::EntrySmall};
    look.placeholder = tr("A line about it, if you like. Leave out whatever you want.");
    look.minLines = lines;
    look.known = frame.known();
    if (frame.state.begin == TodayState::Begin::Note) {
        frame.state.begin = TodayState::Begin::Nothing;
        frame.state.note.editor.focus();
    }
    const auto written = writing(frame.theme, frame.state.note.editor, look);
    frame.addPerson(written.newPerson);
    if (!written.changed)
        return;
    auto edit = checkInEdit(frame);
    edit.note = frame.state.note.editor.text();
    saveCheckIn(frame, std::move(edit), true);
}

} // namespace

void drawNoteWell(const TodayFrame& frame, const domain::CheckIn* checkIn, float height) {
    const Theme& theme = frame.theme;
    const Names chosen = checkIn ? checkIn->activities : Names();
    const float outset = theme.px(4); // soft chips stand a little further out than the words
    const float least = std::max(height, theme.px(144));
    const Panel well(theme, {.ground = Ground::Well, .padding = {16, 10}, .least = least / theme.scale()});
    const ImVec2 top = here();
    const auto items = footChips(chosen);
    const float footWidth = roomLeft() + 2 * outset;
    const std::string length = noteLength(frame);
    const float footHigh = footHeight(theme, items, length, footWidth);
    const float inside = least - theme.px(20);
    const float line = theme.face(TextStyle::EntrySmall).line;
    drawNote(frame, std::max(1, int(std::floor((inside - footHigh - theme.px(4)) / line))));
    const float footTop = std::max(here().y + theme.px(4), top.y + inside - footHigh);
    moveTo({top.x - outset, footTop});
    drawFoot(frame, chosen, items, length, footWidth);
    moveTo({top.x, footTop + footHigh});
}

} // namespace tend::ui
