#pragma once

#include "ui/widgets/editor/editor_state.hpp"

#include <imgui.h>

#include <string>

namespace tend::ui {

/// A field of one line: its caret and its history, as long as it is drawn.
struct EditedLine {
    editor::EditorState editor{};
    std::string before{}; ///< when the keyboard came to it
    bool edited = false;  ///< since then
    int frame = 0;        ///< in which it was drawn last
};

/// Of the field `id`. Belongs to the current Dear ImGui context, as what Dear ImGui itself knows of its
/// fields does; forgotten when a frame goes by without the field. Valid until another one is asked for.
EditedLine& editedLine(ImGuiID id);

} // namespace tend::ui
