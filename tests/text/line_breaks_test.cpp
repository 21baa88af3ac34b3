#include "text/line_breaks.hpp"
#include "text/plain.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace tend::text;

namespace {

/// The text with a bar wherever a line may end.
std::string broken(std::u32string_view text) {
    const auto breaks = lineBreaksOf(text);
    std::u32string shown;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (breaks[at] != 0)
            shown.push_back(U'|');
        shown.push_back(text[at]);
    }
    return toUtf8(shown);
}

/// The same, by the rules for plain text.
std::string brokenFast(std::u32string_view text) {
    std::u32string shown;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at > 0 && mayBreakBetween(text[at - 1], text[at]))
            shown.push_back(U'|');
        shown.push_back(text[at]);
    }
    return toUtf8(shown);
}

} // namespace

TEST_CASE("there is one entry a code point, and one for the end") {
    CHECK(lineBreaksOf(U"") == std::vector<std::uint8_t>{0});
    CHECK(lineBreaksOf(U"a") == std::vector<std::uint8_t>{0, 1});
    CHECK(lineBreaksOf(U"a b") == std::vector<std::uint8_t>{0, 0, 1, 1});
    CHECK(lineBreaksOf(U"🙏 🙏\n") == std::vector<std::uint8_t>{0, 0, 1, 0, 1});
}

TEST_CASE("lines end as Unicode says, in every script") {
    struct Row {
        std::u32string text;
        std::string broken;
    };

    const std::vector<Row> rows{
        {U"one two  three", "one |two  |three"},
        {U"well-being at 10-12", "well-|being |at |10-12"},
        {U"“Quoted,” she said.", "“Quoted,” |she |said."},
        {U"no\u00A0break", "no\u00A0break"},
        {U"感謝、雨。", "感|謝、|雨。"},
        {U"「雨」です", "「雨」|で|す"},
        {U"キャット", "キャッ|ト"},
        {U"שלום עולם", "שלום |עולם"},
        {U"नमस्ते दुनिया", "नमस्ते |दुनिया"},
        {U"👩‍👩‍👧👍🏽🇵🇱🇫🇷", "👩‍👩‍👧|👍🏽|🇵🇱|🇫🇷"},
        {U"e\u0301a b", "e\u0301a |b"},
        {U"a\u200Bb", "a\u200B|b"},
    };
    for (const Row& row : rows)
        CHECK(broken(row.text) == row.broken);
}

TEST_CASE("Thai, Lao, Khmer and Burmese, written without blanks, end lines between words of a dictionary") {
    CHECK(broken(U"สวัสดีชาวโลก") == "สวัสดี|ชาว|โลก");
    CHECK(broken(U"ຂອບໃຈຫຼາຍ").find('|') != std::string::npos);
    CHECK(broken(U"សូមអរគុណ").find('|') != std::string::npos);
    CHECK(broken(U"ကျေးဇူးတင်ပါတယ်").find('|') != std::string::npos);
}

TEST_CASE("for ordinary plain sentences the fast rules break where Unicode's do") {
    const std::vector<std::u32string> sentences{
        U"Tea with Ada at 7:20, then a walk: one whole minute of nothing, and a well-earned rest.",
        U"\"Quoted\" and 'single'; (in brackets) [too] {and these} – a dash… and an end! Or not?",
        U"It’s the neighbour’s dog, “Rex”, who’s 12 years old – 3.5 in dog’s years – and 100 % happy.",
        U"Für Großmutter: „Danke“, sagte ich. Über die Brücke und zurück, 20 Minuten.",
        U"Le café, l’été; où êtes-vous? Ça va.",
        U"Dziękuję za wszystko, Zażółć gęślą jaźń.",
        U"Дякую, Олено! Сьогодні о 7:20 ми пили чай — і було тихо.",
        U"Ευχαριστώ πολύ, Ελένη. Σήμερα στις 7:20 ήπιαμε τσάι· ήταν ήσυχα.",
        U"Cảm ơn bạn rất nhiều vì buổi sáng nay.",
        U"感謝している。今日は「雨」だった、ありがとう。",
        U"감사합니다. 오늘은 비가 왔다, 그리고 차를 마셨다.",
        U"Grateful 🙏 for Ćwiczenia ✓ and tea 🍵🍵.",
    };
    for (const auto& sentence : sentences) {
        CHECK(isPlain(sentence));
        CHECK(brokenFast(sentence) == broken(sentence));
    }
}

TEST_CASE("the fast rules look at neighbours only: a blank ends a line whatever comes after it") {
    CHECK(broken(U"ça va ? oui") == "ça |va ? |oui");
    CHECK(brokenFast(U"ça va ? oui") == "ça |va |? |oui");
}

TEST_CASE("lines are as long as fits, break within words only where they must, and let blanks hang over") {
    const auto lines = [](std::u32string_view text, float width) {
        std::vector<float> advances(text.size());
        for (std::size_t at = 0; at < text.size(); at = graphemeEnd(text, at))
            advances[at] = 1;
        std::vector<std::string> found;
        for (const Range line : linesOf(text, advances, width))
            found.push_back(toUtf8(text.substr(line.begin, line.end - line.begin)));
        return found;
    };
    using Lines = std::vector<std::string>;
    CHECK(lines(U"", 5) == Lines{""});
    CHECK(lines(U"one two three", 8) == Lines{"one two ", "three"});
    CHECK(lines(U"one    two", 3) == Lines{"one    ", "two"});
    CHECK(lines(U"ab abcdefghij", 4) == Lines{"ab ", "abcd", "efgh", "ij"});
    CHECK(lines(U"e\u0301e\u0301e\u0301", 2) == Lines{"e\u0301e\u0301", "e\u0301"});
    CHECK(lines(U"a", 0) == Lines{"a"});
    CHECK(lines(U"สวัสดีชาวโลก", 7) == Lines{"สวัสดีชาว", "โลก"});
}
