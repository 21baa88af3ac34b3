#pragma once

#include "text/unicode.hpp"
#include "ui/widgets/editor/spelling.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tend::ui::editor {

/// The words of `text` that a dictionary can be asked about, in order: no @mentions, #tags, addresses, file
/// names, abbreviations with stops inside, nothing between backquotes, no names_of_code.
std::vector<text::Range> wordsToSpell(std::u32string_view text);

/// A text as it stands in this frame.
struct SpelledText {
    std::u32string_view text;
    std::uint64_t version = 0;
    /// What of it is on the screen.
    text::Range seen;
    std::size_t caret = 0;
    bool focused = false;
};

/// Which words on the screen no language knows. Costs nothing while nothing changes, and in any frame no more
/// than the words on the screen and a few that are looked up.
class SpellMarks {
  public:
    /// Looked up in one frame, which each may take a tenth of a millisecond.
    static constexpr int mostLookups = 12;

    /// True while words are left to be looked up in the next frame.
    bool update(const SpelledText& now, Spelling& spelling);

    /// In order. The word being typed is never among them.
    const std::vector<text::Range>& marks() const { return marks_; }

    /// Grows whenever the marks have become others.
    std::uint64_t version() const { return version_; }

    /// Of the text they are made from; nothing before the first.
    std::optional<std::uint64_t> textVersion() const { return textVersion_; }

    /// The marked word that holds or touches a position.
    std::optional<text::Range> at(std::size_t position) const;

    /// The word at the caret is done, even though the caret is still there.
    void release() { typing_ = false; }

    void clear();

  private:
    /// What the marks were made from.
    struct Made {
        std::uint64_t version;
        text::Range seen;
        bool typing;
        unsigned revision;
        bool operator==(const Made&) const = default;
    };

    bool mark(const SpelledText& now, Spelling& spelling);

    std::unordered_map<std::string, bool> known_;
    std::vector<text::Range> marks_;
    std::uint64_t version_ = 0;
    bool typing_ = false; ///< the caret is where something was typed last
    text::Range held_;    ///< and this is the word there
    std::optional<std::uint64_t> textVersion_{};
    std::optional<Made> made_{};
    unsigned revision_ = 0;
};

} // namespace tend::ui::editor
