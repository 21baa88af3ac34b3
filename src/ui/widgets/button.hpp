#pragma once

#include "ui/theme/theme.hpp"

#include <optional>

namespace tend::ui {

enum class ButtonKind {
    Primary, ///< act fill; one a view
    Outline,
    Quiet,
    Link,  ///< act words without padding
    Grave, ///< cannot be taken back: brick
    OnTip, ///< on a toast
};

enum class ButtonSize { Small, Normal, Large }; ///< 32, 40, 48 high

struct ButtonLook {
    ButtonKind kind = ButtonKind::Outline;
    ButtonSize size = ButtonSize::Normal;
    std::optional<Icon> icon{};
    std::optional<Icon> after{}; ///< behind the words, e.g. Icon::Down for a menu
    float width = 0;             ///< logical px; 0 = as wide as its words, negative = the room that is left
    bool enabled = true;
    bool focus = false; ///< take the keyboard when it first appears (the kind answer of a dialog)
};

/// "Words###id". True when pressed by mouse, Enter or Space. Words that have no room go on in a second line,
/// and the button is as much higher.
bool button(const Theme& theme, const char* label, const ButtonLook& look = {});
/// Device px it will take, for placing it.
float buttonWidth(const Theme& theme, const char* label, const ButtonLook& look = {});

/// The same on a line, in its place there.
class LineWrap;
bool buttonOn(LineWrap& line, const Theme& theme, const char* label, const ButtonLook& look = {});

struct IconButtonLook {
    float size = 36; ///< the square, logical px
    float icon = 20;
    bool enabled = true;
    bool tooltip = true; ///< its words, since they are not drawn
    bool outlined = false;
};

/// A square that shows only an icon; the label's words are its name and its tooltip.
bool iconButton(const Theme& theme, Icon icon, const char* label, const IconButtonLook& look = {});

} // namespace tend::ui
