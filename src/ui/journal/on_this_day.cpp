#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/journal/journal_parts.hpp"
#include "ui/journal/record_words.hpp"
#include "ui/markdown/reading.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/avatar.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/day_words.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/mood_faces.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/touch.hpp"

#include <algorithm>
#include <string>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;
using domain::JournalDay;

// Logical px.
constexpr float face = 12.5F, textLeft = 36, between = 12, outset = 6;
constexpr std::size_t longest = 280; ///< bytes of a memory; pressing it shows all

/// What a day is remembered by: the first thing that has words, and else its first record.
const domain::JournalEntry& memoryOf(const JournalDay& day) {
    const auto told = std::ranges::find_if(
        day.entries, [](const domain::JournalEntry& entry) { return !domain::textOf(entry.record).empty(); });
    return told == day.entries.end() ? day.entries.front() : *told;
}

/// Whole words, up to about `longest` bytes of the first paragraph that has any.
std::string shortened(const std::string& text) {
    const auto plain = markdown::readText(text);
    auto line = base::trimmed(plain);
    line = base::trimmed(line.substr(0, line.find('\n')));
    if (line.size() <= longest)
        return std::string(line);
    auto end = line.rfind(' ', longest);
    if (end == std::string_view::npos)
        for (end = longest; (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U;)
            --end;
    return std::string(line.substr(0, end)) + "\u2026";
}

std::string memoryWords(const JournalFrame& frame, const domain::JournalEntry& entry) {
    const auto& text = domain::textOf(entry.record);
    if (text.empty())
        return recordWords(entry.record, frame.page.timeline);
    return fill(tr("\u201c{0}\u201d"), {shortened(text)});
}

void drawSign(const Theme& theme, const JournalDay& day, ImVec2 topLeft) {
    auto& canvas = *ImGui::GetWindowDrawList();
    const float radius = theme.px(2 * face) / 2;
    for (const auto& entry : day.entries)
        if (const auto* checkIn = std::get_if<domain::CheckIn>(&entry.record); checkIn && checkIn->mood)
            return moodFace(canvas, theme, {topLeft.x + radius, topLeft.y + radius}, radius, *checkIn->mood);
    const auto& record = memoryOf(day).record;
    if (const auto* gratitude = std::get_if<domain::Gratitude>(&record))
        return kindDisc(canvas, theme, topLeft, gratitude->about, 2 * face);
    const bool hello = std::holds_alternative<domain::Hello>(record);
    iconDisc(canvas, theme, topLeft, hello ? Icon::Hello : Icon::Today, hello ? Tint::People : Tint::Neutral,
             2 * face, 14);
}

void drawMemory(const JournalFrame& frame, const JournalDay& day, float width) {
    const Theme& theme = frame.theme;
    const ImVec2 at = here();
    const auto year = std::to_string(day.day.year());
    const auto words = memoryWords(frame, memoryOf(day));
    const float textWidth = theme.px(width - textLeft);
    const float line = theme.face(TextStyle::Small).line;
    const float height = line + theme.wrappedHeight(textWidth, TextStyle::EntrySmall, words);
    const auto label = year + "###memory-" + year;
    const Touch pressed = touch(theme, label.c_str(), {theme.px(width), height});
    auto& canvas = *ImGui::GetWindowDrawList();
    const Box ground = pressed.box.grown(theme.px(outset));
    if (pressed.warmth > 0)
        canvas.AddRectFilled(ground.min, ground.max, faded(theme.colors().hover, pressed.warmth),
                             theme.px(corner::control));
    if (pressed.ring)
        focusRing(canvas, theme, ground, corner::control);
    drawSign(theme, day, {at.x, at.y + theme.px(2)});
    const float left = at.x + theme.px(textLeft);
    theme.text(canvas, {left, at.y}, TextStyle::Small, theme.colors().ink2, year);
    theme.wrapped(canvas, {left, at.y + line}, textWidth, TextStyle::EntrySmall, theme.colors().ink, words);
    if (pressed.pressed)
        showDay(frame.state, day.day);
}

} // namespace

void drawJournalMargin(const JournalFrame& frame, float width) {
    const Theme& theme = frame.theme;
    drawJournalMonth(frame, width);
    gap(theme, 24);
    const auto head = frame.day() == frame.today() ? std::string(tr("On this day"))
                                                   : fill(tr("On {0}"), {dayAndMonth(frame.day())});
    words(theme, TextStyle::Head, theme.colors().ink, head);
    gap(theme, 8);
    const auto& memories = frame.page.onThisDay;
    if (memories.empty())
        paragraph(theme, TextStyle::Body, theme.colors().ink2, tr("No earlier year has anything here."),
                  width);
    const auto shown = frame.state.allMemories ? memories.size() : std::min(fewMemories, memories.size());
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0)
            gap(theme, between);
        drawMemory(frame, memories[i], width);
    }
    gap(theme, 8);
    if (shown < memories.size()) {
        if (button(theme, tr("More years###all-memories"),
                   {.kind = ButtonKind::Quiet, .size = ButtonSize::Small}))
            frame.state.allMemories = true;
    }
    const bool low = frame.page.lowDays;
    const char* label = low ? tr("Leave low days out###low-days") : tr("Show low days too###low-days");
    if (button(
            theme, label,
            {.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = low ? Icon::EyeOff : Icon::Eye}))
        frame.intents.emplace_back(RememberLowDays{!low});
    gap(theme, 24);
    const ButtonLook quiet{.kind = ButtonKind::Quiet, .size = ButtonSize::Small, .icon = Icon::Trash};
    if (button(theme, tr("Trash###open-trash"), quiet))
        frame.intents.emplace_back(ShowTrash{});
    ButtonLook names = quiet;
    names.icon = Icon::Pen;
    if (button(theme, tr("Rename activities and tags###open-names"), names))
        frame.intents.emplace_back(ShowNames{});
}

} // namespace tend::ui
