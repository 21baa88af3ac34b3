#include "platform/drawn_text.hpp"
#include "text/plain.hpp"
#include "text/seen_line.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace tend;
using text::Direction;

namespace {

constexpr float size = 24;

class Shaped : public test::DrawnText {
  public:
    std::vector<text::ShapedGlyph> run(std::u32string_view words,
                                       Direction direction = Direction::LeftToRight, ImFont* font = nullptr) {
        std::vector<text::ShapedGlyph> glyphs;
        shaper().shape({font != nullptr ? font : fonts.serif, size}, words, {0, words.size()}, direction,
                       glyphs);
        return glyphs;
    }

    text::SeenLine line(std::u32string_view words) {
        const auto direction = text::paragraphDirection(words);
        const auto levels = text::levelsOf(words, direction);
        const std::vector<text::TypeRun> types{{{0, words.size()}, {fonts.sans, size}}};
        return text::seenLine(shaper(), {words, direction, levels, types}, {0, words.size()});
    }

    /// True when what is drawn is a picture of its own, not the box for what is missing.
    bool shows(char32_t drawn, ImFont* font = nullptr) {
        auto* found = glyph(font != nullptr ? font : fonts.serif, drawn, size);
        return found != nullptr && found->Visible != 0 && hasInk(*found);
    }
};

float widthOf(const std::vector<text::ShapedGlyph>& glyphs) {
    float width = 0;
    for (const auto& glyph : glyphs)
        width += glyph.advance;
    return width;
}

std::u32string drawn(const std::vector<text::ShapedGlyph>& glyphs) {
    std::u32string values;
    for (const auto& glyph : glyphs)
        if (glyph.drawn != 0)
            values.push_back(glyph.drawn);
    return values;
}

} // namespace

TEST_CASE("Plain text is drawn as it is written, as wide as Dear ImGui has it") {
    Shaped text;
    const std::u32string words = U"Tea with Ćma — 感謝 7:20 🙏";
    const auto glyphs = text.run(words);
    CHECK(drawn(glyphs) == words);
    const std::string utf8 = text::toUtf8(words);
    CHECK(widthOf(glyphs) ==
          text.fonts.serif->CalcTextSizeA(size, 10000, 0, utf8.data(), utf8.data() + utf8.size()).x);
}

TEST_CASE("Plain text within a line of other scripts looks as it does alone") {
    Shaped text;
    const auto glyphs = text.run(U"Tea e\u0301 fi AV");
    const auto values = drawn(glyphs);
    CHECK(values.starts_with(U"Tea "));
    CHECK(values.ends_with(U" fi AV"));
}

TEST_CASE("Arabic letters join: in a word they are other pictures than alone, and the last stands left") {
    Shaped text;
    const std::u32string word = U"بيت";
    const auto joined = text.run(word, Direction::RightToLeft);
    REQUIRE(joined.size() == 3);
    CHECK(joined.front().cluster == 2);
    CHECK(joined.back().cluster == 0);
    for (const auto& glyph : joined) {
        const auto alone = text.run(word.substr(glyph.cluster, 1), Direction::RightToLeft);
        REQUIRE(alone.size() == 1);
        CHECK(glyph.drawn != alone.front().drawn);
        CHECK(text.shows(glyph.drawn));
    }
}

TEST_CASE("A letter joins what stands outside its run") {
    Shaped text;
    const std::u32string word = U"بيت";
    std::vector<text::ShapedGlyph> glyphs;
    text.shaper().shape({text.fonts.serif, size}, word, {0, 1}, Direction::RightToLeft, glyphs);
    REQUIRE(glyphs.size() == 1);
    CHECK(glyphs[0].drawn == text.run(word, Direction::RightToLeft).back().drawn);
}

TEST_CASE("Devanagari forms conjuncts and puts a short i before its letter") {
    Shaped text;
    CHECK(text.run(U"क्ष").size() < 3);
    const auto hi = text.run(U"हि");
    REQUIRE(hi.size() == 2);
    CHECK(hi[0].cluster == 0);
    const auto ha = text.run(U"ह");
    CHECK(hi[1].drawn == ha[0].drawn);
}

TEST_CASE("Hebrew runs from right to left, and brackets in it are turned round") {
    Shaped text;
    const auto line = text.line(U"שלום (עולם)");
    std::u32string seen;
    for (const auto& glyph : line.glyphs)
        seen.push_back(glyph.drawn);
    CHECK(text::toUtf8(seen) == "(םלוע) םולש");
}

TEST_CASE("Marks take no room of their own: Thai, Hebrew points, accents over letters") {
    Shaped text;
    for (const auto& [with, without] : std::vector<std::pair<std::u32string, std::u32string>>{
             {U"ที่", U"ท"}, {U"น้ำ", U"นำ"}, {U"กิ", U"ก"}, {U"q\u0323\u0307", U"q"}, {U"e\u0301", U"é"}}) {
        CAPTURE(text::toUtf8(with));
        CHECK(widthOf(text.run(with)) == widthOf(text.run(without)));
    }
    CHECK(widthOf(text.run(U"בּ", Direction::RightToLeft)) == widthOf(text.run(U"ב", Direction::RightToLeft)));
    CHECK(text.run(U"e\u0301").size() == 1);
}

TEST_CASE("An emoji of several characters is one coloured picture") {
    Shaped text;
    for (const std::u32string_view cluster :
         {U"👨‍👩‍👧‍👦", U"🇵🇱", U"👍🏽", U"1️⃣", U"❤️", U"🏳️‍🌈",
          U"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"}) {
        CAPTURE(text::toUtf8(cluster));
        for (const auto direction : {Direction::LeftToRight, Direction::RightToLeft}) {
            const auto glyphs = text.run(cluster, direction);
            REQUIRE(glyphs.size() == 1);
            CHECK(glyphs[0].cluster == 0);
            const auto* glyph = text.glyph(text.fonts.serif, glyphs[0].drawn, size);
            REQUIRE(glyph);
            const bool coloured = glyph->Colored != 0;
            CHECK(coloured);
            CHECK(text.hasInk(*glyph));
            CHECK(glyphs[0].advance == glyph->AdvanceX);
            CHECK(glyphs[0].advance > size / 2);
        }
    }
    CHECK(text.run(U"🇵🇱🇫🇷👍🏽").size() == 3);
}

TEST_CASE("A joined emoji that no font has is drawn as those it is joined of") {
    Shaped text;
    const auto glyphs = text.run(U"🍵‍🐌");
    REQUIRE(glyphs.size() == 2);
    CHECK(text.shows(glyphs[0].drawn));
    CHECK(text.shows(glyphs[1].drawn));
    CHECK(widthOf(glyphs) == widthOf(text.run(U"🍵🐌")));
}

TEST_CASE("What asks for plain text is not drawn in colour") {
    Shaped text;
    const auto glyphs = text.run(U"☎\uFE0E");
    REQUIRE(!glyphs.empty());
    const auto* glyph = text.glyph(text.fonts.serif, glyphs[0].drawn, size);
    REQUIRE(glyph);
    const bool coloured = glyph->Colored != 0;
    CHECK_FALSE(coloured);
    CHECK(drawn(text.run(U"7\uFE0F")) == U"7");
}

TEST_CASE("The private characters of a text are not taken for the shaper's own") {
    Shaped text;
    const auto ours = text.run(U"👍🏽");
    for (const char32_t c : {char32_t{0xF0000}, char32_t{0xF0001}, ours[0].drawn}) {
        const std::u32string words(1, c);
        const auto glyphs = text.run(words);
        REQUIRE(glyphs.size() == 1);
        CHECK(glyphs[0].drawn != ours[0].drawn);
    }
}

TEST_CASE("Digits under marks are lining ones too") {
    Shaped text;
    const auto marked = text.run(U"3\u0332");
    const auto* plain = text.glyph(text.fonts.serif, U'3', size);
    const auto* shaped = text.glyph(text.fonts.serif, marked.front().drawn, size);
    REQUIRE(shaped);
    CHECK(shaped->Y1 == plain->Y1);
}

TEST_CASE("Small values stand for glyphs, so that Dear ImGui's tables stay small") {
    Shaped text;
    for (const std::u32string_view word : {U"بيت", U"شكرا"})
        for (const auto& glyph : text.run(word, Direction::RightToLeft))
            CHECK(glyph.drawn < 0xE000);
    for (const std::u32string_view word : {U"नमस्ते", U"ที่", U"🇵🇱", U"👍🏽"})
        for (const auto& glyph : text.run(word))
            CHECK(glyph.drawn < 0xE000);
}

TEST_CASE("Glyphs stand on whole pixels, and a word is as wide as its designer meant") {
    Shaped text;
    float pen = 0;
    for (const auto& glyph : text.run(U"المستشفى والمدرسة", Direction::RightToLeft)) {
        CHECK(glyph.advance == std::round(glyph.advance));
        CHECK(glyph.dx == std::round(glyph.dx));
        CHECK(glyph.dy == std::round(glyph.dy));
        pen += glyph.advance;
    }
    // Twice the size is twice the width, or rounding would add up.
    std::vector<text::ShapedGlyph> large;
    const std::u32string_view words = U"المستشفى والمدرسة";
    text.shaper().shape({text.fonts.serif, 4 * size}, words, {0, words.size()}, Direction::RightToLeft,
                        large);
    CHECK(widthOf(large) == doctest::Approx(pen * 4).epsilon(0.03));
}

TEST_CASE("Nothing is lost: every grapheme of a random text in many scripts is drawn, within its line") {
    Shaped text;
    const std::vector<std::u32string> words{U"tea",
                                            U"Ćwiczę",
                                            U"e\u0301",
                                            U"Дякую",
                                            U"Ευχαριστώ",
                                            U"感謝",
                                            U"か\u3099",
                                            U"감사",
                                            U"\u1112\u1161\u11AB",
                                            U"שָׁלוֹם",
                                            U"شُكْرًا",
                                            U"میخواهم",
                                            U"नमस्ते",
                                            U"ধন্যবাদ",
                                            U"நன்றி",
                                            U"ขอบคุณ",
                                            U"ຂອບໃຈ",
                                            U"អរគុណ",
                                            U"ကျေးဇူး",
                                            U"👩‍👩‍👧",
                                            U"🇵🇱",
                                            U"1️⃣",
                                            U"12:30",
                                            U"(…)",
                                            U"—",
                                            U"€"};
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::u32string sentence;
        for (int i = 0; i < 8; ++i) {
            sentence += words[random() % words.size()];
            sentence += random() % 3 != 0 ? U" " : U"";
        }
        CAPTURE(text::toUtf8(sentence));
        const auto line = text.line(sentence);
        std::set<std::size_t> seen;
        for (const auto& glyph : line.glyphs) {
            const auto cell = std::ranges::find_if(line.cells, [&](const text::SeenLine::Cell& each) {
                return each.range.begin <= glyph.cluster && glyph.cluster < each.range.end;
            });
            REQUIRE(cell != line.cells.end());
            seen.insert(cell->range.begin);
            CHECK(glyph.x >= -size);
            CHECK(glyph.x <= line.width + size);
            CHECK(text.glyph(text.fonts.sans, glyph.drawn, size) != nullptr);
        }
        std::size_t covered = 0;
        float x = 0;
        for (const auto& cell : line.cells) {
            covered += cell.range.end - cell.range.begin;
            CHECK(cell.left == doctest::Approx(x));
            x = cell.right;
            // Of several graphemes in one cluster the first stands for all.
            const bool drawnHere = seen.contains(cell.range.begin);
            const bool sharesCluster = cell.right > cell.left;
            CHECK((drawnHere || sharesCluster));
        }
        CHECK(covered == sentence.size());
        CHECK(x == doctest::Approx(line.width));
    }
}

TEST_CASE("In a font without a chain characters are drawn by themselves") {
    Shaped text;
    auto* other = ImGui::GetIO().Fonts->AddFontDefault();
    const auto glyphs = text.run(U"abc", Direction::LeftToRight, other);
    CHECK(drawn(glyphs) == U"abc");
    CHECK(widthOf(glyphs) > 0);
}
