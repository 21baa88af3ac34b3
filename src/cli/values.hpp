#pragma once

#include "cli/commands.hpp"
#include "domain/rhythm.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

/// Reading what is typed as the value of an option; nothing where it is none.
namespace tend::cli {

/// "YYYY-MM-DD", "today" or "yesterday".
std::optional<TypedDay> typedDay(std::string_view text);
/// "1" to "5".
std::optional<domain::Level> level(std::string_view text);
/// "1" and so on.
std::optional<int> versionNumber(std::string_view text);
/// "1" to "100".
std::optional<int> years(std::string_view text);
/// A number from 1 on.
std::optional<int> limit(std::string_view text);
/// A whole number from 0 to 2^64-1.
std::optional<std::uint64_t> seed(std::string_view text);
/// "light" or "dark".
std::optional<Look> look(std::string_view text);
/// "1280x800".
std::optional<PictureSize> pictureSize(std::string_view text);
/// "75" to "300".
std::optional<int> scalePercent(std::string_view text);

} // namespace tend::cli
