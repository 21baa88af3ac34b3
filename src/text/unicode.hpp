#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What the writing surface and every drawn text must know of Unicode. Texts are UTF-32 and positions are
/// counted in code points; a position p lies before text[p]. A grapheme is what a person calls one character
/// (UAX #29).
namespace tend::text {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Range&) const = default;
};

/// Below this every character is a grapheme of its own (the texts here hold no carriage return).
constexpr char32_t firstCombining = 0x300;

/// graphemeEnd() for whatever is not plain.
std::size_t clusterEnd(std::u32string_view text, std::size_t at);

/// The end of the grapheme that begins at `at` (which must be a boundary); text.size() at the end.
inline std::size_t graphemeEnd(std::u32string_view text, std::size_t at) {
    const bool plain = at + 1 < text.size() && text[at] < firstCombining && text[at + 1] < firstCombining;
    return plain ? at + 1 : clusterEnd(text, at);
}

/// The grapheme boundary before `at`, or 0.
std::size_t previousGrapheme(std::u32string_view text, std::size_t at);
/// The grapheme boundary after `at` (which need not be one), or text.size().
std::size_t nextGrapheme(std::u32string_view text, std::size_t at);
/// `at` when it is a grapheme boundary, else the next one.
std::size_t snappedToGrapheme(std::u32string_view text, std::size_t at);

/// Where Ctrl+Right goes: the end of the word at or after `at`. Han, kana and emoji form words of their own.
std::size_t wordEnd(std::u32string_view text, std::size_t at);
/// Where Ctrl+Left goes: the start of the word before `at`.
std::size_t wordStart(std::u32string_view text, std::size_t at);

/// wordEnd() over and over in one text, which must outlive this: in scripts without blanks the dictionary is
/// asked for thousands of characters at once.
class WordEnds {
  public:
    explicit WordEnds(std::u32string_view text) : text_(text) {}

    std::size_t after(std::size_t at);

  private:
    void learn(std::size_t at);

    std::u32string_view text_;
    Range known_;          ///< what breaks_ is sure of
    std::size_t from_ = 0; ///< the place of its first entry
    std::vector<std::uint8_t> breaks_;
};

/// What a double click at the character `at` selects: a word, a run of blanks or of punctuation.
Range wordAround(std::u32string_view text, std::size_t at);
/// The paragraph that holds `at`, without its line feed.
Range paragraphAround(std::u32string_view text, std::size_t at);

/// A blank that may hang over the end of a line.
bool isBlank(char32_t c);
/// mayBreakBetween() for whatever is not plain.
bool mayBreakAround(char32_t before, char32_t after);

/// True when a line may end between these neighbours of plain text (a part of UAX #14: blanks, hyphens,
/// ideographs and their punctuation). Unlike lineBreaksOf() it sees no further, so a line may end at a blank
/// even before a question mark.
inline bool mayBreakBetween(char32_t before, char32_t after) {
    const bool withinWord = before > U' ' && before < 0x80 && after < 0x80 && before != U'-';
    return !withinWord && mayBreakAround(before, after);
}

/// Joiners, variation selectors and marks of direction: they change how others look and draw nothing.
bool drawsNothing(char32_t c);

/// UTF-8 from outside made fit to be edited and shown: repaired, line ends as U+000A, control characters
/// other than the tab dropped.
std::u32string sanitized(std::string_view utf8);
/// One typed character made fit in the same way; 0 when nothing is left of it.
char32_t sanitized(char32_t typed);

std::string toUtf8(std::u32string_view text);
/// Bytes of `c` in UTF-8.
std::size_t utf8Length(char32_t c);

} // namespace tend::text
