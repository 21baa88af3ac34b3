#include "ui/editor/editor_driver.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cmath>
#include <string>

using tend::test::EditorDriver;
using namespace tend::ui::editor;

namespace {

const std::string words = "Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう";

} // namespace

TEST_CASE("a click and what is typed after it stand in the text") {
    EditorDriver driver;
    CHECK(driver.reported);
    driver.click(0, 0);
    CHECK(driver.result.focused);
    CHECK(ImGui::GetIO().WantTextInput);
    driver.type(words);
    CHECK(driver.state.text() == words);
    CHECK(driver.changes == 1);

    driver.press(ImGuiMod_Ctrl | ImGuiKey_A);
    driver.press(ImGuiKey_Delete);
    CHECK(driver.state.empty());
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == words);
    driver.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z);
    CHECK(driver.state.empty());
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Y);
    CHECK(driver.state.empty());
}

TEST_CASE("cut, copy and paste go through the clipboard") {
    EditorDriver driver;
    driver.state.setText(words);
    driver.click(0, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_A);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_C);
    CHECK(driver.clipboard == words);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_X);
    CHECK(driver.state.empty());
    driver.clipboard = "one\r\ntwo\x01";
    driver.press(ImGuiMod_Ctrl | ImGuiKey_V);
    CHECK(driver.state.text() == "one\ntwo");
}

TEST_CASE("Enter begins a line, or submits where the text is one paragraph") {
    EditorDriver driver;
    driver.click(0, 0);
    driver.type("one");
    driver.press(ImGuiKey_Enter);
    CHECK(driver.state.text() == "one\n");
    CHECK(driver.submits == 0);
    driver.look.enterSubmits = true;
    driver.press(ImGuiKey_Enter);
    CHECK(driver.submits == 1);
    CHECK(driver.state.text() == "one\n");
    driver.press(ImGuiMod_Shift | ImGuiKey_Enter);
    CHECK(driver.state.text() == "one\n\n");
}

TEST_CASE("characters and keys of one frame keep their order") {
    EditorDriver driver;
    driver.click(0, 0);
    ImGuiIO& io = ImGui::GetIO();
    io.AddInputCharactersUTF8("ab");
    io.AddKeyEvent(ImGuiKey_Backspace, true);
    io.AddKeyEvent(ImGuiKey_Backspace, false);
    io.AddInputCharactersUTF8("c");
    io.AddKeyEvent(ImGuiKey_Enter, true);
    io.AddKeyEvent(ImGuiKey_Enter, false);
    io.AddInputCharactersUTF8("d");
    driver.frames(10);
    CHECK(driver.state.text() == "ac\nd");
}

TEST_CASE("nothing is lost when a hundred characters arrive in one frame") {
    EditorDriver driver;
    driver.click(0, 0);
    std::string expected;
    for (int i = 0; i < 100; ++i)
        expected += "żółw"[i % 7] == '\0' ? "x" : "ż";
    driver.type(expected);
    CHECK(driver.state.text() == expected);
}

TEST_CASE("the caret moves as in a desktop editor") {
    EditorDriver driver;
    // Lines of at most 14 characters of 7 pixels.
    driver.look.width = 100;
    driver.state.setText("alpha beta gamma delta\nlast");
    driver.click(2, 0);
    CHECK(driver.state.caretByte() == 2);

    struct Row {
        ImGuiKeyChord keys;
        std::size_t caret;
    };

    const std::array<Row, 16> rows{{{ImGuiKey_End, 11},
                                    {ImGuiKey_LeftArrow, 10},
                                    {ImGuiKey_RightArrow, 11},
                                    {ImGuiKey_End, 22},
                                    {ImGuiKey_Home, 11},
                                    {ImGuiKey_UpArrow, 0},
                                    {ImGuiMod_Ctrl | ImGuiKey_RightArrow, 5},
                                    {ImGuiKey_DownArrow, 16},
                                    {ImGuiKey_DownArrow, 27},
                                    {ImGuiKey_UpArrow, 16},
                                    {ImGuiKey_UpArrow, 5},
                                    {ImGuiKey_UpArrow, 0},
                                    {ImGuiMod_Ctrl | ImGuiKey_End, 27},
                                    {ImGuiMod_Ctrl | ImGuiKey_LeftArrow, 23},
                                    {ImGuiMod_Ctrl | ImGuiKey_UpArrow, 0},
                                    {ImGuiKey_PageDown, 27}}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(i);
        driver.press(rows[i].keys);
        CHECK(driver.state.caretByte() == rows[i].caret);
    }
}

TEST_CASE("Shift extends the selection and typing replaces it") {
    EditorDriver driver;
    driver.state.setText("one two three");
    driver.click(4, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_RightArrow);
    driver.type("2");
    CHECK(driver.state.text() == "one 2 three");
    driver.press(ImGuiMod_Shift | ImGuiKey_Home);
    driver.press(ImGuiKey_Backspace);
    CHECK(driver.state.text() == " three");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Delete);
    CHECK(driver.state.text().empty());
}

TEST_CASE("a double click selects a word and a triple click its paragraph") {
    EditorDriver driver;
    driver.state.setText("one two three\nlast");
    driver.click(5, 0, 2);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_C);
    CHECK(driver.clipboard == "two");
    driver.frame(2);
    driver.click(5, 0, 3);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_C);
    CHECK(driver.clipboard == "one two three");
}

TEST_CASE("dragging selects") {
    EditorDriver driver;
    driver.state.setText("one two three");
    driver.click(0, 0);
    driver.frame(2);
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 from = driver.pointOf(4, 0);
    const ImVec2 to = driver.pointOf(7, 0);
    io.AddMousePosEvent(from.x, from.y);
    io.AddMouseButtonEvent(0, true);
    driver.frames(2);
    io.AddMousePosEvent(to.x, to.y);
    driver.frames(2);
    io.AddMouseButtonEvent(0, false);
    driver.frames(2);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_C);
    CHECK(driver.clipboard == "two");
}

TEST_CASE("dragging below a scrolling editor selects on and scrolls") {
    EditorDriver driver;
    driver.look.maxHeight = 60;
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += "line\n";
    driver.state.setText(text);
    driver.click(0, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    driver.frame(2);
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 from = driver.pointOf(0, 0);
    io.AddMousePosEvent(from.x, from.y);
    io.AddMouseButtonEvent(0, true);
    driver.frames(2);
    io.AddMousePosEvent(from.x, from.y + 200);
    driver.frames(120);
    CHECK(driver.state.caretByte() > 100);
    CHECK(driver.result.caret.y < driver.result.max.y);
    io.AddMouseButtonEvent(0, false);
    driver.frames(2);
}

TEST_CASE("the page shows what lies around the text when the caret comes to its beginning and its end") {
    EditorDriver driver;
    driver.look.padding = {10, 60};
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "line\n";
    driver.state.setText(text);
    driver.frames(2);
    driver.click(0, 0);
    const auto height = driver.result.height();
    driver.press(ImGuiMod_Ctrl | ImGuiKey_End);
    driver.frames(4);
    CHECK(driver.result.max.y <= ImGui::GetIO().DisplaySize.y);
    CHECK(driver.result.caret.y + driver.result.caretHeight + 60 == doctest::Approx(driver.result.max.y));
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Home);
    driver.frames(4);
    CHECK(driver.result.min.y >= 0);
    CHECK(driver.result.height() == doctest::Approx(height));
}

TEST_CASE("dragging to the edge of the screen scrolls, where the mouse gets no further") {
    EditorDriver driver;
    driver.look.maxHeight = ImGui::GetIO().DisplaySize.y - driver.result.min.y;
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "line\n";
    driver.state.setText(text);
    driver.click(0, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_End);
    driver.frames(2);
    ImGuiIO& io = ImGui::GetIO();
    const float across = driver.result.min.x + 5;
    io.AddMousePosEvent(across, (driver.result.min.y + driver.result.max.y) / 2);
    io.AddMouseButtonEvent(0, true);
    driver.frames(2);
    const auto from = driver.state.caretByte();
    io.AddMousePosEvent(across, driver.result.min.y);
    driver.frames(120);
    CHECK(from - driver.state.caretByte() > 100 * std::string_view("line\n").size() / 2);
    io.AddMouseButtonEvent(0, false);
    driver.frames(2);
}

TEST_CASE("undo reaches the app when the editor has nothing to undo") {
    EditorDriver driver;
    driver.click(0, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.appUndos == 1);
    driver.type("tea");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.empty());
    CHECK(driver.appUndos == 1);
}

TEST_CASE("Alt with an arrow and Ctrl+Enter are left to the app") {
    EditorDriver driver;
    driver.state.setText("one\ntwo");
    driver.click(2, 0);
    driver.press(ImGuiMod_Alt | ImGuiKey_LeftArrow);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Enter);
    CHECK(driver.state.caretByte() == 2);
    CHECK(driver.state.text() == "one\ntwo");
    CHECK(driver.appChords == 2);
}

TEST_CASE("the wheel scrolls an editor that is full, without moving the caret") {
    EditorDriver driver;
    driver.look.maxHeight = 60;
    driver.state.setText("1\n2\n3\n4\n5\n6\n7\n8\n9");
    driver.click(0, 0);
    const float before = driver.result.caret.y;
    ImGui::GetIO().AddMouseWheelEvent(0, -1);
    driver.frames(2);
    CHECK(driver.result.caret.y == before - 60);
    CHECK(driver.state.caretByte() == 0);
}

TEST_CASE("Tab moves on and comes back, and Escape lets go") {
    EditorDriver driver;
    driver.click(0, 0);
    driver.type("note");
    driver.press(ImGuiKey_Tab);
    driver.type("other");
    CHECK(driver.state.text() == "note");
    CHECK(driver.otherText == "other");
    CHECK_FALSE(driver.result.focused);
    driver.press(ImGuiMod_Shift | ImGuiKey_Tab);
    CHECK(driver.result.focused);
    driver.type("s");
    CHECK(driver.state.text() == "notes");
    driver.press(ImGuiKey_Escape);
    CHECK(driver.escapes == 1);
    CHECK_FALSE(driver.result.focused);
    driver.type("nothing");
    CHECK(driver.state.text() == "notes");
}

TEST_CASE("focus can be asked for, and is lost by a click elsewhere") {
    EditorDriver driver;
    driver.state.focus();
    driver.frame();
    CHECK(driver.result.focusGained);
    driver.frame();
    CHECK_FALSE(driver.result.focusGained);
    CHECK(driver.state.focused());
    ImGui::GetIO().AddMousePosEvent(500, 400);
    ImGui::GetIO().AddMouseButtonEvent(0, true);
    driver.frame();
    CHECK(driver.result.focusLost);
    ImGui::GetIO().AddMouseButtonEvent(0, false);
    driver.frames(2);
    CHECK_FALSE(driver.state.focused());
}

TEST_CASE("it grows with its text in the same frame, or scrolls beyond a height") {
    EditorDriver driver;
    driver.look.minLines = 2;
    driver.look.padding = {8, 6};
    driver.frame();
    CHECK(driver.result.height() == 52);
    driver.state.setText("1\n2\n3");
    driver.frame();
    CHECK(driver.result.height() == 72);
    driver.look.maxHeight = 60;
    driver.frame();
    CHECK(driver.result.height() == 60);
    driver.state.caretToEnd();
    driver.frame();
    CHECK(driver.result.caret.y + driver.result.caretHeight <= driver.result.max.y);
}

TEST_CASE("the caret blinks, then rests so that nothing has to be drawn") {
    EditorDriver driver;
    CHECK(std::isinf(driver.state.caretWake()));
    driver.click(0, 0);
    driver.type("a");
    CHECK(driver.state.caretWake() == doctest::Approx(0.8).epsilon(0.1));
    driver.frame(0.9F);
    CHECK(driver.state.caretWake() == doctest::Approx(0.3).epsilon(0.2));
    driver.frame(4.5F);
    CHECK(std::isinf(driver.state.caretWake()));
    driver.type("b");
    CHECK(driver.state.caretWake() < 1);
}

TEST_CASE("a read-only text can be selected and copied but not changed") {
    EditorDriver driver;
    driver.look.readOnly = true;
    driver.state.setText("kept");
    driver.click(0, 0);
    driver.type("x");
    driver.press(ImGuiKey_Backspace);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_V);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_A);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_X);
    CHECK(driver.state.text() == "kept");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_C);
    CHECK(driver.clipboard == "kept");
}

TEST_CASE("the middle button pastes the primary selection where it clicks") {
    EditorDriver driver;
    std::string offered;
    const PrimarySelection primary{[] { return std::string("two "); },
                                   [&](const std::string& text) { offered = text; }};
    driver.look.primary = &primary;
    driver.state.setText("one three");
    driver.click(0, 0);
    const ImVec2 point = driver.pointOf(4, 0);
    ImGui::GetIO().AddMousePosEvent(point.x, point.y);
    driver.frame();
    ImGui::GetIO().AddMouseButtonEvent(2, true);
    driver.frame();
    ImGui::GetIO().AddMouseButtonEvent(2, false);
    driver.frames(2);
    CHECK(driver.state.text() == "one two three");
    driver.press(ImGuiMod_Shift | ImGuiKey_Home);
    CHECK(offered == "one two ");
}

TEST_CASE("an open list of completions gets its keys") {
    EditorDriver driver;
    driver.state.setText("hi @Ad");
    driver.click(6, 0);
    driver.look.completing = true;
    driver.frame();
    const auto keyOf = [&](ImGuiKey key) {
        ImGui::GetIO().AddKeyEvent(key, true);
        driver.frame();
        const CompletionKey asked = driver.result.completion;
        ImGui::GetIO().AddKeyEvent(key, false);
        driver.frames(2);
        return asked;
    };
    CHECK(keyOf(ImGuiKey_DownArrow) == CompletionKey::Next);
    CHECK(keyOf(ImGuiKey_UpArrow) == CompletionKey::Previous);
    CHECK(keyOf(ImGuiKey_Escape) == CompletionKey::Cancel);
    CHECK(keyOf(ImGuiKey_Tab) == CompletionKey::Accept);
    CHECK(keyOf(ImGuiKey_Enter) == CompletionKey::Accept);
    CHECK(driver.result.focused);
    CHECK(driver.state.text() == "hi @Ad");
    driver.state.replaceRange(3, 6, "@Ada ");
    driver.frame();
    CHECK(driver.state.text() == "hi @Ada ");
    CHECK(driver.state.caretByte() == 8);
}

TEST_CASE("a text set from elsewhere forgets the history, the same text changes nothing") {
    EditorDriver driver;
    driver.click(0, 0);
    driver.type("mine");
    driver.state.setText("mine");
    CHECK(driver.state.canUndo());
    driver.state.setText("theirs");
    CHECK_FALSE(driver.state.canUndo());
    driver.state.replaceText("ours");
    driver.press(ImGuiMod_Ctrl | ImGuiKey_Z);
    CHECK(driver.state.text() == "theirs");
}

TEST_CASE("highlights are drawn in the frame in which the text arrives") {
    EditorDriver driver;
    driver.state.setText("tea with @Ada");
    driver.frame();
    const int plain = ImGui::GetDrawData()->TotalVtxCount;
    const std::array<EditorSpan, 1> spans{{{9, 13, IM_COL32(0, 90, 0, 255), IM_COL32(0, 90, 0, 40), 0}}};
    driver.look.spans = spans;
    driver.state = {};
    driver.state.setText("tea with @Ada");
    driver.frame();
    CHECK(ImGui::GetDrawData()->TotalVtxCount == plain + 4);
}

TEST_CASE("highlights are drawn, and a text that shrinks under them is no harm") {
    EditorDriver driver;
    driver.state.setText("tea with @Ada and @Sam");
    const std::array<EditorSpan, 2> spans{{{9, 13, IM_COL32(0, 90, 0, 255), IM_COL32(0, 90, 0, 40), 4},
                                           {18, 22, IM_COL32(0, 90, 0, 255), IM_COL32(0, 90, 0, 40), 4}}};
    driver.frame();
    const int plain = ImGui::GetDrawData()->TotalVtxCount;
    driver.look.spans = spans;
    driver.frame();
    CHECK(ImGui::GetDrawData()->TotalVtxCount > plain);
    driver.click(0, 0);
    driver.press(ImGuiMod_Ctrl | ImGuiKey_A);
    driver.press(ImGuiKey_Delete);
    CHECK(driver.state.empty());
    driver.frames(2);
}

TEST_CASE("a paste larger than is allowed unasked is told and not done") {
    EditorDriver driver;
    driver.look.pasteLimit = 4;
    driver.click(0, 0);
    driver.clipboard = "12345";
    ImGui::GetIO().AddKeyEvent(ImGuiMod_Ctrl, true);
    ImGui::GetIO().AddKeyEvent(ImGuiKey_V, true);
    driver.frame();
    std::string held = driver.result.heldPaste;
    driver.frame();
    held += driver.result.heldPaste;
    CHECK(held == "12345");
    CHECK(driver.state.empty());
    driver.state.paste(held);
    driver.frame();
    CHECK(driver.state.text() == "12345");
    CHECK(driver.state.canUndo());
}

TEST_CASE("Escape can be told without letting go of the keyboard") {
    EditorDriver driver;
    driver.look.keepsKeyboard = true;
    driver.click(0, 0);
    driver.press(ImGuiKey_Escape);
    CHECK(driver.escapes == 1);
    CHECK(driver.result.focused);
}
