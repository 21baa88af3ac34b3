#include "ui/editor/editor_driver.hpp"
#include "ui/editor/page.hpp"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <array>
#include <string>

using tend::test::EditorDriver;
using namespace tend::ui::editor;

namespace {

// Paragraphs whose heights are guessed wrong: headings are higher than other lines.
std::string longText() {
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += i % 3 == 0 ? std::string(static_cast<std::size_t>(i % 37) * 9, 'i') + " end\n"
                           : "# some words and some more of them, to be wrapped once or twice or so\n";
    return text;
}

} // namespace

TEST_CASE("a long text is laid out over several frames, and says so until it is done") {
    EditorDriver driver;
    driver.state.setText(longText());
    driver.frame();
    CHECK(driver.result.unfinished);
    int frames = 0;
    for (; driver.result.unfinished && frames < 100; ++frames)
        driver.frame();
    CHECK(frames > 2);
    CHECK(frames < 100);
    driver.state.setText("short");
    driver.frame();
    CHECK_FALSE(driver.result.unfinished);
}

TEST_CASE("what is laid out above leaves the lines that are seen where they are") {
    EditorDriver driver;
    const tend::test::StarStyler styler;
    driver.look.styler = &styler;
    driver.look.styles.headings[0] = {nullptr, 20, 40};
    driver.state.setText(longText());
    SUBCASE("in a page that scrolls") {
        driver.frame();
        ImGuiWindow* page = ImGui::FindWindowByName("Page");
        driver.frame();
        page->Scroll.y = 800'000;
        driver.frame();
    }
    SUBCASE("in an editor that scrolls") {
        driver.look.maxHeight = 400;
        driver.click(0, 0);
        ImGui::GetIO().AddMouseWheelEvent(0, -13000);
        driver.frame();
    }
    driver.frame();
    REQUIRE(driver.result.unfinished);
    const auto seen = driver.result.seen;
    CHECK(seen.begin > 0);
    while (driver.result.unfinished) {
        driver.frame();
        CHECK(driver.result.seen == seen);
    }
    driver.frames(3);
    CHECK(driver.result.seen == seen);
}

TEST_CASE("another width leaves the first line that is seen where it is") {
    EditorDriver driver;
    driver.look.maxHeight = 400;
    driver.state.setText(longText());
    driver.click(0, 0);
    ImGui::GetIO().AddMouseWheelEvent(0, -13000);
    do
        driver.frame();
    while (driver.result.unfinished);
    const std::size_t seen = driver.result.seen.begin;
    for (const float width : {200.0F, 260.0F, 300.0F}) {
        driver.look.width = width;
        do {
            driver.frame();
            CHECK(driver.result.seen.begin <= seen);
            CHECK(driver.result.seen.begin + 60 > seen);
        } while (driver.result.unfinished);
    }
}

TEST_CASE("lines are no wider than they are read with ease") {
    EditorDriver driver;
    driver.look.measure = 20;
    driver.state.setText(std::string(50, 'a'));
    driver.click(0, 0);
    driver.press(ImGuiKey_End);
    CHECK(driver.state.caretByte() == 20);
    CHECK(driver.result.height() == 60);
}

TEST_CASE("a heading is higher than what stands around it") {
    EditorDriver driver;
    const tend::test::StarStyler styler;
    driver.look.styler = &styler;
    driver.look.styles.headings[0] = {nullptr, 26, 40};
    driver.state.setText("one\n# two\nthree");
    driver.frame();
    CHECK(driver.result.height() == 80);
    driver.click(0, 0);
    driver.press(ImGuiKey_DownArrow);
    CHECK(driver.result.caretHeight == 40);
    driver.press(ImGuiKey_DownArrow);
    CHECK(driver.result.caret.y == driver.result.min.y + 60);
    driver.press(ImGuiKey_UpArrow);
    driver.press(ImGuiKey_Home);
    driver.press(ImGuiKey_Delete);
    CHECK(driver.result.height() == 60);
}

TEST_CASE("words are underlined, straight or in waves") {
    EditorDriver driver;
    driver.state.setText("tea wiht Ada");
    driver.frame();
    const int plain = ImGui::GetDrawData()->TotalVtxCount;
    std::array<EditorUnderline, 1> underlines{{{4, 8, IM_COL32(200, 0, 0, 255), false}}};
    driver.look.underlines = underlines;
    driver.frame();
    CHECK(ImGui::GetDrawData()->TotalVtxCount == plain + 4);
    underlines[0].wavy = true;
    driver.frame();
    CHECK(ImGui::GetDrawData()->TotalVtxCount > plain + 4);
}

TEST_CASE("the arrow keys go where they point in words from right to left") {
    EditorDriver driver;
    tend::test::TenWideShaper shaper;
    driver.look.shaper = &shaper;
    driver.look.width = 1500;
    driver.state.setText("אבג דה");
    driver.click(0, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    const float start = driver.result.caret.x;
    driver.press(ImGuiKey_LeftArrow);
    CHECK(driver.state.caretByte() == 2);
    CHECK(driver.result.caret.x < start);
    driver.press(ImGuiKey_RightArrow);
    CHECK(driver.state.caretByte() == 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_LeftArrow);
    CHECK(driver.state.caretByte() == 6);
    driver.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_LeftArrow);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_C);
    CHECK(driver.clipboard == " דה");
    driver.press(ImGuiKey_RightArrow);
    CHECK(driver.state.caretByte() == 6);
}

TEST_CASE("the text in UTF-8 follows every change, wherever it is made") {
    EditorDriver driver;
    driver.state.setText("żółw 感謝 tea\nthe end");
    driver.click(0, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    driver.type("é");
    CHECK(driver.state.text() == "éżółw 感謝 tea\nthe end");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_End);
    driver.type("👍");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    driver.press(ImGuiKey_Delete);
    CHECK(driver.state.text() == "żółw 感謝 tea\nthe end👍");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == "éżółw 感謝 tea\nthe end");
}
