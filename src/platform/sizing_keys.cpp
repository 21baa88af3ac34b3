#include "platform/sizing_keys.hpp"

#include <GLFW/glfw3.h>
#include <X11/XKBlib.h>
#include <X11/keysym.h>
#include <dlfcn.h>

namespace tend::platform {
namespace {

/// What Shift writes; nothing on Wayland, where GLFW does not tell.
char32_t shiftedOf(int scancode) {
    const auto displayOf = reinterpret_cast<Display* (*)()>(::dlsym(RTLD_DEFAULT, "glfwGetX11Display"));
    Display* const display = displayOf != nullptr ? displayOf() : nullptr;
    XkbStateRec state{};
    if (display == nullptr || XkbGetState(display, XkbUseCoreKbd, &state) != Success)
        return 0;
    const auto symbol = XkbKeycodeToKeysym(display, static_cast<KeyCode>(scancode), state.group, 1);
    return symbol == XK_plus ? U'+' : 0;
}

KeyOfLayout keyOfLayout(int key, int scancode, int mods) {
    KeyOfLayout known{.key = key,
                      .ctrl = (mods & GLFW_MOD_CONTROL) != 0,
                      .alt = (mods & GLFW_MOD_ALT) != 0,
                      .shift = (mods & GLFW_MOD_SHIFT) != 0};
    if (const char* name = glfwGetKeyName(key, scancode))
        known.plain = name;
    if (known.ctrl && known.shift)
        known.shifted = shiftedOf(scancode);
    return known;
}

} // namespace

ImGuiKey keyForShortcut(const KeyOfLayout& key) {
    if (key.key < GLFW_KEY_SPACE || key.key > GLFW_KEY_WORLD_2)
        return ImGuiKey_None;
    const bool digit = key.key >= GLFW_KEY_0 && key.key <= GLFW_KEY_9;
    if (key.ctrl && !key.alt && key.shift && key.shifted == U'+')
        return ImGuiKey_KeypadAdd;
    // Czech keyboards write a plus where others have 1: there it is the digit that a shortcut means.
    if (key.plain == "+" && !digit)
        return ImGuiKey_KeypadAdd;
    // The backend takes a French 4, which writes an apostrophe by itself, for the apostrophe.
    if (digit && !key.plain.empty() && key.plain != "-" && (key.plain[0] < '0' || key.plain[0] > '9'))
        return static_cast<ImGuiKey>(ImGuiKey_0 + (key.key - GLFW_KEY_0));
    return ImGuiKey_None;
}

bool SizingKeys::take(int key, int scancode, int action, int mods) {
    if (scancode < 0 || static_cast<std::size_t>(scancode) >= scancodes)
        return false;
    auto& io = ImGui::GetIO();
    auto& down = down_[static_cast<std::size_t>(scancode)];
    if (action == GLFW_RELEASE) {
        if (down == ImGuiKey_None)
            return false;
        io.AddKeyEvent(down, false);
        down = ImGuiKey_None;
        return true;
    }
    if (down != ImGuiKey_None)
        return true; // GLFW repeats it, as Dear ImGui does by itself
    const auto known = keyOfLayout(key, scancode, mods);
    const auto meant = keyForShortcut(known);
    if (meant == ImGuiKey_None || action != GLFW_PRESS)
        return false;
    io.AddKeyEvent(ImGuiMod_Ctrl, known.ctrl);
    io.AddKeyEvent(ImGuiMod_Shift, known.shift && meant != ImGuiKey_KeypadAdd);
    io.AddKeyEvent(ImGuiMod_Alt, known.alt);
    io.AddKeyEvent(ImGuiMod_Super, (mods & GLFW_MOD_SUPER) != 0);
    io.AddKeyEvent(meant, true);
    down = meant;
    return true;
}

} // namespace tend::platform
