#include "support/ui_harness.hpp"
#include "ui/theme/text_layout.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

using namespace tend;
using test::UiHarness;

namespace {

/// The lines of `text` in the test font, whose letters are all as wide as each other: `letters` fit.
std::vector<std::string> lines(std::string text, int letters) {
    std::vector<std::string> found;
    UiHarness harness([&](const ui::Theme& theme) {
        const ui::Face face{ImGui::GetFont(), 13, 13, 0, 13};
        const float wide =
            face.font->GetFontBaked(13)->GetCharAdvance('a') * (static_cast<float>(letters) + 0.5F);
        found.clear();
        for (const auto& line : theme.lines(face, wide, text)) {
            found.push_back(text.substr(line.begin, line.end - line.begin));
        }
    });
    return found;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("text wraps between words, without the space at a line's end") {
    CHECK(lines("one two three", 8) == Lines{"one two", "three"});
    CHECK(lines("one two  ", 8) == Lines{"one two"});
    CHECK(lines("", 8) == Lines{""});
}

TEST_CASE("a new line in the text breaks, an empty one too") {
    CHECK(lines("one\n\ntwo", 8) == Lines{"one", "", "two"});
    CHECK(lines("one\n", 8) == Lines{"one", ""});
}

TEST_CASE("a word wider than the line is broken between letters") {
    CHECK(lines("abcdefghij", 4) == Lines{"abcd", "efgh", "ij"});
    CHECK(lines("ab abcdefghij", 4) == Lines{"ab", "abcd", "efgh", "ij"});
}

TEST_CASE("a line ends after a hyphen but not inside a number") {
    CHECK(lines("one-two three", 6) == Lines{"one-", "two", "three"});
    CHECK(lines("on 10-12 a.m.", 6) == Lines{"on", "10-12", "a.m."});
}

TEST_CASE("scripts without spaces break between characters, minding their punctuation") {
    CHECK(lines("感謝感謝。雨", 4) == Lines{"感謝感", "謝。雨"});
    CHECK(lines("感謝「雨」", 3) == Lines{"感謝", "「雨」"});
    CHECK(lines("한국한국", 3) == Lines{"한국한", "국"});
}

TEST_CASE("graphemes stay whole: combining marks, joined emoji, flags") {
    CHECK(lines("e\u0301e\u0301e\u0301", 2).front().size() % 3 == 0);
    CHECK(lines("👨‍👩‍👧👨‍👩‍👧", 3) ==
          Lines{"👨‍👩‍👧", "👨‍👩‍👧"});
    CHECK(lines("🇵🇱🇫🇷🇵🇱", 4) == Lines{"🇵🇱🇫🇷", "🇵🇱"});
}

TEST_CASE("what needs tables wraps as Unicode has it: Thai between words, Arabic between blanks") {
    CHECK(lines("สวัสดีชาวโลก", 9) == Lines{"สวัสดีชาว", "โลก"});
    CHECK(lines("شكرا جزيلا لك", 11) == Lines{"شكرا جزيلا", "لك"});
    CHECK(lines("soft\u00ADhyphen é\u0301 of\n\nlines", 8) ==
          Lines{"soft\u00AD", "hyphen", "é\u0301 of", "", "lines"});
}

namespace {

/// The x of every quad drawn by `draw`, from left to right as it was drawn.
std::vector<float> quads(const std::function<void(const ui::Theme&, ImDrawList&)>& draw) {
    std::vector<float> xs;
    UiHarness harness([&](const ui::Theme& theme) {
        ImDrawList& canvas = *ImGui::GetWindowDrawList();
        const int before = canvas.VtxBuffer.Size;
        draw(theme, canvas);
        xs.clear();
        for (int at = before; at < canvas.VtxBuffer.Size; at += 4) {
            xs.push_back(canvas.VtxBuffer[at].pos.x);
        }
    });
    return xs;
}

} // namespace

TEST_CASE("paragraphs that run from right to left stand at the right, others at the left") {
    const auto xs = quads([](const ui::Theme& theme, ImDrawList& canvas) {
        theme.wrapped(canvas, {100, 0}, 400, ui::TextStyle::Body, theme.colors().ink, "שלום\ntea");
    });
    REQUIRE(xs.size() == 7);
    CHECK(xs[0] > 400);
    CHECK(xs[3] < 500);
    CHECK(xs[4] < 120);
}

TEST_CASE("lines can stand in the middle") {
    for (const char* words : {"tea", "שלום"}) {
        float wide = 0;
        const auto xs = quads([&](const ui::Theme& theme, ImDrawList& canvas) {
            theme.wrapped(canvas, {100, 0}, 400, ui::TextStyle::Body, theme.colors().ink, words,
                          ui::Align::Middle);
            wide = theme.textSize(ui::TextStyle::Body, words).x;
        });
        REQUIRE(!xs.empty());
        CHECK(xs.front() == doctest::Approx(300 - wide / 2).epsilon(0.02));
    }
}

TEST_CASE("a cut name from right to left ends at the left, in its ellipsis") {
    bool cut = false;
    const auto xs = quads([&](const ui::Theme& theme, ImDrawList& canvas) {
        const float room = theme.textSize(ui::TextStyle::Nav, "שלום עול").x;
        cut =
            theme.ellipsized(canvas, {0, 0}, room, ui::TextStyle::Nav, theme.colors().ink, "שלום עולם עולם");
    });
    CHECK(cut);
    CHECK(xs.size() >= 4);
    CHECK(xs.size() < 10);
    CHECK(std::is_sorted(xs.begin(), xs.end()));
}

TEST_CASE("a text drawn before is not shaped again until many others were") {
    class Counting : public ui::CharacterShaper {
      public:
        void shape(const text::Type& type, std::u32string_view words, text::Range run,
                   text::Direction direction, std::vector<text::ShapedGlyph>& glyphs) override {
            ++runs;
            CharacterShaper::shape(type, words, run, direction, glyphs);
        }

        int runs = 0;
    };

    int first = 0, again = 0, flooded = 0;
    UiHarness harness([&](const ui::Theme&) {
        Counting shaper;
        ui::SetTexts texts;
        const text::Type type{ImGui::GetFont(), 13};
        const auto set = [&](std::string_view words) { texts.of(shaper, type, 100, ui::Fit::Wrap, words); };
        set("שלום");
        first = shaper.runs;
        set("שלום");
        again = shaper.runs;
        for (int other = 0; other < 20'000; ++other) {
            set("שלום " + std::to_string(other));
        }
        const int before = shaper.runs;
        set("שלום");
        flooded = shaper.runs - before;
    });
    CHECK(first > 0);
    CHECK(again == first);
    CHECK(flooded == first);
}

TEST_CASE("a name too long for its place ends in an ellipsis and says so") {
    bool cut = false, whole = true;
    UiHarness harness([&](const ui::Theme& theme) {
        ImDrawList& canvas = *ImGui::GetWindowDrawList();
        cut = theme.ellipsized(canvas, {0, 0}, 60, ui::TextStyle::Nav, theme.colors().ink,
                               "Grandma Tove of the tree");
        whole = theme.ellipsized(canvas, {0, 40}, 600, ui::TextStyle::Nav, theme.colors().ink, "Tove");
    });
    CHECK(cut);
    CHECK_FALSE(whole);
}

TEST_CASE("digits in a column are as wide as each other") {
    float ones = 0, zeros = 0;
    UiHarness harness([&](const ui::Theme& theme) {
        ones = theme.tabularWidth(ui::TextStyle::Small, "1:11");
        zeros = theme.tabularWidth(ui::TextStyle::Small, "0:00");
    });
    CHECK(ones == zeros);
}
