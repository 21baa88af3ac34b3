#include "ui/markdown/code_blocks.hpp"
#include "ui/markdown/reading.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace tend::ui::markdown;
using tend::text::Range;

namespace {

std::string wordsOf(const ReadLine& line) {
    return tend::text::toUtf8(line.words);
}

std::vector<std::string> allWords(std::u32string_view text) {
    std::vector<std::string> all;
    for (const auto& line : readLines(text))
        all.push_back(wordsOf(line));
    return all;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("marks are left out when a text is read, and nothing else is") {
    CHECK(allWords(U"tea with Ada") == Lines{"tea with Ada"});
    CHECK(allWords(U"# A **b**\n\n- c\n3. *d*\n> e\n- [x] f") == Lines{"A b", "c", "d", "e", "f"});
    CHECK(allWords(U"see [the plan](https://ada.example) #now") == Lines{"see the plan #now"});
    CHECK(allWords(U"\\*a\\* `b*` <https://c.example>") == Lines{"*a* b* https://c.example"});
    CHECK(allWords(U"[](https://ada.example)") == Lines{"[](https://ada.example)"});
    CHECK(allWords(U"  a\n   b") == Lines{"  a", "   b"});
    CHECK(allWords(U"").empty());
    CHECK(allWords(U"\n \n").empty());
}

TEST_CASE("empty lines stand between what is read, once") {
    const auto lines = readLines(U"\na\nb\n\n\nc\n");
    REQUIRE(lines.size() == 3);
    CHECK_FALSE(lines[0].apart);
    CHECK_FALSE(lines[1].apart);
    CHECK(lines[2].apart);
    CHECK(lines[2].begin == 7);
}

TEST_CASE("items lie as deep as they are indented, and their further lines with them") {
    const auto lines = readLines(U"- a\n  more\n  - b\n    1. c\nnot\n\n  not either");
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].depth == 0);
    CHECK(lines[1].continues);
    CHECK(wordsOf(lines[1]) == "more");
    CHECK(lines[2].depth == 1);
    CHECK(lines[3].depth == 2);
    CHECK_FALSE(lines[4].continues);
    CHECK_FALSE(lines[5].continues);
}

TEST_CASE("an item without words and a rule are shown, a heading without words is not") {
    const auto lines = readLines(U"- \n---\n# \na");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].start.kind == LineKind::Bullet);
    CHECK(lines[1].start.kind == LineKind::Rule);
    CHECK(lines[2].apart);
}

TEST_CASE("each character that is read knows where it stands in the text") {
    const std::u32string text = U"# É **tea**\n- [ ] with @Ada";
    const auto lines = readLines(text);
    REQUIRE(lines.size() == 2);
    for (const auto& line : lines) {
        REQUIRE(line.places.size() == line.words.size());
        for (std::size_t i = 0; i < line.words.size(); ++i)
            CHECK(text[line.places[i]] == line.words[i]);
    }
    REQUIRE(lines[1].start.box);
    CHECK(text.substr(lines[1].begin + lines[1].start.box->at - 1, 3) == U"[ ]");
}

TEST_CASE("links know which of the words that are read stand for them") {
    const auto lines = readLines(U"a [b *c*](https://ada.example) https://d.example");
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].links.size() == 2);
    CHECK(lines[0].links[0].words == Range{2, 5});
    CHECK(lines[0].links[0].address == "https://ada.example");
    CHECK(lines[0].links[1].words == Range{6, 23});
}

TEST_CASE("small places show the words alone") {
    CHECK(readText("a **b**\n\n- [x] c") == "a b\nc");
    CHECK(readText("tea") == "tea");
}

TEST_CASE("a text without any notation is told at once") {
    CHECK_FALSE(hasNotation("tea with Ada, 3 cups - and @Sam"));
    CHECK_FALSE(hasNotation(""));
    for (const char* text :
         {"a\nb", "*a*", "a #b", "- a", "  + a", "1. a", "> a", "see https://a.example", "`a`"})
        CHECK(hasNotation(text));
}

TEST_CASE("no text is too odd to be read, and its words keep their order") {
    const std::u32string letters = U"ab  *_~`[]()<>\\#-+1.x!&:/\n\n\u8336\u05d0\u0301";
    std::mt19937 random(11);
    for (int round = 0; round < 4000; ++round) {
        std::u32string text;
        for (std::size_t left = random() % 60; left > 0; --left)
            text += letters[random() % letters.size()];
        std::size_t next = 0;
        for (const auto& line : readLines(text)) {
            std::size_t end = 0;
            for (const auto& piece : line.pieces) {
                REQUIRE(piece.range.begin == end);
                REQUIRE_FALSE(piece.ink.mark);
                end = piece.range.end;
            }
            REQUIRE(end == line.words.size());
            for (std::size_t i = 0; i < line.words.size(); ++i) {
                REQUIRE(line.places[i] >= next);
                REQUIRE(text[line.places[i]] == line.words[i]);
                next = line.places[i] + 1;
            }
        }
    }
}

TEST_CASE("what stands between two lines of ``` is read as it is written, without those lines") {
    const auto lines = tend::ui::markdown::readLines(U"a\n```cpp\n**x** #tag\n\n- y\n```\n**b**");
    REQUIRE(lines.size() == 5);
    CHECK(lines[1].code);
    CHECK(lines[1].words == U"**x** #tag");
    CHECK(lines[1].places.front() == 9);
    CHECK(lines[2].code);
    CHECK(lines[3].words == U"- y");
    CHECK_FALSE(lines[3].start.isItem());
    CHECK_FALSE(lines[4].code);
    CHECK(lines[4].words == U"b");
}

TEST_CASE("a line of ``` by itself changes nothing below it, and a longer fence holds a shorter one") {
    using tend::ui::markdown::codeBlocks;
    CHECK(codeBlocks(U"```\nwords").empty());
    CHECK(codeBlocks(U"``\nwords\n``").empty());
    CHECK(codeBlocks(U"`a```b`\n```").empty());
    const auto longer = codeBlocks(U"````\n```\n````\nwords");
    REQUIRE(longer.size() == 1);
    CHECK(longer[0].range == tend::text::Range{0, 13});
    CHECK(longer[0].inside == tend::text::Range{5, 9});
    const auto empty = codeBlocks(U"```\n```");
    REQUIRE(empty.size() == 1);
    CHECK(empty[0].inside == tend::text::Range{4, 4});
    CHECK(tend::ui::markdown::blockAt(longer, 13) != nullptr);
    CHECK(tend::ui::markdown::blockAt(longer, 14) == nullptr);
}
