#include "text/direction.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace tend::text;

namespace {

constexpr auto leftToRight = Direction::LeftToRight;
constexpr auto rightToLeft = Direction::RightToLeft;

/// The levels as digits, one a code point.
std::string levels(std::u32string_view text, Direction direction) {
    std::string found;
    for (const Level level : levelsOf(text, direction))
        found.push_back(static_cast<char>('0' + level));
    return found;
}

} // namespace

TEST_CASE("a paragraph runs as its first strong character does") {
    CHECK(paragraphDirection(U"") == leftToRight);
    CHECK(paragraphDirection(U"Tea") == leftToRight);
    CHECK(paragraphDirection(U"12:30 …") == leftToRight);
    CHECK(paragraphDirection(U"תודה Ada") == rightToLeft);
    CHECK(paragraphDirection(U"Ada תודה") == leftToRight);
    CHECK(paragraphDirection(U"– 7 شكرا") == rightToLeft);
    CHECK(paragraphDirection(U"\u200Fabc") == rightToLeft);
    CHECK(paragraphDirection(U"🙏 ב") == rightToLeft);
}

TEST_CASE("what is isolated says nothing about the paragraph") {
    CHECK(paragraphDirection(U"\u2067אב\u2069 tea") == leftToRight);
    CHECK(paragraphDirection(U"\u2066abc\u2069 אב") == rightToLeft);
    CHECK(paragraphDirection(U"\u2066\u2067אב\u2069\u2069 ג") == rightToLeft);
    CHECK(paragraphDirection(U"\u2067אב never closed") == leftToRight);
    CHECK(paragraphDirection(U"\u2069אב") == rightToLeft);
}

TEST_CASE("levels say what runs from right to left, digits and Latin within it the other way again") {
    struct Row {
        std::string what;
        std::u32string text;
        Direction direction;
        std::string levels;
    };

    const std::vector<Row> rows{
        {"nothing", U"", leftToRight, ""},
        {"Latin", U"tea 7", leftToRight, "00000"},
        {"Hebrew in Latin", U"a אב b", leftToRight, "001100"},
        {"Latin in Hebrew", U"א ab ב", rightToLeft, "112211"},
        {"digits in Hebrew", U"א 12 ב", rightToLeft, "112211"},
        {"digits after Arabic in Latin", U"a ب 12", leftToRight, "001122"},
        {"Latin alone, in a paragraph from right to left", U"ab.", rightToLeft, "221"},
        {"brackets round Hebrew in Latin", U"a (אב) b", leftToRight, "00011000"},
        {"brackets round Latin in Hebrew", U"א (ab) ב", rightToLeft, "11122111"},
        {"brackets between Hebrew words", U"a א (ב) c", leftToRight, "001111100"},
        {"the line feed at the end", U"אב\n", rightToLeft, "111"},
        {"a mark over a letter", U"a ב\u05BC", leftToRight, "0011"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(levels(row.text, row.direction) == row.levels);
    }
}
