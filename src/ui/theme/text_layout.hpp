#pragma once

#include <imgui.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace tend::ui {

/// One line of wrapped text: bytes [begin, end) without the spaces at its end, and its width in device px.
struct TextLine {
    std::size_t begin;
    std::size_t end;
    float width;
};

/// Where text may be broken: after spaces and hyphens, between ideographs, kana, Hangul and emoji but not
/// before closing or after opening punctuation, and never inside a cluster (combining marks, joined emoji).
/// A word wider than the line is broken between clusters. A new line in the text always breaks. At least
/// one line; `font` at `size` (Dear ImGui's px).
std::vector<TextLine> breakLines(ImFont& font, float size, float width, std::string_view text);

/// May a line end between these two characters?
bool mayBreakBetween(char32_t before, char32_t after);

/// Is `after` drawn as part of the same cluster as `before`?
bool continuesCluster(char32_t before, char32_t after);

} // namespace tend::ui
