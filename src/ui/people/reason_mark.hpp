#pragma once

#include "domain/hello.hpp"
#include "ui/theme/theme.hpp"

#include <imgui.h>

namespace tend::ui {

/// Why a hello was said, as a shape: a filled circle for nothing, just you; an outlined square for needed
/// something; an outlined triangle for a problem. Fits 14 logical px round `center`.
void reasonMark(ImDrawList& canvas, const Theme& theme, ImVec2 center, domain::Reason reason);

} // namespace tend::ui
