#include "base/tr.hpp"
#include "ui/today/day_pictures.hpp"
#include "ui/today/today_parts.hpp"
#include "ui/widgets/activity_chips.hpp"
#include "ui/widgets/chip.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/length_words.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/writing.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace tend::ui {

namespace {

using base::tr;

constexpr float chipGap = 6;
constexpr ChipLook inFoot{.soft = true};
constexpr std::size_t shortNote = 50; ///< words up to which nobody counts

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

float footHeight(const Theme& theme, const std::vector<std::string>& chosen, const std::string& length,
                 float width) {
    LineWrap line = footLines(theme, width);
    measureActivities(theme, line, chosen, inFoot);
    line.next(theme.px(chipHeight));
    if (!length.empty())
        line.next(theme.textSize(TextStyle::Tiny, length).x);
    return line.height();
}

std::optional<domain::RecordRef> recordOf(const domain::CheckIn* checkIn) {
    if (!checkIn)
        return std::nullopt;
    return domain::RecordRef{domain::RecordKind::CheckIn, checkIn->filing.id};
}

void drawFoot(const TodayFrame& frame, const domain::CheckIn* checkIn, const std::vector<std::string>& chosen,
              const std::string& length, float width) {
    const Theme& theme = frame.theme;
    const float right = here().x + width;
    LineWrap line = footLines(theme, width);
    if (auto changed =
            activityChips(theme, line, frame.state.activity, chosen, frame.page.activities, inFoot)) {
        auto edit = checkInEdit(frame);
        edit.activities = std::move(*changed);
        saveCheckIn(frame, std::move(edit));
    }
    line.place(theme.px(chipHeight));
    addPicturesButton(frame, recordOf(checkIn), chipHeight);
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
    const auto chosen = checkIn ? checkIn->activities : std::vector<std::string>();
    const float outset = theme.px(4); // soft chips stand a little further out than the words
    const float least = std::max(height, theme.px(144));
    const Panel well(theme, {.ground = Ground::Well, .padding = {16, 10}, .least = least / theme.scale()});
    const ImVec2 top = here();
    const float footWidth = roomLeft() + 2 * outset;
    const std::string length = noteLength(frame);
    const float footHigh = footHeight(theme, chosen, length, footWidth);
    const float inside = least - theme.px(20);
    const float wide = roomLeft();
    const float pictures = checkIn ? dayPicturesHeight(frame, checkIn->filing.id, wide) : 0;
    const float under = theme.px(pictures > 0 ? 8 : 4);
    const float line = theme.face(TextStyle::EntrySmall).line;
    drawNote(frame, std::max(1, int(std::floor((inside - pictures - footHigh - under) / line))));
    const float noteEnd = here().y;
    if (checkIn)
        drawDayPictures(frame, *recordOf(checkIn), {top.x, noteEnd}, wide);
    const float footTop = std::max(noteEnd + pictures + under, top.y + inside - footHigh);
    moveTo({top.x - outset, footTop});
    drawFoot(frame, checkIn, chosen, length, footWidth);
    moveTo({top.x, footTop});
    occupy({1, footHigh}); // its words may stand in a line of their own, which is no item's
    if (checkIn)
        takeDayPictures(frame, *recordOf(checkIn), {top, {top.x + wide, footTop + footHigh}});
}

} // namespace tend::ui
