#pragma once

#include "ui/intent.hpp"
#include "ui/theme/theme.hpp"

#include <optional>

namespace tend::ui {

/// How the window looks and moves, as the owner chose.
struct LookChoice {
    std::optional<Look> look{}; ///< nothing: as the desktop
    bool movement = true;       ///< as the desktop; false: none
    bool still = false;         ///< the desktop asks for none
    int textPercent = 100;
    bool smaller = true, larger = true; ///< there is another size that way
};

void openLookPopover();

/// The look, the size of the text and movement, floating at `anchor` once opened. Every change shows at once
/// and stays; Escape or a click elsewhere closes it. Call in the window that opened it.
void lookPopover(const Theme& theme, const LookChoice& choice, const Box& anchor, Intents& intents);

} // namespace tend::ui
