#pragma once

#include "ui/theme/theme.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace tend::ui {

/// Opens the popover or menu drawn with the same id in the same place of the id stack.
void openPopover(const char* id);
void closePopover();

struct PopoverLook {
    float width = 0; ///< logical px; 0 = as wide as its content
    ImVec2 padding{16, 12};
    bool alignRight = false; ///< right edges meet instead of left ones
};

/// Floats under (or over) `anchor` until the owner clicks elsewhere or presses Escape. Draw its content while
/// it is true:
///   if (Popover open(theme, "how###how", box); open) { ... }
class Popover {
  public:
    Popover(const Theme& theme, const char* id, const Box& anchor, const PopoverLook& look = {});
    ~Popover();
    Popover(const Popover&) = delete;
    Popover& operator=(const Popover&) = delete;

    explicit operator bool() const { return open_; }

  private:
    bool open_ = false;
};

struct MenuItem {
    const char* label; ///< "Words###id"
    std::optional<Icon> icon{};
    std::string_view keys{}; ///< "Ctrl Z"
    bool chosen = false;
    bool enabled = true;
    bool grave = false; ///< cannot be taken back: brick
};

/// A list to choose one from, opened by openPopover(id); arrows, Home, End, Enter. The index chosen.
std::optional<int> menu(const Theme& theme, const char* id, const Box& anchor,
                        std::span<const MenuItem> items, const PopoverLook& look = {});

} // namespace tend::ui
