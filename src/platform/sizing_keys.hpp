#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>
#include <string_view>

namespace tend::platform {

/// A key of GLFW's, and what it writes.
struct KeyOfLayout {
    int key = 0;              ///< where it lies: GLFW_KEY_...
    std::string_view plain{}; ///< what it writes by itself, UTF-8; empty where nothing
    char32_t shifted = 0;     ///< what it writes with Shift; 0 where that is not known
    bool ctrl = false, alt = false, shift = false;
};

/// Which key it is for a shortcut, where that is another one than Dear ImGui's backend makes of it: a plus is
/// a plus wherever the keyboard has it, with Shift too (then Shift is no part of the shortcut), and a digit
/// stays one where the keyboard writes it with Shift. ImGuiKey_None: the backend is right.
ImGuiKey keyForShortcut(const KeyOfLayout& key);

/// Says it to Dear ImGui, as its backend says all other keys.
class SizingKeys {
  public:
    /// True where it was this kind of key: the backend must not hear of it. Parameters are GLFW's.
    bool take(int key, int scancode, int action, int mods);

  private:
    static constexpr std::size_t scancodes = 256;
    std::array<ImGuiKey, scancodes> down_{}; ///< let go as what it was pressed as
};

} // namespace tend::platform
