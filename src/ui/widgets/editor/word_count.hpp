#pragma once

#include "ui/widgets/editor/kept_text.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tend::ui::editor {

/// How long a text is, as its writer would say it.
struct WordCount {
    std::size_t words = 0;
    /// As a person counts them, line feeds left out.
    std::size_t characters = 0;

    bool operator==(const WordCount&) const = default;

    /// Rounded up, at 230 words a minute; of no words, none.
    std::size_t readingMinutes() const;
};

/// A word holds a letter or a digit.
WordCount countWords(std::u32string_view text);

/// Counts a text that is being written: after a change, only the paragraphs it touched.
class WordCounter {
  public:
    const WordCount& update(std::u32string_view text, std::uint64_t version);

  private:
    KeptText kept_;
    WordCount count_;
};

} // namespace tend::ui::editor
