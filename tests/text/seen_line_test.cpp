#include "text/seen_line.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace tend::text;

namespace {

/// Every character is 10 px wide (times the size), U+0301 nothing, and f with i are one picture of 16.
class TenWide : public Shaper {
  public:
    void shape(const Type& type, std::u32string_view text, Range run, Direction direction,
               std::vector<ShapedGlyph>& glyphs) override {
        const auto first = static_cast<std::ptrdiff_t>(glyphs.size());
        for (std::size_t at = run.begin; at < run.end; ++at) {
            const bool ligature = text[at] == U'f' && at + 1 < run.end && text[at + 1] == U'i';
            const bool mark = text[at] == 0x301 && at > run.begin;
            glyphs.push_back({text[at], mark ? glyphs.back().cluster : at,
                              mark ? 0 : (ligature ? 16.0F : 10.0F) * type.size});
            at += ligature ? 1 : 0;
        }
        if (direction == Direction::RightToLeft)
            std::reverse(glyphs.begin() + first, glyphs.end());
    }
};

struct Set {
    explicit Set(std::u32string words, std::vector<TypeRun> styles = {})
        : text(std::move(words)), direction(paragraphDirection(text)), levels(levelsOf(text, direction)),
          types(std::move(styles)) {
        if (types.empty())
            types.push_back({{0, text.size()}, {nullptr, 1}});
    }

    Paragraph paragraph() const { return {text, direction, levels, types}; }

    SeenLine line() { return line({0, text.size()}); }

    SeenLine line(Range range) { return seenLine(shaper, paragraph(), range); }

    std::u32string text;
    Direction direction;
    std::vector<Level> levels;
    std::vector<TypeRun> types;
    TenWide shaper;
};

/// What is drawn, from left to right.
std::u32string seen(const SeenLine& line) {
    std::u32string drawn;
    for (const auto& glyph : line.glyphs)
        drawn.push_back(glyph.drawn);
    return drawn;
}

std::string seen(std::u32string text) {
    return toUtf8(seen(Set(std::move(text)).line()));
}

using Carets = std::vector<SeenLine::Caret>;

Carets walk(const SeenLine& line, SeenLine::Caret from, int direction) {
    Carets places;
    for (auto at = line.visualStep(from, direction); at != from; at = line.visualStep(from, direction)) {
        places.push_back(at);
        from = at;
        REQUIRE(places.size() < 100);
    }
    return places;
}

std::vector<float> xsOf(const SeenLine& line, const Carets& carets) {
    std::vector<float> xs;
    for (const auto& caret : carets)
        xs.push_back(line.caretX(caret.at, caret.before));
    return xs;
}

} // namespace

TEST_CASE("a line is seen in the order of UAX #9") {
    CHECK(seen(U"tea") == "tea");
    CHECK(seen(U"אבג") == "גבא");
    CHECK(seen(U"a אב b") == "a בא b");
    CHECK(seen(U"א ab 12 ב") == "ב ab 12 א");
    CHECK(seen(U"אב 12 גד") == "דג 12 בא");
    CHECK(seen(U"a אב 12 b") == "a 12 בא b");
    CHECK(seen(U"").empty());
}

TEST_CASE("blanks at a line's end stand where the paragraph ends, not in the words before them") {
    Set mixed(U"ab אב גד");
    // "ab אב " is the first line of two: its last blank is at its right, not left of the Hebrew.
    CHECK(toUtf8(seen(mixed.line({0, 6}))) == "ab בא ");
    Set hebrew(U"א ab ב");
    CHECK(toUtf8(seen(hebrew.line({0, 5}))) == " ab א");
}

TEST_CASE("a caret stands before its character, and behind the last one") {
    Set latin(U"tea");
    const auto line = latin.line();
    CHECK(line.width == 30);
    CHECK(line.caretX(0) == 0);
    CHECK(line.caretX(2) == 20);
    CHECK(line.caretX(3) == 30);
    Set hebrew(U"אבג");
    const auto right = hebrew.line();
    CHECK(right.caretX(0) == 30);
    CHECK(right.caretX(2) == 10);
    CHECK(right.caretX(3) == 0);
    CHECK(Set(U"").line().caretX(0) == 0);
}

TEST_CASE("between two directions a caret has two places") {
    Set mixed(U"abאבc"); // seen as a b ב א c
    const auto line = mixed.line();
    CHECK(line.caretX(2) == 40);
    CHECK(line.caretX(2, true) == 20);
    CHECK(line.caretX(4) == 40);
    CHECK(line.caretX(4, true) == 20);
    CHECK(line.caretX(5) == 50);
}

TEST_CASE("a click puts the caret at the nearest edge, also between two directions") {
    using Caret = SeenLine::Caret;
    Set mixed(U"abאבc"); // seen as a b ב א c
    const auto line = mixed.line();
    CHECK(line.caretAt(-50) == Caret{0, false});
    CHECK(line.caretAt(4) == Caret{0, false});
    CHECK(line.caretAt(6) == Caret{1, false});
    CHECK(line.caretAt(18) == Caret{2, true});
    CHECK(line.caretAt(22) == Caret{4, true});
    CHECK(line.caretAt(28) == Caret{3, false});
    CHECK(line.caretAt(38) == Caret{2, false});
    CHECK(line.caretAt(42) == Caret{4, false});
    CHECK(line.caretAt(900) == Caret{5, false});
    CHECK(Set(U"").line().caretAt(5) == Caret{0, false});
    Set wrapped(U"tea cup");
    CHECK(wrapped.line({4, 4}).caretAt(5) == Caret{4, false});
}

TEST_CASE("the cell under x is what is seen there") {
    Set mixed(U"abאבc");
    const auto line = mixed.line();
    CHECK(line.cellAt(25)->range == Range{3, 4});
    CHECK(line.cellAt(-5)->range == Range{0, 1});
    CHECK(line.cellAt(500)->range == Range{4, 5});
    CHECK(Set(U"").line().cellAt(0) == nullptr);
}

TEST_CASE("arrow keys walk over every cell as it is seen, both ways, and stop at the edges") {
    for (const std::u32string text :
         {U"tea", U"abאבc", U"אבab12ג", U"a אב 12 b", U"אב (cd) e", U"e\u0301fi👍🏽ב\u05BC"}) {
        CAPTURE(toUtf8(text));
        Set set(text);
        const auto line = set.line();
        const auto first = line.caretAt(-1), last = line.caretAt(line.width + 1);
        const auto rightwards = xsOf(line, walk(line, first, 1));
        CHECK(rightwards.size() == line.cells.size());
        CHECK(std::ranges::is_sorted(rightwards));
        auto leftwards = xsOf(line, walk(line, last, -1));
        std::ranges::reverse(leftwards);
        CHECK(leftwards.size() == line.cells.size());
        CHECK(std::ranges::is_sorted(leftwards));
        for (std::size_t at = 0; at < rightwards.size(); ++at)
            CHECK(rightwards[at] == doctest::Approx(line.cells[at].right));
    }
}

TEST_CASE("a selection over two directions is seen as several stretches, touching ones joined") {
    Set mixed(U"abאבגc"); // seen as a b ג ב א c
    const auto line = mixed.line();
    const auto all = line.stretchesOf({0, 6});
    REQUIRE(all.size() == 1);
    CHECK(all[0].left == 0);
    CHECK(all[0].right == 60);
    const auto some = line.stretchesOf({1, 3}); // b and א
    REQUIRE(some.size() == 2);
    CHECK(some[0].left == 10);
    CHECK(some[0].right == 20);
    CHECK(some[1].left == 40);
    CHECK(some[1].right == 50);
    CHECK(line.stretchesOf({2, 2}).empty());
}

TEST_CASE("graphemes are not parted; a ligature is, evenly between its graphemes") {
    Set set(U"e\u0301fix");
    const auto line = set.line();
    REQUIRE(line.cells.size() == 4);
    CHECK(line.cells[0].range == Range{0, 2});
    CHECK(line.cells[1].right == doctest::Approx(18));
    CHECK(line.cells[2].right == doctest::Approx(26));
    CHECK(line.cells[3].right == doctest::Approx(36));
}

TEST_CASE("advances are those of graphemes, whichever way they run") {
    Set set(U"e\u0301fiאב");
    CHECK(advancesOf(set.shaper, set.paragraph()) == std::vector<float>{10, 0, 8, 8, 10, 10});
    Set hebrew(U"אfiב");
    CHECK(advancesOf(hebrew.shaper, hebrew.paragraph()) == std::vector<float>{10, 8, 8, 10});
    Set nothing(U"");
    CHECK(advancesOf(nothing.shaper, nothing.paragraph()).empty());
}

TEST_CASE("each part stands in its own type; a grapheme is never set in two") {
    const Type small{nullptr, 1}, large{nullptr, 2};
    Set set(U"abe\u0301c", {{{0, 1}, small}, {{1, 3}, large}, {{3, 5}, small}});
    const auto line = set.line();
    CHECK(line.width == 10 + 20 + 20 + 10);
    CHECK(line.glyphs[1].type == large);
    CHECK(line.glyphs[3].type == large);
    CHECK(line.glyphs[4].type == small);
    Set hebrew(U"אבג", {{{0, 1}, small}, {{1, 3}, large}});
    const auto right = hebrew.line();
    CHECK(right.glyphs[0].type == large);
    CHECK(right.caretX(1) == 40);
    CHECK(right.caretX(0) == 50);
}

TEST_CASE("a paragraph of plain text needs no levels") {
    Set set(U"tea");
    const Paragraph paragraph{set.text, Direction::LeftToRight, {}, set.types};
    CHECK(seen(seenLine(set.shaper, paragraph, {0, 3})) == U"tea");
}

TEST_CASE("what is drawn nowhere takes part in no picture") {
    class Silent : public Shaper {
      public:
        void shape(const Type&, std::u32string_view, Range run, Direction,
                   std::vector<ShapedGlyph>& glyphs) override {
            glyphs.push_back({0, run.begin, 0});
        }
    } silent;

    Set set(U"\u200D\n");
    const auto line = seenLine(silent, set.paragraph(), {0, 2});
    CHECK(line.glyphs.empty());
    CHECK(line.cells.size() == 2);
    CHECK(line.width == 0);
}
