#include "base/tr.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/dimension_row.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/mood_faces.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;

constexpr float headHeight = 32;

ButtonLook anotherLook() {
    return {.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Plus};
}

std::string anotherLabel() {
    return labelFor(tr("Another"), "check-in-another");
}

std::string checkedInWords(const domain::CheckIn& checkIn) {
    return checkIn.filing.late() ? std::string(tr("Filled in later"))
                                 : fill(tr("Checked in {0}"), {domain::wallClock(checkIn.filing.at)});
}

float checkedInWidth(const TodayFrame& frame, const domain::CheckIn& checkIn) {
    return frame.theme.textSize(TextStyle::Small, checkedInWords(checkIn)).x + frame.theme.px(22);
}

/// "Checked in 07:42" with a leaf check. Leaves the cursor under it.
void drawCheckedIn(const TodayFrame& frame, const domain::CheckIn& checkIn, ImVec2 topLeft) {
    const Theme& theme = frame.theme;
    auto& canvas = *ImGui::GetWindowDrawList();
    const ImVec2 at(topLeft.x, topLeft.y + theme.px(7));
    theme.icon(canvas, Icon::Check, {at.x, at.y + theme.px(1)}, 16, theme.colors().leaf, 1.8F);
    moveTo({at.x + theme.px(22), at.y});
    words(theme, TextStyle::Small, theme.colors().ink2, checkedInWords(checkIn));
    moveTo({topLeft.x, std::max(here().y, topLeft.y + theme.px(headHeight))});
}

/// Left out where the head leaves no room for it.
void drawHint(const TodayFrame& frame, float least, ImVec2 rightTop) {
    const Theme& theme = frame.theme;
    const char* words =
        frame.past() ? tr("What you add now is filled in later") : tr("One face is a whole check-in");
    const ImVec2 size = theme.textSize(TextStyle::Small, words);
    if (rightTop.x - size.x >= least)
        theme.text(*ImGui::GetWindowDrawList(), {rightTop.x - size.x, rightTop.y + theme.px(7)},
                   TextStyle::Small, theme.colors().ink2, words);
}

/// The times of a day's check-ins, to choose one.
void drawTimes(const TodayFrame& frame, const domain::CheckIn* chosen) {
    const Theme& theme = frame.theme;
    auto& state = frame.state;
    std::vector<ChipItem> times;
    for (const auto& checkIn : frame.page.checkIns)
        times.push_back(
            {labelFor(domain::wallClock(checkIn.filing.at), "check-in", checkIn.filing.id.toString()),
             &checkIn == chosen});
    if (const auto pressed = chips(theme, times)) {
        if (state.anotherCheckIn && state.note.changed())
            saveCheckIn(frame, {.day = frame.page.day, .note = state.note.editor.text()});
        state.checkIn = frame.page.checkIns[*pressed].filing.id;
        state.anotherCheckIn = false;
    }
    gap(theme, headHeight - chipHeight);
}

/// On one line.
float timesWidth(const TodayFrame& frame) {
    float width = 0;
    for (const auto& checkIn : frame.page.checkIns) {
        const auto time = domain::wallClock(checkIn.filing.at);
        width += chipWidth(frame.theme, time.c_str()) + frame.theme.px(6);
    }
    return width;
}

/// What there is to say about a check-in, or about several.
struct Known {
    const domain::CheckIn* chosen;
    bool choice;
    float width; ///< on one line; 0: nothing
};

Known knownAbout(const TodayFrame& frame, const domain::CheckIn* chosen) {
    const auto& all = frame.page.checkIns;
    const bool choice = all.size() > 1 || (frame.state.anotherCheckIn && !all.empty());
    return {chosen, choice, choice ? timesWidth(frame) : chosen ? checkedInWidth(frame, *chosen) : 0};
}

/// Leaves the cursor under it.
void drawKnown(const TodayFrame& frame, const Known& known, ImVec2 topLeft) {
    moveTo(topLeft);
    if (known.choice)
        drawTimes(frame, known.chosen);
    else if (known.chosen)
        drawCheckedIn(frame, *known.chosen, topLeft);
}

void drawAnother(const TodayFrame& frame) {
    if (button(frame.theme, anotherLabel().c_str(), anotherLook()))
        frame.state.anotherCheckIn = true;
}

/// Everything under each other.
void drawHighHead(const TodayFrame& frame, const char* head, const Known& known) {
    const Theme& theme = frame.theme;
    const float left = here().x;
    paragraph(theme, TextStyle::Head, theme.colors().ink, head);
    gap(theme, 4);
    if (known.width > 0)
        drawKnown(frame, known, {left, here().y});
    moveTo({left, here().y});
    if (!known.chosen)
        return;
    gap(theme, 4);
    moveTo({left - theme.px(12), here().y});
    drawAnother(frame);
    moveTo({left, here().y});
}

/// The head with what is known about the check-in, and "+ Another".
void drawHead(const TodayFrame& frame, const domain::CheckIn* chosen) {
    const Theme& theme = frame.theme;
    const ImVec2 at = here();
    const float right = at.x + roomLeft();
    const char* head = frame.past() ? tr("How were you, really?") : tr("How are you, really?");
    const float headEnd = at.x + theme.textSize(TextStyle::Head, head).x + theme.px(16);
    const float buttonLeft = right + theme.px(12) - buttonWidth(theme, anotherLabel().c_str(), anotherLook());
    const float end = chosen ? buttonLeft - theme.px(8) : right;
    const auto known = knownAbout(frame, chosen);
    if (headEnd - theme.px(16) > end)
        return drawHighHead(frame, head, known);
    theme.text(*ImGui::GetWindowDrawList(), {at.x, at.y + theme.px(2)}, TextStyle::Head, theme.colors().ink,
               head);
    const bool fits = end - headEnd >= known.width;
    if (known.width > 0 && fits)
        drawKnown(frame, known, {end - known.width, at.y});
    else if (known.width == 0)
        drawHint(frame, headEnd, {end, at.y});
    if (chosen) {
        moveTo({buttonLeft, at.y});
        drawAnother(frame);
    }
    moveTo({at.x, at.y + theme.px(headHeight)});
    if (known.width > 0 && !fits) {
        drawKnown(frame, known, {at.x, at.y + theme.px(headHeight + 4)});
        moveTo({at.x, here().y});
    }
}

void drawFaces(const TodayFrame& frame, const domain::CheckIn* chosen) {
    const Theme& theme = frame.theme;
    MoodFacesLook look{.width = frame.layout.inner() / theme.scale()};
    look.radius = frame.layout.small ? 22 : 26;
    if (const auto mood = moodFaces(theme, "mood", chosen ? chosen->mood : std::nullopt, look)) {
        auto edit = checkInEdit(frame);
        edit.mood = mood;
        saveCheckIn(frame, std::move(edit));
    }
}

void drawDimensions(const TodayFrame& frame, const domain::CheckIn* chosen) {
    const ImVec2 at = here();
    const float width = std::min(dimensionRowWidth, frame.layout.inner() / frame.theme.scale());
    const float row = frame.theme.px(dimensionRowHeight(width));
    for (std::size_t i = 0; i < frame.page.dimensions.size(); ++i) {
        const auto& dimension = frame.page.dimensions[i];
        moveTo({at.x, at.y + float(i) * row});
        const auto level = chosen ? chosen->levelOf(dimension.id) : std::nullopt;
        if (const auto change = dimensionRow(frame.theme, dimension, level, width)) {
            auto edit = checkInEdit(frame);
            edit.care.emplace_back(dimension.id, change->level);
            saveCheckIn(frame, std::move(edit));
        }
    }
    moveTo({at.x, at.y + float(frame.page.dimensions.size()) * row});
}

} // namespace

void drawCheckInCard(const TodayFrame& frame) {
    const Theme& theme = frame.theme;
    const auto* chosen = chosenCheckIn(frame);
    drawHead(frame, chosen);
    gap(theme, 6);
    drawFaces(frame, chosen);
    gap(theme, 16);
    const ImVec2 at = here();
    drawDimensions(frame, chosen);
    const float rows = here().y - at.y;
    if (frame.layout.noteBelow) {
        gap(theme, 12);
        drawNoteWell(frame, chosen, 0);
    } else {
        moveTo({at.x + theme.px(312), at.y});
        const GroupScope beside;
        drawNoteWell(frame, chosen, rows);
    }
    moveTo({at.x, std::max(here().y, at.y + rows)});
    gap(theme, 18);
    const ImVec2 line = here();
    hairline(*ImGui::GetWindowDrawList(), theme, {line.x - frame.layout.padding, line.y}, frame.layout.sheet);
    gap(theme, 15);
}

} // namespace tend::ui
