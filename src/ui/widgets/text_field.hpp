#pragma once

#include "ui/theme/metrics.hpp"
#include "ui/theme/theme.hpp"
#include "ui/widgets/completion.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tend::ui {

struct FieldLook {
    float width = 0; ///< logical px; 0 = the room that is left
    float height = control::normal;
    bool named = false; ///< the label's words above it, else they are only its name
    std::string_view placeholder{};
    std::string_view error{};   ///< a sentence: brick border, a glyph, and the sentence under it
    std::optional<Icon> icon{}; ///< before the text
    bool password = false;      ///< dots, with an eye that shows them
    bool prose = false;         ///< looked through for spelling, which the menu of the field is about
    bool enabled = true;
    bool focus = false;     ///< take the keyboard in this frame
    bool keeps = false;     ///< Enter leaves the keyboard in it
    bool selectAll = false; ///< ... with all of it selected
    float roomAfter = 0;    ///< logical px kept free inside, right, for what the caller draws there
    TextStyle style = TextStyle::Body;
    float radius = 10;
    Known known{};                 ///< whom an @ may mean
    std::optional<ImU32> ground{}; ///< sheet, unless it lies on something special
};

/// What happened to a field in this frame.
struct FieldEvent {
    bool changed = false;    ///< `text` is different
    bool entered = false;    ///< Enter
    bool left = false;       ///< the keyboard went elsewhere after a change
    bool escaped = false;    ///< Escape: the text is as it was when the field got the keyboard
    bool active = false;     ///< the caret is in it
    bool lit = false;        ///< active, or the keyboard stands on it
    Box box{};               ///< the field itself
    std::string newPerson{}; ///< who is to be put on the care list

    explicit operator bool() const { return changed; }
};

/// One line of text, edited in place. "Words###id".
FieldEvent textField(const Theme& theme, const char* label, std::string& text, const FieldLook& look = {});

/// Words above a field or a group of chips.
void fieldName(const Theme& theme, std::string_view words);
/// The sentence under a field, with the space above it.
void fieldError(const Theme& theme, std::string_view sentence);

} // namespace tend::ui
