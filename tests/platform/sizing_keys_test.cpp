#include "platform/sizing_keys.hpp"

#include <GLFW/glfw3.h>
#include <doctest/doctest.h>

using namespace tend::platform;

TEST_CASE("a plus is a plus wherever the keyboard has it") {
    const auto plain = [](int key, const char* name) {
        return keyForShortcut({.key = key, .plain = name, .ctrl = true});
    };
    CHECK(plain(GLFW_KEY_RIGHT_BRACKET, "+") == ImGuiKey_KeypadAdd); // German
    CHECK(plain(GLFW_KEY_MINUS, "+") == ImGuiKey_KeypadAdd);         // Danish
    CHECK(plain(GLFW_KEY_EQUAL, "=") == ImGuiKey_None);              // US: Ctrl+= is larger anyway
    CHECK(plain(GLFW_KEY_RIGHT_BRACKET, "]") == ImGuiKey_None);
    CHECK(plain(GLFW_KEY_RIGHT_BRACKET, "ъ") == ImGuiKey_None); // Russian
}

TEST_CASE("a plus that needs Shift is one without it, and only in a shortcut") {
    KeyOfLayout swiss{.key = GLFW_KEY_1, .plain = "1", .shifted = U'+', .ctrl = true, .shift = true};
    CHECK(keyForShortcut(swiss) == ImGuiKey_KeypadAdd);
    swiss.shift = false;
    CHECK(keyForShortcut(swiss) == ImGuiKey_None);
    swiss.shift = swiss.alt = true; // AltGr is Ctrl and Alt to some
    CHECK(keyForShortcut(swiss) == ImGuiKey_None);
    swiss.alt = swiss.ctrl = false;
    CHECK(keyForShortcut(swiss) == ImGuiKey_None);
}

TEST_CASE("digits stay digits where the keyboard writes them with Shift") {
    const auto plain = [](int key, const char* name) {
        return keyForShortcut({.key = key, .plain = name, .ctrl = true});
    };
    CHECK(plain(GLFW_KEY_4, "'") == ImGuiKey_4); // French
    CHECK(plain(GLFW_KEY_1, "&") == ImGuiKey_1);
    CHECK(plain(GLFW_KEY_0, "à") == ImGuiKey_0);
    CHECK(plain(GLFW_KEY_6, "-") == ImGuiKey_None); // the only minus it has
    CHECK(plain(GLFW_KEY_1, "+") == ImGuiKey_1);    // Czech
    CHECK(plain(GLFW_KEY_4, "4") == ImGuiKey_None);
    CHECK(plain(GLFW_KEY_1, "2") == ImGuiKey_None); // a layout of its own: the backend reads what is written
}

TEST_CASE("keys that write nothing are none of these") {
    CHECK(keyForShortcut({.key = GLFW_KEY_F11, .plain = "+", .ctrl = true}) == ImGuiKey_None);
    CHECK(keyForShortcut({.key = GLFW_KEY_UNKNOWN, .plain = "+", .ctrl = true}) == ImGuiKey_None);
}
