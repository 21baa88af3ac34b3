#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend::text;

namespace {

using Positions = std::vector<std::size_t>;

Positions graphemesForward(std::u32string_view text) {
    Positions found;
    for (std::size_t at = 0; at < text.size();)
        found.push_back(at = nextGrapheme(text, at));
    return found;
}

Positions graphemesBackward(std::u32string_view text) {
    Positions found;
    for (std::size_t at = text.size(); at > 0;)
        found.insert(found.begin(), at = previousGrapheme(text, at));
    return found;
}

} // namespace

TEST_CASE("a grapheme is what a person calls one character") {
    struct Row {
        std::string what;
        std::u32string text;
        Positions ends;
    };

    const std::vector<Row> rows{
        {"ASCII", U"tea", {1, 2, 3}},
        {"a letter and a combining acute", U"e\u0301a", {2, 3}},
        {"two marks on one letter", U"o\u0302\u0323x", {3, 4}},
        {"a thumb with its skin tone", U"👍🏽!", {2, 3}},
        {"a family joined by U+200D", U"👩‍👩‍👧a", {5, 6}},
        {"two flags", U"🇵🇱🇫🇷", {2, 4}},
        {"three regional indicators", U"🇵🇱🇫", {2, 3}},
        {"a keycap", U"1\uFE0F\u20E3", {3}},
        {"a heart with its presentation", U"❤\uFE0Fa", {2, 3}},
        {"Hangul in jamo", U"\u1112\u1161\u11AB\u1100\u1173\u11AF", {3, 6}},
        {"ideographs", U"感謝", {1, 2}},
        {"Devanagari with a vowel sign", U"नि", {2}},
        {"line feeds", U"a\n\nb", {1, 2, 3, 4}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(graphemesForward(row.text) == row.ends);
        Positions begins = row.ends;
        begins.pop_back();
        begins.insert(begins.begin(), 0);
        CHECK(graphemesBackward(row.text) == begins);
    }
}

TEST_CASE("a position inside a grapheme moves to its end") {
    const std::u32string_view text = U"a👩‍👩‍👧b";
    CHECK(snappedToGrapheme(text, 1) == 1);
    for (std::size_t inside = 2; inside < 6; ++inside)
        CHECK(snappedToGrapheme(text, inside) == 6);
    CHECK(snappedToGrapheme(text, 99) == 7);
}

TEST_CASE("words end and start where a person expects") {
    struct Row {
        std::string what;
        std::u32string text;
        Positions ends;
        Positions starts;
    };

    const std::vector<Row> rows{
        {"words and punctuation", U"Hello, big world.", {5, 10, 16, 17}, {11, 7, 0}},
        {"an apostrophe belongs to the word", U"don’t stop", {5, 10}, {6, 0}},
        {"a quoted word does not take the quote", U"'tea'", {4, 5}, {1, 0}},
        {"combining marks stay", U"cafe\u0301 au", {5, 8}, {6, 0}},
        {"Polish letters", U"Ćwiczę wdzięczność", {6, 18}, {7, 0}},
        {"Han and kana part company", U"感謝の気持ち", {2, 3, 5, 6}, {5, 3, 2, 0}},
        {"emoji are words of their own", U"tea 🙏🏽 now", {3, 6, 10}, {7, 4, 0}},
        {"over a line feed", U"one\ntwo", {3, 7}, {4, 0}},
        {"blanks only", U"   ", {3}, {0}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        Positions ends;
        for (std::size_t at = 0; at < row.text.size();)
            ends.push_back(at = wordEnd(row.text, at));
        CHECK(ends == row.ends);
        Positions starts;
        for (std::size_t at = row.text.size(); at > 0;)
            starts.push_back(at = wordStart(row.text, at));
        CHECK(starts == row.starts);
    }
}

TEST_CASE("a double click takes a word, a triple click a paragraph") {
    const std::u32string_view text = U"one two, three\n\nlast one";
    CHECK(wordAround(text, 5) == Range{4, 7});
    CHECK(wordAround(text, 3) == Range{3, 4});
    CHECK(wordAround(text, 7) == Range{7, 8});
    CHECK(wordAround(text, 14) == Range{9, 14});
    CHECK(wordAround(text, 15) == Range{15, 15});
    CHECK(wordAround(text, text.size()) == Range{21, 24});
    CHECK(wordAround(U"", 0) == Range{});
    CHECK(paragraphAround(text, 5) == Range{0, 14});
    CHECK(paragraphAround(text, 14) == Range{0, 14});
    CHECK(paragraphAround(text, 15) == Range{15, 15});
    CHECK(paragraphAround(text, 16) == Range{16, 24});
}

TEST_CASE("text from outside is made fit before it is kept") {
    CHECK(sanitized("a\r\nb\rc\n") == U"a\nb\nc\n");
    CHECK(sanitized("a\tb\x01\x1b\x7f c") == U"a\tb c");
    CHECK(sanitized("\xEF\xBB\xBFtea") == U"tea");
    CHECK(sanitized("bad\xFFutf\xC3") == U"bad\uFFFDutf\uFFFD");
    CHECK(sanitized("one\xE2\x80\xA9two\xC2\x85three") == U"one\ntwo\nthree");
    CHECK(sanitized(char32_t{0xD800}) == 0xFFFD);
    CHECK(sanitized(char32_t{0x08}) == 0);
    const std::string words = "Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう";
    CHECK(toUtf8(sanitized(words)) == words);
}

TEST_CASE("lines may end after blanks and hyphens and around ideographs") {
    CHECK(mayBreakBetween(U' ', U'a'));
    CHECK_FALSE(mayBreakBetween(U'a', U' '));
    CHECK_FALSE(mayBreakBetween(U'a', U'b'));
    CHECK(mayBreakBetween(U'-', U'b'));
    CHECK_FALSE(mayBreakBetween(U'-', U'5'));
    CHECK(mayBreakBetween(U'感', U'謝'));
    CHECK(mayBreakBetween(U'a', U'謝'));
    CHECK_FALSE(mayBreakBetween(U'謝', U'。'));
    CHECK_FALSE(mayBreakBetween(U'「', U'感'));
    CHECK_FALSE(mayBreakBetween(U'キ', U'ャ'));
    CHECK_FALSE(mayBreakBetween(char32_t{0xA0}, U'a'));
}

TEST_CASE("words of scripts written without blanks are those of a dictionary") {
    const std::u32string thai = U"a สวัสดีชาวโลก b"; // สวัสดี, ชาว, โลก
    CHECK(wordEnd(thai, 1) == 8);
    CHECK(wordEnd(thai, 8) == 11);
    CHECK(wordEnd(thai, 11) == 14);
    CHECK(wordStart(thai, 14) == 11);
    CHECK(wordStart(thai, 13) == 11);
    CHECK(wordStart(thai, 8) == 2);
    CHECK(wordAround(thai, 4) == Range{2, 8});
    CHECK(wordAround(thai, 9) == Range{8, 11});
    const std::u32string khmer = U"សូមអរគុណ";
    CHECK(wordEnd(khmer, 0) < khmer.size());
    CHECK(wordEnd(khmer, wordEnd(khmer, 0)) == khmer.size());
}

TEST_CASE("the ends of words of a whole text are those found one by one") {
    std::u32string text = U"Tea, สวัสดีชาวโลก and 感謝 don't ";
    for (int i = 0; i < 500; ++i)
        text += U"ขอบคุณสำหรับกาแฟ";
    Positions ends;
    for (WordEnds words(text); ends.empty() || ends.back() < text.size();)
        ends.push_back(words.after(ends.empty() ? 0 : ends.back()));
    CHECK(ends.size() > 1500);
    for (std::size_t at = 0; at + 1 < ends.size(); at += 7)
        CHECK(wordEnd(text, ends[at]) == ends[at + 1]);
}
