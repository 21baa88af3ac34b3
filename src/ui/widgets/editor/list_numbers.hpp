#pragma once

#include "ui/widgets/editor/list_continuation.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tend::ui::editor {

/// After an edit that made `after` of `before` and left the last `tail` characters alone: the numbers in
/// those that followed the one before them follow it again, each in its list. Positions are of `after`.
/// Nothing where all is as it was meant, so a list whose numbers are all alike stays so.
std::optional<Replacement> renumbered(std::u32string_view before, std::u32string_view after,
                                      std::size_t tail);

/// The number an item whose line begins at `line`, `indent` blanks in, has behind the items above it.
long numberAt(std::u32string_view text, std::size_t line, std::size_t indent);

/// Blanks before the mark of an item; how many make it lie one list deeper.
std::size_t blanksBefore(std::u32string_view line);
inline constexpr std::size_t blanksPerLevel = 2;

} // namespace tend::ui::editor
