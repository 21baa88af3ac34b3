#include "support/ui_harness.hpp"
#include "ui/theme/text_layout.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend;
using test::UiHarness;

namespace {

/// The lines of `text` in the test font, whose letters are all as wide as each other: `letters` fit.
std::vector<std::string> lines(std::string text, int letters) {
    std::vector<std::string> found;
    UiHarness harness([&](const ui::Theme&) {
        ImFont& font = *ImGui::GetFont();
        const float wide = font.GetFontBaked(13)->GetCharAdvance('a') * (static_cast<float>(letters) + 0.5F);
        found.clear();
        for (const auto& line : ui::breakLines(font, 13, wide, text)) {
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
    CHECK_FALSE(ui::mayBreakBetween('-', '3'));
}

TEST_CASE("scripts without spaces break between characters, minding their punctuation") {
    CHECK(ui::mayBreakBetween(U'感', U'謝'));
    CHECK_FALSE(ui::mayBreakBetween(U'謝', U'。'));
    CHECK_FALSE(ui::mayBreakBetween(U'「', U'雨'));
    CHECK(ui::mayBreakBetween(U'a', U'雨'));
    CHECK(ui::mayBreakBetween(U'한', U'국'));
    CHECK_FALSE(ui::mayBreakBetween(U'a', U'b'));
}

TEST_CASE("clusters stay whole: combining marks, joined emoji, flags") {
    CHECK(ui::continuesCluster(U'e', 0x0301));
    CHECK(ui::continuesCluster(0x1F468, 0x200D));
    CHECK(ui::continuesCluster(0x200D, 0x1F469));
    CHECK(ui::continuesCluster(0x1F1F5, 0x1F1F1));
    CHECK(ui::continuesCluster(0x1F44D, 0x1F3FD));
    CHECK_FALSE(ui::mayBreakBetween(0x200D, 0x1F469));
    CHECK_FALSE(ui::continuesCluster(U'a', U'b'));
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
