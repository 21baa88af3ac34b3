#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace tend::platform {

/// A picture: rows from the top, 4 bytes (red, green, blue, alpha) a pixel.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba{};
};

/// Writes the picture whole or not at all. Throws base::Error where it cannot be written.
void writePng(const std::filesystem::path& file, const Pixels& pixels);

} // namespace tend::platform
