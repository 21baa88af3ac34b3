#pragma once

#include "ui/theme/theme.hpp"

#include <imgui.h>

#include <cstddef>
#include <string>

namespace tend::ui {

/// What an input method is composing; places are bytes.
struct Composing {
    std::string utf8{};
    std::size_t caret = 0;
    /// What is being chosen for now; empty where nothing is.
    std::size_t chosenBegin = 0;
    std::size_t chosenEnd = 0;
};

/// What is composed, from the caret's place on, each line as high as the caret; moved left and wrapped, and
/// up, as far as it takes to stay in the room.
void paintComposing(const Theme& theme, ImDrawList& canvas, TextStyle style, const Composing& composing,
                    const Box& caret, const Box& room);

/// Over the page, at the caret of the text that has the keyboard in this frame, underlined. It is not in the
/// text, so what follows the caret stays where it is, under it. Draws nothing where no text has the keyboard,
/// or one that shows dots for what is typed.
void drawComposing(const Theme& theme, const Composing& composing);

} // namespace tend::ui
