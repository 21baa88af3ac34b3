#include "ui/widgets/menu.hpp"

#include "domain/names.hpp"
#include "text/unicode.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/tooltip.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace tend::ui {

namespace {

constexpr float itemHeight = control::small, headingHeight = 28, partHeight = 9, least = 140;
constexpr float itemPadding = 12, iconSize = 18, iconGap = 10, keysGap = 24, radius = corner::small;

TextStyle styleOf(const MenuItem& item) {
    return item.heading ? TextStyle::TinyMedium : item.strong ? TextStyle::LabelBold : TextStyle::Body;
}

bool isIndented(const MenuItem& item) {
    return item.icon || item.chosen || item.stays;
}

float widthOf(const Theme& theme, std::span<const MenuItem> items) {
    const bool indented = std::ranges::any_of(items, isIndented);
    float widest = theme.px(least);
    for (const MenuItem& item : items) {
        float wide = theme.textSize(styleOf(item), wordsOf(item.label)).x + 2 * theme.px(itemPadding);
        wide += indented && !item.heading ? theme.px(iconSize + iconGap) : 0;
        wide += item.keys.empty() ? 0 : theme.textSize(TextStyle::Tiny, item.keys).x + theme.px(keysGap);
        widest = std::max(widest, wide);
    }
    return std::min(widest, mostRoom(theme));
}

void drawPart(const Theme& theme, float width) {
    const ImVec2 at = here();
    const float middle = at.y + theme.px(partHeight) / 2;
    ImGui::GetWindowDrawList()->AddLine({at.x, middle}, {at.x + width, middle},
                                        ImGui::GetColorU32(theme.colors().hair), theme.px(1));
    occupy({width, theme.px(partHeight)});
}

void drawHeading(const Theme& theme, const MenuItem& item, float width) {
    const ImVec2 at = here();
    const float rest = theme.px(headingHeight) - theme.face(styleOf(item)).line;
    theme.ellipsized(*ImGui::GetWindowDrawList(), {at.x + theme.px(itemPadding), at.y + rest / 2},
                     width - 2 * theme.px(itemPadding), styleOf(item), theme.colors().ink2,
                     wordsOf(item.label));
    occupy({width, theme.px(headingHeight)});
}

void drawWords(const Theme& theme, const MenuItem& item, const Touch& touched, float x, ImU32 ink) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const float middle = touched.box.center().y;
    float end = touched.box.max.x - theme.px(itemPadding);
    if (!item.keys.empty()) {
        const ImVec2 size = theme.textSize(TextStyle::Tiny, item.keys);
        theme.text(canvas, {end - size.x, middle - size.y / 2}, TextStyle::Tiny, theme.colors().ink3,
                   item.keys);
        end -= size.x + theme.px(keysGap);
    }
    const float top = middle - theme.face(styleOf(item)).line / 2;
    if (theme.ellipsized(canvas, {x, top}, end - x, styleOf(item), ink, wordsOf(item.label))) {
        tooltip(theme, wordsOf(item.label));
    }
}

Touch drawItem(const Theme& theme, const MenuItem& item, float width, bool indented) {
    TouchOptions options{.enabled = item.enabled};
    if (item.chosen || item.stays) {
        options.checked = item.chosen;
    }
    const Touch touched = touch(theme, item.label, {width, theme.px(itemHeight)}, options);
    if (!touched.visible) {
        return touched;
    }
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    const float lit = touched.ring ? 1 : touched.warmth;
    if (lit > 0 && item.enabled) {
        surface(canvas, theme, touched.box, radius, faded(item.grave ? colors.brickTint : colors.hover, lit));
    }
    if (touched.ring) {
        outline(canvas, theme, touched.box, radius);
    }
    const ImU32 ink = !item.enabled ? colors.inkOff : item.grave ? colors.brick : colors.ink;
    float x = touched.box.min.x + theme.px(itemPadding);
    if (item.icon || item.chosen) {
        const Icon icon = item.chosen ? Icon::Check : *item.icon;
        const ImU32 color = item.chosen ? colors.act : item.grave || !item.enabled ? ink : colors.ink2;
        theme.icon(canvas, icon, {x, touched.box.center().y - theme.px(iconSize) / 2}, iconSize, color);
    }
    x += indented ? theme.px(iconSize + iconGap) : 0;
    drawWords(theme, item, touched, x, ink);
    drawRing(theme, touched, radius);
    return touched;
}

/// An item the keyboard can be on, and its index.
struct Reachable {
    Stop stop;
    int index;
};

bool beginsWith(const MenuItem& item, const std::string& folded) {
    return domain::foldedName(wordsOf(item.label)).starts_with(folded);
}

/// A letter goes to the next item that begins with it.
void walkToLetter(std::span<const MenuItem> items, std::span<const Reachable> reachable) {
    const ImGuiContext& context = *ImGui::GetCurrentContext();
    const auto focused =
        std::ranges::find(reachable, context.NavId, [](const Reachable& one) { return one.stop.id; });
    if (context.IO.InputQueueCharacters.empty() || context.IO.KeyCtrl || focused == reachable.end()) {
        return;
    }
    const char32_t typed = context.IO.InputQueueCharacters.front();
    const std::string folded = domain::foldedName(text::toUtf8({&typed, 1}));
    const auto count = static_cast<std::size_t>(reachable.size());
    const auto at = static_cast<std::size_t>(focused - reachable.begin());
    for (std::size_t step = 1; step <= count && !folded.empty(); ++step) {
        const Reachable& next = reachable[(at + step) % count];
        if (beginsWith(items[static_cast<std::size_t>(next.index)], folded)) {
            focusItem(next.stop.id, next.stop.box);
            return;
        }
    }
}

std::optional<int> drawItems(const Theme& theme, std::span<const MenuItem> items, float width) {
    const bool indented = std::ranges::any_of(items, isIndented);
    std::vector<Reachable> reachable;
    std::vector<Stop> stops;
    std::optional<int> chosen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].parted) {
            drawPart(theme, width);
        }
        if (items[i].heading) {
            drawHeading(theme, items[i], width);
            continue;
        }
        const Touch touched = drawItem(theme, items[i], width, indented);
        if (items[i].enabled) {
            if (stops.empty()) {
                ImGui::SetItemDefaultFocus();
            }
            stops.push_back({touched.id, touched.box});
            reachable.push_back({stops.back(), static_cast<int>(i)});
        }
        chosen = touched.pressed ? static_cast<int>(i) : chosen;
    }
    walkStops(stops, Walk::Down);
    walkToLetter(items, reachable);
    return chosen;
}

} // namespace

std::optional<int> menu(const Theme& theme, const char* id, const Box& anchor,
                        std::span<const MenuItem> items, const PopoverLook& look) {
    PopoverLook inner = look;
    inner.padding = {6, 6};
    const Popover popover(theme, id, anchor, inner);
    if (!popover) {
        return std::nullopt;
    }
    const auto chosen = drawItems(theme, items, look.width > 0 ? roomLeft() : widthOf(theme, items));
    if (chosen && !items[static_cast<std::size_t>(*chosen)].stays) {
        closePopover();
    }
    return chosen;
}

std::optional<Box> menuAsked(const Touch& touched) {
    if (touched.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Right)) {
        return Box::at(ImGui::GetIO().MousePos, {0, 0});
    }
    const bool shift = ImGui::GetIO().KeyShift;
    const bool byKey = touched.focused && (keyPressedOn(touched.id, ImGuiKey_Menu) ||
                                           (shift && keyPressedOn(touched.id, ImGuiKey_F10)));
    return byKey ? std::optional(touched.box) : std::nullopt;
}

} // namespace tend::ui
