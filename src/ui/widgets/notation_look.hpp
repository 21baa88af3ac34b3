#pragma once

#include "ui/theme/theme.hpp"
#include "ui/widgets/editor/editor.hpp"

namespace tend::ui {

/// Markdown in a text of `style`: what it is set in, and who knows it.
editor::StyleLook notationLook(const Theme& theme, TextStyle style);
const editor::Styler& notation();

} // namespace tend::ui
