#pragma once

#include "ui/widgets/editor/editor.hpp"

#include <imgui.h>

#include <string>
#include <string_view>

namespace tend::test {

/// One editor in one window, drawn without a screen, and what a person does to it.
class EditorDriver {
  public:
    EditorDriver();
    ~EditorDriver();
    EditorDriver(const EditorDriver&) = delete;
    EditorDriver& operator=(const EditorDriver&) = delete;

    void frame(float seconds = 1.0F / 60);
    void frames(int count);
    /// A click at a place of the text: the column and line of a fixed-width font.
    void click(int column, int line, int times = 1);
    void type(std::string_view utf8);
    void press(ImGuiKeyChord chord);
    ImVec2 pointOf(int column, int line) const;

    ui::editor::EditorState state;
    ui::editor::EditorLook look;
    /// Of the last frame.
    ui::editor::EditorResult result;
    /// How often it was reported since the beginning.
    int changes = 0;
    int submits = 0;
    int escapes = 0;
    std::string clipboard;
    /// Ctrl+Z that came through to the app.
    int appUndos = 0;
    /// Alt+Left and Ctrl+Enter that did.
    int appChords = 0;
    std::string otherText;
    bool reported = false;
    float windowHeight = 560;
};

} // namespace tend::test
