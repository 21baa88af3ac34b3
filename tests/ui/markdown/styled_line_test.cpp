#include "ui/markdown/styled_line.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace tend::ui::markdown;
using tend::text::Range;

namespace {

std::u32string_view part(std::u32string_view text, Range range) {
    return text.substr(range.begin, range.end - range.begin);
}

/// Each piece as "letters(text)": s strong, e emphasis, k strike, c code, t tag, l link, m mark; none for
/// plain words.
std::string shown(std::u32string_view line) {
    std::string all;
    for (const Piece& piece : styledLine(line).pieces) {
        std::string letters;
        const auto add = [&](bool is, char letter) { letters += is ? std::string(1, letter) : ""; };
        add(piece.ink.strong, 's');
        add(piece.ink.emphasis, 'e');
        add(piece.ink.strike, 'k');
        add(piece.ink.code, 'c');
        add(piece.ink.tag, 't');
        add(piece.link.has_value(), 'l');
        add(piece.ink.mark, 'm');
        all += letters + "(" + tend::text::toUtf8(part(line, piece.range)) + ")";
    }
    return all;
}

struct Row {
    std::u32string line;
    std::string shown;
};

void check(const std::vector<Row>& rows) {
    for (const auto& row : rows)
        CHECK(shown(row.line) == row.shown);
}

/// In order, without gaps, over the whole line; links within it.
bool whole(std::u32string_view line, const StyledLine& styled) {
    std::size_t end = 0;
    for (const Piece& piece : styled.pieces) {
        if (piece.range.begin != end || piece.range.end <= piece.range.begin)
            return false;
        if (piece.link && *piece.link >= styled.links.size())
            return false;
        end = piece.range.end;
    }
    for (const Link& link : styled.links)
        if (link.range.begin > link.words.begin || link.words.end > link.range.end ||
            link.range.end > line.size())
            return false;
    return end == line.size();
}

} // namespace

TEST_CASE("plain words are one piece") {
    check({
        {U"", ""},
        {U"tea with Ada", "(tea with Ada)"},
        {U"2 * 3 * 4 and snake_case_name", "(2 * 3 * 4 and snake_case_name)"},
        {U"  tea", "(  )(tea)"},
        {U"a < b & c > d [e]", "(a < b & c > d [e])"},
    });
}

TEST_CASE("emphasis, strikes and code are set, their marks quiet") {
    check({
        {U"*a*", "m(*)e(a)m(*)"},
        {U"_a_ b", "m(_)e(a)m(_)( b)"},
        {U"**a** b", "m(**)s(a)m(**)( b)"},
        {U"__a__", "m(__)s(a)m(__)"},
        {U"***a***", "m(***)se(a)m(***)"},
        {U"**a *b* c**", "m(**)s(a )m(*)se(b)m(*)s( c)m(**)"},
        {U"~~a~~ b", "m(~~)k(a)m(~~)( b)"},
        {U"`a*b*` c", "m(`)c(a*b*)m(`)( c)"},
        {U"\\*a\\*", "m(\\)(*a)m(\\)(*)"},
        {U"**a", "(**a)"},
        {U"a*b*c", "(a)m(*)e(b)m(*)(c)"},
        {U"été **là** 茶 *茶* 🌿", "(été )m(**)s(là)m(**)( 茶 )m(*)e(茶)m(*)( 🌿)"},
        {U"<b>no</b> &amp;", "(<b>no</b> &amp;)"},
        {U"**a**  ", "m(**)s(a)m(**)(  )"},
    });
}

TEST_CASE("what begins a line is a mark, and the words behind it are set as any others") {
    check({
        {U"# A *b*", "m(# )(A )m(*)e(b)m(*)"},
        {U"- a", "m(- )(a)"},
        {U"3. **a**", "m(3. )m(**)s(a)m(**)"},
        {U"- [x] a", "m(- [x] )(a)"},
        {U"> a", "m(> )(a)"},
        {U"> - a", "m(> - )(a)"},
        {U"---", "m(---)"},
        {U"    not code", "(    )(not code)"},
        {U"- - a", "m(- )(- a)"},
        {U"[a]: https://ada.example", "([a]: )l(https://ada.example)"},
        {U"```", "(```)"},
        {U"a | b", "(a | b)"},
    });
}

TEST_CASE("links have their words, their marks and where they go") {
    check({
        {U"a [b](https://ada.example) c", "(a )lm([)l(b)lm(](https://ada.example))( c)"},
        {U"[**b**](https://ada.example)", "lm([**)sl(b)lm(**](https://ada.example))"},
        {U"**[b](https://ada.example)**", "m(**)lm([)sl(b)lm(](https://ada.example))m(**)"},
        {U"<https://ada.example>", "lm(<)l(https://ada.example)lm(>)"},
        {U"https://ada.example/a_b_c*d*.", "l(https://ada.example/a_b_c*d)(*.)"},
        {U"**https://ada.example**", "m(**)sl(https://ada.example)m(**)"},
        {U"`https://ada.example`", "m(`)c(https://ada.example)m(`)"},
        {U"[](https://ada.example) b", "([](https://ada.example) b)"},
        {U"![a](https://ada.example/a.png)", "lm(![)l(a)lm(](https://ada.example/a.png))"},
        {U"[a](b (c) d)", "([a](b (c) d))"},
    });
    const auto styled = styledLine(U"see [the *plan*](https://ada.example/a_(b) \"A title\") now");
    REQUIRE(styled.links.size() == 1);
    CHECK(styled.links[0].address == "https://ada.example/a_(b)");
    CHECK(styled.links[0].words == Range{5, 14});
    CHECK(styled.links[0].range == Range{4, 53});
    const auto bare = styledLine(U"https://ada.example/é");
    REQUIRE(bare.links.size() == 1);
    CHECK(bare.links[0].address == "https://ada.example/é");
}

TEST_CASE("tags are set outside code and addresses") {
    check({
        {U"a #rest day", "(a )t(#rest)( day)"},
        {U"#rest", "t(#rest)"},
        {U"# rest #food", "m(# )(rest )t(#food)"},
        {U"- #rest", "m(- )t(#rest)"},
        {U"**#rest**", "m(**)st(#rest)m(**)"},
        {U"`#rest`", "m(`)c(#rest)m(`)"},
        {U"\\#rest", "m(\\)(#rest)"},
        {U"https://ada.example/#rest", "l(https://ada.example/#rest)"},
        {U"[a](#rest)", "lm([)l(a)lm(](#rest))"},
    });
}

TEST_CASE("no text is too odd to be styled, and none of it is lost") {
    const std::u32string letters =
        U"ab *_~`[]()<>\\#-+1.x!&:/\"'\t\u00e9\u8336\U0001f33f\u05d0\u0301\u200d\u00a0";
    const std::vector<std::u32string> words{U"https://", U"](",  U"**",    U"- [ ] ",
                                            U"> ",       U"```", U"&amp;", U"<a>",
                                            U"](<",      U"![",  U"\n",    std::u32string(1, U'\0')};
    std::mt19937 random(7);
    const auto below = [&](std::size_t count) { return static_cast<std::size_t>(random()) % count; };
    for (int round = 0; round < 20000; ++round) {
        std::u32string line;
        for (std::size_t left = below(40); left > 0; --left)
            line += below(5) == 0 ? words[below(words.size())]
                                  : std::u32string(1, letters[below(letters.size())]);
        REQUIRE(whole(line, styledLine(line)));
    }
    const std::u32string odd{0xd800, 0x110000, 0xffffffff, U'*', 0xfffe, U'*'};
    CHECK(whole(odd, styledLine(odd)));
}

TEST_CASE("a very long line is plain behind its start") {
    std::u32string line = U"- ";
    while (line.size() < longestStyledLine + 10)
        line += U"*a* ";
    CHECK(styledLine(line).pieces.size() == 2);
}
