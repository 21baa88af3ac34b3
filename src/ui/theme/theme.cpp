#include "ui/theme/theme.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <utility>

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

/// Whole sizes only: a glyph is baked at a whole size and would be blurred at any other.
float boxSize(TypeFace face, float em, float scale) {
    return std::max(1.0F, std::round(em * boxPerEm(face) * scale));
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

void Theme::setFonts(const Fonts& fonts) {
    fonts_ = fonts;
    setTexts_.clear();
}

void Theme::setDesk(Desk desk) {
    if (desk.shaper != desk_.shaper)
        setTexts_.clear();
    desk_ = std::move(desk);
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
    if (typeFace == TypeFace::Mono && fonts_.mono != nullptr) // sized by what it is, whichever that is
        em *= fonts_.monoBox / boxPerEm(typeFace);
    const float size = boxSize(typeFace, em, scale_);
    const float high = std::round(line * scale_);
    // Half of what the line has to spare goes above, and whole pixels of ascent.
    const float ascent = std::round(em * ascentPerEm(typeFace) * scale_);
    const float descent = std::round(em * (boxPerEm(typeFace) - ascentPerEm(typeFace)) * scale_);
    const float baseline = std::floor((high - ascent - descent) / 2) + ascent;
    return {font, size, high, baseline - std::round(font->GetFontBaked(size)->Ascent), ascent + descent};
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
