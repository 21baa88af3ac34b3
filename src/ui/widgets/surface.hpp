#pragma once

#include "ui/theme/paint.hpp"

#include <imgui.h>

#include <optional>

namespace tend::ui {

enum class Ground {
    Sheet,   ///< radius 16, low shadow
    Card,    ///< radius 14, low shadow
    Well,    ///< radius 12, no border, on a sheet
    Bare,    ///< hair border, radius 16
    Popover, ///< raised, hair border, radius 12, high shadow
    Dialog,  ///< raised, radius 16, high shadow
};

/// Just the ground, for a size that is known.
void ground(ImDrawList& canvas, const Theme& theme, const Box& box, Ground kind);

struct PanelLook {
    Ground ground = Ground::Sheet;
    float width = 0;                      ///< logical px; 0 = the room left
    ImVec2 padding{32, 20};               ///< logical px: left and right, top and bottom
    float least = 0;                      ///< least height, logical px
    float radius = -1;                    ///< logical px; negative = as the ground has it
    std::optional<Elevation> elevation{}; ///< as the ground has it, unless it floats
};

/// A ground behind what is drawn until the scope ends, as high as that. Panels may be nested.
///   { Panel card(theme, {.ground = Ground::Card, .padding = {16, 14}}); words(...); }
class Panel {
  public:
    explicit Panel(const Theme& theme, const PanelLook& look = {});
    ~Panel();
    Panel(const Panel&) = delete;
    Panel& operator=(const Panel&) = delete;

    /// Device px between the paddings.
    float innerWidth() const { return innerWidth_; }

  private:
    const Theme& theme_;
    PanelLook look_;
    ImDrawListSplitter layers_;
    ImVec2 origin_;
    float width_;
    float innerWidth_;
    float workRight_;
    float contentRight_;
};

} // namespace tend::ui
