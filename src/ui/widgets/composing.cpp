#include "ui/widgets/composing.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace tend::ui {
namespace {

constexpr float thin = 1, thick = 2; ///< lines under what is composed, and under what is being chosen for
constexpr float besideWords = 2;     ///< of its ground

/// What the text around the caret is most likely set in, of which only the height of its line is told.
TextStyle styleOfLine(const Theme& theme, float height) {
    constexpr std::array styles{TextStyle::Entry, TextStyle::EntrySmall, TextStyle::Body,
                                TextStyle::Head,  TextStyle::SubTitle,   TextStyle::Title};
    return std::ranges::min(styles, {},
                            [&](TextStyle style) { return std::abs(theme.face(style).line - height); });
}

bool dotsAreTyped(const ImGuiContext& context) {
    const auto& typed = context.InputTextState;
    return typed.ID != 0 && typed.ID == context.ActiveId && (typed.Flags & ImGuiInputTextFlags_Password) != 0;
}

/// One line of it, from `at`, as high as the text's own lines: bytes [begin, end).
struct Line {
    std::size_t begin, end;
    ImVec2 at;
    float height;
};

float widthOf(const Theme& theme, TextStyle style, std::string_view words) {
    return theme.textSize(style, words).x;
}

void drawLine(const Theme& theme, ImDrawList& canvas, TextStyle style, const Composing& composing,
              const Line& line, bool caretHere) {
    const auto words = std::string_view(composing.utf8).substr(line.begin, line.end - line.begin);
    const auto widthTo = [&](std::size_t byte) {
        return widthOf(theme, style, words.substr(0, std::clamp(byte, line.begin, line.end) - line.begin));
    };
    const float beside = theme.px(besideWords);
    const float bottom = line.at.y + line.height;
    const Colors& colors = theme.colors();
    canvas.AddRectFilled({line.at.x - beside, line.at.y}, {line.at.x + widthTo(line.end) + beside, bottom},
                         colors.raised);
    const float above = (line.height - theme.face(style).line) / 2;
    theme.text(canvas, {line.at.x, line.at.y + above}, style, colors.ink, words);
    const auto underline = [&](std::size_t begin, std::size_t end, float thickness) {
        const float high = std::max(1.0F, std::round(theme.px(thickness)));
        const float left = widthTo(begin), right = widthTo(end);
        if (left < right)
            canvas.AddRectFilled({line.at.x + left, bottom - theme.px(thick) - high},
                                 {line.at.x + right, bottom - theme.px(thick)}, colors.ink);
    };
    underline(line.begin, line.end, thin);
    underline(composing.chosenBegin, composing.chosenEnd, thick);
    if (!caretHere)
        return;
    const float caret = std::floor(line.at.x + widthTo(composing.caret));
    canvas.AddRectFilled({caret, line.at.y + theme.px(thick)},
                         {caret + std::max(1.0F, theme.px(1.5F)), bottom - theme.px(thick)}, colors.ink);
}

} // namespace

void paintComposing(const Theme& theme, ImDrawList& canvas, TextStyle style, const Composing& composing,
                    const Box& caret, const Box& room) {
    const float beside = theme.px(besideWords);
    const float most = room.width() - 3 * beside;
    const std::string_view words = composing.utf8;
    const auto wrapped = theme.lines(theme.face(style), most, words);
    float width = 0;
    for (const auto& line : wrapped)
        width = std::max(width, line.width);
    if (wrapped.size() == 1)
        width = widthOf(theme, style, words); // with the blanks at its end
    const float left = std::max(room.min.x + beside, std::min(caret.min.x, room.max.x - width - 2 * beside));
    const float high = caret.height() * static_cast<float>(wrapped.size());
    const float top = std::max(room.min.y, std::min(caret.min.y, room.max.y - high));
    for (std::size_t i = 0; i < wrapped.size(); ++i) {
        const bool last = i + 1 == wrapped.size();
        const std::size_t next = last ? words.size() : wrapped[i + 1].begin;
        const Line line{i == 0 ? 0 : wrapped[i].begin,
                        last ? next : wrapped[i].end,
                        {std::floor(left), std::floor(top + static_cast<float>(i) * caret.height())},
                        caret.height()};
        const bool caretHere = composing.caret >= line.begin && (composing.caret < next || last);
        drawLine(theme, canvas, style, composing, line, caretHere);
    }
}

void drawComposing(const Theme& theme, const Composing& composing) {
    const auto& context = *ImGui::GetCurrentContext();
    const auto& at = context.PlatformImeData;
    if (composing.utf8.empty() || !at.WantTextInput || dotsAreTyped(context))
        return;
    const auto* viewport = ImGui::GetMainViewport();
    paintComposing(theme, *ImGui::GetForegroundDrawList(), styleOfLine(theme, at.InputLineHeight), composing,
                   Box::at(at.InputPos, {1, at.InputLineHeight}), Box::at(viewport->Pos, viewport->Size));
}

} // namespace tend::ui
