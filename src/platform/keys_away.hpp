#pragma once

#include <array>
#include <bitset>
#include <cstddef>

namespace tend::platform {

/// A key event of X11, before or after the input method has seen it.
struct KeyStep {
    unsigned code = 0;      ///< X11's keycode
    unsigned long time = 0; ///< the same when the input method sends it back
    bool taken = false;     ///< sent to the input method, which may send it back later
    /// Writes nothing by itself: a modifier, or a key with Ctrl, Alt or Super.
    bool command = false;
    /// Moves, deletes or begins a line.
    bool steers = false;
};

/// Which keys are with the input method, and so when the window may hear of each. What the method may want is
/// withheld until it comes back. What it does not want while nothing is composed goes to the window at once,
/// or Ctrl+C typed quickly would come back when Ctrl has been let go.
class KeysAway {
  public:
    enum class Answer {
        Give,            ///< to the window
        Withhold,        ///< the window must not hear of it
        GiveThenRelease, ///< the key was let go while it was away
    };

    Answer pressed(const KeyStep& key, bool composing);
    Answer released(const KeyStep& key);

    void forget() { *this = {}; }

  private:
    static constexpr std::size_t codes = 256;
    std::bitset<codes> away_{};  ///< withheld, and neither it nor its release came back
    std::bitset<codes> letGo_{}; ///< ... and let go since
    std::bitset<codes> told_{};  ///< the window has heard of the release that is away
    std::array<unsigned long, codes> toldAt_{};
};

} // namespace tend::platform
