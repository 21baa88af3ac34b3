#include "ui/pictures/viewer.hpp"

#include "base/tr.hpp"
#include "ui/pictures/picture_row.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace tend::ui {
namespace {

using base::fill;
using base::tr;

// Logical px.
constexpr float edge = 16, side = 40, footGap = 12;

/// The largest box of the picture's shape within `room`, in its middle; no larger than its pixels twice over.
Box fitted(const Theme& theme, const domain::Picture& picture, const Box& room) {
    const auto width = static_cast<float>(picture.width);
    const auto height = static_cast<float>(picture.height);
    const float scale =
        std::min({room.width() / width, room.height() / height, std::max(1.0F, theme.scale()) * 2});
    const ImVec2 size(std::round(width * scale), std::round(height * scale));
    const ImVec2 middle = room.center();
    return Box::at({std::round(middle.x - size.x / 2), std::round(middle.y - size.y / 2)}, size);
}

class Viewer {
  public:
    Viewer(const Theme& theme, ViewerState& state, PictureShelf& shelf, Intents& intents)
        : theme_(theme), state_(state), shelf_(shelf), intents_(intents),
          window_(Box::at(ImGui::GetWindowPos(), ImGui::GetWindowSize())) {}

    void draw() {
        const Box foot = footBox();
        const float inset = theme_.px(edge);
        const bool several = state_.pictures.size() > 1;
        const float aside = several && !narrow() ? theme_.px(side) + 2 * inset : inset;
        drawPictureIn({{window_.min.x + aside, window_.min.y + theme_.px(side) + 2 * inset},
                       {window_.max.x - aside, foot.min.y - inset}});
        drawHead();
        const float left = window_.min.x + inset, size = theme_.px(side);
        if (several && narrow())
            drawArrows({left, window_.min.y + inset}, {left + size, window_.min.y + inset});
        else if (several)
            drawArrows({left, (window_.min.y + foot.min.y - size) / 2},
                       {window_.max.x - inset - size, (window_.min.y + foot.min.y - size) / 2});
        if (narrow())
            drawSmallFoot(foot);
        else
            drawFoot(foot);
        readKeys();
    }

  private:
    const domain::Picture& shown() const { return state_.pictures[state_.shown]; }

    /// Where the buttons' words have no room beside each other, or the picture hardly any, icons do, and the
    /// arrows stand over the picture.
    bool narrow() const {
        constexpr float low = 320;
        return window_.height() < theme_.px(low) || buttonWidth(theme_, saveLabel(), quiet()) +
                                                            buttonWidth(theme_, removeLabel(), quiet()) +
                                                            theme_.px(footGap + 2 * edge) >
                                                        window_.width();
    }

    static const char* saveLabel() { return tr("Save a copy…###viewer-save"); }

    static const char* removeLabel() { return tr("Remove###viewer-remove"); }

    static ButtonLook quiet() { return {.kind = ButtonKind::Outline}; }

    Box footBox() const {
        return {{window_.min.x, window_.max.y - theme_.px(control::normal + edge)},
                {window_.max.x, window_.max.y - theme_.px(edge)}};
    }

    void drawPictureIn(const Box& room) {
        if (room.width() <= 0 || room.height() <= 0)
            return;
        auto& canvas = *ImGui::GetWindowDrawList();
        const Box box = fitted(theme_, shown(), room);
        const float radius = theme_.px(corner::small);
        const auto* large = shelf_.find(shown(), PictureSize::Large);
        const auto* drawn = large ? large : shelf_.find(shown(), PictureSize::Small);
        if (drawn)
            drawPicture(canvas, *drawn, box, radius);
        else
            canvas.AddRectFilled(box.min, box.max, theme_.colors().well, radius);
    }

    void drawHead() {
        const float inset = theme_.px(edge);
        const float size = theme_.px(side);
        const auto count = state_.pictures.size();
        const auto words =
            count > 1 ? fill(tr("{0} of {1}"), {std::to_string(state_.shown + 1), std::to_string(count)})
                      : std::string();
        const float line = theme_.face(TextStyle::Small).line;
        const float left = window_.min.x + inset + (narrow() ? 2 * size + theme_.px(4) : 0);
        const float room = window_.max.x - inset - size - left;
        if (theme_.textSize(TextStyle::Small, words).x <= room)
            theme_.text(*ImGui::GetWindowDrawList(), {left, window_.min.y + inset + (size - line) / 2},
                        TextStyle::Small, theme_.colors().ink2, words);
        moveTo({window_.max.x - inset - size, window_.min.y + inset});
        if (iconButton(theme_, Icon::Close, tr("Close###viewer-close"), {.size = side}))
            state_.open = false;
    }

    void drawArrows(ImVec2 before, ImVec2 next) {
        moveTo(before);
        if (iconButton(theme_, Icon::Left, tr("The one before###viewer-left"),
                       {.size = side, .enabled = state_.shown > 0}))
            --state_.shown;
        moveTo(next);
        if (iconButton(theme_, Icon::Right, tr("The next one###viewer-right"),
                       {.size = side, .enabled = state_.shown + 1 < state_.pictures.size()}))
            ++state_.shown;
    }

    void drawFoot(const Box& foot) {
        const float save = buttonWidth(theme_, saveLabel(), quiet());
        const float remove = buttonWidth(theme_, removeLabel(), quiet());
        const float both = save + theme_.px(footGap) + remove;
        const ImVec2 at(std::round(foot.center().x - both / 2), foot.min.y);
        moveTo(at);
        if (button(theme_, saveLabel(), quiet()))
            intents_.emplace_back(SavePictureCopy{shown()});
        moveTo({at.x + save + theme_.px(footGap), at.y});
        if (button(theme_, removeLabel(), quiet()))
            intents_.emplace_back(RemovePicture{shown().id});
    }

    void drawSmallFoot(const Box& foot) {
        const float size = theme_.px(side), gapBetween = theme_.px(4);
        const float left = foot.center().x - size - gapBetween / 2;
        moveTo({left, foot.min.y});
        if (iconButton(theme_, Icon::Import, saveLabel(), {.size = side}))
            intents_.emplace_back(SavePictureCopy{shown()});
        moveTo({left + size + gapBetween, foot.min.y});
        if (iconButton(theme_, Icon::Trash, removeLabel(), {.size = side}))
            intents_.emplace_back(RemovePicture{shown().id});
    }

    void readKeys() {
        if (ImGui::Shortcut(ImGuiKey_Escape))
            state_.open = false;
        const auto last = state_.pictures.size() - 1;
        if (ImGui::Shortcut(ImGuiKey_LeftArrow, ImGuiInputFlags_Repeat) && state_.shown > 0)
            --state_.shown;
        if (ImGui::Shortcut(ImGuiKey_RightArrow, ImGuiInputFlags_Repeat) && state_.shown < last)
            ++state_.shown;
        const auto place = static_cast<int>(state_.shown);
        if (ImGui::Shortcut(ImGuiMod_Alt | ImGuiKey_LeftArrow) && state_.shown > 0)
            intents_.emplace_back(MovePicture{shown().id, place - 1});
        if (ImGui::Shortcut(ImGuiMod_Alt | ImGuiKey_RightArrow) && state_.shown < last)
            intents_.emplace_back(MovePicture{shown().id, place + 1});
        if (ImGui::Shortcut(ImGuiKey_Home))
            state_.shown = 0;
        if (ImGui::Shortcut(ImGuiKey_End))
            state_.shown = last;
        if (ImGui::Shortcut(ImGuiKey_Delete))
            intents_.emplace_back(RemovePicture{shown().id});
    }

    const Theme& theme_;
    ViewerState& state_;
    PictureShelf& shelf_;
    Intents& intents_;
    Box window_;
};

} // namespace

void lookAt(ViewerState& state, std::vector<domain::Picture> pictures, const base::Id& first) {
    state.pictures = std::move(pictures);
    const auto found = std::ranges::find(state.pictures, first, &domain::Picture::id);
    const auto last = state.pictures.empty() ? 0 : state.pictures.size() - 1;
    state.shown = found == state.pictures.end() ? std::min(state.shown, last)
                                                : std::size_t(found - state.pictures.begin());
    state.open = !state.pictures.empty();
}

void drawViewer(const Theme& theme, ViewerState& state, PictureShelf& shelf, Intents& intents) {
    constexpr const char* id = "###viewer";
    if (state.open && !ImGui::IsPopupOpen(id))
        ImGui::OpenPopup(id);
    if (!ImGui::IsPopupOpen(id))
        return;
    const auto* viewport = ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport->Pos);
    ImGui::SetNextWindowSize(viewport->Size);
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const StyleScope line(ImGuiStyleVar_WindowBorderSize, 0);
    const StyleScope corners(ImGuiStyleVar_WindowRounding, 0);
    const ColorScope ground(ImGuiCol_PopupBg, theme.colors().canvas);
    if (!ImGui::BeginPopupModal(id, nullptr,
                                ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                                    ImGuiWindowFlags_NoSavedSettings))
        return;
    if (state.open)
        Viewer(theme, state, shelf, intents).draw();
    if (!state.open)
        ImGui::CloseCurrentPopup();
    ImGui::EndPopup();
}

} // namespace tend::ui
