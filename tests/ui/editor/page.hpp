#pragma once

#include "ui/widgets/editor/line_layout.hpp"

#include <string>
#include <vector>

namespace tend::test {

/// Ten pixels for a grapheme, twenty for one that is wide in print, times the type's size; bold ones two
/// more.
class TenWide : public ui::editor::Measure {
  public:
    float widthOf(const text::Type& type, std::u32string_view grapheme) const override;
};

/// The same, a glyph for each grapheme, from the right where it is asked to.
class TenWideShaper : public text::Shaper {
  public:
    void shape(const text::Type& type, std::u32string_view text, text::Range run, text::Direction direction,
               std::vector<text::ShapedGlyph>& glyphs) override;
    int runs = 0;
};

/// "# " heads a paragraph, "- " and "> " begin an item and a quote, and what stands between two * is bold.
class StarStyler : public ui::editor::Styler {
  public:
    ui::editor::ParagraphStyle styleOf(std::u32string_view paragraph) const override;
    mutable int asked = 0;
};

/// Lines 20 px high, those of a heading 40 and twice as wide.
ui::editor::TypeSheet tenWideTypes();

/// A text and its lines.
class Page {
  public:
    explicit Page(std::u32string text, float width, bool shaped = false, bool styled = false);

    ui::editor::LineSource source() const;
    /// Replaces [begin, end) and brings the lines up to date.
    void edit(std::size_t begin, std::size_t end, std::u32string_view with);
    void setWidth(float width);

    std::vector<ui::editor::LineBox> boxes();
    /// What each line holds, in UTF-8.
    std::vector<std::string> shown();
    ui::editor::LineAt line(std::size_t number);

    std::u32string text;
    ui::editor::LineLayout layout;
    StarStyler styler;
    mutable TenWideShaper shaper;

  private:
    TenWide measure_;
    ui::editor::TypeSheet types_ = tenWideTypes();
    float width_;
    bool shaped_;
    bool styled_;
};

/// All lines of a layout; lays them.
std::vector<ui::editor::LineBox> allLines(ui::editor::LineLayout& layout,
                                          const ui::editor::LineSource& source);

} // namespace tend::test
