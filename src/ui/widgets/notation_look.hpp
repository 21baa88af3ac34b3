#pragma once

#include "ui/theme/theme.hpp"
#include "ui/widgets/editor/editor.hpp"

namespace tend::ui {

/// Code is set so much smaller than the words around it.
inline constexpr float codeEm = 0.88F;

/// Markdown in a text of `style`: what it is set in, and who knows it.
editor::StyleLook notationLook(const Theme& theme, TextStyle style);
const editor::Styler& notation();

} // namespace tend::ui
