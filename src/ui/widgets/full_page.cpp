#include "base/tr.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/length_words.hpp"
#include "ui/widgets/writing_parts.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tend::ui {

namespace {

using editor::EditorState;

constexpr float em = 19, line = 32;    // larger than in the page, for a long sitting
constexpr float charactersAcross = 72; // the widest line that is read with ease
constexpr float above = 72, beside_ = 24, footHeight = 48;
constexpr double typingRests = 1.5; ///< seconds after the last key until the foot comes back
constexpr float quiet = 0.0F;       ///< how much of the foot is seen while words are typed

float columnWidth(const Theme& theme, float room) {
    const Face face = theme.face(TypeFace::Serif, em, line);
    constexpr std::string_view sample = "a quiet hour of writing by the window, as it gets dark outside";
    const float average = theme.textWidth(face, sample) / static_cast<float>(sample.size());
    return std::min(std::floor(average * charactersAcross), room - 2 * theme.px(beside_));
}

editor::EditorLook lookOnPage(const Theme& theme, const WritingLook& look, ImVec2 room) {
    editor::EditorLook drawn = editorLookFor(theme, look);
    const Face face = theme.face(TypeFace::Serif, em, line);
    const float larger = face.size / drawn.size;
    const float wider = face.line / drawn.lineHeight;
    drawn.size = face.size;
    drawn.lineHeight = face.line;
    for (auto& heading : drawn.styles.headings) {
        heading.size *= larger;
        heading.lineHeight *= wider;
    }
    drawn.background = 0;
    drawn.rounding = 0;
    drawn.width = room.x;
    drawn.wrapWidth = columnWidth(theme, room.x);
    drawn.padding = {std::floor((room.x - drawn.wrapWidth) / 2), theme.px(above)};
    drawn.minLines = std::max(1, static_cast<int>((room.y - 2 * theme.px(above)) / face.line));
    return drawn;
}

/// How much of the foot is to be seen: it goes while words are typed and comes back when they rest.
float footPresence(const Theme& theme, EditorState& state) {
    const double since = theme.motion().now() - state.extras().typedAt;
    const bool typing = state.extras().typedAt > 0 && since < typingRests;
    if (typing)
        theme.motion().wakeIn(typingRests - since);
    return theme.motion().towards(ImGui::GetID("###full-page-foot"), typing ? quiet : 1.0F, duration::look);
}

void drawFoot(const Theme& theme, EditorState& state, const Box& box) {
    const float presence = footPresence(theme, state);
    auto& counter = state.extras().counter;
    const auto& count = counter.update(state.model());
    if (!counter.finished())
        theme.motion().wakeIn(0);
    const float middle = box.center().y;
    constexpr float side = 36;
    if (count.words > 0 && presence > 0) {
        const std::string said = counter.finished() ? lengthInWords(count) : wordsSoFar(count);
        const ImVec2 size = theme.textSize(TextStyle::Small, said);
        if (size.x / 2 + theme.px(side + 12) <= box.width() / 2)
            theme.text(*ImGui::GetWindowDrawList(), {box.center().x - size.x / 2, middle - size.y / 2},
                       TextStyle::Small, faded(theme.colors().ink3, presence), said);
    }
    const StyleScope alpha(ImGuiStyleVar_Alpha, std::max(0.2F, presence));
    moveTo({box.max.x - theme.px(side) - theme.px(6), middle - theme.px(side) / 2});
    if (iconButton(theme, Icon::Close, base::tr("Back to the page###full-page-close"), {.size = side}))
        turnFullPage(state, false);
}

/// The keyboard belongs to the text; clicks beside it change nothing.
void holdKeyboard(EditorState& state) {
    const auto& extras = state.extras();
    const bool wanted = ImGui::IsAnyItemActive() || extras.finding.focused ||
                        ImGui::GetCurrentContext()->OpenPopupStack.Size > 0;
    if (!wanted && extras.fullPage && ImGui::IsWindowFocused(ImGuiFocusedFlags_RootAndChildWindows))
        state.focus();
}

WritingResult drawSheet(const Theme& theme, EditorState& state, const WritingLook& look) {
    WritingResult result;
    const ImVec2 room = ImGui::GetContentRegionAvail();
    const ImVec2 at = here();
    const ImVec2 text(room.x, room.y - theme.px(footHeight));
    if (ImGui::BeginChild("###full-page-text", text, ImGuiChildFlags_NavFlattened)) {
        const ImVec2 inside = ImGui::GetContentRegionAvail();
        result = writeHere(theme, state, look, lookOnPage(theme, look, inside));
    }
    ImGui::EndChild();
    drawFoot(theme, state, {{at.x, at.y + text.y}, {at.x + room.x, at.y + room.y}});
    if (ImGui::Shortcut(ImGuiKey_F11) || ImGui::Shortcut(ImGuiKey_Escape))
        turnFullPage(state, false);
    holdKeyboard(state);
    return result;
}

} // namespace

void turnFullPage(EditorState& state, bool on) {
    auto& extras = state.extras();
    extras.fullPage = on;
    extras.fullPageFrame = ImGui::GetFrameCount();
    extras.typedAt = 0;
    state.reveal({state.selection().anchor, state.selection().caret});
    state.focus();
}

WritingResult writeOnFullPage(const Theme& theme, EditorState& state, const WritingLook& look) {
    auto& extras = state.extras();
    extras.fullPageFrame = ImGui::GetFrameCount();
    const ImVec2 at = here();
    const ImVec2 place(look.width > 0 ? look.width : roomLeft(), extras.roomKept);
    const auto* viewport = ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport->Pos);
    ImGui::SetNextWindowSize(viewport->Size);
    WritingResult result;
    {
        const StyleScope padding(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
        const StyleScope edge(ImGuiStyleVar_WindowBorderSize, 0);
        const StyleScope corners(ImGuiStyleVar_WindowRounding, 0);
        const StyleScope spacing(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
        const ColorScope ground(ImGuiCol_WindowBg, theme.colors().sheet);
        const ColorScope bar(ImGuiCol_ScrollbarBg, 0);
        if (ImGui::Begin("###full-page", nullptr,
                         ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                             ImGuiWindowFlags_NoSavedSettings))
            result = drawSheet(theme, state, look);
        ImGui::End();
    }
    moveTo(at);
    occupy(place);
    result.min = at;
    result.max = {at.x + place.x, at.y + place.y};
    return result;
}

} // namespace tend::ui
