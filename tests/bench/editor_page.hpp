#pragma once

#include "bench/headless.hpp"
#include "shell/desktop.hpp"
#include "ui/widgets/writing.hpp"

#include <imgui.h>

#include <string>

namespace tend::bench {

/// What a text is written in.
enum class Words { Ascii, LatinAndHan, Arabic, AsciiInOneParagraph };

/// A text of about `bytes`, in paragraphs of a few lines with some Markdown.
std::string wordsOf(Words words, std::size_t bytes);

/// One writing surface that grows with its text in a window that scrolls, with all that belongs to it, in
/// Tend's own fonts; without a screen.
class EditorPage {
  public:
    EditorPage();

    /// Builds one frame; returns what it cost, in milliseconds of the processor's time.
    double frame();

    void scrollBy(float pixels) { scroll_ += pixels; }

    /// Another frame is wanted at once: something is not laid out, looked through or counted yet.
    bool unfinished() const { return unfinished_; }

    void settle();

    /// Waits until the desktop's dictionaries are open, and checks spelling from then on; false without any.
    bool spell();

    ui::editor::EditorState state;
    ui::WritingLook look{.label = "Note###note", .width = 640};
    ui::WritingResult result;
    bool counting = false; ///< the note's length is shown beside it

  private:
    Headless headless_{{1280, 800}};
    shell::DesktopSpelling spelling_;
    float scroll_ = 0;
    bool unfinished_ = false;
};

} // namespace tend::bench
