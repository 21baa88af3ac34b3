#include "ui/markdown/line_start.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend::ui::markdown;

namespace {

struct Row {
    std::u32string line;
    LineKind kind;
    std::size_t quotes;
    std::size_t mark;
    std::size_t words;
    long value; ///< level of a heading, number of an item
};

long valueOf(const LineStart& start) {
    return start.kind == LineKind::Heading ? start.level : start.number;
}

} // namespace

TEST_CASE("a line says by its start what it is") {
    const std::vector<Row> rows{
        {U"", LineKind::Words, 0, 0, 0, 0},
        {U"tea", LineKind::Words, 0, 0, 0, 0},
        {U"  tea", LineKind::Words, 0, 2, 2, 0},
        {U"# Tea", LineKind::Heading, 0, 0, 2, 1},
        {U"##  Tea", LineKind::Heading, 0, 0, 4, 2},
        {U"### Tea", LineKind::Heading, 0, 0, 4, 3},
        {U"##### Tea", LineKind::Heading, 0, 0, 6, 3},
        {U"####### Tea", LineKind::Words, 0, 0, 0, 0},
        {U"#tea", LineKind::Words, 0, 0, 0, 0},
        {U"#", LineKind::Words, 0, 0, 0, 0},
        {U"# ", LineKind::Heading, 0, 0, 2, 1},
        {U"- tea", LineKind::Bullet, 0, 0, 2, 0},
        {U"* tea", LineKind::Bullet, 0, 0, 2, 0},
        {U"+ tea", LineKind::Bullet, 0, 0, 2, 0},
        {U"  - tea", LineKind::Bullet, 0, 2, 4, 0},
        {U"-", LineKind::Words, 0, 0, 0, 0},
        {U"- ", LineKind::Bullet, 0, 0, 2, 0},
        {U"-tea", LineKind::Words, 0, 0, 0, 0},
        {U"*tea*", LineKind::Words, 0, 0, 0, 0},
        {U"1. tea", LineKind::Number, 0, 0, 3, 1},
        {U"12) tea", LineKind::Number, 0, 0, 4, 12},
        {U"1.5 cups", LineKind::Words, 0, 0, 0, 0},
        {U"999999999. x", LineKind::Number, 0, 0, 11, 999999999},
        {U"9999999999. x", LineKind::Words, 0, 0, 0, 0},
        {U"> tea", LineKind::Words, 1, 2, 2, 0},
        {U">tea", LineKind::Words, 1, 1, 1, 0},
        {U"> > tea", LineKind::Words, 2, 4, 4, 0},
        {U">> - tea", LineKind::Bullet, 2, 3, 5, 0},
        {U"> # Tea", LineKind::Heading, 1, 2, 4, 1},
        {U">", LineKind::Words, 1, 1, 1, 0},
        {U"---", LineKind::Rule, 0, 0, 3, 0},
        {U"*** ", LineKind::Rule, 0, 0, 4, 0},
        {U"--", LineKind::Words, 0, 0, 0, 0},
        {U"--- tea", LineKind::Words, 0, 0, 0, 0},
    };
    for (const auto& row : rows) {
        const std::string name(row.line.begin(), row.line.end());
        CAPTURE(name);
        const auto start = lineStart(row.line);
        CHECK(start.kind == row.kind);
        CHECK(start.quotes == row.quotes);
        CHECK(start.mark == row.mark);
        CHECK(start.words == row.words);
        CHECK(valueOf(start) == row.value);
    }
}

TEST_CASE("an item may have a check box") {
    const auto boxOf = [](std::u32string_view line) { return lineStart(line).box; };
    CHECK(boxOf(U"- [ ] tea") == CheckBox{3, false});
    CHECK(boxOf(U"- [x] tea") == CheckBox{3, true});
    CHECK(boxOf(U"* [X] tea") == CheckBox{3, true});
    CHECK(boxOf(U"  2. [ ] tea") == CheckBox{6, false});
    CHECK(boxOf(U"> - [ ]") == CheckBox{5, false});
    CHECK_FALSE(boxOf(U"[ ] tea"));
    CHECK_FALSE(boxOf(U"- [] tea"));
    CHECK_FALSE(boxOf(U"- [y] tea"));
    CHECK_FALSE(boxOf(U"- [x](https://ada.example)"));
    CHECK(lineStart(U"- [ ] tea").words == 6);
    CHECK(lineStart(U"- [ ]").words == 5);
}
