// The writing surface's text and lines under any script of edits: undoing all of it gives the first text
// back, and lines brought up to date edit by edit are those of a page laid anew. The input: the length of the
// text, the text, then edits.
#include "fuzz/fuzz.hpp"
#include "ui/editor/page.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <string>
#include <utility>

using namespace tend;
using namespace tend::ui::editor;
using test::require;

namespace {

constexpr std::size_t mostEdits = 40;

Unit unit(std::size_t number) {
    return static_cast<Unit>(number % 4);
}

void edit(TextModel& model, test::Numbers& script) {
    const std::size_t size = model.text().size();
    switch (script.byte() % 9) {
    case 0:
        model.type(static_cast<char32_t>(script.upTo(0xffff)));
        break;
    case 1:
        model.paste(script.take(script.byte() % 32));
        break;
    case 2:
        model.deleteBackward(unit(script.byte()));
        break;
    case 3:
        model.deleteForward(unit(script.byte()));
        break;
    case 4:
        model.moveTo(script.upTo(size), script.byte() % 2 == 1);
        break;
    case 5:
        model.moveBackward(unit(script.byte()), script.byte() % 2 == 1);
        break;
    case 6:
        model.moveForward(unit(script.byte()), script.byte() % 2 == 1);
        break;
    case 7:
        model.undo();
        break;
    default:
        model.redo();
        break;
    }
}

void checkSelection(const TextModel& model) {
    const auto text = model.text();
    for (const std::size_t end : {model.selection().anchor, model.selection().caret}) {
        require(end <= text.size(), "the selection lies in the text");
        require(text::snappedToGrapheme(text, end) == end, "the selection splits no grapheme");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    test::Numbers script(test::bytesOf(data, size));
    TextModel model;
    model.load(script.take(script.byte()));
    const std::u32string first(model.text());
    const bool shaped = script.byte() % 2 == 1;
    const bool styled = script.byte() % 2 == 1;
    test::Page page(first, 100, shaped, styled);
    static_cast<void>(model.takeChanged());
    for (std::size_t i = 0; i < mostEdits && !script.empty(); ++i) {
        edit(model, script);
        checkSelection(model);
        const Changed changed = model.takeChanged();
        page.edit(changed.begin, changed.oldEnd,
                  std::u32string(model.text().substr(changed.begin, changed.newEnd - changed.begin)));
        require(page.text == model.text(), "what has changed is told");
    }
    require(page.shown() == test::Page(std::u32string(model.text()), 100, shaped, styled).shown(),
            "lines brought up to date are those laid anew");
    while (model.canUndo())
        model.undo();
    require(model.text() == first, "undoing everything gives the first text");
    return 0;
}
