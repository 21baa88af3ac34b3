#pragma once

#include "ui/theme/theme.hpp"

#include <string>
#include <string_view>

namespace tend::ui {

/// What is to be known of a link before it is opened: the host, the whole address, whatever is odd about it,
/// and how it is opened. `words`: those it stands behind; `written`: the address as it was typed.
struct LinkWords {
    std::string title;
    std::string rest;
};

LinkWords linkWords(std::string_view words, std::string_view written);

/// The link under the mouse in this frame. `id` tells links apart; the tip shows at `point` once the mouse
/// rests. Ctrl+click opens it in the owner's browser, where it is a sound web or mail address; true then.
bool hoverLink(const Theme& theme, ImGuiID id, ImVec2 point, std::string_view words,
               std::string_view address);

/// The link the keyboard is on, where it has rested for `delay` seconds: the tip shows at `point`.
void tellLink(const Theme& theme, ImGuiID id, ImVec2 point, std::string_view words, std::string_view address,
              float delay);
/// Opens it, where it is one Tend opens; true then.
bool openLink(const Theme& theme, std::string_view address);

} // namespace tend::ui
