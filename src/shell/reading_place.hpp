#pragma once

#include <imgui.h>

#include <optional>
#include <vector>

namespace tend::shell {

/// Keeps what is being read or written where it is on the screen when text grows or shrinks: the line with
/// the caret, else what is near the top of each part of the window that scrolls.
class ReadingPlace {
  public:
    /// Before each frame is drawn. True while the next one puts things right, so that this one need not be
    /// seen.
    bool follow(float scale);

    /// More frames are wanted.
    bool busy() const { return framesLeft_ > 0; }

  private:
    struct Kept {
        ImGuiID window;
        float part;   ///< 0 the top of the content, 1 its end
        float anchor; ///< where that part was on the screen, from the window's top, device px
    };

    void remember();
    void restore() const;

    float scale_ = 0;
    int framesLeft_ = 0;
    std::vector<Kept> kept_{};
    std::optional<float> caret_{}; ///< where it was on the screen
};

} // namespace tend::shell
