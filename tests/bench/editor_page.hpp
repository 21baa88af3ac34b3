#pragma once

#include "platform/fonts/fonts.hpp"
#include "ui/markdown/markdown_styler.hpp"
#include "ui/widgets/editor/editor.hpp"

#include <imgui.h>

#include <string>

namespace tend::bench {

/// What a text is written in.
enum class Words { Ascii, LatinAndHan, Arabic, AsciiInOneParagraph };

/// A text of about `bytes`, in paragraphs of a few lines with some Markdown.
std::string wordsOf(Words words, std::size_t bytes);

/// One editor that grows with its text in a window that scrolls, with Tend's own fonts; without a screen.
class EditorPage {
  public:
    EditorPage();
    ~EditorPage();
    EditorPage(const EditorPage&) = delete;
    EditorPage& operator=(const EditorPage&) = delete;

    /// Builds one frame; returns what it cost, in milliseconds of the processor's time.
    double frame();

    void scrollBy(float pixels) { scroll_ += pixels; }

    float scroll() const { return scroll_; }

    void settle();

    ui::editor::EditorState state;
    ui::editor::EditorLook look;
    ui::editor::EditorResult result;

  private:
    ImGuiContext* context_;
    platform::FontLibrary library_;
    ui::markdown::MarkdownStyler styler_;
    float scroll_ = 0;
};

} // namespace tend::bench
