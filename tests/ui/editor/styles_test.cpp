#include "ui/editor/page.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend::ui::editor;
using tend::test::Page;

namespace {

Page styledPage(std::u32string text, float width = 400) {
    return Page(std::move(text), width, false, true);
}

} // namespace

TEST_CASE("a heading's lines are higher, and all below stands lower") {
    Page page = styledPage(U"one\n# two\nthree");
    const auto boxes = page.boxes();
    REQUIRE(boxes.size() == 3);
    CHECK(boxes[0].height == 20);
    CHECK(boxes[1].height == 40);
    CHECK(boxes[2].top == 60);
    CHECK(page.layout.height() == 80);
    CHECK(page.layout.lineUnder(page.source(), 59) == page.line(1));
    CHECK(page.layout.lineUnder(page.source(), 60) == page.line(2));
    CHECK(page.layout.xOf(page.source(), page.line(1), {9, Affinity::After}) == 100);
}

TEST_CASE("wrapped lines of an item begin under its words") {
    Page page = styledPage(U"- alpha betas and", 120);
    const auto boxes = page.boxes();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].left == 0);
    CHECK(boxes[1].left == 20);
    CHECK(page.shown()[1] == "betas and");
}

TEST_CASE("bold words are as wide as their font has them") {
    Page page = styledPage(U"a *bb* c");
    CHECK(page.layout.xOf(page.source(), page.line(0), {5, Affinity::After}) == 54);
    CHECK(page.layout.xOf(page.source(), page.line(0), {8, Affinity::After}) == 84);
}

TEST_CASE("only the paragraph that was touched is asked about again") {
    Page page = styledPage(U"one\ntwo *x*\nthree\nfour");
    page.boxes();
    const int before = page.styler.asked;
    page.edit(5, 6, U"ww");
    page.boxes();
    CHECK(page.styler.asked == before + 1);
    page.setWidth(50);
    page.boxes();
    CHECK(page.styler.asked == before + 1);
}

TEST_CASE("what is far away is not asked about until it is looked at") {
    std::u32string text;
    for (int i = 0; i < 1000; ++i)
        text += U"a line\n";
    Page page = styledPage(text);
    page.layout.lay(page.source(), 0, 200);
    CHECK(page.styler.asked < 15);
    CHECK_FALSE(page.layout.complete());
    CHECK(page.layout.height() == 1001 * 20);
}

TEST_CASE("bytes and code points find each other") {
    Page page = styledPage(U"aé感\n👍b\nz");
    CHECK(page.layout.byteAt(page.source(), 3) == 6);
    CHECK(page.layout.byteAt(page.source(), 5) == 11);
    CHECK(page.layout.positionAt(page.source(), 7) == 4);
    CHECK(page.layout.positionAt(page.source(), 13) == 7);
    CHECK(page.layout.bytes() == 14);
}
