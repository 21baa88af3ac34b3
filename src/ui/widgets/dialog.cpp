#include "ui/widgets/dialog.hpp"

#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tend::ui {

namespace {

constexpr float rise = 4, margin = 8;

void drawGround(const Theme& theme) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    canvas.PushClipRectFullScreen();
    ground(canvas, theme, Box::at(ImGui::GetWindowPos(), ImGui::GetWindowSize()), Ground::Dialog);
    canvas.PopClipRect();
}

} // namespace

Dialog::Dialog(const Theme& theme, const char* id, bool& open, const DialogLook& look) {
    if (open && !ImGui::IsPopupOpen(id)) {
        ImGui::OpenPopup(id);
    }
    if (!ImGui::IsPopupOpen(id)) {
        return;
    }
    const ImVec2 screen = ImGui::GetMainViewport()->Size;
    const float width = std::min(theme.px(look.width), screen.x - 2 * theme.px(margin));
    const float come = theme.motion().appearing(ImGui::GetID(id), 0, 1, duration::dialog);
    ImGui::SetNextWindowPos(
        {std::round(screen.x / 2), std::round(screen.y / 2 + (1 - come) * theme.px(rise))}, ImGuiCond_Always,
        {0.5F, 0.5F});
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, screen.y - 2 * theme.px(margin)});
    const StyleScope padding(ImGuiStyleVar_WindowPadding, theme.px(dialogPadding.x, dialogPadding.y));
    ImGui::PushStyleVar(ImGuiStyleVar_Alpha, std::max(0.01F, come));
    begun_ = ImGui::BeginPopupModal(id, nullptr,
                                    ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoBackground |
                                        ImGuiWindowFlags_NoMove | ImGuiWindowFlags_AlwaysAutoResize |
                                        ImGuiWindowFlags_NoSavedSettings);
    if (!begun_) {
        ImGui::PopStyleVar();
        return;
    }
    drawGround(theme);
    if (!theme.motion().on()) {
        ImGui::GetCurrentContext()->DimBgRatio = 1; // the scrim is there at once as well
    }
    if (open && ImGui::Shortcut(ImGuiKey_Escape)) {
        open = false;
    }
    shown_ = open;
    if (!open) {
        ImGui::CloseCurrentPopup();
    }
}

Dialog::~Dialog() {
    if (begun_) {
        ImGui::EndPopup();
        ImGui::PopStyleVar();
    }
}

std::optional<Answer> question(const Theme& theme, const Question& asked, bool focus) {
    const Colors& colors = theme.colors();
    paragraph(theme, TextStyle::SubTitle, colors.ink, asked.title);
    gap(theme, 8);
    paragraph(theme, TextStyle::BodyLarge, colors.ink2, asked.body);
    gap(theme, 28);
    const bool kindFirst = asked.grave || asked.careful;
    const ButtonLook kind{.kind = ButtonKind::Quiet, .focus = focus && kindFirst};
    const ButtonLook act{.kind = asked.grave ? ButtonKind::Grave : ButtonKind::Primary,
                         .focus = focus && !kindFirst};
    const float both =
        buttonWidth(theme, asked.kind, kind) + buttonWidth(theme, asked.act, act) + theme.px(8);
    const bool fits = both <= roomLeft();
    std::optional<Answer> answer;
    alignRight(fits ? both : buttonWidth(theme, asked.kind, kind));
    if (button(theme, asked.kind, kind)) {
        answer = Answer::Kind;
    }
    if (fits) {
        beside(theme, 8);
    } else {
        gap(theme, 8);
        alignRight(std::min(roomLeft(), buttonWidth(theme, asked.act, act)));
    }
    if (button(theme, asked.act, act)) {
        answer = Answer::Act;
    }
    return answer;
}

std::optional<Answer> ask(const Theme& theme, const char* id, bool& open, const Question& asked) {
    const bool wasOpen = open;
    std::optional<Answer> answer;
    {
        const Dialog dialog(theme, id, open);
        if (dialog) {
            answer = question(theme, asked, true);
        }
        open = open && !answer;
    }
    return wasOpen && !open && !answer ? Answer::Kind : answer;
}

void closeForgottenPopups() {
    const auto& open = ImGui::GetCurrentContext()->OpenPopupStack;
    for (int i = 0; i < open.Size; ++i) {
        const ImGuiWindow* window = open[i].Window; // none before it is drawn first
        if (window != nullptr && !window->WasActive) {
            return ImGui::ClosePopupToLevel(i, true);
        }
    }
}

} // namespace tend::ui
