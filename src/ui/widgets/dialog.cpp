#include "ui/widgets/dialog.hpp"

#include "ui/theme/metrics.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/surface.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tend::ui {

namespace {

constexpr float rise = 4, margin = 8;
constexpr float narrow = widths::small; ///< in a window below this a dialog is as wide as it can be
constexpr float tight = widths::tight, tightPadding = 10; ///< ... and below this the padding gives way

float paddingIn(const Theme& theme, const DialogLook& look) {
    return ImGui::GetMainViewport()->Size.x < theme.px(tight) ? std::min(tightPadding, look.padding.x)
                                                              : look.padding.x;
}

/// Device px; less than asked for where the window is not high.
float topOf(const Theme& theme, const DialogLook& look, float high) {
    return std::round(std::max(theme.px(margin), std::min(theme.px(look.top.value_or(0)), high / 8)));
}

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
    const float most = screen.x - 2 * theme.px(margin);
    const float width = screen.x < theme.px(narrow) ? most : std::min(theme.px(look.width), most);
    const float come = theme.motion().appearing(ImGui::GetID(id), 0, 1, duration::dialog);
    const float top = look.top ? topOf(theme, look, screen.y) : screen.y / 2;
    ImGui::SetNextWindowPos({std::round(screen.x / 2), std::round(top + (1 - come) * theme.px(rise))},
                            ImGuiCond_Always, {0.5F, look.top ? 0 : 0.5F});
    const float high = screen.y - theme.px(margin) - (look.top ? top : theme.px(margin));
    ImGui::SetNextWindowSizeConstraints({width, 0}, {width, high});
    const StyleScope padding(ImGuiStyleVar_WindowPadding, theme.px(paddingIn(theme, look), look.padding.y));
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

std::optional<Answer> answers(const Theme& theme, const char* kind, const char* act,
                              const ButtonLook& kindLook, const ButtonLook& actLook) {
    const float room = roomLeft();
    const float both = buttonWidth(theme, kind, kindLook) + theme.px(8) + buttonWidth(theme, act, actLook);
    std::optional<Answer> answer;
    if (both <= room) {
        alignRight(both);
        if (button(theme, kind, kindLook)) {
            answer = Answer::Kind;
        }
        beside(theme, 8);
        return button(theme, act, actLook) ? Answer::Act : answer;
    }
    ButtonLook wideKind = kindLook, wideAct = actLook;
    wideKind.width = wideAct.width = -1;
    if (button(theme, act, wideAct)) {
        answer = Answer::Act;
    }
    gap(theme, 8);
    return button(theme, kind, wideKind) ? Answer::Kind : answer;
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
    return answers(theme, asked.kind, asked.act, kind, act);
}

bool onlyAnswer(const Theme& theme, const char* label, bool focus) {
    const ButtonLook look{.kind = ButtonKind::Quiet, .focus = focus};
    alignRight(std::min(buttonWidth(theme, label, look), roomLeft()));
    return button(theme, label, look);
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
