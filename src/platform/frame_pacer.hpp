#pragma once

#include <optional>
#include <string_view>

struct ImGuiContext;

namespace tend::platform {

/// Why a frame is drawn.
enum class FrameReason { Start, Event, Settle, Input, Caret, Tooltip, Motion, Held, Scroll, Timer };
std::string_view toWord(FrameReason reason);

/// The next frame that is wanted although nothing happens.
struct Wake {
    double seconds; ///< from now; 0 or less: at once
    FrameReason reason;
};

/// Says when to draw. Nothing is drawn, and no CPU used, while nothing changes: after an event a few frames
/// until hover and popups have settled, then only what Dear ImGui has pending.
class FramePacer {
  public:
    /// Frames drawn after an event.
    static constexpr int settleFrames = 3;

    void eventArrived() { left_ = settleFrames; }

    /// The wake for the next frame, given what the app itself waits for; nothing: sleep until an event.
    std::optional<Wake> nextWake(const ImGuiContext& context, std::optional<double> appSeconds,
                                 std::optional<double> motionSeconds) const;

    void frameDrawn() {
        if (left_ > 0)
            --left_;
    }

  private:
    int left_ = settleFrames;
};

} // namespace tend::platform
