#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace tend::platform {

/// What an input method (IBus, Fcitx) is composing: not in the text yet, and shown at the caret.
struct Composition {
    std::u32string text{};
    std::size_t caret = 0; ///< before this character
    /// The part that is being chosen for now, in characters; empty where there is none.
    std::size_t chosenBegin = 0;
    std::size_t chosenEnd = 0;
    bool operator==(const Composition&) const = default;
};

/// One step of a composition, as input methods tell it: places and lengths in characters, which may be wrong.
struct CompositionChange {
    int first = 0;
    int length = 0;
    std::u32string text{}; ///< in the place of those
    bool onlyLook = false; ///< ... unless only `chosen` changes
    std::vector<bool>
        chosen{}; ///< for each character from `first` on, whether it is being chosen; may be empty
    int caret = 0;
};

/// Follows an input method step by step. Places outside of the text are moved to its ends.
class Composing {
  public:
    const Composition& now() const { return now_; }

    void change(const CompositionChange& change);
    void moveCaret(int to);
    void clear();

  private:
    Composition now_{};
    std::vector<bool> chosen_{}; ///< as many as there are characters
};

} // namespace tend::platform
