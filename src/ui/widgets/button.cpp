#include "ui/widgets/button.hpp"

#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/text_layout.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/tooltip.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

namespace tend::ui {

namespace {

/// Logical px.
struct Measures {
    float height, padding, radius, icon;
    TextStyle style;
};

constexpr float iconGap = 8;
constexpr float afterIcon = 16;
constexpr float afterGap = 4;
constexpr float leastWidth = 56;
constexpr float outset = 12; ///< a quiet button may stand out, so that its words end where others do

Measures measuresOf(const ButtonLook& look) {
    Measures measures{control::normal, 16, corner::control, 18, TextStyle::Label};
    if (look.size == ButtonSize::Small) {
        measures = {32, 12, corner::small, 16, TextStyle::SmallMedium};
    } else if (look.size == ButtonSize::Large) {
        measures = {48, 16, corner::well, 20, TextStyle::LabelLarge};
    }
    if (look.kind == ButtonKind::Link) {
        measures.padding = 0;
    }
    return measures;
}

float contentWidth(const Theme& theme, std::string_view words, const ButtonLook& look,
                   const Measures& measures) {
    float width = theme.textSize(measures.style, words).x;
    width += look.icon ? theme.px(measures.icon) + theme.px(iconGap) : 0;
    width += look.after ? theme.px(afterIcon) + theme.px(afterGap) : 0;
    return width;
}

struct Paint {
    ImU32 fill, edge, ink; ///< no fill or edge: 0
};

Paint paintOf(const Colors& colors, const ButtonLook& look, const Touch& touched) {
    if (!look.enabled) {
        const bool bare = look.kind == ButtonKind::Quiet || look.kind == ButtonKind::Link;
        return {bare ? 0 : colors.well, 0, colors.ink3};
    }
    const float warm = touched.warmth;
    const ImU32 hover = mixed(colors.hover, colors.edge, touched.held ? 0.14F : 0);
    switch (look.kind) {
    case ButtonKind::Primary: {
        const ImU32 fill = mixed(colors.act, colors.actHover, warm);
        return {mixed(fill, colors.ink, touched.held ? 0.10F : 0), 0, colors.actInk};
    }
    case ButtonKind::Outline:
        return {faded(hover, warm), colors.edge, colors.ink};
    case ButtonKind::Quiet:
        return {faded(hover, warm), 0, mixed(colors.ink2, colors.ink, warm)};
    case ButtonKind::Link:
        return {0, 0, mixed(colors.act, colors.actHover, warm)};
    case ButtonKind::Grave:
        return {mixed(colors.brickTint, colors.brick, warm * 0.12F), colors.brick, colors.brick};
    case ButtonKind::OnTip:
        return {faded(colors.tipInk, warm * (touched.held ? 0.22F : 0.14F)), 0, colors.tipInk};
    }
    return {0, 0, colors.ink};
}

float paddingOf(const Theme& theme, const ButtonLook& look, const Measures& measures) {
    const float edge = look.kind == ButtonKind::Outline || look.kind == ButtonKind::Grave ? 1 : 0;
    return theme.px(measures.padding + edge);
}

/// Words that are wider than the button go on in more lines.
struct Lines {
    std::vector<TextLine> lines;
    float width; ///< of the widest
};

Lines linesIn(const Theme& theme, float width, std::string_view words, const ButtonLook& look,
              const Measures& measures) {
    const float besideWords = contentWidth(theme, {}, look, measures);
    const float room = width - 2 * paddingOf(theme, look, measures) - besideWords;
    const Face face = theme.face(measures.style);
    Lines lines{theme.lines(face, std::max(room, theme.px(24)) + 1, words), 0};
    for (const TextLine& line : lines.lines) {
        lines.width = std::max(lines.width, std::ceil(line.width));
    }
    return lines;
}

void drawContent(const Theme& theme, const Box& box, std::string_view words, const ButtonLook& look,
                 const Measures& measures, ImU32 ink) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Lines lines = linesIn(theme, box.width(), words, look, measures);
    const float wide = contentWidth(theme, {}, look, measures) + lines.width;
    const ImVec2 center = box.center();
    float x = center.x - wide / 2;
    if (look.icon) {
        theme.icon(canvas, *look.icon, {x, center.y - measures.icon * theme.scale() / 2}, measures.icon, ink);
        x += theme.px(measures.icon) + theme.px(iconGap);
    }
    const ImVec2 size(lines.width, theme.face(measures.style).line * static_cast<float>(lines.lines.size()));
    const ImVec2 at(x, center.y - size.y / 2);
    if (lines.lines.size() == 1) {
        theme.text(canvas, at, measures.style, ink, words);
    } else {
        theme.wrapped(canvas, at, lines.width + 1, measures.style, ink, words, Align::Middle);
    }
    if (look.after) {
        theme.icon(canvas, *look.after,
                   {x + size.x + theme.px(afterGap), center.y - afterIcon * theme.scale() / 2}, afterIcon,
                   ink);
    }
}

} // namespace

float buttonWidth(const Theme& theme, const char* label, const ButtonLook& look) {
    if (look.width != 0) {
        return look.width > 0 ? theme.px(look.width) : roomLeft();
    }
    const Measures measures = measuresOf(look);
    const float natural =
        contentWidth(theme, wordsOf(label), look, measures) + 2 * paddingOf(theme, look, measures);
    const float room = mostRoom(theme);
    const float more = growsWithContent() ? 0 : theme.px(outset);
    return natural <= room + more ? natural : std::max(room, theme.px(leastWidth));
}

namespace {

/// The keyboard, when the window appears, with the ring that says so: Enter must answer.
void takeFocusAtFirst(ImGuiID id) {
    ImGui::SetItemDefaultFocus();
    if (ImGui::GetCurrentContext()->NavInitResult.ID == id) {
        ImGui::SetNavCursorVisible(true);
    }
}

} // namespace

bool button(const Theme& theme, const char* label, const ButtonLook& look) {
    const Measures measures = measuresOf(look);
    const float width = buttonWidth(theme, label, look);
    const auto lines = linesIn(theme, width, wordsOf(label), look, measures).lines.size();
    const float more = theme.face(measures.style).line * static_cast<float>(lines - 1);
    const Touch touched =
        touch(theme, label, {width, theme.px(measures.height) + more}, {.enabled = look.enabled});
    if (look.focus) {
        takeFocusAtFirst(touched.id);
    }
    if (!touched.visible) {
        return touched.pressed;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Paint paint = paintOf(theme.colors(), look, touched);
    if ((paint.fill & IM_COL32_A_MASK) != 0) {
        surface(canvas, theme, touched.box, measures.radius, paint.fill);
    }
    if (paint.edge != 0) {
        border(canvas, theme, touched.box, measures.radius, paint.edge);
    }
    drawContent(theme, touched.box, wordsOf(label), look, measures, paint.ink);
    if (look.kind == ButtonKind::Link && touched.hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    }
    if (touched.ring) {
        const Colors& colors = theme.colors();
        focusRing(canvas, theme, touched.box, measures.radius,
                  look.kind == ButtonKind::OnTip ? colors.tipInk : colors.act);
    }
    return touched.pressed;
}

bool buttonOn(LineWrap& line, const Theme& theme, const char* label, const ButtonLook& look) {
    line.place(std::min(buttonWidth(theme, label, look), line.width()));
    const bool pressed = button(theme, label, look);
    line.reach(ImGui::GetItemRectSize().y);
    return pressed;
}

bool iconButton(const Theme& theme, Icon icon, const char* label, const IconButtonLook& look) {
    constexpr float radius = corner::control;
    const float side = theme.px(look.size);
    const Touch touched = touch(theme, label, {side, side}, {.enabled = look.enabled});
    if (!touched.visible) {
        return touched.pressed;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    if (touched.warmth > 0) {
        const ImU32 hover = mixed(colors.hover, colors.edge, touched.held ? 0.14F : 0);
        surface(canvas, theme, touched.box, radius, faded(hover, touched.warmth));
    }
    if (look.outlined) {
        border(canvas, theme, touched.box, radius, colors.edge);
    }
    const float inset = (side - look.icon * theme.scale()) / 2;
    theme.icon(canvas, icon, {touched.box.min.x + inset, touched.box.min.y + inset}, look.icon,
               look.enabled ? mixed(colors.ink2, colors.ink, touched.warmth) : colors.ink3);
    drawRing(theme, touched, radius);
    if (look.tooltip) {
        tooltip(theme, wordsOf(label));
    }
    return touched.pressed;
}

} // namespace tend::ui
