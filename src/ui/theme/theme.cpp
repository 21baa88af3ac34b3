#include "ui/theme/theme.hpp"

#include "base/text.hpp"
#include "ui/theme/text_layout.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>

namespace tend::ui {

namespace {

constexpr ImGuiID lookTrack = 0x100C0FFE;

using PackedColors = std::array<ImU32, sizeof(Colors) / sizeof(ImU32)>;
static_assert(sizeof(PackedColors) == sizeof(Colors));

Colors between(const Colors& from, const Colors& to, float amount) {
    auto colors = std::bit_cast<PackedColors>(from);
    const auto goal = std::bit_cast<PackedColors>(to);
    for (std::size_t i = 0; i < colors.size(); ++i) {
        colors[i] = mixed(colors[i], goal[i], amount);
    }
    return std::bit_cast<Colors>(colors);
}

/// Lets the test harness, and later assistive technology, read what is drawn without an item.
void logText(ImVec2 at, std::string_view text) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    if (context.LogEnabled && context.CurrentWindow != nullptr) {
        ImGui::LogRenderedText(&at, text.data(), text.data() + text.size());
    }
}

float widthOf(const Face& face, std::string_view text) {
    if (text.empty())
        return 0; // may have no address, which Dear ImGui does not expect
    return face.font->CalcTextSizeA(face.size, FLT_MAX, 0, text.data(), text.data() + text.size()).x;
}

void put(ImDrawList& canvas, const Face& face, ImVec2 topLeft, ImU32 color, std::string_view text) {
    const ImVec2 at(std::round(topLeft.x), std::round(topLeft.y) + face.drop);
    canvas.AddText(face.font, face.size, at, ImGui::GetColorU32(color), text.data(),
                   text.data() + text.size());
}

/// Whole sizes only: a glyph is baked at a whole size and would be blurred at any other.
float boxSize(TypeFace face, float em, float scale) {
    return std::max(1.0F, std::round(em * boxPerEm(face) * scale));
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Calls `each(x, piece)` for runs without digits and for single digits centred in a zero's width.
template <typename Each>
float walkTabular(const Face& face, std::string_view text, Each&& each) {
    const float zero = widthOf(face, "0");
    float x = 0;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (!isDigit(text[at]) && end < text.size() && !isDigit(text[end])) {
            ++end;
        }
        const std::string_view piece = text.substr(at, end - at);
        const float wide = widthOf(face, piece);
        const bool digit = isDigit(text[at]);
        each(digit ? x + (zero - wide) / 2 : x, piece);
        x += digit ? zero : wide;
        at = end;
    }
    return x;
}

} // namespace

Theme::Theme(Look look, const Fonts& fonts, float scale)
    : look_(look), fonts_(fonts), scale_(scale), colors_(colorsOf(look)), before_(colors_) {}

void Theme::setLook(Look look) {
    if (look != look_) {
        before_ = colors_;
        look_ = look;
        ++changes_;
    }
}

void Theme::beginFrame(double now) {
    motion_.beginFrame(now);
    const float amount = changes_ == 0 ? 1 : motion_.appearing(lookTrack + changes_, 0, 1, duration::look);
    colors_ = amount < 1 ? between(before_, colorsOf(look_), amount) : colorsOf(look_);
}

float Theme::px(float logical) const {
    const float rounded = std::round(logical * scale_);
    if (rounded == 0 && logical != 0) {
        return logical > 0 ? 1.0F : -1.0F;
    }
    return rounded;
}

Face Theme::face(TextStyle style) const {
    const TypeSpec spec = specOf(style);
    return face(spec.face, spec.em, spec.line);
}

Face Theme::face(TypeFace typeFace, float em, float line) const {
    ImFont* font = fontOf(fonts_, typeFace);
    font = font != nullptr ? font : ImGui::GetFont();
    const float size = boxSize(typeFace, em, scale_);
    const float high = std::round(line * scale_);
    // Half of what the line has to spare goes above, and whole pixels of ascent.
    const float ascent = std::round(em * ascentPerEm(typeFace) * scale_);
    const float descent = std::round(em * (boxPerEm(typeFace) - ascentPerEm(typeFace)) * scale_);
    const float baseline = std::floor((high - ascent - descent) / 2) + ascent;
    return {font, size, high, baseline - std::round(font->GetFontBaked(size)->Ascent), ascent + descent};
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

float Theme::textWidth(const Face& face, std::string_view text) {
    return std::ceil(widthOf(face, text));
}

void Theme::tabular(ImDrawList& canvas, ImVec2 topLeft, TextStyle style, ImU32 color,
                    std::string_view text) const {
    logText(topLeft, text);
    const Face face = this->face(style);
    walkTabular(face, text, [&](float x, std::string_view piece) {
        put(canvas, face, {topLeft.x + x, topLeft.y}, color, piece);
    });
}

float Theme::tabularWidth(TextStyle style, std::string_view text) const {
    return std::ceil(walkTabular(face(style), text, [](float, std::string_view) {}));
}

float Theme::wrapped(ImDrawList& canvas, ImVec2 topLeft, float width, TextStyle style, ImU32 color,
                     std::string_view text) const {
    const Face face = this->face(style);
    const float top = canvas.GetClipRectMin().y, bottom = canvas.GetClipRectMax().y;
    ImVec2 at = topLeft;
    logText(topLeft, text);
    for (const TextLine& line : breakLines(*face.font, face.size, width, text)) {
        if (at.y + face.line >= top && at.y <= bottom && line.end > line.begin) {
            put(canvas, face, at, color, text.substr(line.begin, line.end - line.begin));
        }
        at.y += face.line;
    }
    return at.y - topLeft.y;
}

float Theme::wrappedHeight(float width, TextStyle style, std::string_view text) const {
    const Face face = this->face(style);
    return face.line * static_cast<float>(breakLines(*face.font, face.size, width, text).size());
}

bool Theme::ellipsized(ImDrawList& canvas, ImVec2 topLeft, float width, TextStyle style, ImU32 color,
                       std::string_view text) const {
    const Face face = this->face(style);
    if (widthOf(face, text) <= width) {
        this->text(canvas, topLeft, style, color, text);
        return false;
    }
    constexpr std::string_view dots = "\u2026";
    const float room = width - widthOf(face, dots);
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = at + base::codePointAt(text, at).bytes;
        if (widthOf(face, text.substr(0, next)) > room) {
            break;
        }
        const bool whole = next >= text.size() || !continuesCluster(base::codePointAt(text, at).value,
                                                                    base::codePointAt(text, next).value);
        end = whole ? next : end;
        at = next;
    }
    while (end > 0 && text[end - 1] == ' ') {
        --end;
    }
    logText(topLeft, text);
    const std::string_view shown = text.substr(0, end);
    put(canvas, face, topLeft, color, shown);
    put(canvas, face, {topLeft.x + widthOf(face, shown), topLeft.y}, color, dots);
    return true;
}

void Theme::icon(ImDrawList& canvas, Icon icon, ImVec2 topLeft, float logicalSize, ImU32 color,
                 float weight) const {
    icons_.draw(canvas, icon, topLeft, logicalSize * scale_, ImGui::GetColorU32(color), weight);
}

void Theme::applyTo(ImGuiStyle& style) const {
    style = ImGuiStyle();
    style.FontSizeBase = boxSize(specOf(TextStyle::Body).face, specOf(TextStyle::Body).em, scale_);
    style.DisabledAlpha = 1; // a disabled widget has its own colours
    style.WindowPadding = style.FramePadding = {0, 0};
    style.WindowBorderSize = style.ChildBorderSize = style.PopupBorderSize = style.FrameBorderSize = 0;
    style.WindowMinSize = {1, 1};
    style.ItemSpacing = {px(8), 0}; // lines follow each other as their heights say
    style.ItemInnerSpacing = px(8, 8);
    style.ScrollbarSize = px(12);
    style.ScrollbarRounding = px(6);
    style.GrabMinSize = px(32);
    style.PopupRounding = px(12);
    style.CircleTessellationMaxError = 0.1F;
    style.CurveTessellationTol = 0.5F;
    const auto set = [&](ImGuiCol role, ImU32 color) {
        style.Colors[role] = ImGui::ColorConvertU32ToFloat4(color);
    };
    set(ImGuiCol_Text, colors_.ink);
    set(ImGuiCol_TextDisabled, colors_.ink3);
    set(ImGuiCol_WindowBg, colors_.canvas);
    set(ImGuiCol_ChildBg, 0);
    set(ImGuiCol_PopupBg, colors_.raised);
    set(ImGuiCol_FrameBg, 0);
    set(ImGuiCol_ScrollbarBg, 0);
    const bool plain = look_ == Look::Contrast;
    set(ImGuiCol_ScrollbarGrab, faded(colors_.edge, plain ? 1 : 0.45F));
    set(ImGuiCol_ScrollbarGrabHovered, plain ? colors_.ink2 : faded(colors_.edge, 0.7F));
    set(ImGuiCol_ScrollbarGrabActive, plain ? colors_.ink : colors_.edge);
    set(ImGuiCol_TextSelectedBg, colors_.selection);
    set(ImGuiCol_InputTextCursor, colors_.act);
    set(ImGuiCol_NavCursor, 0); // the widgets draw their own ring
    set(ImGuiCol_ModalWindowDimBg, colors_.scrim);
}

} // namespace tend::ui
