#include "text/unicode.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace tend::ui::editor;

namespace {

TextModel modelOf(std::string_view utf8) {
    TextModel model;
    model.load(utf8);
    return model;
}

void typeAll(TextModel& model, std::u32string_view text) {
    for (const char32_t c : text)
        model.type(c);
}

std::string textOf(const TextModel& model) {
    return tend::text::toUtf8(model.text());
}

std::vector<std::string> undoneOneByOne(TextModel model) {
    std::vector<std::string> texts;
    while (model.canUndo()) {
        model.undo();
        texts.push_back(textOf(model));
    }
    return texts;
}

} // namespace

TEST_CASE("what is typed stands in the text in its order") {
    TextModel model;
    typeAll(model, U"Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう");
    CHECK(textOf(model) == "Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう");
    CHECK(model.selection().caret == model.text().size());
}

TEST_CASE("Backspace and Delete take a whole grapheme, with Ctrl a word") {
    struct Row {
        std::string text;
        std::size_t caret;
        bool backward;
        Unit unit;
        std::string left;
    };

    const std::vector<Row> rows{
        {"tea", 3, true, Unit::Grapheme, "te"},
        {"tea", 0, true, Unit::Grapheme, "tea"},
        {"tea", 3, false, Unit::Grapheme, "tea"},
        {"cafe\u0301", 5, true, Unit::Grapheme, "caf"},
        {"a👩‍👩‍👧b", 6, true, Unit::Grapheme, "ab"},
        {"a👩‍👩‍👧b", 1, false, Unit::Grapheme, "ab"},
        {"🇵🇱🇫🇷", 4, true, Unit::Grapheme, "🇵🇱"},
        {"👍🏽", 0, false, Unit::Grapheme, ""},
        {"one two", 7, true, Unit::Word, "one "},
        {"one two ", 8, true, Unit::Word, "one "},
        {"one two", 0, false, Unit::Word, " two"},
        {"感謝の気持ち", 6, true, Unit::Word, "感謝の気持"},
        {"tea 🙏", 5, true, Unit::Word, "tea "},
        {"one\ntwo", 4, true, Unit::Grapheme, "onetwo"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CAPTURE(row.caret);
        TextModel model = modelOf(row.text);
        model.moveTo(row.caret, false);
        row.backward ? model.deleteBackward(row.unit) : model.deleteForward(row.unit);
        CHECK(textOf(model) == row.left);
        if (model.canUndo())
            model.undo();
        CHECK(textOf(model) == row.text);
        CHECK(model.selection().caret == row.caret);
    }
}

TEST_CASE("a selection is replaced by what is typed or pasted") {
    TextModel model = modelOf("one two three");
    model.select({4, 7});
    model.type(U'2');
    CHECK(textOf(model) == "one 2 three");
    model.select({5, 0});
    model.paste("first\r\nsecond");
    CHECK(textOf(model) == "first\nsecond three");
    CHECK(model.selection() == Selection{12, 12});
    model.selectAll();
    model.deleteBackward(Unit::Grapheme);
    CHECK(textOf(model).empty());
}

TEST_CASE("an arrow without Shift leaves a selection at its end") {
    TextModel model = modelOf("one two");
    model.select({6, 2});
    model.moveBackward(Unit::Grapheme, false);
    CHECK(model.selection() == Selection{2, 2});
    model.select({2, 6});
    model.moveForward(Unit::Grapheme, false);
    CHECK(model.selection() == Selection{6, 6});
    model.moveBackward(Unit::Word, true);
    CHECK(model.selection() == Selection{6, 4});
}

TEST_CASE("Ctrl+Up and Ctrl+Down go to the ends of paragraphs") {
    TextModel model = modelOf("one\ntwo\nthree");
    model.moveTo(5, false);
    std::vector<std::size_t> seen;
    for (int i = 0; i < 2; ++i) {
        model.moveBackward(Unit::Paragraph, false);
        seen.push_back(model.selection().caret);
    }
    for (int i = 0; i < 3; ++i) {
        model.moveForward(Unit::Paragraph, false);
        seen.push_back(model.selection().caret);
    }
    CHECK(seen == std::vector<std::size_t>{4, 0, 3, 7, 13});
}

TEST_CASE("neither end of the selection ever splits a grapheme") {
    TextModel model = modelOf("a👩‍👩‍👧b");
    model.select({2, 4});
    CHECK(model.selection() == Selection{6, 6});
    TextModel joined = modelOf("eXY\u0301");
    joined.moveTo(1, false);
    joined.deleteForward(Unit::Grapheme);
    joined.select({1, 1});
    joined.deleteForward(Unit::Grapheme);
    CHECK(textOf(joined) == "e");
}

TEST_CASE("undo takes back a word at a time, a run of deletions, a paste") {
    TextModel model;
    typeAll(model, U"tea with Ada");
    CHECK(undoneOneByOne(model) == std::vector<std::string>{"tea with ", "tea ", ""});

    typeAll(model, U"\nnow");
    model.deleteBackward(Unit::Grapheme);
    model.deleteBackward(Unit::Grapheme);
    model.paste("EXT");
    CHECK(undoneOneByOne(model) == std::vector<std::string>{"tea with Ada\nn", "tea with Ada\nnow",
                                                            "tea with Ada\n", "tea with Ada", "tea with ",
                                                            "tea ", ""});
}

TEST_CASE("a moved caret or a pause begins another undo step") {
    TextModel model;
    typeAll(model, U"ab");
    model.endUndoStep();
    typeAll(model, U"cd");
    model.moveTo(1, false);
    typeAll(model, U"xy");
    model.deleteForward(Unit::Grapheme);
    model.deleteForward(Unit::Grapheme);
    CHECK(textOf(model) == "axyd");
    CHECK(undoneOneByOne(model) == std::vector<std::string>{"axybcd", "abcd", "ab", ""});
}

TEST_CASE("redo does again what was undone, until something else is done") {
    TextModel model;
    typeAll(model, U"one two");
    model.undo();
    model.undo();
    CHECK(textOf(model).empty());
    model.redo();
    CHECK(textOf(model) == "one ");
    CHECK(model.selection().caret == 4);
    model.redo();
    CHECK(textOf(model) == "one two");
    CHECK_FALSE(model.canRedo());
    model.undo();
    model.type(U'3');
    CHECK_FALSE(model.canRedo());
    CHECK(textOf(model) == "one 3");
}

TEST_CASE("undo brings the selection back") {
    TextModel model = modelOf("one two three");
    model.select({7, 4});
    model.deleteBackward(Unit::Grapheme);
    model.undo();
    CHECK(model.selection() == Selection{7, 4});
}

TEST_CASE("a loaded text cannot be undone, a replaced one can and keeps the caret with its words") {
    TextModel model = modelOf("one two");
    CHECK_FALSE(model.canUndo());
    model.moveTo(7, false);
    model.replaceAll("zero one two");
    CHECK(model.selection().caret == 12);
    model.undo();
    CHECK(textOf(model) == "one two");
    CHECK(model.selection().caret == 7);
    model.replaceAll("one two");
    CHECK_FALSE(model.canUndo());
}

TEST_CASE("several changes are reported as one piece") {
    TextModel model = modelOf("one two three");
    model.takeChanged();
    model.moveTo(4, false);
    model.type(U'x');
    model.moveTo(10, false);
    model.deleteBackward(Unit::Grapheme);
    const Changed changed = model.takeChanged();
    CHECK(changed.begin == 4);
    CHECK(changed.oldEnd == 9);
    CHECK(changed.newEnd == 9);
    CHECK(model.takeChanged().empty());
}

TEST_CASE("every change makes another version") {
    TextModel model;
    const std::uint64_t before = model.version();
    model.type(U'a');
    const std::uint64_t typed = model.version();
    model.undo();
    CHECK(typed != before);
    CHECK(model.version() != typed);
    const std::uint64_t undone = model.version();
    model.deleteBackward(Unit::Word);
    model.type(char32_t{7});
    CHECK(model.version() == undone);
}
