#include "ui/widgets/entry_text.hpp"

#include "ui/theme/paint.hpp"
#include "ui/widgets/entry_memory.hpp"
#include "ui/widgets/entry_reading.hpp"
#include "ui/widgets/flow.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tend::ui {

namespace {

constexpr float mentionPadding = 3, mentionRadius = 5;

/// Lines are broken as if there were no padding round mentions; two of them fit on one line all the same.
float roomForWords(const Theme& theme, float width, std::span<const domain::Mention> mentions) {
    const auto most = static_cast<float>(std::min<std::size_t>(mentions.size(), 2));
    return width - most * 2 * mentionPadding * theme.scale();
}

/// What was searched for, behind the words of `piece`, which begin at `at`.
void drawMarks(const Theme& theme, const Face& face, ImVec2 at, std::string_view text,
               domain::TextRange piece, std::span<const domain::TextRange> marks) {
    for (const auto& mark : marks) {
        const auto begin = std::max(mark.begin, piece.begin), end = std::min(mark.end, piece.end);
        if (begin >= end)
            continue;
        const float left = at.x + theme.textWidth(face, text.substr(piece.begin, begin - piece.begin));
        const float wide = theme.textWidth(face, text.substr(begin, end - begin));
        const float top = at.y + std::floor((face.line - face.box) / 2);
        searchMark(*ImGui::GetWindowDrawList(), theme, {{left, top}, {left + wide, top + face.box}});
    }
}

/// One line, cut where mentions begin and end.
void drawLine(const Theme& theme, const Face& face, ImVec2 at, std::string_view text, const TextLine& line,
              std::span<const domain::Mention> mentions, const EntryTextLook& look) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const ImU32 ink = look.ink.value_or(theme.colors().ink);
    const Colors& colors = theme.colors();
    std::size_t from = line.begin;
    while (from < line.end) {
        const auto next = std::ranges::find_if(
            mentions, [&](const domain::Mention& mention) { return mention.end > from; });
        const bool within = next != mentions.end() && next->begin <= from;
        const std::size_t stop = next == mentions.end() ? line.end : within ? next->end : next->begin;
        const std::size_t to = std::min(stop, line.end);
        const std::string_view piece = text.substr(from, to - from);
        const float wide = theme.textWidth(face, piece);
        if (within) {
            const float pad = mentionPadding * theme.scale();
            const float top = at.y + std::floor((face.line - face.box) / 2);
            surface(canvas, theme, {{at.x, top}, {at.x + wide + 2 * pad, top + face.box}}, mentionRadius,
                    colors.peopleTint);
            at.x += pad;
        }
        drawMarks(theme, face, at, text, {from, to}, look.marks);
        theme.text(canvas, at, face, within ? colors.people : ink, piece);
        at.x += wide + (within ? mentionPadding * theme.scale() : 0);
        from = to;
    }
}

EntryMeasure measureFor(const Theme& theme, float width, std::span<const domain::Mention> mentions,
                        TextStyle style) {
    return {width, roomForWords(theme, width, mentions), style};
}

void plainText(const Theme& theme, const LaidEntry& entry, std::span<const domain::Mention> mentions,
               float width, const EntryTextLook& look) {
    const ImVec2 origin = here();
    const Face face = theme.face(look.style);
    const ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float top = canvas.GetClipRectMin().y, bottom = canvas.GetClipRectMax().y;
    ImVec2 at = origin;
    for (const TextLine& line : entry.lines) {
        if (at.y + face.line >= top && at.y <= bottom) {
            drawLine(theme, face, at, entry.text, line, mentions, look);
        }
        at.y += face.line;
    }
    occupy({width, at.y - origin.y});
}

} // namespace

std::optional<std::size_t> entryText(const Theme& theme, std::string_view text,
                                     std::span<const domain::Mention> mentions, const EntryTextLook& look) {
    const float width = look.width > 0 ? theme.px(look.width) : roomLeft();
    const LaidEntry& entry = laidEntry(theme, text, measureFor(theme, width, mentions, look.style));
    if (!entry.read) {
        plainText(theme, entry, mentions, width, look);
        return std::nullopt;
    }
    const ImVec2 origin = here();
    const EntryLayout& layout = *entry.read;
    const ImU32 ink = look.ink.value_or(theme.colors().ink);
    const auto pressed = drawReading({theme, layout, mentions, origin, ink, look.boxesAnswer, look.marks});
    moveTo(origin);
    occupy({width, layout.height()});
    return pressed;
}

std::string toggledBox(std::string_view text, std::size_t byte) {
    std::string toggled(text);
    if (byte < toggled.size())
        toggled[byte] = toggled[byte] == ' ' ? 'x' : ' ';
    return toggled;
}

float entryTextHeight(const Theme& theme, std::string_view text, std::span<const domain::Mention> mentions,
                      float width, TextStyle style) {
    const LaidEntry& entry = laidEntry(theme, text, measureFor(theme, width, mentions, style));
    return entry.read ? entry.read->height()
                      : static_cast<float>(entry.lines.size()) * theme.face(style).line;
}

} // namespace tend::ui
