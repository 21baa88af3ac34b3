#pragma once

#include "ui/palette/palette_state.hpp"

#include <functional>
#include <optional>
#include <string>

namespace tend::ui {

class Theme;

/// Over everything while `state.open`: a field and what fits the letters in it, to be walked with the arrows
/// while the keyboard stays in the field. `follow` fills in what hangs on the letters when they are others.
/// The id of the offer that was taken, which closes it, as Escape does.
std::optional<std::string> palette(const Theme& theme, PaletteState& state,
                                   const std::function<void(PaletteState&)>& follow);

} // namespace tend::ui
