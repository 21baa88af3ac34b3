#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

namespace tend::base {

/// Writes a file whole or not at all: what was there stays until the new one is complete. Tells why it could
/// not.
std::error_code writeWhole(const std::filesystem::path& file, std::string_view bytes);

} // namespace tend::base
