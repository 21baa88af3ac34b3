#include "base/text.hpp"
#include "platform/drawn_text.hpp"
#include "platform/fonts/font_files.hpp"

#include <doctest/doctest.h>
#include <imgui.h>

#include <string_view>

using namespace tend;
using Text = test::DrawnText;

namespace {

constexpr std::string_view everyScript =
    "Grateful 🙏 Ćwiczę 感謝 ありがとう 감사 שלום شكرا नमस्ते ขอบคุณ Дякую Ευχαριστώ Cảm ơn ✓ → € —";

} // namespace

TEST_CASE("Every script and emoji of the design's sample has a glyph, in serif and in sans") {
    Text text;
    for (auto* font : {text.fonts.serif, text.fonts.sansMedium})
        for (std::size_t at = 0; at < everyScript.size();) {
            const auto next = base::codePointAt(everyScript, at);
            CAPTURE(everyScript.substr(at, next.bytes));
            CHECK(text.glyph(font, next.value) != nullptr);
            at += next.bytes;
        }
}

TEST_CASE("Emoji are coloured and not blank, at every size in use; letters are not coloured") {
    Text text;
    for (const float size : {16.0F, 24.0F, 40.0F, 72.0F}) {
        CAPTURE(size);
        const auto* emoji = text.glyph(text.fonts.serif, U'🙏', size);
        REQUIRE(emoji);
        const bool coloured = emoji->Colored != 0;
        CHECK(coloured);
        CHECK(text.hasInk(*emoji));
        CHECK(emoji->AdvanceX > size * 0.5F);
        CHECK(emoji->AdvanceX < size * 1.3F);
    }
    const bool letterColoured = text.glyph(text.fonts.serif, U'g')->Colored != 0;
    CHECK_FALSE(letterColoured);
}

TEST_CASE("Scripts stand at the same em size: a square ideograph is as wide as the em") {
    Text text;
    const float em = 20;
    const auto* glyph = text.glyph(text.fonts.sans, U'感', em * 1.21F);
    REQUIRE(glyph);
    CHECK(glyph->AdvanceX == doctest::Approx(em).epsilon(0.06));
}

TEST_CASE("Digits of the serif stand on the line at the height of capitals") {
    Text text;
    const auto* one = text.glyph(text.fonts.serifMedium, U'1', 60);
    const auto* capital = text.glyph(text.fonts.serifMedium, U'H', 60);
    const auto* four = text.glyph(text.fonts.serifMedium, U'4', 60);
    REQUIRE(one);
    REQUIRE(capital);
    REQUIRE(four);
    CHECK(one->Y0 == doctest::Approx(capital->Y0).epsilon(0.15));
    CHECK(four->Y1 == doctest::Approx(capital->Y1).epsilon(0.1));
}

TEST_CASE("A character nothing on this computer has is not drawn as something else") {
    Text text;
    CHECK(text.glyph(text.fonts.sans, 0x10fffd) == nullptr);
}

TEST_CASE("What only shapes the text around it takes no room and shows nothing") {
    Text text;
    for (const char32_t unseen : {0xad, 0x200b, 0x200d, 0x200f, 0x2066, 0xfe0f, 0xfeff, 0xe0067}) {
        CAPTURE(unseen);
        const auto* glyph = text.glyph(text.fonts.serif, unseen);
        REQUIRE(glyph);
        CHECK(glyph->AdvanceX == 0);
        const bool visible = glyph->Visible != 0;
        CHECK_FALSE(visible);
    }
}

TEST_CASE("Emoji larger than their picture grow with the text") {
    Text text;
    const auto* small = text.glyph(text.fonts.serif, U'🙏', 100);
    const auto* large = text.glyph(text.fonts.serif, U'🙏', 300);
    REQUIRE(small);
    REQUIRE(large);
    CHECK(large->X1 - large->X0 == doctest::Approx(3 * (small->X1 - small->X0)).epsilon(0.05));
}

TEST_CASE("The em of a text is the design's, although Dear ImGui's sizes are whole") {
    Text text;
    const auto* rounded = text.glyph(text.fonts.serif, U'感', 24); // 17 px em would be 23.68
    REQUIRE(rounded);
    CHECK(rounded->AdvanceX == 17);
}

TEST_CASE("A line of text is about as long as its designer meant, although letters stand on whole pixels") {
    Text text;
    constexpr std::string_view line = "Cardamom from the bakery at 7:20. One whole minute.";
    const float size = 24; // 17 px em
    const float width =
        text.fonts.serif->CalcTextSizeA(size, 10000, 0, line.data(), line.data() + line.size()).x;
    CHECK(width == doctest::Approx(407.8).epsilon(0.015));
    CHECK(text.glyph(text.fonts.serif, U' ', size)->AdvanceX == 4);
}

TEST_CASE("Ideographs follow the reader's language") {
    CHECK(platform::ideographsFor("ja") == "JP");
    CHECK(platform::ideographsFor("en-gb") == "JP");
    CHECK(platform::ideographsFor("ko") == "KR");
    CHECK(platform::ideographsFor("zh-cn") == "SC");
    CHECK(platform::ideographsFor("zh-tw") == "TC");
    CHECK(platform::ideographsFor("zh-hk") == "HK");
}
