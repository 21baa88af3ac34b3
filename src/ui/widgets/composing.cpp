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

} // namespace

void drawComposing(const Theme& theme, const Composing& composing) {
    const auto& context = *ImGui::GetCurrentContext();
    const auto& at = context.PlatformImeData;
    if (composing.utf8.empty() || !at.WantTextInput || dotsAreTyped(context))
        return;
    const std::string_view words = composing.utf8;
    const auto style = styleOfLine(theme, at.InputLineHeight);
    const auto widthTo = [&](std::size_t bytes) { return theme.textSize(style, words.substr(0, bytes)).x; };
    const float width = theme.textSize(style, words).x;
    const float beside = theme.px(besideWords);
    const float screen = ImGui::GetMainViewport()->Size.x;
    const ImVec2 from(std::floor(std::max(beside, std::min(at.InputPos.x, screen - width - 2 * beside))),
                      std::floor(at.InputPos.y));
    const float bottom = from.y + at.InputLineHeight;
    const Colors& colors = theme.colors();
    ImDrawList& canvas = *ImGui::GetForegroundDrawList();
    canvas.AddRectFilled({from.x - beside, from.y}, {from.x + width + beside, bottom}, colors.raised);
    const float line = theme.face(style).line;
    theme.text(canvas, {from.x, from.y + (at.InputLineHeight - line) / 2}, style, colors.ink, words);
    const auto underline = [&](float begin, float end, float thickness) {
        const float high = std::max(1.0F, std::round(theme.px(thickness)));
        canvas.AddRectFilled({from.x + begin, bottom - theme.px(thick) - high},
                             {from.x + end, bottom - theme.px(thick)}, colors.ink);
    };
    underline(0, width, thin);
    if (composing.chosenBegin < composing.chosenEnd)
        underline(widthTo(composing.chosenBegin), widthTo(composing.chosenEnd), thick);
    const float caret = std::floor(from.x + widthTo(composing.caret));
    canvas.AddRectFilled({caret, from.y + theme.px(thick)},
                         {caret + std::max(1.0F, theme.px(1.5F)), bottom - theme.px(thick)}, colors.ink);
}

} // namespace tend::ui
