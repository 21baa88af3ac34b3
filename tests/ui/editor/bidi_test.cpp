#include "ui/editor/page.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend::ui::editor;
using tend::test::Page;

namespace {

Page shapedPage(std::u32string text, float width = 400) {
    return Page(std::move(text), width, true);
}

float caretX(Page& page, std::size_t at, Affinity affinity = Affinity::After) {
    return page.layout.xOf(page.source(), page.layout.lineOf(page.source(), {at, affinity}), {at, affinity});
}

/// The positions a key held down goes through, until it goes nowhere.
std::vector<std::size_t> walk(Page& page, Place from, int direction) {
    std::vector<std::size_t> places{from.at};
    for (int i = 0; i < 100; ++i) {
        const Place next = page.layout.placeBeside(page.source(), from, direction);
        if (next == from)
            break;
        places.push_back(next.at);
        from = next;
    }
    return places;
}

using Positions = std::vector<std::size_t>;

} // namespace

TEST_CASE("a paragraph that begins from right to left stands on the right") {
    Page page = shapedPage(U"שלום\nabc\nשלום abc", 200);
    const auto boxes = page.boxes();
    REQUIRE(boxes.size() == 3);
    CHECK(boxes[0].left == 160);
    CHECK(boxes[1].left == 0);
    CHECK(boxes[2].left == 120);
    CHECK(caretX(page, 0) == 200);
    CHECK(caretX(page, 4) == 160);
    // The Latin word reads on from left to right, left of the Hebrew one.
    CHECK(caretX(page, 14) == 120);
    CHECK(caretX(page, 15) == 130);
}

TEST_CASE("lines of a paragraph from right to left wrap in the order they are read in") {
    Page page = shapedPage(U"אחת שתים שלוש", 100);
    CHECK(page.shown() == std::vector<std::string>{"אחת שתים ", "שלוש"});
    CHECK(page.boxes()[1].left == 60);
}

TEST_CASE("Left and Right go where they point") {
    struct Row {
        std::string what;
        std::u32string text;
        float width;
        Place from;
        int direction;
        Positions places;
    };

    const std::vector<Row> rows{
        {"Latin", U"abc", 400, {0, Affinity::After}, 1, {0, 1, 2, 3}},
        {"Latin, back", U"abc", 400, {3, Affinity::After}, -1, {3, 2, 1, 0}},
        {"Hebrew", U"אבג", 400, {0, Affinity::After}, -1, {0, 1, 2, 3}},
        {"Hebrew, back", U"אבג", 400, {3, Affinity::After}, 1, {3, 2, 1, 0}},
        {"Hebrew in Latin", U"ab אב c", 400, {0, Affinity::After}, 1, {0, 1, 2, 3, 4, 3, 6, 7}},
        {"over a line feed", U"ab\ncd", 400, {1, Affinity::After}, 1, {1, 2, 3, 4, 5}},
        {"into Hebrew", U"אב\nגד", 400, {1, Affinity::After}, -1, {1, 2, 3, 4, 5}},
        {"out of Hebrew", U"אב\nגד", 400, {5, Affinity::After}, 1, {5, 4, 3, 2, 1, 0}},
        {"over a wrap", U"אב גד", 30, {0, Affinity::After}, -1, {0, 1, 2, 3, 4, 5}},
        {"back over a wrap", U"אב גד", 30, {5, Affinity::After}, 1, {5, 4, 3, 2, 1, 0}},
        {"marks stay with their letter", U"שָׁלוֹם", 400, {0, Affinity::After}, -1, {0, 3, 4, 6, 7}},
        {"joined emoji are one",
         U"a👩‍👩‍👧b👍🏽",
         400,
         {0, Affinity::After},
         1,
         {0, 1, 6, 7, 9}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        Page page = shapedPage(row.text, row.width);
        CHECK(walk(page, row.from, row.direction) == row.places);
    }
}

TEST_CASE("each step of Right on a line of two directions goes one character to the right") {
    Page page = shapedPage(U"ab (אבג 12) cd");
    Place place{0, Affinity::After};
    float x = caretX(page, 0);
    for (std::size_t i = 0; i < page.text.size(); ++i) {
        const Place next = page.layout.placeBeside(page.source(), place, 1);
        CHECK(caretX(page, next.at, next.affinity) == x + 10);
        CHECK(page.layout.placeBeside(page.source(), next, -1).at != next.at);
        x += 10;
        place = next;
    }
}

TEST_CASE("a click hits the character that is seen") {
    Page page = shapedPage(U"ab אבג cd");
    const auto at = [&](float x) { return page.layout.placeAt(page.source(), page.line(0), x).at; };
    const auto under = [&](float x) { return page.layout.graphemeAt(page.source(), page.line(0), x); };
    CHECK(at(12) == 1);
    CHECK(under(35) == 5);
    CHECK(under(45) == 4);
    CHECK(under(55) == 3);
    CHECK(at(44) == 5);
    CHECK(at(500) == 9);
    Page right = shapedPage(U"אבג", 200);
    CHECK(right.layout.placeAt(right.source(), right.line(0), 0).at == 3);
    CHECK(right.layout.placeAt(right.source(), right.line(0), 199).at == 0);
    CHECK(right.layout.graphemeAt(right.source(), right.line(0), 195) == 0);
}

TEST_CASE("a selection over two directions covers two stretches") {
    Page page = shapedPage(U"ab אבג cd");
    const auto stretches = page.layout.stretchesOf(page.source(), page.boxes()[0], {1, 4});
    REQUIRE(stretches.size() == 2);
    CHECK(stretches[0].left == 10);
    CHECK(stretches[0].right == 30);
    CHECK(stretches[1].left == 50);
    CHECK(stretches[1].right == 60);
}

TEST_CASE("Home and End go to the ends of a line as it is read") {
    Page page = shapedPage(U"אחת שתים שלוש", 100);
    CHECK(page.layout.lineBegin(page.line(0)).at == 0);
    CHECK(page.layout.lineEnd(page.line(0)) == Place{9, Affinity::Before});
    CHECK(caretX(page, 9, Affinity::Before) == 10);
    CHECK(caretX(page, 9) == 100);
}

TEST_CASE("up and down keep to the place on the screen, whichever way lines run") {
    Page page = shapedPage(U"abcdef\nאבגדהו", 60);
    const Place below = page.layout.placeBelow(page.source(), {2, Affinity::After}, 1, 20);
    CHECK(below.at == 11);
    CHECK(page.layout.placeBelow(page.source(), below, -1, 20).at == 2);
}

TEST_CASE("a tab reaches to the next stop, from the side the paragraph begins on") {
    Page page = shapedPage(U"ab\tc\nא\tב", 400);
    CHECK(caretX(page, 3) == 40);
    CHECK(caretX(page, 7) == 360);
    Page plain(U"ab\tc", 400);
    CHECK(caretX(plain, 3) == 40);
}
