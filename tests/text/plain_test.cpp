#include "text/direction.hpp"
#include "text/plain.hpp"
#include "text/unicode.hpp"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <string>
#include <string_view>

using namespace tend::text;

TEST_CASE("most texts are plain") {
    for (const std::u32string_view text :
         {U"", U"Tea at 7:20 — “well-earned”…", U"Ćwiczę, Größe, Cảm ơn", U"Дякую Ευχαριστώ",
          U"感謝ありがとう", U"감사합니다", U"🙏 ✓ → €", U"two\nlines\tand a tab", U"մարդ", U"მადლობა"}) {
        CAPTURE(toUtf8(text));
        CHECK(isPlain(text));
        CHECK(isPlain(toUtf8(text)));
    }
}

TEST_CASE("marks, joining scripts, what runs from right to left and joined emoji are not plain") {
    for (const std::u32string_view text :
         {U"e\u0301", U"שלום", U"شكرا", U"नमस्ते", U"ขอบคุณ", U"ကျေးဇူး", U"👍🏽", U"🇵🇱", U"❤\uFE0F",
          U"1\uFE0F\u20E3", U"👩‍👧", U"a\u200Fb", U"soft\u00ADhyphen", U"か\u3099",
          U"\u1112\u1161\u11AB", U"\U000F0000", U"\uE000"}) {
        CAPTURE(toUtf8(text));
        CHECK_FALSE(isPlain(text));
        CHECK_FALSE(isPlain("tea " + toUtf8(text)));
    }
}

TEST_CASE("bytes that are no text are not taken for plain text's end") {
    CHECK(isPlain("broken \xF0\x9F"));
    CHECK_FALSE(isPlain("broken \xF0\x9F \u05D0"));
}

TEST_CASE("no plain character is a mark, from right to left, unseen or joined to its neighbour") {
    std::size_t plain = 0;
    for (char32_t c = 0x80; c < 0x40000; ++c) {
        if (!isPlain(c))
            continue;
        ++plain;
        const auto& property = *utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
        const bool mark = property.category == UTF8PROC_CATEGORY_MN ||
                          property.category == UTF8PROC_CATEGORY_ME ||
                          property.category == UTF8PROC_CATEGORY_MC;
        const std::u32string pair{c, c, U'a'};
        const bool clean = !mark && !drawsNothing(c) && property.combining_class == 0 &&
                           paragraphDirection({&c, 1}) == Direction::LeftToRight &&
                           graphemeEnd(pair, 0) == 1 && graphemeEnd(pair, 1) == 2 &&
                           (c < 0xD800 || c > 0xF8FF);
        if (!clean)
            CAPTURE(static_cast<std::uint32_t>(c));
        CHECK_MESSAGE(clean, static_cast<std::uint32_t>(c));
    }
    CHECK(plain > 100'000);
}
