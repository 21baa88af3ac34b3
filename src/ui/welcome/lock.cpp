#include "base/tr.hpp"
#include "ui/scenery/scenery.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/welcome/centred.hpp"
#include "ui/welcome/welcome.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/text_field.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tend::ui {

namespace {

using base::tr;

constexpr float fieldWidth = 352;
constexpr float fieldHeight = 52;

void unlock(const LockState& state, Intents& intents) {
    if (!state.passphrase.empty() && !state.busy)
        intents.emplace_back(Unlock{state.passphrase});
}

/// The field with "Open" in its end.
void drawField(LockState& state, const Theme& theme, Intents& intents, const Box& box) {
    const auto open = std::string(tr("Open")) + "###unlock";
    const ButtonLook primary{.kind = ButtonKind::Primary, .enabled = !state.busy};
    const float width = buttonWidth(theme, open.c_str(), primary);
    FieldLook look{.width = box.width() / theme.scale(), .height = fieldHeight, .icon = Icon::Lock};
    look.password = true;
    look.enabled = !state.busy;
    look.focus = state.arriving;
    look.roomAfter = width / theme.scale() + 8;
    look.radius = corner::card;
    look.ground = theme.colors().sceneField;
    look.placeholder = tr("Your passphrase");
    state.arriving = false;
    moveTo(box.min);
    const auto label = std::string(tr("Passphrase")) + "###lock-passphrase";
    const auto event = textField(theme, label.c_str(), state.passphrase, look);
    if (event.changed)
        state.error.clear();
    if (event.entered)
        unlock(state, intents);
    moveTo({box.max.x - width - theme.px(6), box.min.y + theme.px(6)});
    if (button(theme, open.c_str(), primary))
        unlock(state, intents);
    if (event.entered)
        state.arriving = true;
}

void drawFoot(const Theme& theme, const Box& room, float above) {
    const char* words = tr("Your journal is one encrypted file on this computer. Nothing is sent anywhere.");
    const float width = std::min(room.width() - theme.px(48), theme.px(560));
    const float high = centredHeight(theme, TextStyle::Small, words, width);
    const float top = std::max(above + theme.px(24), room.max.y - theme.px(28) - high);
    const float left = room.center().x - std::floor(width / 2);
    moveTo({left, top});
    const ImU32 ink = theme.colors().scenery.landInk;
    centred(theme, TextStyle::Small, ink, words, width);
    const float line = theme.textSize(TextStyle::Small, words).x;
    if (line + theme.px(48) <= width)
        theme.icon(*ImGui::GetWindowDrawList(), Icon::Lock,
                   {room.center().x - line / 2 - theme.px(24), top + theme.px(1)}, 16, ink);
}

} // namespace

void drawLock(LockState& state, const Theme& theme, Intents& intents) {
    const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    const StyleScope spacing(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    const Box whole = Box::at(here(), ImGui::GetContentRegionAvail());
    landScenery(*ImGui::GetWindowDrawList(), theme, whole);
    ImGui::BeginChild("###lock", whole.size(), ImGuiChildFlags_NavFlattened);
    const Box room = Box::at(here(), ImGui::GetContentRegionAvail());
    const auto& colors = theme.colors();
    const float width = std::min(theme.px(fieldWidth), room.width() - theme.px(32));
    const float text = std::min(theme.px(480), room.width() - theme.px(32));
    const float mark = theme.px(52);
    const float top = room.min.y + std::max(theme.px(24), room.height() * 0.23F);
    tendMark(*ImGui::GetWindowDrawList(), theme, {room.center().x - mark / 2, top}, 52, colors.leaf,
             colors.markSun);
    moveTo({room.center().x - text / 2, top + mark + theme.px(12)});
    centred(theme, TextStyle::Greeting, colors.ink, tr("Welcome back"), text);
    moveTo({room.center().x - text / 2, here().y + theme.px(4)});
    centred(theme, TextStyle::Entry, colors.ink, tr("Whatever today was, there is room for it here."), text);
    const float fieldTop = here().y + theme.px(28);
    const Box field = Box::at({room.center().x - width / 2, fieldTop}, {width, theme.px(fieldHeight)});
    drawField(state, theme, intents, field);
    moveTo({room.center().x - text / 2, field.max.y + theme.px(12)});
    centred(theme, TextStyle::Body, colors.ink, state.busy ? tr("Opening\u2026") : state.error, text);
    drawFoot(theme, room, here().y);
    gap(theme, 20);
    occupy({1, 0});
    ImGui::EndChild();
}

} // namespace tend::ui
