#include "base/tr.hpp"
#include "ui/scenery/scenery.hpp"
#include "ui/theme/metrics.hpp"
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
constexpr float fieldHeight = control::lock;

void unlock(const LockState& state, Intents& intents) {
    if (!state.passphrase.empty() && !state.busy)
        intents.emplace_back(Unlock{state.passphrase});
}

/// Is there no room for "Open" in the field's end? Then it stands under it.
bool openApart(const Theme& theme, float width) {
    constexpr float both = 240;
    return width < theme.px(both);
}

/// The field with "Open" in its end.
void drawField(LockState& state, const Theme& theme, Intents& intents, const Box& box) {
    const auto open = std::string(tr("Open")) + "###unlock";
    const bool apart = openApart(theme, box.width());
    ButtonLook primary{.kind = ButtonKind::Primary, .enabled = !state.busy};
    const float width = buttonWidth(theme, open.c_str(), primary);
    FieldLook look{.width = box.width() / theme.scale(), .height = fieldHeight, .icon = Icon::Lock};
    look.password = true;
    look.enabled = !state.busy;
    look.focus = state.arriving;
    look.roomAfter = apart ? 0 : width / theme.scale() + 8;
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
    primary.width = apart ? box.width() / theme.scale() : 0;
    moveTo(apart ? ImVec2(box.min.x, box.min.y + theme.px(fieldHeight + 8))
                 : ImVec2(box.max.x - width - theme.px(6), box.min.y + theme.px(6)));
    if (button(theme, open.c_str(), primary))
        unlock(state, intents);
    if (event.entered)
        state.arriving = true;
}

/// `land`: what the scenery fills.
void drawFoot(const Theme& theme, const Box& land, const Box& room, float above) {
    const char* words = tr("Your journal is one encrypted file on this computer. Nothing is sent anywhere.");
    const float width = std::min(room.width() - theme.px(48), theme.px(560));
    const float high = centredHeight(theme, TextStyle::Small, words, width);
    const float top = std::max(above + theme.px(24), room.max.y - theme.px(28) - high);
    const float left = room.center().x - std::floor(width / 2);
    const auto& scenery = theme.colors().scenery;
    if (top < landWordsFrom(land)) {
        const ImVec2 beside(std::min(theme.px(20), left - room.min.x), theme.px(10));
        const Box ground{{left - beside.x, top - beside.y}, {left + width + beside.x, top + high + beside.y}};
        surface(*ImGui::GetWindowDrawList(), theme, ground, corner::well, scenery.land.back().bottom);
    }
    moveTo({left, top});
    const ImU32 ink = scenery.landInk;
    centred(theme, TextStyle::Small, ink, words, width);
    const float line = theme.textSize(TextStyle::Small, words).x;
    if (line + theme.px(48) <= width)
        theme.icon(*ImGui::GetWindowDrawList(), Icon::Lock,
                   {room.center().x - line / 2 - theme.px(24), top + theme.px(1)}, 16, ink);
}

/// A ground for words that would else stand on the bright sky over the hills, or on the hills themselves: for
/// all of them where the window is short, else for what is said under the field (`said` high, 0 for nothing).
void drawShade(const Theme& theme, const Box& room, const Box& block, float said) {
    const float above = block.max.y - theme.px(fieldHeight + 28); // where the words end
    const float gap = theme.px(12);
    const float end = block.max.y + (said > 0 ? gap + said : 0);
    auto& canvas = *ImGui::GetWindowDrawList();
    const ImU32 ground = theme.colors().sceneField;
    const auto across = [&](float top, float foot, float beside) {
        return Box{{std::max(room.min.x, block.min.x - beside), top},
                   {std::min(room.max.x, block.max.x + beside), foot}};
    };
    if (above > room.min.y + room.height() * landSkyForWords)
        surface(canvas, theme, across(block.min.y - theme.px(16), end + theme.px(16), theme.px(24)),
                corner::sheet, ground);
    else if (said > 0)
        surface(canvas, theme, across(block.max.y + theme.px(4), end + theme.px(8), theme.px(12)),
                corner::control, ground);
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
    const char* greeting = tr("Welcome back");
    const char* sentence = tr("Whatever today was, there is room for it here.");
    const std::string said = state.busy ? std::string(tr("Opening\u2026")) : state.error;
    const float top = room.min.y + std::max(theme.px(24), room.height() * 0.23F);
    const float words = centredHeight(theme, TextStyle::Greeting, greeting, text) + theme.px(4) +
                        centredHeight(theme, TextStyle::Entry, sentence, text);
    const float fieldTop = top + mark + theme.px(12) + words + theme.px(28);
    const float high = theme.px(openApart(theme, width) ? fieldHeight + 48 : fieldHeight);
    const Box field = Box::at({room.center().x - width / 2, fieldTop}, {width, high});
    const float saidHeight = said.empty() ? 0 : centredHeight(theme, TextStyle::Body, said, text);
    drawShade(theme, room, {{room.center().x - text / 2, top}, {room.center().x + text / 2, field.max.y}},
              saidHeight);
    tendMark(*ImGui::GetWindowDrawList(), theme, {room.center().x - mark / 2, top}, 52, colors.leaf,
             colors.markSun);
    moveTo({room.center().x - text / 2, top + mark + theme.px(12)});
    centred(theme, TextStyle::Greeting, colors.ink, greeting, text);
    moveTo({room.center().x - text / 2, here().y + theme.px(4)});
    centred(theme, TextStyle::Entry, colors.ink, sentence, text);
    drawField(state, theme, intents, field);
    moveTo({room.center().x - text / 2, field.max.y + theme.px(12)});
    if (!said.empty())
        centred(theme, TextStyle::Body, colors.ink, said, text);
    drawFoot(theme, whole, room, here().y);
    gap(theme, 20);
    occupy({1, 0});
    ImGui::EndChild();
}

} // namespace tend::ui
