#pragma once

#include "ui/theme/theme.hpp"

#include <imgui.h>

#include <optional>
#include <span>
#include <string_view>

/// What every widget stands on: an item that reports its label, answers to the mouse, to Enter and Space, and
/// knows when the keyboard is on it. Labels are "Words###stable-id".
namespace tend::ui {

/// The words of a label, without "###id".
std::string_view wordsOf(const char* label);

struct TouchOptions {
    bool enabled = true;
    bool tabStop = true;           ///< false inside a group: arrows reach it
    std::optional<bool> checked{}; ///< for what can be on or off
    bool pressOnMouseDown = false; ///< at once, not on release
    bool overlap = false;          ///< other items may be put on top of it
    std::optional<ImVec2> place{}; ///< instead of the cursor; then the cursor stays
};

/// How the owner touches an item in this frame.
struct Touch {
    ImGuiID id = 0;
    Box box{};
    bool visible = false; ///< inside the clip rectangle: draw it
    bool hovered = false;
    bool held = false;
    bool pressed = false; ///< clicked, or Enter or Space
    bool focused = false; ///< the keyboard is on it, shown or not
    bool ring = false;    ///< ... and the ring is to be drawn
    float warmth = 0;     ///< 0 at rest to 1 hovered or held, on its way
};

/// For the gallery: an item drawn within the scope looks as if the mouse, or the keyboard, were on it.
enum class Pose { Hovered, Focused };

class PoseScope {
  public:
    explicit PoseScope(std::optional<Pose> pose);
    ~PoseScope();
    PoseScope(const PoseScope&) = delete;
    PoseScope& operator=(const PoseScope&) = delete;

  private:
    bool posing_;
};

/// Is the item drawn now within such a scope?
bool poses(Pose pose);

/// Places an item of `size` (device px) at the cursor and asks it.
Touch touch(const Theme& theme, const char* label, ImVec2 size, const TouchOptions& options = {});

/// Reported with an item that does nothing just now, though the keyboard may still stand on it. Dear ImGui
/// leaves this bit of its item status unused.
inline constexpr int statusDisabled = 1 << 28;

/// Gives an item that Dear ImGui added itself its label, for tests and assistive technology. `status`:
/// ImGuiItemStatusFlags.
void reportItem(ImGuiID id, const char* label, int status);

/// Which of a group's items Tab stops at: the one with the keyboard, else `preferred`.
ImGuiID tabStopAmong(std::span<const ImGuiID> ids, ImGuiID preferred);

/// The 2 px ring with its gap, when the keyboard is on the item.
void drawRing(const Theme& theme, const Touch& touched, float logicalRadius);

/// One of several items in a group that the arrows walk through.
struct Stop {
    ImGuiID id;
    Box box;
};

enum class Walk { Across, Down, Both };

/// Moves the keyboard within a group: Left/Right (or Up/Down), Home and End. Call after the items; the index
/// arrived at in this frame, if any. The keys are taken only while one of the stops has the keyboard.
std::optional<int> walkStops(std::span<const Stop> stops, Walk walk);

/// Puts the keyboard on an item that is on the screen.
void focusItem(ImGuiID id, const Box& box);

/// True in the frame in which `key` goes down while the item `owner` has the keyboard; keeps Dear ImGui's own
/// navigation from using it.
bool keyPressedOn(ImGuiID owner, ImGuiKey key, bool repeat = false);

/// The digit 0-9 pressed in this frame (top row or keypad) while `owner` has the keyboard.
std::optional<int> digitPressedOn(ImGuiID owner);

/// True in the frame in which a chord with Ctrl or Alt goes down that nothing else uses. The item that has
/// the keyboard keeps plain digits and arrows for itself from frame to frame; a chord pressed all at once
/// must not be lost to that.
bool chordPressed(ImGuiKeyChord chord);

} // namespace tend::ui
