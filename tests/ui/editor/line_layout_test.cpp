#include "ui/editor/page.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

using namespace tend::ui::editor;
using tend::test::Page;

namespace {

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("lines wrap between words, and anywhere where there are none") {
    struct Row {
        std::string what;
        std::u32string text;
        Lines lines;
    };

    // Ten narrow characters a line.
    const std::vector<Row> rows{
        {"nothing", U"", {""}},
        {"one line", U"tea", {"tea"}},
        {"between words", U"alpha betas and", {"alpha ", "betas and"}},
        {"exactly full", U"alpha beta", {"alpha beta"}},
        {"blanks hang over the edge", U"alpha beta     gamma", {"alpha beta     ", "gamma"}},
        {"a long word", U"abcdefghijklmnop", {"abcdefghij", "klmnop"}},
        {"a long word after a short one", U"ab cdefghijklmnop", {"ab ", "cdefghijkl", "mnop"}},
        {"a line feed", U"alpha\nbeta", {"alpha\n", "beta"}},
        {"a last line feed", U"alpha\n", {"alpha\n", ""}},
        {"only line feeds", U"\n\n", {"\n", "\n", ""}},
        {"a full line and its feed", U"alpha beta\nx", {"alpha beta\n", "x"}},
        {"ideographs", U"感謝の気持ちを毎日", {"感謝の気持", "ちを毎日"}},
        {"no stop at the start of a line", U"感謝の気持。毎日", {"感謝の気", "持。毎日"}},
        {"graphemes stay whole", U"abcdefghi👩‍👩‍👧x", {"abcdefghi", "👩‍👩‍👧x"}},
        {"marks take no room", U"abcdefghie\u0301", {"abcdefghie\u0301"}},
        {"after a hyphen", U"well-spoken man", {"well-", "spoken man"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(Page(row.text, 100).shown() == row.lines);
    }
}

TEST_CASE("a column narrower than one character still holds one in each line") {
    CHECK(Page(U"感謝x", 5).shown() == Lines{"感", "謝", "x"});
}

TEST_CASE("at a soft wrap the caret stands at the end of one line or at the start of the next") {
    Page page(U"alpha betas and", 100);
    CHECK(page.layout.lineOf(page.source(), {6, Affinity::After}) == page.line(1));
    CHECK(page.layout.lineOf(page.source(), {6, Affinity::Before}) == page.line(0));
    CHECK(page.layout.lineEnd(page.line(0)) == Place{6, Affinity::Before});
    CHECK(page.layout.lineBegin(page.line(1)) == Place{6, Affinity::After});
    CHECK(page.layout.lineEnd(page.line(1)) == Place{15, Affinity::After});
    CHECK(page.layout.xOf(page.source(), page.line(0), {6, Affinity::Before}) == 60);
    CHECK(page.layout.xOf(page.source(), page.line(1), {6, Affinity::After}) == 0);
}

TEST_CASE("a line feed is never passed by End") {
    Page page(U"one\ntwo", 100);
    CHECK(page.layout.lineEnd(page.line(0)) == Place{3, Affinity::After});
    CHECK(page.layout.lineOf(page.source(), {4, Affinity::Before}) == page.line(1));
    CHECK(page.layout.placeAt(page.source(), page.line(0), 500) == Place{3, Affinity::After});
}

TEST_CASE("a click goes to the nearest boundary") {
    Page page(U"ab感c", 100);
    const auto at = [&](float x) { return page.layout.placeAt(page.source(), page.line(0), x).at; };
    CHECK(at(-20) == 0);
    CHECK(at(4) == 0);
    CHECK(at(6) == 1);
    CHECK(at(29) == 2);
    CHECK(at(31) == 3);
    CHECK(at(900) == 4);
    CHECK(page.layout.graphemeAt(page.source(), page.line(0), 39) == 2);
    CHECK(page.layout.graphemeAt(page.source(), page.line(0), 900) == 4);
}

TEST_CASE("up and down keep to the column, and beyond the text go to its ends") {
    Page page(U"alpha beta\nxy\nlonger line here", 1000);
    const Place below = page.layout.placeBelow(page.source(), {8, Affinity::After}, 1, 80);
    CHECK(below == Place{13, Affinity::After});
    CHECK(page.layout.placeBelow(page.source(), below, 1, 80) == Place{22, Affinity::After});
    CHECK(page.layout.placeBelow(page.source(), {8, Affinity::After}, -1, 80) == Place{0, Affinity::After});
    CHECK(page.layout.placeBelow(page.source(), {20, Affinity::After}, 5, 80) == Place{30, Affinity::After});
}
