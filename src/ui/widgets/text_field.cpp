#include "ui/widgets/text_field.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/paint.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/editor/editor.hpp"
#include "ui/widgets/flow.hpp"
#include "ui/widgets/line_memory.hpp"
#include "ui/widgets/touch.hpp"
#include "ui/widgets/writing_menu.hpp"

#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace tend::ui {

namespace {

constexpr float padding = 12, iconSize = 18, iconGap = 8, eyeSize = control::small;

/// "###id": names the item without words, which Dear ImGui would draw beside it.
std::string wordless(const char* label) {
    const std::string_view whole(label);
    const auto mark = whole.find("###");
    return mark == std::string_view::npos ? "###" + std::string(whole) : std::string(whole.substr(mark));
}

/// Where things are inside the box, device px.
struct Inside {
    float left, right;
};

Inside insideOf(const Theme& theme, const FieldLook& look) {
    const float scale = look.height / 40;
    Inside inside{theme.px(padding * scale), theme.px(padding * scale)};
    inside.left += look.icon ? theme.px(iconSize) + theme.px(iconGap) : 0;
    inside.right += look.password ? theme.px(eyeSize) - theme.px(4) : 0;
    inside.right += !look.error.empty() ? theme.px(iconSize) + theme.px(iconGap) : 0;
    inside.right += look.roomAfter > 0 ? theme.px(look.roomAfter) : 0;
    return inside;
}

/// Dear ImGui writes stars for a password; dots are laid where they stand.
void drawDots(const Theme& theme, const Box& box, const std::string& text, ImGuiID id, float starWidth) {
    const ImGuiInputTextState* state = ImGui::GetInputTextState(id);
    float x = box.min.x - (state != nullptr ? state->Scroll.x : 0);
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const ClipScope clip(box);
    for (std::size_t at = 0; at < text.size(); at += base::codePointAt(text, at).bytes) {
        canvas.AddCircleFilled({x + starWidth / 2, box.center().y}, starWidth * 0.36F,
                               ImGui::GetColorU32(theme.colors().ink));
        x += starWidth;
    }
}

/// A click beside the text, inside the border, is a click into the field.
bool clickedBeside(const char* label, const Box& box) {
    const ImRect rect(box.min, box.max);
    const std::string name = "###beside-" + wordless(label).substr(3);
    const ImGuiID id = ImGui::GetID(name.c_str());
    const ItemFlagScope overlap(ImGuiItemFlags_AllowOverlap, true);
    const bool visible = ImGui::ItemAdd(rect, id, nullptr, ImGuiItemFlags_NoNav | ImGuiItemFlags_NoTabStop);
    bool hovered = false, held = false;
    const bool pressed = visible && ImGui::ButtonBehavior(rect, id, &hovered, &held,
                                                          int{ImGuiButtonFlags_PressedOnClick} |
                                                              ImGuiButtonFlags_NoHoldingActiveId |
                                                              ImGuiButtonFlags_NoNavFocus);
    if (hovered) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    }
    return pressed;
}

void drawGround(const Theme& theme, const Box& box, const FieldLook& look) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    surface(canvas, theme, box, look.radius, look.enabled ? look.ground.value_or(colors.sheet) : colors.well);
    if (look.icon) {
        theme.icon(
            canvas, *look.icon,
            {box.min.x + theme.px(padding * look.height / 40), box.center().y - iconSize * theme.scale() / 2},
            iconSize, colors.ink2);
    }
    if (!look.error.empty()) {
        theme.icon(canvas, Icon::Alert,
                   {box.max.x - theme.px(padding) - theme.px(iconSize),
                    box.center().y - iconSize * theme.scale() / 2},
                   iconSize, colors.brick);
    }
}

void drawEdge(const Theme& theme, const Box& box, const FieldLook& look, bool active) {
    ImDrawList& canvas = *ImGui::GetWindowDrawList();
    const Colors& colors = theme.colors();
    if (active) {
        border(canvas, theme, box, look.radius, look.error.empty() ? colors.act : colors.brick, 2);
    } else if (look.enabled) {
        border(canvas, theme, box, look.radius, look.error.empty() ? colors.edge : colors.brick);
    }
}

/// Cut where there is no room: a field has one line.
std::string fitted(const Theme& theme, const Face& face, std::string_view words, float width) {
    if (theme.textWidth(face, words) <= width) {
        return std::string(words);
    }
    std::string cut;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t next = at + base::codePointAt(words, at).bytes;
        const std::string longer = std::string(words.substr(0, next)) + "\u2026";
        if (theme.textWidth(face, longer) > width) {
            break;
        }
        cut = longer;
        at = next;
    }
    return cut;
}

FieldEvent passwordInput(const Theme& theme, const char* label, std::string& text, const FieldLook& look,
                         const Box& room, bool dots, bool focus) {
    const Face face = theme.face(look.style);
    const FontScope font(face.font, face.size);
    const float above = std::floor((room.height() - face.line) / 2) + face.drop;
    const StyleScope frame(ImGuiStyleVar_FramePadding, ImVec2(0, above));
    const Colors& colors = theme.colors();
    const bool hidden = dots && !text.empty();
    const ColorScope ink(ImGuiCol_Text, hidden ? 0 : look.enabled ? colors.ink : colors.ink3);
    ImGuiInputTextFlags flags = ImGuiInputTextFlags_NoUndoRedo;
    flags |= dots ? ImGuiInputTextFlags_Password : 0;
    flags |= look.selectAll ? ImGuiInputTextFlags_AutoSelectAll : 0;
    if (focus) {
        ImGui::SetKeyboardFocusHere();
    }
    const std::string placeholder = fitted(theme, face, look.placeholder, room.width());
    moveTo(room.min);
    ImGui::SetNextItemWidth(room.width());
    FieldEvent event;
    event.changed = ImGui::InputTextWithHint(wordless(label).c_str(), placeholder.c_str(), &text, flags);
    const ImGuiID id = ImGui::GetItemID();
    reportItem(id, label,
               ImGui::GetCurrentContext()->LastItemData.StatusFlags | ImGuiItemStatusFlags_Inputable);
    const bool over = ImGui::IsItemDeactivated();
    event.active = ImGui::IsItemActive();
    event.entered =
        over && (ImGui::IsKeyPressed(ImGuiKey_Enter) || ImGui::IsKeyPressed(ImGuiKey_KeypadEnter));
    event.escaped = over && ImGui::IsKeyPressed(ImGuiKey_Escape);
    event.left = ImGui::IsItemDeactivatedAfterEdit();
    event.lit = event.active || (ImGui::IsItemFocused() && ImGui::GetCurrentContext()->NavCursorVisible);
    if (hidden) {
        drawDots(theme, room, text, id, theme.textWidth(face, "*"));
    }
    return event;
}

editor::EditorLook lineLook(const Theme& theme, const FieldLook& look, const char* placeholder,
                            const Box& room) {
    const Face face = theme.face(look.style);
    const Colors& colors = theme.colors();
    editor::EditorLook drawn;
    drawn.singleLine = true;
    drawn.font = face.font;
    drawn.size = face.size;
    drawn.lineHeight = face.line;
    drawn.text = look.enabled ? colors.ink : colors.ink3;
    drawn.selection = colors.selection;
    drawn.caret = colors.act;
    drawn.caretWidth = theme.px(1.5F);
    drawn.placeholder = placeholder;
    drawn.placeholderText = colors.ink3;
    drawn.width = room.width();
    drawn.padding = {0, (room.height() - face.line) / 2};
    drawn.shaper = theme.desk().shaper;
    drawn.primary = theme.desk().primary;
    return drawn;
}

/// What a frame of the editor means for the field.
FieldEvent eventOf(EditedLine& line, std::string& text, const editor::EditorResult& result,
                   const FieldLook& look) {
    FieldEvent event;
    event.active = ImGui::IsItemActive();
    event.lit = event.active || (ImGui::IsItemFocused() && ImGui::GetCurrentContext()->NavCursorVisible);
    event.changed = result.changed;
    event.entered = result.submitted;
    event.escaped = result.escaped;
    line.edited = line.edited || result.changed;
    if (result.changed) {
        text = line.editor.text();
    }
    if (result.escaped && text != line.before) {
        text = line.before;
        line.editor.setText(text);
        event.changed = true;
    }
    if (result.submitted && !look.keeps) {
        ImGui::ClearActiveID();
    }
    if (result.focusLost || result.submitted || result.escaped) {
        event.left = std::exchange(line.edited, false);
    }
    return event;
}

FieldEvent lineInput(const Theme& theme, const char* label, std::string& text, const FieldLook& look,
                     const Box& room, bool focus) {
    EditedLine& line = editedLine(ImGui::GetID(label));
    line.editor.setText(text);
    if (focus) {
        line.editor.focus();
    }
    if (focus && look.selectAll) {
        line.editor.selectAll();
    }
    const std::string placeholder = fitted(theme, theme.face(look.style), look.placeholder, room.width());
    moveTo(room.min);
    auto drawn = lineLook(theme, look, placeholder.c_str(), room);
    Completion completion(theme, line.editor, look.known);
    completion.prepare(drawn);
    drawn.spans = completion.spans();
    std::vector<editor::EditorUnderline> misspelt;
    if (look.prose) {
        misspelt = spellingLines(theme, line.editor, drawn.spans);
        drawn.underlines = misspelt;
        drawn.menuOpen = writingMenuOpen(line.editor, label);
    }
    const auto version = line.editor.version();
    auto result = editor::editText(label, line.editor, drawn);
    const ImGuiLastItemData item = ImGui::GetCurrentContext()->LastItemData;
    if (look.prose) {
        markSpelling(theme, line.editor, result);
        writingMenu(theme, line.editor, label, result);
    }
    auto newPerson = completion.finish(result);
    result.changed = line.editor.version() != version; // by the menu and by what was completed too
    ImGui::GetCurrentContext()->LastItemData = item;
    if (ImGui::GetCurrentContext()->LogEnabled) {
        const std::string& shown = text.empty() ? placeholder : text;
        ImGui::LogRenderedText(&room.min, shown.data(), shown.data() + shown.size());
    }
    if (result.focusGained) {
        line.before = text;
        line.edited = false;
        if (!focus && !ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
            line.editor.selectAll(); // Tab came here
        }
    }
    if (result.focused && std::isfinite(line.editor.caretWake())) {
        theme.motion().wakeIn(line.editor.caretWake());
    }
    auto event = eventOf(line, text, result, look);
    event.newPerson = std::move(newPerson);
    return event;
}

/// The eye at the field's end; whether the password is shown in the open.
bool eye(const Theme& theme, const char* label, const Box& box, const FieldLook& look) {
    ImGuiStorage& storage = *ImGui::GetStateStorage();
    const std::string name =
        std::string(base::tr("Show what is typed")) + "###eye-" + wordless(label).substr(3);
    const ImGuiID id = ImGui::GetID(name.c_str());
    bool open = storage.GetBool(id);
    const float inset = (box.height() - theme.px(eyeSize)) / 2;
    const float after = look.roomAfter > 0 ? theme.px(look.roomAfter) : 0;
    moveTo({box.max.x - theme.px(eyeSize) - std::min(inset, theme.px(6)) - after, box.min.y + inset});
    if (iconButton(theme, open ? Icon::EyeOff : Icon::Eye, name.c_str(), {.size = eyeSize})) {
        open = !open;
        storage.SetBool(id, open);
    }
    return open;
}

bool isOpen(const char* label) {
    const std::string name = "###eye-" + wordless(label).substr(3);
    return ImGui::GetStateStorage()->GetBool(ImGui::GetID(name.c_str()));
}

} // namespace

void fieldName(const Theme& theme, std::string_view nameWords) {
    words(theme, TextStyle::SmallMedium, theme.colors().ink2, nameWords);
    gap(theme, 4);
}

void fieldError(const Theme& theme, std::string_view sentence) {
    gap(theme, 6);
    paragraph(theme, TextStyle::Small, theme.colors().brick, sentence);
}

FieldEvent textField(const Theme& theme, const char* label, std::string& text, const FieldLook& look) {
    const GroupScope group;
    if (look.named) {
        fieldName(theme, wordsOf(label));
    }
    const ImVec2 origin = here();
    const float width = look.width > 0 ? theme.px(look.width) : roomLeft();
    const Box box = Box::at(origin, {width, theme.px(look.height)});
    const Inside inside = insideOf(theme, look);
    const Box room{{box.min.x + inside.left, box.min.y}, {box.max.x - inside.right, box.max.y}};
    const DisabledScope disabled(!look.enabled);
    drawGround(theme, box, look);
    const bool focus = clickedBeside(label, box) || look.focus;
    FieldEvent event = look.password ? passwordInput(theme, label, text, look, room, !isOpen(label), focus)
                                     : lineInput(theme, label, text, look, room, focus);
    if (look.password) {
        eye(theme, label, box, look);
    }
    event.box = box;
    drawEdge(theme, box, look, event.lit || poses(Pose::Focused));
    moveTo(origin);
    occupy(box.size());
    if (!look.error.empty()) {
        gap(theme, 6);
        paragraph(theme, TextStyle::Small, theme.colors().brick, look.error, width / theme.scale());
    }
    return event;
}

} // namespace tend::ui
