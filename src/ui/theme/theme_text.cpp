#include "base/text.hpp"
#include "text/plain.hpp"
#include "ui/theme/theme.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace tend::ui {

namespace {

constexpr float endless = std::numeric_limits<float>::infinity();

/// Lets the test harness, and later assistive technology, read what is drawn without an item.
void logText(ImVec2 at, std::string_view text) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.LogEnabled && context.CurrentWindow != nullptr) {
        ImGui::LogRenderedText(&at, text.data(), text.data() + text.size());
    }
}

float plainWidth(const Face& face, std::string_view text) {
    if (text.empty())
        return 0; // may have no address, which Dear ImGui does not expect
    return face.font->CalcTextSizeA(face.size, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

/// Where Dear ImGui's text starts in a line.
ImVec2 textStart(const Face& face, ImVec2 topLeft) {
    return {std::round(topLeft.x), std::round(topLeft.y) + face.drop};
}

void putPlain(ImDrawList& canvas, const Face& face, ImVec2 topLeft, ImU32 color, std::string_view text) {
    canvas.AddText(face.font, face.size, textStart(face, topLeft), ImGui::GetColorU32(color), text.data(),
                   text.data() + text.size());
}

void putLine(ImDrawList& canvas, const Face& face, ImVec2 topLeft, ImU32 color, const text::SeenLine& line) {
    const ImVec2 at = textStart(face, topLeft);
    const ImU32 ink = ImGui::GetColorU32(color);
    for (const text::SeenLine::Glyph& glyph : line.glyphs) {
        glyph.type.font->RenderChar(&canvas, glyph.type.size, {at.x + glyph.x, at.y + glyph.dy}, ink,
                                    static_cast<ImWchar>(glyph.drawn));
    }
}

bool isInSight(const ImDrawList& canvas, float top, float height) {
    return top + height >= canvas.GetClipRectMin().y && top <= canvas.GetClipRectMax().y;
}

/// How far from the left a line stands.
float indent(float room, float lineWidth, Align align, text::Direction direction) {
    if (align == Align::Middle) {
        return std::floor((room - lineWidth) / 2);
    }
    return direction == text::Direction::RightToLeft ? std::floor(room - lineWidth) : 0;
}

float wrappedPlain(ImDrawList& canvas, ImVec2 topLeft, float width, const Face& face, ImU32 color,
                   std::string_view text, Align align) {
    ImVec2 at = topLeft;
    for (const TextLine& line : breakPlainLines(*face.font, face.size, width, text)) {
        if (isInSight(canvas, at.y, face.line) && line.end > line.begin) {
            at.x = topLeft.x + indent(width, line.width, align, text::Direction::LeftToRight);
            putPlain(canvas, face, at, color, text.substr(line.begin, line.end - line.begin));
        }
        at.y += face.line;
    }
    return at.y - topLeft.y;
}

void ellipsizedPlain(ImDrawList& canvas, ImVec2 topLeft, float width, const Face& face, ImU32 color,
                     std::string_view text) {
    constexpr std::string_view dots = "\u2026";
    const float room = width - plainWidth(face, dots);
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t next = end + base::codePointAt(text, end).bytes;
        if (plainWidth(face, text.substr(0, next)) > room) {
            break;
        }
        end = next;
    }
    while (end > 0 && text[end - 1] == ' ') {
        --end;
    }
    const std::string_view shown = text.substr(0, end);
    putPlain(canvas, face, topLeft, color, shown);
    putPlain(canvas, face, {topLeft.x + plainWidth(face, shown), topLeft.y}, color, dots);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Calls `each(x, piece)` for runs without digits and for single digits centred in a zero's width.
template <typename Each>
float walkTabular(const Face& face, std::string_view text, Each&& each) {
    const float zero = plainWidth(face, "0");
    float x = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (!isDigit(text[at]) && end < text.size() && !isDigit(text[end])) {
            ++end;
        }
        const std::string_view piece = text.substr(at, end - at);
        const float wide = plainWidth(face, piece);
        const bool digit = isDigit(text[at]);
        each(digit ? x + (zero - wide) / 2 : x, piece);
        x += digit ? zero : wide;
        at = end;
    }
    return x;
}

} // namespace

text::Shaper& Theme::shaper() const {
    return desk_.shaper != nullptr ? *desk_.shaper : characters_;
}

const SetText& Theme::set(const Face& face, float width, Fit fit, std::string_view text) const {
    return setTexts_.of(shaper(), {face.font, face.size}, width, fit, text);
}

float Theme::widthOf(const Face& face, std::string_view text) const {
    return text::isPlain(text) ? plainWidth(face, text) : set(face, endless, Fit::Wrap, text).width;
}

void Theme::put(ImDrawList& canvas, const Face& face, ImVec2 topLeft, ImU32 color,
                std::string_view text) const {
    if (text::isPlain(text)) {
        putPlain(canvas, face, topLeft, color, text);
        return;
    }
    for (const SetText::Line& line : set(face, endless, Fit::Wrap, text).lines) {
        putLine(canvas, face, topLeft, color, line.seen);
        topLeft.y += face.size; // as Dear ImGui does where a text has several
    }
}

ImVec2 Theme::textSize(TextStyle style, std::string_view text) const {
    const Face face = this->face(style);
    return {std::ceil(widthOf(face, text)), face.line};
}

void Theme::text(ImDrawList& canvas, ImVec2 topLeft, TextStyle style, ImU32 color,
                 std::string_view text) const {
    this->text(canvas, topLeft, face(style), color, text);
}

void Theme::text(ImDrawList& canvas, ImVec2 topLeft, const Face& face, ImU32 color,
                 std::string_view text) const {
    if (!text.empty()) {
        logText(topLeft, text);
        put(canvas, face, topLeft, color, text);
    }
}

float Theme::textWidth(const Face& face, std::string_view text) const {
    return std::ceil(widthOf(face, text));
}

void Theme::tabular(ImDrawList& canvas, ImVec2 topLeft, TextStyle style, ImU32 color,
                    std::string_view text) const {
    if (!text::isPlain(text)) {
        this->text(canvas, topLeft, style, color, text);
        return;
    }
    logText(topLeft, text);
    const Face face = this->face(style);
    walkTabular(face, text, [&](float x, std::string_view piece) {
        putPlain(canvas, face, {topLeft.x + x, topLeft.y}, color, piece);
    });
}

float Theme::tabularWidth(TextStyle style, std::string_view text) const {
    const Face face = this->face(style);
    return std::ceil(text::isPlain(text) ? walkTabular(face, text, [](float, std::string_view) {})
                                         : widthOf(face, text));
}

float Theme::wrapped(ImDrawList& canvas, ImVec2 topLeft, float width, TextStyle style, ImU32 color,
                     std::string_view text, Align align) const {
    const Face face = this->face(style);
    logText(topLeft, text);
    if (text::isPlain(text)) {
        return wrappedPlain(canvas, topLeft, width, face, color, text, align);
    }
    ImVec2 at = topLeft;
    for (const SetText::Line& line : set(face, width, Fit::Wrap, text).lines) {
        if (isInSight(canvas, at.y, face.line)) {
            at.x = topLeft.x + indent(width, line.seen.width, align, line.direction);
            putLine(canvas, face, at, color, line.seen);
        }
        at.y += face.line;
    }
    return at.y - topLeft.y;
}

float Theme::wrappedHeight(float width, TextStyle style, std::string_view text) const {
    const Face face = this->face(style);
    const std::size_t lines = text::isPlain(text) ? breakPlainLines(*face.font, face.size, width, text).size()
                                                  : set(face, width, Fit::Wrap, text).lines.size();
    return face.line * static_cast<float>(lines);
}

std::vector<TextLine> Theme::lines(const Face& face, float width, std::string_view text) const {
    if (text::isPlain(text)) {
        return breakPlainLines(*face.font, face.size, width, text);
    }
    std::vector<TextLine> lines;
    for (const SetText::Line& line : set(face, width, Fit::Wrap, text).lines) {
        lines.push_back({line.begin, line.end, line.seen.width});
    }
    return lines;
}

bool Theme::ellipsized(ImDrawList& canvas, ImVec2 topLeft, float width, TextStyle style, ImU32 color,
                       std::string_view text) const {
    const Face face = this->face(style);
    if (widthOf(face, text) <= width) {
        this->text(canvas, topLeft, style, color, text);
        return false;
    }
    logText(topLeft, text);
    if (text::isPlain(text)) {
        ellipsizedPlain(canvas, topLeft, width, face, color, text);
    } else {
        putLine(canvas, face, topLeft, color, set(face, width, Fit::Cut, text).lines.front().seen);
    }
    return true;
}

} // namespace tend::ui
