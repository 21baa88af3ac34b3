#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tend::text {
class Shaper;
}

namespace tend::ui::editor {
class Spelling;
struct PrimarySelection;
} // namespace tend::ui::editor

namespace tend::ui {

/// What the desktop lends to the page. Any of it may be missing; the shell owns what is pointed to.
struct Desk {
    text::Shaper* shaper = nullptr;                      ///< without it text is drawn a character at a time
    editor::Spelling* spelling = nullptr;                ///< without it nothing is underlined
    const editor::PrimarySelection* primary = nullptr;   ///< only where the desktop has one (X11)
    std::function<void(const std::string&)> openAddress; ///< a link, in the owner's browser
    std::vector<std::filesystem::path> dropped;          ///< files let go over the window before this frame
};

} // namespace tend::ui
