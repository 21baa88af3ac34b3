#include "platform/composition.hpp"

#include <doctest/doctest.h>

using namespace tend::platform;

TEST_CASE("A composition grows, is written over in part, and ends") {
    Composing composing;
    composing.change({.text = U"nihao", .caret = 5});
    CHECK(composing.now() == Composition{.text = U"nihao", .caret = 5});
    composing.change({.first = 0, .length = 2, .text = U"你", .caret = 1});
    CHECK(composing.now() == Composition{.text = U"你hao", .caret = 1});
    composing.moveCaret(3);
    CHECK(composing.now().caret == 3);
    composing.change({.first = 0, .length = 4});
    CHECK(composing.now() == Composition{});
}

TEST_CASE("What is being chosen is told apart, also when only that changes") {
    Composing composing;
    composing.change({.text = U"わたしの", .chosen = {false, false, false, true}, .caret = 4});
    CHECK(composing.now().chosenBegin == 3);
    CHECK(composing.now().chosenEnd == 4);
    composing.change({.onlyLook = true, .chosen = {true, true, true, false}, .caret = 3});
    CHECK(composing.now() == Composition{.text = U"わたしの", .caret = 3, .chosenBegin = 0, .chosenEnd = 3});
    composing.change({.first = 3, .length = 1, .text = U"は", .chosen = {false}, .caret = 4});
    CHECK(composing.now().text == U"わたしは");
    CHECK(composing.now().chosenEnd == 3);
    composing.clear();
    CHECK(composing.now() == Composition{});
}

TEST_CASE("Places outside of the composition are moved to its ends") {
    Composing composing;
    composing.change({.first = 9, .length = -3, .text = U"ab", .chosen = {true, true, true}, .caret = 70});
    CHECK(composing.now() == Composition{.text = U"ab", .caret = 2, .chosenBegin = 0, .chosenEnd = 2});
    composing.change({.first = 1, .length = 1000, .text = U"", .caret = -4});
    CHECK(composing.now() == Composition{.text = U"a", .caret = 0, .chosenBegin = 0, .chosenEnd = 1});
    composing.moveCaret(-1);
    CHECK(composing.now().caret == 0);
}
