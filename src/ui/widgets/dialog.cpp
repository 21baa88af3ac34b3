#include "ui/widgets/dialog.hpp"

#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tend::ui {

namespace {

constexpr float radius = 16, paddingX = 32, paddingY = 28, rise = 4, margin = 8;

void drawGround(const Theme& theme) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Box box = Box::at(ImGui::GetWindowPos(), ImGui::GetWindowSize());
    canvas.PushClipRectFullScreen();
    surface(canvas, theme, box, radius, theme.colors().raised, Elevation::High);
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
    const StyleScope padding(ImGuiStyleVar_WindowPadding, theme.px(paddingX, paddingY));
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

std::optional<Answer> ask(const Theme& theme, const char* id, bool& open, const Question& question) {
    const bool wasOpen = open;
    std::optional<Answer> answer;
    {
        const Dialog dialog(theme, id, open);
        if (dialog) {
            const Colors& colors = theme.colors();
            paragraph(theme, TextStyle::SubTitle, colors.ink, question.title);
            gap(theme, 8);
            paragraph(theme, TextStyle::BodyLarge, colors.ink2, question.body);
            gap(theme, 28);
            const bool kindFirst = question.grave || question.careful;
            const ButtonLook kind{.kind = ButtonKind::Quiet, .focus = kindFirst};
            const ButtonLook act{.kind = question.grave ? ButtonKind::Grave : ButtonKind::Primary,
                                 .focus = !kindFirst};
            const float both =
                buttonWidth(theme, question.kind, kind) + buttonWidth(theme, question.act, act) + theme.px(8);
            alignRight(std::min(both, roomLeft()));
            if (button(theme, question.kind, kind)) {
                answer = Answer::Kind;
            }
            beside(theme, 8);
            if (button(theme, question.act, act)) {
                answer = Answer::Act;
            }
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
