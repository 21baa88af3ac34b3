#include "base/text.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace tend::base;
using namespace std::string_literals;

TEST_CASE("well-formed UTF-8 of every length is accepted") {
    for (const auto& text : {""s, "tea"s, "\0"s, "é"s, "ß\u07ff"s, "感謝"s, "\uffff"s, "🙏"s, "\U0010ffff"s,
                             "\ud7ff\ue000"s, "Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう"s}) {
        CAPTURE(text);
        CHECK(isUtf8(text));
        CHECK(repairedUtf8(text) == text);
    }
}

TEST_CASE("malformed UTF-8 is refused and repaired byte by byte") {
    struct Row {
        std::string name;
        std::string bytes;
        std::string repaired;
    };

    const std::string r = "\ufffd";
    for (const auto& row : {
             Row{"a lone continuation byte", "a\x80"s, "a" + r},
             Row{"a sequence cut short by the end", "a\xe6\x84"s, "a" + r + r},
             Row{"a sequence cut short by a letter", "\xe6\x84z"s, r + r + "z"},
             Row{"an overlong slash", "\xc0\xaf"s, r + r},
             Row{"an overlong slash in three bytes", "\xe0\x80\xaf"s, r + r + r},
             Row{"an overlong U+FFFF in four bytes", "\xf0\x8f\xbf\xbf"s, r + r + r + r},
             Row{"a high surrogate", "\xed\xa0\x80"s, r + r + r},
             Row{"a low surrogate", "\xed\xbf\xbf"s, r + r + r},
             Row{"above U+10FFFF", "\xf4\x90\x80\x80"s, r + r + r + r},
             Row{"a byte UTF-8 never has", "\xff"s, r},
             Row{"Latin-1 among good text", "感\xe9谢"s, "感" + r + "谢"},
         }) {
        CAPTURE(row.name);
        CHECK_FALSE(isUtf8(row.bytes));
        CHECK(repairedUtf8(row.bytes) == row.repaired);
        CHECK(isUtf8(repairedUtf8(row.bytes)));
    }
}

TEST_CASE("code points survive the way to UTF-8 and back") {
    for (const char32_t c : {U'\0', U'a', U'\x7f', U'\x80', U'\u07ff', U'\u0800', U'\uffff', U'\U00010000',
                             U'🙏', U'\U0010ffff'}) {
        std::string text = "x";
        appendUtf8(text, c);
        const auto read = codePointAt(text, 1);
        CHECK(read.value == c);
        CHECK(read.bytes == text.size() - 1);
    }
}

TEST_CASE("a malformed byte reads as one replacement character") {
    const auto read = codePointAt("a\x80z", 1);
    CHECK(read.value == 0xfffd);
    CHECK(read.bytes == 1);
}

TEST_CASE("white space goes from both ends and stays inside") {
    CHECK(trimmed("") == "");
    CHECK(trimmed(" \t\r\n") == "");
    CHECK(trimmed("tea") == "tea");
    CHECK(trimmed("  tea for two\n") == "tea for two");
    CHECK(trimmed("\u3000純\u00a0") == "純");
    CHECK(trimmed("\u2003é\u202f") == "é");
    CHECK(trimmed(" \xff ") == "\xff");
}

TEST_CASE("a whole number is read only where nothing else is there") {
    CHECK(parseInt("7") == 7);
    CHECK(parseInt("-3") == -3);
    CHECK(parseInt("007") == 7);
    CHECK(parseInt("2147483647") == 2147483647);
    for (const auto* text : {"", "-", "+3", " 3", "3 ", "3.0", "3x", "0x3", "2147483648", "３"})
        CHECK_FALSE(parseInt(text));
}
