#pragma once

#include "ui/theme/theme.hpp"

namespace tend::ui {

/// Opens the popover or menu drawn with the same id in the same place of the id stack.
void openPopover(const char* id);
bool isPopoverOpen(const char* id);
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

} // namespace tend::ui
