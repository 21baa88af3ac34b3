#pragma once

#include "ui/desk.hpp"
#include "ui/theme/box.hpp"
#include "ui/theme/character_shaper.hpp"
#include "ui/theme/colors.hpp"
#include "ui/theme/icons.hpp"
#include "ui/theme/metrics.hpp"
#include "ui/theme/motion.hpp"
#include "ui/theme/set_text.hpp"
#include "ui/theme/text_layout.hpp"
#include "ui/theme/type.hpp"

#include <imgui.h>

#include <string_view>
#include <vector>

namespace tend::ui {

/// A font ready to draw with, in device px. `line` is the height a line of it takes.
struct Face {
    ImFont* font;
    float size;
    float line;
    float drop; ///< from the top of a line to where Dear ImGui's text starts, so that baselines stand as
                ///< designed
    float box;  ///< ascent + descent, the height of a mark behind words
};

/// Where wrapped lines stand: each paragraph from the side it is read from, or in the middle.
enum class Align { Start, Middle };

/// The look of the window: colours, type, scale and motion. One lives in the shell and is passed by
/// const reference to everything that draws. Lengths handed to widgets are logical px (100 % text); px()
/// makes device px of them. Positions (ImVec2, Box) are device px.
class Theme {
  public:
    /// `scale`: text scale times the desktop's, 0.75 to 6.
    Theme(Look look, const Fonts& fonts, float scale = 1);

    /// Call once a frame, before drawing: tells Motion the time and moves colours towards the look.
    void beginFrame(double now);

    Look look() const { return look_; }

    /// Colours follow within 240 ms.
    void setLook(Look look);

    void setFonts(const Fonts& fonts);

    void setScale(float scale) { scale_ = scale; }

    float scale() const { return scale_; }

    /// Set by the shell, before each frame where something of it changes by the frame.
    void setDesk(Desk desk);

    const Desk& desk() const { return desk_; }

    const Colors& colors() const { return colors_; }

    Motion& motion() const { return motion_; }

    const IconSet& icons() const { return icons_; }

    /// Device px, whole ones; never less than one for what is not nothing.
    float px(float logical) const;

    ImVec2 px(float x, float y) const { return {px(x), px(y)}; }

    Face face(TextStyle style) const;
    /// A size outside the scale, for initials on a disc of any size. `em` and `line` in logical px.
    Face face(TypeFace face, float em, float line) const;

    /// Width of one line and the style's line height.
    ImVec2 textSize(TextStyle style, std::string_view text) const;

    /// One line, its box centred in the line height that starts at `topLeft`.
    void text(ImDrawList& canvas, ImVec2 topLeft, TextStyle style, ImU32 color, std::string_view text) const;

    void text(ImDrawList& canvas, ImVec2 topLeft, const Face& face, ImU32 color, std::string_view text) const;
    float textWidth(const Face& face, std::string_view text) const;

    /// One line with every digit as wide as a zero, for numbers in columns.
    void tabular(ImDrawList& canvas, ImVec2 topLeft, TextStyle style, ImU32 color,
                 std::string_view text) const;
    float tabularWidth(TextStyle style, std::string_view text) const;

    /// Wrapped to `width`; returns the height. Draws only lines inside the clip rectangle.
    float wrapped(ImDrawList& canvas, ImVec2 topLeft, float width, TextStyle style, ImU32 color,
                  std::string_view text, Align align = Align::Start) const;
    float wrappedHeight(float width, TextStyle style, std::string_view text) const;
    /// The lines that makes. A line drawn by itself may lose its paragraph's direction: prefer wrapped().
    std::vector<TextLine> lines(const Face& face, float width, std::string_view text) const;

    /// One line, cut at `width` with an ellipsis; true when it was cut (then give it a tooltip). For names
    /// only: the owner's words wrap.
    bool ellipsized(ImDrawList& canvas, ImVec2 topLeft, float width, TextStyle style, ImU32 color,
                    std::string_view text) const;

    void icon(ImDrawList& canvas, Icon icon, ImVec2 topLeft, float logicalSize, ImU32 color,
              float weight = 1.6F) const;

    /// What Dear ImGui draws by itself (scroll bars, input text), in these colours and sizes. Call after
    /// any change of look or scale, and while motion is active.
    void applyTo(ImGuiStyle& style) const;

    /// The desktop's, or one that draws characters by themselves.
    text::Shaper& shaper() const;

  private:
    float widthOf(const Face& face, std::string_view text) const;
    const SetText& set(const Face& face, float width, Fit fit, std::string_view text) const;
    void put(ImDrawList& canvas, const Face& face, ImVec2 topLeft, ImU32 color, std::string_view text) const;

    Look look_;
    Fonts fonts_;
    float scale_;
    Colors colors_;
    Colors before_;         ///< what the window showed when the look changed
    unsigned changes_ = 0;  ///< of look, so far
    mutable Motion motion_; ///< where things are on their way, not how they look
    IconSet icons_;
    Desk desk_{};
    mutable CharacterShaper characters_;
    mutable SetTexts setTexts_; ///< what was drawn before, not how it looks
};

} // namespace tend::ui
