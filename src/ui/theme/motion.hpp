#pragma once

#include <imgui.h>

#include <optional>
#include <unordered_map>

namespace tend::ui {

/// How long a change takes, in seconds (design.md).
namespace duration {
inline constexpr float press = 0.09F; ///< hover and press
inline constexpr float mark = 0.14F;  ///< face ring, pip, page
inline constexpr float dialog = 0.16F;
inline constexpr float toast = 0.18F;
inline constexpr float look = 0.24F;
inline constexpr float tooltip = 0.35F; ///< of rest on a thing before it is named
} // namespace duration

/// Every small movement of the window: what a widget shows on its way from one value to another, and when
/// the next frame is wanted although nobody touches anything. Reads no clock: the shell tells the time.
class Motion {
  public:
    /// Call once a frame before anything is drawn. `now`: seconds on a clock that only moves forward.
    void beginFrame(double now);

    /// The value `id` shows on its way to `target`, ease-out cubic over `seconds`. The first time it is
    /// asked it is already there. `part` tells several values of one widget apart.
    float towards(ImGuiID id, float target, float seconds = duration::press, int part = 0);
    /// The same, but the first time it is asked it starts from `from` (something that just appeared).
    float appearing(ImGuiID id, float from, float target, float seconds, int part = 0);

    /// True from the moment `on` has been held for `seconds` in frames without a gap; asks for the frame in
    /// which it becomes true.
    bool heldFor(ImGuiID id, bool on, float seconds);

    /// A frame is wanted in `seconds` from now.
    void wakeIn(double seconds);

    /// Something moved in the frame just drawn: draw another at once.
    bool active() const { return moving_; }

    /// Seconds until something changes by itself; nothing when nothing will.
    std::optional<double> nextWake() const { return wake_; }

    double now() const { return now_; }

    /// Off: every value arrives at once (the owner's wish, or the desktop's).
    void setOn(bool on) { on_ = on; }

    bool on() const { return on_; }

  private:
    struct Track {
        float from, to;
        double since;
        long frame;
    };

    float follow(ImGuiID key, float from, float target, float seconds);
    void forgetUnseen();

    std::unordered_map<ImGuiID, Track> tracks_;
    double now_ = 0;
    long frame_ = 0;
    bool on_ = true;
    bool moving_ = false;
    std::optional<double> wake_;
};

} // namespace tend::ui
