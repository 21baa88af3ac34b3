#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/popover.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/text_field.hpp"
#include "ui/widgets/writing.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace tend::ui {

namespace {

using base::tr;
using Names = std::vector<std::string>;

constexpr float chipHeight = 32;
constexpr float chipGap = 6;
constexpr std::size_t mostOffered = 8;

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
    const float left = here().x, right = left + roomLeft();
    float x = left, y = here().y + theme.px(10);
    std::size_t shown = 0;
    for (const auto& name : frame.page.activities) {
        if (holds(chosen, name) || shown == mostOffered)
            continue;
        ++shown;
        const auto offer = labelFor(name, "add-activity", name);
        const float width = chipWidth(theme, offer.c_str());
        if (x > left && x + width > right) {
            x = left;
            y += theme.px(chipHeight + chipGap);
        }
        moveTo({x, y});
        if (chip(theme, offer.c_str(), false))
            setActivities(frame, with(chosen, name));
        x += width + theme.px(chipGap);
    }
    if (shown > 0)
        moveTo({left, y + theme.px(chipHeight)});
    occupy({0, 0});
}

/// Where the chips of the foot go in `width`: how many lines they take.
struct Foot {
    struct Place {
        float x;
        int line;
    };

    std::vector<Place> places{}; ///< one a chip, then the plus
    int lines = 1;
};

std::string chipLabel(const std::string& name) {
    return labelFor(name, "activity", name);
}

Foot layFoot(const Theme& theme, const Names& chosen, float width) {
    Foot foot;
    float x = 0;
    const auto place = [&](float wide) {
        if (x > 0 && x + wide > width) {
            x = 0;
            ++foot.lines;
        }
        foot.places.push_back({x, foot.lines - 1});
        x += wide + theme.px(chipGap);
    };
    for (const auto& name : chosen)
        place(chipWidth(theme, chipLabel(name).c_str(), {.soft = true}));
    place(theme.px(chipHeight));
    return foot;
}

void drawFoot(const TodayFrame& frame, const Names& chosen, const Foot& foot, ImVec2 topLeft) {
    const Theme& theme = frame.theme;
    const auto at = [&](std::size_t i) {
        const auto& place = foot.places[i];
        return ImVec2(topLeft.x + place.x, topLeft.y + float(place.line) * theme.px(chipHeight + chipGap));
    };
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        moveTo(at(i));
        if (chip(theme, chipLabel(chosen[i]).c_str(), false, {.soft = true}))
            setActivities(frame, without(chosen, chosen[i]));
    }
    moveTo(at(chosen.size()));
    const auto label = labelFor(tr("Add something you did"), "activity-add");
    if (iconButton(theme, Icon::Plus, label.c_str(), {.size = chipHeight, .icon = 14})) {
        frame.state.addingActivity = true;
        frame.state.activity.clear();
        openPopover("activities");
    }
    drawAdding(frame, chosen, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
}

void drawNote(const TodayFrame& frame, int lines) {
    WritingLook look{.label = labelFor(tr("A line about it"), "note"), .style = TextStyle::EntrySmall};
    look.placeholder = tr("A line about it, if you like. Leave out whatever you want.");
    look.minLines = lines;
    if (!writing(frame.theme, frame.state.note.editor, look).changed)
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
    const Foot foot = layFoot(theme, chosen, roomLeft() + 2 * outset);
    const float footHeight =
        float(foot.lines) * theme.px(chipHeight) + float(foot.lines - 1) * theme.px(chipGap);
    const float inside = least - theme.px(20);
    const float line = theme.face(TextStyle::EntrySmall).line;
    drawNote(frame, std::max(1, int(std::floor((inside - footHeight - theme.px(4)) / line))));
    const float footTop = std::max(here().y + theme.px(4), top.y + inside - footHeight);
    drawFoot(frame, chosen, foot, {top.x - outset, footTop});
    moveTo({top.x, footTop + footHeight});
}

} // namespace tend::ui
