#pragma once

#include "ui/widgets/popover.hpp"
#include "ui/widgets/touch.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace tend::ui {

/// A row of a menu.
struct MenuItem {
    const char* label; ///< "Words###id"
    std::optional<Icon> icon{};
    std::string_view keys{}; ///< "Ctrl Z"
    bool chosen = false;     ///< with a check mark
    bool enabled = true;
    bool grave = false;   ///< cannot be taken back: brick
    bool strong = false;  ///< in bold: most likely what is wanted
    bool parted = false;  ///< a thin line above it
    bool heading = false; ///< says what the rows below it are about; cannot be chosen
    bool stays = false;   ///< the menu stays open: for one of several that can be on at once
};

/// A list to choose one from, opened by openPopover(id); arrows, Home, End, first letters, Enter, Escape. The
/// index chosen.
std::optional<int> menu(const Theme& theme, const char* id, const Box& anchor,
                        std::span<const MenuItem> items, const PopoverLook& look = {});

/// Where an item's own menu is to open, in the frame in which it is asked for: by the right button, or by the
/// Menu key or Shift+F10 while the item has the keyboard.
std::optional<Box> menuAsked(const Touch& touched);

} // namespace tend::ui
