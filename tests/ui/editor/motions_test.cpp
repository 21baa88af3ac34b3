#include "text/unicode.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <doctest/doctest.h>
#include <malloc.h>

#include <string>
#include <string_view>
#include <vector>

using namespace tend;
using namespace tend::ui::editor;

// The rules are GTK's (GtkTextView), but for these, which are meant: a triple click takes the whole paragraph
// where GTK takes the line as it is seen; Backspace never takes a precomposed letter apart; and Left and
// Right here go through the text in the order it is kept in, the lines turn them round where text runs from
// right to left.

namespace {

enum class Act {
    Left,
    Right,
    WordLeft,
    WordRight,
    ParagraphUp,
    ParagraphDown,
    TextStart,
    TextEnd,
    SelectLeft,
    SelectRight,
    SelectWordLeft,
    SelectWordRight,
    SelectParagraphDown,
    SelectAll,
    Backspace,
    Delete,
    WordBackspace,
    WordDelete,
    ParagraphBackspace,
    ParagraphDelete
};

/// | is the caret and ^ the other end of the selection, where there is one.
struct Row {
    std::u32string before;
    Act act;
    std::u32string after;
};

TextModel modelOf(const std::u32string& marked) {
    std::u32string text;
    Selection selection;
    bool selecting = false;
    for (const char32_t c : marked)
        if (c == U'|')
            selection.caret = text.size();
        else if (c == U'^') {
            selection.anchor = text.size();
            selecting = true;
        } else
            text.push_back(c);
    if (!selecting)
        selection.anchor = selection.caret;
    TextModel model;
    model.load(text::toUtf8(text));
    model.select(selection);
    return model;
}

std::u32string markedOf(const TextModel& model) {
    std::u32string marked(model.text());
    const Selection& selection = model.selection();
    const auto mark = [&](std::size_t at, char32_t c) { marked.insert(at, 1, c); };
    if (selection.empty())
        mark(selection.caret, U'|');
    else if (selection.caret > selection.anchor) {
        mark(selection.caret, U'|');
        mark(selection.anchor, U'^');
    } else {
        mark(selection.anchor, U'^');
        mark(selection.caret, U'|');
    }
    return marked;
}

void carryOut(TextModel& model, Act act) {
    switch (act) {
    case Act::Left:
        return model.moveBackward(Unit::Grapheme, false);
    case Act::Right:
        return model.moveForward(Unit::Grapheme, false);
    case Act::WordLeft:
        return model.moveBackward(Unit::Word, false);
    case Act::WordRight:
        return model.moveForward(Unit::Word, false);
    case Act::ParagraphUp:
        return model.moveBackward(Unit::Paragraph, false);
    case Act::ParagraphDown:
        return model.moveForward(Unit::Paragraph, false);
    case Act::TextStart:
        return model.moveBackward(Unit::Text, false);
    case Act::TextEnd:
        return model.moveForward(Unit::Text, false);
    case Act::SelectLeft:
        return model.moveBackward(Unit::Grapheme, true);
    case Act::SelectRight:
        return model.moveForward(Unit::Grapheme, true);
    case Act::SelectWordLeft:
        return model.moveBackward(Unit::Word, true);
    case Act::SelectWordRight:
        return model.moveForward(Unit::Word, true);
    case Act::SelectParagraphDown:
        return model.moveForward(Unit::Paragraph, true);
    case Act::SelectAll:
        return model.selectAll();
    case Act::Backspace:
        return model.deleteBackward(Unit::Grapheme);
    case Act::Delete:
        return model.deleteForward(Unit::Grapheme);
    case Act::WordBackspace:
        return model.deleteBackward(Unit::Word);
    case Act::WordDelete:
        return model.deleteForward(Unit::Word);
    case Act::ParagraphBackspace:
        return model.deleteBackward(Unit::Paragraph);
    case Act::ParagraphDelete:
        return model.deleteForward(Unit::Paragraph);
    }
}

void holdAll(const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        TextModel model = modelOf(row.before);
        carryOut(model, row.act);
        INFO("from " << text::toUtf8(row.before) << " by " << static_cast<int>(row.act));
        CHECK(text::toUtf8(markedOf(model)) == text::toUtf8(row.after));
        if (!model.canUndo())
            continue;
        model.undo();
        CHECK(text::toUtf8(markedOf(model)) == text::toUtf8(row.before));
        model.redo();
        CHECK(text::toUtf8(markedOf(model)) == text::toUtf8(row.after));
    }
}

} // namespace

TEST_CASE("arrows go from one character as a person counts them to the next") {
    holdAll({{U"|tea", Act::Right, U"t|ea"},
             {U"tea|", Act::Right, U"tea|"},
             {U"|tea", Act::Left, U"|tea"},
             {U"te|a", Act::Left, U"t|ea"},
             {U"one|\ntwo", Act::Right, U"one\n|two"},
             {U"one\n|two", Act::Left, U"one|\ntwo"},
             {U"\t|a", Act::Left, U"|\ta"},
             {U"caf|e\u0301s", Act::Right, U"cafe\u0301|s"},
             {U"cafe\u0301|s", Act::Left, U"caf|e\u0301s"},
             {U"|o\u0323\u0302x", Act::Right, U"o\u0323\u0302|x"},
             {U"|👍🏽!", Act::Right, U"👍🏽|!"},
             {U"a👩‍👩‍👧|b", Act::Left, U"a|👩‍👩‍👧b"},
             {U"|❤️‍🔥a", Act::Right, U"❤️‍🔥|a"},
             {U"|1️⃣2", Act::Right, U"1️⃣|2"},
             {U"🇵🇱|🇫🇷", Act::Left, U"|🇵🇱🇫🇷"},
             {U"🇵🇱🇫🇷|", Act::Left, U"🇵🇱|🇫🇷"},
             {U"|感謝", Act::Right, U"感|謝"},
             {U"カ\u3099|", Act::Left, U"|カ\u3099"},
             {U"|\u1112\u1161\u11AB글", Act::Right, U"\u1112\u1161\u11AB|글"},
             {U"|नि", Act::Right, U"नि|"},
             {U"|ที่", Act::Right, U"ที่|"},
             {U"|שלום", Act::Right, U"ש|לום"},
             {U"|ש\u05B8ל", Act::Right, U"ש\u05B8|ל"},
             {U"مر|حبا", Act::Left, U"م|رحبا"},
             {U"o^ne t|wo", Act::Left, U"o|ne two"},
             {U"o^ne t|wo", Act::Right, U"one t|wo"},
             {U"o|ne t^wo", Act::Right, U"one t|wo"},
             {U"one| two", Act::SelectRight, U"one^ |two"},
             {U"on^e|", Act::SelectLeft, U"on|e"},
             {U"👍🏽|", Act::SelectLeft, U"|👍🏽^"}});
}

TEST_CASE("with Ctrl arrows go from word to word") {
    holdAll({{U"|one two", Act::WordRight, U"one| two"},
             {U"one| two", Act::WordRight, U"one two|"},
             {U"one|, two", Act::WordRight, U"one, two|"},
             {U"one two  |", Act::WordLeft, U"one |two  "},
             {U"one |two", Act::WordLeft, U"|one two"},
             {U"|don't go", Act::WordRight, U"don't| go"},
             {U"o|ne\n\ntwo", Act::WordRight, U"one|\n\ntwo"},
             {U"one|\n\ntwo", Act::WordRight, U"one\n\ntwo|"},
             {U"one\n\n|two", Act::WordLeft, U"|one\n\ntwo"},
             {U"|cafe\u0301 noir", Act::WordRight, U"cafe\u0301| noir"},
             {U"|שלום עולם", Act::WordRight, U"שלום| עולם"},
             {U"שלום עולם|", Act::WordLeft, U"שלום |עולם"},
             {U"|Привет, мир", Act::WordRight, U"Привет|, мир"},
             {U"tea 👩‍👩‍👧|", Act::WordLeft, U"tea |👩‍👩‍👧"},
             {U"one| two three", Act::SelectWordRight, U"one^ two| three"},
             {U"one two^| three", Act::SelectWordLeft, U"one |two^ three"},
             {U"o^ne t|wo", Act::WordRight, U"one two|"}});
}

TEST_CASE("with Ctrl Up and Down go to the ends of paragraphs, Home and End to those of the text") {
    holdAll({{U"one\ntw|o\nthree", Act::ParagraphUp, U"one\n|two\nthree"},
             {U"one\n|two\nthree", Act::ParagraphUp, U"|one\ntwo\nthree"},
             {U"one\nt|wo\nthree", Act::ParagraphDown, U"one\ntwo|\nthree"},
             {U"one\ntwo|\nthree", Act::ParagraphDown, U"one\ntwo\nthree|"},
             {U"one|\n\ntwo", Act::ParagraphDown, U"one\n|\ntwo"},
             {U"one\n|\ntwo", Act::ParagraphUp, U"|one\n\ntwo"},
             {U"o|ne\ntwo", Act::SelectParagraphDown, U"o^ne|\ntwo"},
             {U"one\nt|wo", Act::TextStart, U"|one\ntwo"},
             {U"o|ne\ntwo", Act::TextEnd, U"one\ntwo|"},
             {U"o|ne\ntwo", Act::SelectAll, U"^one\ntwo|"},
             {U"|", Act::ParagraphUp, U"|"},
             {U"|", Act::ParagraphDown, U"|"}});
}

TEST_CASE("Backspace and Delete take a character, or one of the marks that are typed one by one") {
    holdAll({{U"te|a", Act::Backspace, U"t|a"},
             {U"te|a", Act::Delete, U"te|"},
             {U"|tea", Act::Backspace, U"|tea"},
             {U"tea|", Act::Delete, U"tea|"},
             {U"one\n|two", Act::Backspace, U"one|two"},
             {U"one|\ntwo", Act::Delete, U"one|two"},
             {U"cafe\u0301|", Act::Backspace, U"caf|"},
             {U"caf|e\u0301", Act::Delete, U"caf|"},
             {U"й\u0306|", Act::Backspace, U"|"},
             {U"👍🏽|", Act::Backspace, U"|"},
             {U"|👩‍👩‍👧b", Act::Delete, U"|b"},
             {U"🇵🇱🇫🇷|", Act::Backspace, U"🇵🇱|"},
             {U"1️⃣|", Act::Backspace, U"|"},
             {U"\u1112\u1161\u11AB|", Act::Backspace, U"|"},
             {U"カ\u3099|", Act::Backspace, U"|"},
             {U"नि|", Act::Backspace, U"न|"},
             {U"|निa", Act::Delete, U"|a"},
             {U"ที่|", Act::Backspace, U"ที|"},
             {U"ש\u05B8\u05C1|", Act::Backspace, U"ש\u05B8|"},
             {U"ب\u0651\u064E|", Act::Backspace, U"ب\u0651|"},
             {U"شكر|", Act::Backspace, U"شك|"},
             {U"o^ne t|wo", Act::Backspace, U"o|wo"},
             {U"o|ne t^wo", Act::Delete, U"o|wo"}});
}

TEST_CASE("with Ctrl they take a word, with Shift too the rest of the paragraph") {
    holdAll({{U"one two|", Act::WordBackspace, U"one |"},
             {U"one two  |", Act::WordBackspace, U"one |"},
             {U"one tw|o", Act::WordBackspace, U"one |o"},
             {U"|one two", Act::WordDelete, U"| two"},
             {U"one|, two", Act::WordDelete, U"one|"},
             {U"one\n|two", Act::WordBackspace, U"|two"},
             {U"שלום עולם|", Act::WordBackspace, U"שלום |"},
             {U"tea 👩‍👩‍👧|", Act::WordBackspace, U"tea |"},
             {U"o^n|e two", Act::WordBackspace, U"o|e two"},
             {U"zero\none t|wo\nthree", Act::ParagraphBackspace, U"zero\n|wo\nthree"},
             {U"zero\none t|wo\nthree", Act::ParagraphDelete, U"zero\none t|\nthree"},
             {U"zero\n|one", Act::ParagraphBackspace, U"zero|one"},
             {U"zero|\none", Act::ParagraphDelete, U"zero|one"},
             {U"|one", Act::ParagraphBackspace, U"|one"},
             {U"one|", Act::ParagraphDelete, U"one|"},
             {U"z^er|o one", Act::ParagraphDelete, U"z|o one"}});
}

TEST_CASE("a hundred thousand steps can be taken back and done again, and are kept as differences") {
    constexpr std::size_t steps = 100'000;
    constexpr std::size_t bytesPerStep = 256; // with what growing a list leaves unused
    const std::string paragraph(200, 'a');
    TextModel model;
    model.load(paragraph);
    const auto before = mallinfo2().uordblks;
    for (std::size_t i = 0; i < steps; ++i) {
        model.moveTo(i % 200, false);
        model.type(U"xyz"[i % 3]);
        model.deleteForward(Unit::Grapheme);
    }
    CHECK(mallinfo2().uordblks < before + 2 * steps * bytesPerStep);
    const std::string last = text::toUtf8(model.text());
    std::size_t undone = 0;
    for (; model.canUndo(); ++undone)
        model.undo();
    CHECK(undone == 2 * steps);
    CHECK(text::toUtf8(model.text()) == paragraph);
    while (model.canRedo())
        model.redo();
    CHECK(text::toUtf8(model.text()) == last);
}
