#pragma once

#include <filesystem>
#include <span>
#include <string>

namespace tend::ui {

/// What may be brought into a text unasked.
inline constexpr std::size_t largestPaste = std::size_t{10} * 1024 * 1024;

/// The words of files that were let go over a text, or a sentence why not.
struct DroppedText {
    std::string words{};
    std::string refusal{};
};

/// UTF-8 text of at most largestPaste in all, one file after the other; all of them or none.
DroppedText readDropped(std::span<const std::filesystem::path> files);

} // namespace tend::ui
