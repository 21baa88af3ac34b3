#pragma once

#include "ui/widgets/editor/block_list.hpp"
#include "ui/widgets/editor/type_sheet.hpp"

#include <cstddef>
#include <memory>
#include <string_view>

namespace tend::ui::editor {

/// Everything lines are made with but the text. Nothing of it is kept.
struct LineMeans {
    const Measure& measure;
    const TypeSheet& types;
    /// In pixels.
    float wrapWidth;
    const Styler* styler = nullptr;
    text::Shaper* shaper = nullptr;

    /// Where the lines after the first begin.
    float indentOf(const Manner& manner) const;
    /// From one tab stop to the next.
    float tabWidth() const;
};

/// Reads the graphemes of a measured paragraph, best from its beginning to its end.
class GraphemeReader {
  public:
    GraphemeReader(const LineMeans& means, WidthTables& tables, std::u32string_view words,
                   const Manner& manner, const Setting& setting);

    std::size_t endOf(std::size_t at) const {
        if (!setting_.plain)
            return measuredEnd(at);
        return at + 1;
    }

    /// How wide the grapheme at `at` is drawn behind what is `x` wide.
    float widthOf(std::size_t at, float x) {
        const char32_t c = words_[at];
        if (c == U'\t')
            return toNextStop(x);
        if (!setting_.plain)
            return setting_.advances[at];
        if (at < runBegin_ || at >= runEnd_)
            seek(at);
        return c < table_->size() ? (*table_)[c] : means_.measure.widthOf(type_, words_.substr(at, 1));
    }

    const text::Type& typeAt(std::size_t at) {
        if (at < runBegin_ || at >= runEnd_)
            seek(at);
        return type_;
    }

    bool mayBreakBefore(std::size_t at) const;

    /// All of [begin, end), beginning at `x`.
    float widthBetween(std::size_t begin, std::size_t end, float x);

  private:
    std::size_t measuredEnd(std::size_t at) const;
    float toNextStop(float x) const;
    void seek(std::size_t at);

    LineMeans means_;
    WidthTables& tables_;
    std::u32string_view words_;
    LineKind kind_;
    const Setting& setting_;
    float tab_;
    std::size_t runBegin_ = 0;
    std::size_t runEnd_ = 0;
    text::Type type_;
    const WidthTables::Table* table_ = nullptr;
};

/// Finds out all about a paragraph but its lines. `words`: without its line feed, or a part of it; the part
/// that opens the paragraph decides on `manner`, another one takes it from there.
std::unique_ptr<Setting> measured(const LineMeans& means, WidthTables& tables, std::u32string_view words,
                                  bool opens, Manner& manner);

/// Breaks a measured paragraph into lines until one ends at `enough` or later, and returns where: between
/// words where that is possible, blanks hanging over the edge, a longer word anywhere between graphemes.
std::size_t layLines(const LineMeans& means, GraphemeReader& reader, std::u32string_view words,
                     const Manner& manner, bool opens, std::size_t enough, std::vector<Line>& lines);

/// A line in the order it is seen, its tabs reaching to their stops.
text::SeenLine seenLine(const LineMeans& means, std::u32string_view words, const Manner& manner,
                        const Setting& setting, text::Range line, float x);

} // namespace tend::ui::editor
