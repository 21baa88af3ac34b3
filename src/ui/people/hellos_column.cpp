#include "base/tr.hpp"
#include "ui/markdown/reading.hpp"
#include "ui/people/people_parts.hpp"
#include "ui/people/people_words.hpp"
#include "ui/people/reason_mark.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/entry_text.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/tooltip.hpp"

#include <algorithm>
#include <functional>
#include <string>

namespace tend::ui {

namespace {

using base::fill;
using base::tr;
using domain::Hello;

// Logical px.
constexpr float markPitch = 22, markRow = 20, markLeft = 8;
constexpr float textLeft = 28, rowPadding = 8;
constexpr std::size_t mostMarks = 12;
constexpr std::size_t fewHellos = 5;

/// The newest as shapes, oldest of them left.
std::size_t drawMarks(const PageFrame& frame, float width) {
    const Theme& theme = frame.theme;
    const auto& hellos = frame.page.hellos;
    const auto fit = std::size_t(std::max(1.0F, (width + markPitch - 2 * markLeft) / markPitch));
    const std::size_t count = std::min({mostMarks, hellos.size(), fit});
    const ImVec2 top = here();
    auto& canvas = *ImGui::GetWindowDrawList();
    occupy({theme.px(width), theme.px(markRow)});
    const bool hovered = ImGui::IsItemHovered();
    for (std::size_t i = 0; i < count; ++i) {
        const auto& hello = hellos[count - 1 - i];
        const ImVec2 center(top.x + (markLeft + markPitch * float(i)) * theme.scale(),
                            top.y + theme.px(markRow) / 2);
        reasonMark(canvas, theme, center, hello.reason);
        const auto place = Box::around(center, theme.px(markPitch) / 2, theme.px(markRow) / 2);
        if (hovered && place.contains(ImGui::GetMousePos()))
            tooltipAt(theme, center, helloWords(hello, frame.page.today), markdown::readText(hello.note));
    }
    return count;
}

void drawTally(const PageFrame& frame, std::size_t count, float width) {
    const Theme& theme = frame.theme;
    LineWrap line(theme, width, theme.face(TextStyle::Tiny).line / theme.scale(), 8, 2);
    for (const auto& part : tallyWords(frame.page.hellos, count)) {
        line.place(theme.textSize(TextStyle::Tiny, part).x);
        words(theme, TextStyle::Tiny, theme.colors().ink2, part);
    }
    line.finish();
}

std::uint64_t keyOf(const PageFrame& frame, float width) {
    const Face face = frame.theme.face(TextStyle::EntrySmall);
    std::uint64_t key = stirred(std::uint64_t(frame.theme.px(width)), std::uint64_t(face.size * 16));
    for (const auto& hello : frame.page.hellos) {
        key = stirred(key, std::hash<base::Id>{}(hello.filing.id));
        key = stirred(key, std::uint64_t(hello.filing.changed.time_since_epoch().count()));
    }
    return key;
}

float heightOf(const PageFrame& frame, const Hello& hello, float width) {
    const Theme& theme = frame.theme;
    const float textWidth = theme.px(width - textLeft);
    const float note =
        hello.note.empty()
            ? 0
            : entryTextHeight(theme, hello.note, frame.state.helloMentions.of(hello.note, frame.page.people),
                              textWidth, TextStyle::EntrySmall);
    return 2 * theme.px(rowPadding) + theme.wrappedHeight(textWidth, TextStyle::Small, "x") + note;
}

void drawHello(const PageFrame& frame, const Hello& hello, ImVec2 top, float width) {
    const Theme& theme = frame.theme;
    auto& canvas = *ImGui::GetWindowDrawList();
    const float y = top.y + theme.px(rowPadding);
    reasonMark(canvas, theme, {top.x + theme.px(markLeft), y + theme.px(11)}, hello.reason);
    const float left = top.x + theme.px(textLeft);
    const float wide = width - textLeft;
    moveTo({left, y});
    name(theme, TextStyle::Small, theme.colors().ink2, helloWords(hello, frame.page.today), wide);
    if (hello.note.empty())
        return;
    moveTo({left, y + theme.face(TextStyle::Small).line});
    const IdScope scope(hello.filing.id.toString().c_str());
    const auto mentions = frame.state.helloMentions.of(hello.note, frame.page.people);
    const auto box = entryText(theme, hello.note, mentions,
                               {.width = wide, .style = TextStyle::EntrySmall, .boxesAnswer = true});
    if (box)
        frame.intents.emplace_back(
            ChangeHello{{.hello = hello.filing.id, .note = toggledBox(hello.note, *box), .ownStep = true}});
}

/// Only what is in sight.
void drawList(const PageFrame& frame, float width, std::size_t count) {
    const Theme& theme = frame.theme;
    const auto& hellos = frame.page.hellos;
    TallRows& rows = frame.state.helloRows;
    rows.measure(keyOf(frame, width), hellos.size(),
                 [&](std::size_t i) { return heightOf(frame, hellos[i], width); });
    const ImVec2 top = here();
    const auto& canvas = *ImGui::GetWindowDrawList();
    // One more at either end, so that Tab goes on to what is not in sight yet.
    const auto first = rows.rowAt(canvas.GetClipRectMin().y - top.y);
    const auto last = rows.rowAt(canvas.GetClipRectMax().y - top.y);
    for (auto i = first - std::min<std::size_t>(first, 1); i < std::min(last + 2, count); ++i)
        drawHello(frame, hellos[i], {top.x, top.y + rows.top(i)}, width);
    moveTo(top);
    occupy({theme.px(width), rows.total(count)});
}

} // namespace

void drawHellos(const PageFrame& frame, float width, bool few) {
    const Theme& theme = frame.theme;
    const auto& hellos = frame.page.hellos;
    sectionHead(theme, tr("Hellos"), helloCount(hellos), width);
    gap(theme, 8);
    if (hellos.empty())
        return paragraph(theme, TextStyle::Body, theme.colors().ink2,
                         tr("None yet. A small one is a good one."), width);
    const std::size_t marks = drawMarks(frame, width);
    gap(theme, 6);
    drawTally(frame, marks, width);
    gap(theme, 8);
    const bool shorter = few && !frame.state.allHellos && hellos.size() > fewHellos;
    drawList(frame, width, shorter ? fewHellos : hellos.size());
    if (!shorter)
        return;
    gap(theme, 4);
    const auto all = fill(tr("All {0} hellos"), {std::to_string(hellos.size())}) + "###all-hellos";
    if (button(theme, all.c_str(), {.kind = ButtonKind::Quiet, .size = ButtonSize::Small}))
        frame.state.allHellos = true;
}

} // namespace tend::ui
