#include "ui/markdown/styled_line.hpp"

#include "domain/tag.hpp"
#include "ui/markdown/address.hpp"
#include "ui/markdown/inline_marks.hpp"

#include <algorithm>
#include <utility>

namespace tend::ui::markdown {

namespace {

using text::Range;

/// What one character is set in.
struct Cell {
    Ink ink;
    std::optional<std::size_t> link{};
    bool operator==(const Cell&) const = default;
};

/// Text in UTF-8 and where each of its bytes is in code points.
struct Encoded {
    std::string utf8;
    std::vector<std::size_t> places; ///< one a byte, and one for the end
};

/// As text::toUtf8(), without zeros, line ends and what is no character at all.
Encoded encoded(std::u32string_view words) {
    Encoded result;
    result.utf8.reserve(words.size());
    result.places.reserve(words.size() + 1);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const char32_t c = words[i];
        const bool odd = c < U' ' && c != U'\t';
        const bool none = c > 0x10ffff || (c >= 0xd800 && c < 0xe000);
        result.utf8 += odd ? " " : none ? "?" : text::toUtf8(words.substr(i, 1));
        result.places.resize(result.utf8.size(), i);
    }
    result.places.push_back(words.size());
    return result;
}

bool hasMarks(std::u32string_view words) {
    return words.find_first_of(U"*_~`[<\\&#") != std::u32string_view::npos ||
           words.find(U"://") != std::u32string_view::npos;
}

bool isBlank(char32_t c) {
    return c == U' ' || c == U'\t';
}

/// Sets the words of one line, behind its start.
class Setter {
  public:
    Setter(std::u32string_view line, StyledLine& styled)
        : line_(line), offset_(styled.start.words), words_(line.substr(offset_)), styled_(styled),
          cells_(line.size()) {
        for (std::size_t i = 0; i < offset_; ++i)
            cells_[i].ink.mark = styled.start.quotes > 0 || styled.start.kind != LineKind::Words;
    }

    void set() {
        if (words_.size() <= longestStyledLine && hasMarks(words_))
            setWords();
        gather();
    }

  private:
    void setWords() {
        const auto text = encoded(words_);
        const auto bare = bareAddresses(words_);
        const auto marks = inlineMarks(masked(text, bare));
        for (std::size_t i = offset_; i < line_.size(); ++i)
            cells_[i].ink.mark = true;
        styled_.links = marks.links;
        for (Link& link : styled_.links)
            link.words = placed(text, link.words);
        for (const Piece& piece : marks.words)
            fill(placed(text, piece.range), {piece.ink, piece.link});
        for (const Range& range : marks.wordless)
            fill(placed(text, range), {});
        keepBlanks();
        for (Link& link : styled_.links)
            link.range = withMarks(link.words);
        linkMarks();
        for (const Range& range : bare)
            setAddress({range.begin + offset_, range.end + offset_});
        for (const auto& tag : domain::findTags(text.utf8))
            setTag(placed(text, {tag.begin, tag.end}));
    }

    Range placed(const Encoded& text, Range bytes) const {
        return {text.places[bytes.begin] + offset_, text.places[bytes.end] + offset_};
    }

    /// Without the characters in addresses that would be marks elsewhere.
    static std::string masked(const Encoded& text, const std::vector<Range>& bare) {
        std::string utf8 = text.utf8;
        auto next = bare.begin();
        for (std::size_t i = 0; i < utf8.size(); ++i) {
            while (next != bare.end() && text.places[i] >= next->end)
                ++next;
            const auto byte = static_cast<unsigned char>(utf8[i]);
            if (next != bare.end() && text.places[i] >= next->begin && byte > ' ' && byte < 0x80)
                utf8[i] = 'x';
        }
        return utf8;
    }

    void fill(Range range, const Cell& cell) {
        std::fill(cells_.begin() + static_cast<std::ptrdiff_t>(range.begin),
                  cells_.begin() + static_cast<std::ptrdiff_t>(range.end), cell);
    }

    bool all(Range range, bool (*is)(const Cell&)) const {
        return std::all_of(cells_.begin() + static_cast<std::ptrdiff_t>(range.begin),
                           cells_.begin() + static_cast<std::ptrdiff_t>(range.end), is);
    }

    /// Blanks that md4c leaves out at the end of a line are no marks.
    void keepBlanks() {
        for (std::size_t i = line_.size(); i > offset_ && isBlank(line_[i - 1]); --i)
            cells_[i - 1].ink.mark = false;
    }

    bool markAt(std::size_t at) const { return at < line_.size() && cells_[at].ink.mark; }

    /// From the '[' or '<' before the words to what closes the link behind them.
    Range withMarks(Range words) const {
        if (words.begin == words.end)
            return words;
        Range whole = words;
        while (whole.begin > offset_ && markAt(whole.begin - 1)) {
            --whole.begin;
            if (line_[whole.begin] == U'[' || line_[whole.begin] == U'<')
                break;
        }
        if (whole.begin > offset_ && markAt(whole.begin - 1) && line_[whole.begin - 1] == U'!')
            --whole.begin;
        while (markAt(whole.end) && line_[whole.end] != U']' && line_[whole.end] != U'>')
            ++whole.end;
        if (!markAt(whole.end))
            return whole;
        ++whole.end;
        if (markAt(whole.end) && line_[whole.end - 1] == U']' && line_[whole.end] == U'(')
            whole.end = roundEnd(whole.end);
        return whole;
    }

    std::size_t roundEnd(std::size_t at) const {
        int depth = 0;
        while (markAt(at)) {
            if (line_[at] == U'(')
                ++depth;
            else if (line_[at] == U')')
                --depth;
            else if (line_[at] == U'\\' && markAt(at + 1))
                ++at;
            ++at;
            if (depth == 0)
                break;
        }
        return at;
    }

    void linkMarks() {
        for (std::size_t i = 0; i < styled_.links.size(); ++i)
            for (std::size_t at = styled_.links[i].range.begin; at < styled_.links[i].range.end; ++at)
                if (!cells_[at].link)
                    cells_[at].link = i;
    }

    void setAddress(Range range) {
        if (!all(range, [](const Cell& cell) { return !cell.ink.code && !cell.link; }))
            return;
        for (std::size_t i = range.begin; i < range.end; ++i) {
            cells_[i].ink.mark = false;
            cells_[i].link = styled_.links.size();
        }
        styled_.links.push_back(
            {range, range, text::toUtf8(line_.substr(range.begin, range.end - range.begin))});
    }

    void setTag(Range range) {
        if (!all(range, [](const Cell& cell) { return !cell.ink.code && !cell.ink.mark && !cell.link; }))
            return;
        for (std::size_t i = range.begin; i < range.end; ++i)
            cells_[i].ink.tag = true;
    }

    void gather() {
        for (std::size_t begin = 0; begin < cells_.size();) {
            std::size_t end = begin + 1;
            while (end < cells_.size() && end != offset_ && cells_[end] == cells_[begin])
                ++end;
            styled_.pieces.push_back({{begin, end}, cells_[begin].ink, cells_[begin].link});
            begin = end;
        }
    }

    std::u32string_view line_;
    std::size_t offset_;
    std::u32string_view words_;
    StyledLine& styled_;
    std::vector<Cell> cells_;
};

} // namespace

StyledLine styledLine(std::u32string_view line) {
    StyledLine styled{.start = lineStart(line), .pieces = {}, .links = {}};
    Setter(line, styled).set();
    return styled;
}

} // namespace tend::ui::markdown
