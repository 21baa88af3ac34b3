#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Text for a terminal.
namespace tend::cli {

/// `text` without control characters (no escape sequence of a note reaches the terminal); line ends stay.
std::string printable(std::string_view text);
/// The same with line ends as spaces.
std::string oneLine(std::string_view text);
/// Columns that `text` takes on a terminal.
std::size_t columns(std::string_view text);
/// `text` and as many spaces as fill `width` columns.
std::string padded(std::string text, std::size_t width);
/// The lines of `text` after the first set in by `indent` columns.
std::string hanging(std::string_view text, std::size_t indent);

} // namespace tend::cli
