#pragma once

#include "ui/widgets/editor/code_fences.hpp"
#include "ui/widgets/editor/completing_text.hpp"
#include "ui/widgets/editor/finder.hpp"
#include "ui/widgets/editor/word_count.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace tend::ui::editor {

/// On the way to a hit: given up when the text or its selection has become another one meanwhile.
struct FindStep {
    std::size_t from = 0;
    Direction direction = Direction::Forward;
    std::uint64_t version = 0;
    Selection selection{};
};

/// What is being looked for in a text.
struct Finding {
    bool open = false;
    bool focus = false;   ///< its field takes the keyboard in the next frame
    bool focused = false; ///< the keyboard was in the bar when it was last drawn
    std::string wanted{};
    Finder finder{};
    std::size_t from = 0; ///< where the caret stood when looking began
    std::optional<FindStep> step{};
    int revealing = 0; ///< frames in which the page still scrolls to the hit
};

/// The link the caret is in, looked for when the caret or the text has changed.
struct LinkAtCaret {
    std::uint64_t version = 0;
    std::size_t caret = static_cast<std::size_t>(-1);
    std::string words{};
    std::string address{}; ///< empty: there is none
};

/// What ui::writing() keeps with a text as long as its entry is open.
struct WritingExtras {
    Finding finding{};
    WordCounter counter{};
    CompletingText completing{};
    LinkAtCaret link{};
    CodeFences fences{};
    text::Range seen{}; ///< what was on the screen last

    bool fullPage = false;
    int fullPageFrame = 0; ///< in which it was drawn last: another screen ends it
    float roomKept = 0;    ///< height of the place in the page it left, in pixels
    double typedAt = 0;    ///< when its words last changed, by Motion's clock

    std::string heldPaste{}; ///< too large to be pasted unasked
    bool asking = false;     ///< about it
    std::string refusal{};   ///< why a dropped file was not taken in
};

} // namespace tend::ui::editor
