#pragma once

#include "ui/theme/svg_path.hpp"

#include <imgui.h>

#include <cstddef>
#include <vector>

namespace tend::ui {

/// Drawn on a grid of 20, stroke 1.6, round caps and joins.
enum class Icon {
    Today,
    Journal,
    People,
    Streaks,
    Reflect,
    Settings,
    Lock,
    Search,
    Person,
    Place,
    Thing,
    Moment,
    Rest,
    Mind,
    Food,
    Boundaries,
    Forward,
    Kept,
    Told,
    Hello,
    Plus,
    Check,
    Close,
    Left,
    Right,
    Down,
    Pause,
    More,
    Letter,
    Phone,
    Undo,
    Calendar,
    Pen,
    Filter,
    Home,
    Folder,
    Import,
    Sun,
    Eye,
    Alert,
    Caps,
    Up,
    EyeOff,
    Trash,
    Minus,
    Look,
    Bookmark,
};

inline constexpr int iconCount = static_cast<int>(Icon::Bookmark) + 1;

/// All icons, read once into lines.
class IconSet {
  public:
    IconSet();

    /// `size`: of the whole grid, device px. `weight`: stroke on the grid of 20.
    void draw(ImDrawList& canvas, Icon icon, ImVec2 topLeft, float size, ImU32 color,
              float weight = 1.6F) const;

    static constexpr float grid = 20;

    /// On the grid.
    const std::vector<Polyline>& linesOf(Icon icon) const { return shapes_[static_cast<std::size_t>(icon)]; }

  private:
    std::vector<std::vector<Polyline>> shapes_;
};

} // namespace tend::ui
