#pragma once

#include "text/word_count.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tend::ui::editor {

/// Counts a text that is being written, a stretch at a time, so that no frame waits for it: after a change,
/// only what stands round it. What nothing parts for 16,384 characters is counted in parts.
class WordCounter {
  public:
    /// Characters counted by one call of update(), and at most one block more.
    static constexpr std::size_t mostAtOnce = std::size_t{16} * 1024;
    static constexpr std::size_t longestBlock = std::size_t{16} * 1024;

    /// Takes over what has changed, counts on, and tells what it has counted so far.
    const text::WordCount& update(const TextModel& model);

    /// False while a part of the text is left to be counted: update() wants to be called again.
    bool finished() const { return uncounted_ == 0; }

    /// What update() has counted in all, for those who hold it to account.
    std::size_t examined() const { return examined_; }

  private:
    /// Stretches of the text, one after the other, that no word reaches across.
    struct Block {
        std::size_t length = 0;
        std::optional<text::WordCount> count{};
    };

    void change(const Changed& changed);
    void countOn(std::u32string_view text);

    std::optional<std::uint64_t> version_{};
    std::vector<Block> blocks_;
    std::size_t uncounted_ = 0; ///< blocks
    text::WordCount count_;
    std::size_t examined_ = 0;
};

} // namespace tend::ui::editor
