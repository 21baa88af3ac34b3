#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace tend::platform {

/// Pictures on the clipboard: files as a file manager copies them, or one picture as the bytes of a file.
struct CopiedPictures {
    enum class Trouble { Nothing, TooLarge, NoAnswer };

    std::vector<std::filesystem::path> files{};
    std::vector<std::uint8_t> bytes{};
    Trouble trouble = Trouble::Nothing;

    bool empty() const { return files.empty() && bytes.empty() && trouble == Trouble::Nothing; }
};

/// What has been copied beside a picture.
enum class CopiedWords {
    First, ///< words are what is wanted: where there are any, no picture's bytes are read
    Last,
};

/// Asks the program that owns X11's clipboard, and waits for it for some seconds at most, half a second for
/// each part. Files are told whatever words say, since those are their paths. No more than `most` bytes.
/// Nothing where the words were copied in Tend itself, and where GLFW runs on Wayland. On the main thread,
/// with a window that is current.
CopiedPictures copiedPictures(CopiedWords words, std::size_t most);

} // namespace tend::platform
