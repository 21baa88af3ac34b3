#include "domain/tag.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"
#include "domain/names.hpp"

#include <algorithm>
#include <utility>

namespace tend::domain {
namespace {

/// Joins letters of Persian and Indic words, and draws nothing.
bool isJoiner(char32_t c) {
    return c == 0x200c || c == 0x200d;
}

/// True when a # may begin a tag after `before`, the character in front of it.
bool mayFollow(char32_t before) {
    constexpr std::u32string_view opening = U"([{<\"'*_~|,;!¡¿";
    if (before < 0x80)
        return isWhiteSpace(before) || opening.find(before) != std::u32string_view::npos;
    return joinsWithoutSpace(before) || !(isWordCharacter(before) || isMark(before) || isJoiner(before));
}

/// Reads a text from left to right, with what a # must know of what is before it.
class TagReader {
  public:
    explicit TagReader(std::string_view text) : text_(text) {}

    std::vector<Tag> read() {
        while (at_ < text_.size())
            step();
        return std::move(tags_);
    }

  private:
    void step() {
        const auto next = base::codePointAt(text_, at_);
        if (isWhiteSpace(next.value))
            wordAt_ = at_ + next.bytes;
        if (next.value == U'#' && tagStarts())
            return;
        if (next.value == U'`' && before_ != U'\\')
            return skipCode();
        // A backslash that is itself written with one hides nothing.
        const bool pair = next.value == U'\\' && before_ == U'\\';
        wordBefore_ = isWordCharacter(next.value) && (next.value != U'_' || wordBefore_);
        before_ = pair ? U' ' : next.value;
        at_ += next.bytes;
    }

    bool tagStarts() {
        const bool insideWord = before_ == U'_' && wordBefore_;
        if (!mayFollow(before_) || insideWord || insideAddress() ||
            (!tags_.empty() && tags_.back().end == at_))
            return false;
        const std::size_t end = nameEnd();
        if (end == at_)
            return false;
        tags_.push_back({foldedName(text_.substr(at_ + 1, end - at_ - 1)), at_, end});
        before_ = U'a';
        wordBefore_ = true;
        at_ = end;
        return true;
    }

    /// The # belongs to where a link goes: "https://…", "[words](#part)".
    bool insideAddress() const {
        const auto word = text_.substr(wordAt_, at_ - wordAt_);
        return word.find("://") != std::string_view::npos || word.ends_with("](") || word.ends_with("](<");
    }

    /// The byte after the name that begins behind the #; at_ itself where there is none.
    std::size_t nameEnd() const {
        std::size_t end = at_;
        bool letter = false;
        bool begun = false;
        for (std::size_t i = at_ + 1; i < text_.size();) {
            const auto next = base::codePointAt(text_, i);
            const char32_t c = next.value;
            const bool solid = isWordCharacter(c) && c != U'_';
            const bool within = begun && (c == U'-' || isMark(c) || isJoiner(c));
            if (!solid && !within && c != U'_')
                break;
            i += next.bytes;
            begun = true;
            letter = letter || isLetter(c);
            if (solid || isMark(c))
                end = i;
        }
        return letter ? end : at_;
    }

    /// Past "`code`", whatever is in it; past the marks alone where nothing closes them.
    void skipCode() {
        const std::size_t inside = std::min(text_.find_first_not_of('`', at_), text_.size());
        const auto marks = text_.substr(at_, inside - at_);
        const std::size_t lineEnd = std::min(text_.find('\n', at_), text_.size());
        before_ = U' ';
        for (std::size_t close = text_.find(marks, inside); close < lineEnd;) {
            const std::size_t after = std::min(text_.find_first_not_of('`', close), text_.size());
            if (after - close == marks.size()) {
                at_ = after;
                before_ = U'`';
                return;
            }
            close = text_.find(marks, after);
        }
        at_ = inside;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t wordAt_ = 0; ///< after the last blank
    char32_t before_ = U' ';
    bool wordBefore_ = false; ///< a letter or digit stands before, underscores aside
    std::vector<Tag> tags_;
};

} // namespace

std::vector<Tag> findTags(std::string_view text) {
    return text.find('#') == std::string_view::npos ? std::vector<Tag>() : TagReader(text).read();
}

} // namespace tend::domain
