#include "ui/widgets/writing.hpp"

#include "ui/theme/paint.hpp"

#include <imgui_internal.h>

#include <cmath>

namespace tend::ui {

namespace {

TextStyle italicOf(TextStyle style) {
    if (style == TextStyle::Entry)
        return TextStyle::EntryItalic;
    return style == TextStyle::EntrySmall ? TextStyle::EntrySmallItalic : style;
}

editor::EditorLook lookFor(const Theme& theme, const WritingLook& look) {
    const Face face = theme.face(look.style);
    const auto& colors = theme.colors();
    editor::EditorLook drawn;
    drawn.font = face.font;
    drawn.size = face.size;
    drawn.lineHeight = face.line;
    drawn.text = look.ink.value_or(colors.ink);
    drawn.selection = colors.selection;
    drawn.caret = colors.act;
    drawn.caretWidth = theme.px(1.5F);
    drawn.placeholder = look.placeholder;
    drawn.placeholderFont = theme.face(italicOf(look.style)).font;
    drawn.placeholderText = colors.ink3;
    drawn.width = look.width;
    drawn.minLines = look.minLines;
    drawn.enterSubmits = look.enterSubmits;
    drawn.completing = look.completing;
    drawn.spans = look.spans;
    drawn.primary = theme.desk().primary;
    if (look.well) {
        drawn.background = colors.well;
        drawn.rounding = theme.px(12);
        drawn.padding = theme.px(16, 10);
    }
    return drawn;
}

} // namespace

editor::EditorResult writing(const Theme& theme, editor::EditorState& state, const WritingLook& look) {
    const auto result = editor::editText(look.label.c_str(), state, lookFor(theme, look));
    if (ImGui::IsItemFocused() && ImGui::GetCurrentContext()->NavCursorVisible)
        focusRing(*ImGui::GetWindowDrawList(), theme, {result.min, result.max}, look.well ? 12 : 6);
    if (result.focused && std::isfinite(state.caretWake()))
        theme.motion().wakeIn(state.caretWake());
    return result;
}

} // namespace tend::ui
