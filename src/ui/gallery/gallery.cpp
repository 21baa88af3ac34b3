#include "ui/gallery/gallery.hpp"

#include "base/tr.hpp"
#include "ui/gallery/gallery_parts.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/segmented.hpp"
#include "ui/widgets/surface.hpp"
#include "ui/widgets/toggle.hpp"
#include "ui/widgets/touch.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <string>

namespace tend::ui {

namespace {

using base::tr;

// Logical px.
constexpr float narrow = widths::small, aside = 24, asideNarrow = 16, lineHeight = 40;

constexpr std::array percents{75, 90, 100, 110, 125, 150, 175, 200, 250, 300};

void stepText(GalleryState& state, int steps) {
    const auto at = std::ranges::lower_bound(percents, state.textPercent) - percents.begin();
    const auto last = static_cast<std::ptrdiff_t>(percents.size()) - 1;
    state.textPercent = percents[static_cast<std::size_t>(std::clamp(at + steps, std::ptrdiff_t{0}, last))];
}

void readKeys(GalleryState& state) {
    if (chordPressed(ImGuiMod_Ctrl | ImGuiKey_Equal) || chordPressed(ImGuiMod_Ctrl | ImGuiKey_KeypadAdd)) {
        stepText(state, 1);
    }
    if (chordPressed(ImGuiMod_Ctrl | ImGuiKey_Minus) ||
        chordPressed(ImGuiMod_Ctrl | ImGuiKey_KeypadSubtract)) {
        stepText(state, -1);
    }
    if (chordPressed(ImGuiMod_Ctrl | ImGuiKey_0)) {
        state.textPercent = 100;
    }
}

void drawLooks(GalleryState& state, const Theme& theme, LineWrap& line) {
    const std::array labels{tr("Daylight###look-light"), tr("Lamplight###look-dusk"),
                            tr("High contrast###look-contrast")};
    static_assert(labels.size() == allLooks.size());
    line.place(segmentedWidth(theme, labels));
    moveTo({here().x, here().y + theme.px(lineHeight - 36) / 2});
    const float top = here().y;
    if (const auto chosen = segmented(theme, "look", labels, static_cast<int>(state.look))) {
        state.look = static_cast<Look>(*chosen);
    }
    line.reach(here().y - top);
}

void drawTextScale(GalleryState& state, const Theme& theme, LineWrap& line) {
    const ButtonLook look{.kind = ButtonKind::Quiet};
    const auto step = [&](const char* label, int steps) {
        line.place(buttonWidth(theme, label, look));
        if (button(theme, label, look)) {
            stepText(state, steps);
        }
        line.reach(ImGui::GetItemRectSize().y);
    };
    step(tr("Smaller###text-smaller"), -1);
    step(tr("Larger###text-larger"), 1);
}

void drawHead(GalleryState& state, const Theme& theme, float width) {
    const GroupScope group;
    paragraph(theme, TextStyle::Title, theme.colors().ink, tr("Gallery"), width);
    paragraph(theme, TextStyle::Body, theme.colors().ink2,
              tr("Every widget drawn for Tend, at work. Nothing here is kept."), width);
    gap(theme, 12);
    LineWrap line(theme, width, lineHeight, 12);
    drawLooks(state, theme, line);
    drawTextScale(state, theme, line);
    const char* motion = tr("Motion###gallery-motion");
    line.place(toggleWidth(theme, motion));
    moveTo({here().x, here().y + theme.px(lineHeight - 36) / 2});
    toggle(theme, motion, state.motion);
    line.finish();
}

void drawCard(const Exhibit& exhibit, GalleryState& state, const Theme& theme, float width) {
    const IdScope scope(std::string(exhibit.key).c_str());
    const float padding = width / theme.scale() < 400 ? 16 : 24;
    const Panel card(theme, {.width = width / theme.scale(), .padding = {padding, 20}});
    const float inner = card.innerWidth() / theme.scale();
    paragraph(theme, TextStyle::Head, theme.colors().ink, exhibit.title, inner);
    gap(theme, 12);
    drawExhibit(exhibit, state, theme, inner);
}

void drawCards(GalleryState& state, const Theme& theme, const Box& window) {
    const auto all = exhibits();
    const float side = theme.px(window.width() / theme.scale() < narrow ? asideNarrow : aside);
    state.layout.begin(theme, all.size(), window.min.x + side, window.max.x - side, here().y);
    const float bar = theme.px(12);
    moveTo({state.layout.left(), here().y});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const ImVec2 at = state.layout.placeOf(i);
        moveTo(at);
        drawCard(all[i], state, theme, state.layout.cardWidth());
        state.layout.drawn(i, ImGui::GetItemRectSize().y);
    }
    moveTo({window.min.x, state.layout.bottom() + bar});
    occupy({1, 1});
}

} // namespace

void caption(const GalleryFrame& frame, std::string_view words) {
    paragraph(frame.theme, TextStyle::Small, frame.theme.colors().ink2, words, frame.width);
}

void drawExhibit(const Exhibit& exhibit, GalleryState& state, const Theme& theme, float width) {
    if (!state.picture) {
        state.picture = std::make_unique<PaintedPicture>();
    }
    exhibit.draw({state, theme, width});
}

void drawGallery(GalleryState& state, const Theme& theme) {
    theme.motion().setOn(state.motion);
    readKeys(state);
    const ImVec2 size = ImGui::GetContentRegionAvail();
    const Box window = Box::at(here(), size);
    if (ImGui::BeginChild("###gallery", size, ImGuiChildFlags_NavFlattened)) {
        const float side = theme.px(size.x / theme.scale() < narrow ? asideNarrow : aside);
        moveTo({window.min.x + side, here().y + theme.px(24)});
        drawHead(state, theme, (size.x - 2 * side) / theme.scale());
        gap(theme, 20);
        drawCards(state, theme, Box::at({window.min.x, here().y}, {size.x, 0}));
        if (state.scrollTo) {
            ImGui::SetScrollY(*state.scrollTo);
            state.scrollTo.reset();
        }
        state.height = ImGui::GetScrollMaxY() + size.y;
        state.sight = size.y;
    }
    ImGui::EndChild();
    state.undone += toast(theme, state.toast, window) ? 1 : 0;
}

} // namespace tend::ui
