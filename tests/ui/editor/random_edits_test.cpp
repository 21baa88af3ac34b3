#include "text/unicode.hpp"
#include "ui/widgets/editor/line_layout.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

using namespace tend::ui::editor;

namespace {

constexpr int editCount = 100'000;

// A text edited the plainest way: graphemes are counted from the start each time, and undo keeps whole texts.
struct Reference {
    std::u32string text;
    std::size_t anchor = 0;
    std::size_t caret = 0;

    std::vector<std::size_t> boundaries() const {
        std::vector<std::size_t> found{0};
        utf8proc_int32_t state = 0;
        for (std::size_t at = 1; at < text.size(); ++at)
            if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(text[at - 1]),
                                                 static_cast<utf8proc_int32_t>(text[at]), &state))
                found.push_back(at);
        if (!text.empty())
            found.push_back(text.size());
        return found;
    }

    std::size_t atOrAfter(std::size_t at) const {
        const auto all = boundaries();
        const auto found = std::lower_bound(all.begin(), all.end(), at);
        return found == all.end() ? text.size() : *found;
    }

    std::size_t before(std::size_t at) const {
        const auto all = boundaries();
        const auto found = std::lower_bound(all.begin(), all.end(), at);
        return found == all.begin() ? 0 : *std::prev(found);
    }

    std::size_t after(std::size_t at) const { return at >= text.size() ? text.size() : atOrAfter(at + 1); }

    void put(std::size_t begin, std::size_t end, const std::u32string& what) {
        text.replace(begin, end - begin, what);
        anchor = caret = atOrAfter(begin + what.size());
    }

    std::size_t first() const { return std::min(anchor, caret); }

    std::size_t last() const { return std::max(anchor, caret); }
};

const std::array<std::u32string, 24> pieces{
    U"a",       U"b",      U" ", U" ",      U"\n",   U"word",       U"two words ", U"é",
    U"e\u0301", U"\u0301", U"ż", U"感",     U"謝。", U"ありがとう", U"👍🏽",   U"👩‍👩‍👧",
    U"\u200D",  U"🇵",      U"🇱", U"\uFE0F", U"한",   U"\u1161",     U"नि",         U"-"};

float widthOf(std::u32string_view grapheme) {
    return grapheme[0] >= 0x2E80 ? 20.0F : 10.0F;
}

class Replay {
  public:
    void step() {
        const int action = pick(12);
        if (action < 4)
            typePiece();
        else if (action < 5)
            paste();
        else if (action < 7)
            erase(action == 5);
        else if (action < 9)
            select();
        else if (action < 11)
            move(action == 9);
        else
            breakStep();
    }

    void undo() {
        model.undo();
        reference = {std::u32string(model.text()), model.selection().anchor, model.selection().caret};
    }

    TextModel model;
    Reference reference;

    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }

  private:
    std::size_t anywhere() {
        return static_cast<std::size_t>(pick(static_cast<int>(reference.text.size()) + 1));
    }

    const std::u32string& piece() { return pieces[static_cast<std::size_t>(pick(pieces.size()))]; }

    void typePiece() {
        for (const char32_t c : piece()) {
            model.type(c);
            reference.put(reference.first(), reference.last(), std::u32string(1, c));
        }
    }

    void paste() {
        const std::u32string what = piece() + piece() + piece();
        model.paste(tend::text::toUtf8(what));
        reference.put(reference.first(), reference.last(), what);
    }

    void erase(bool backward) {
        if (reference.anchor == reference.caret) {
            std::size_t& end = backward ? reference.anchor : reference.caret;
            end = backward ? reference.before(end) : reference.after(end);
        }
        reference.put(reference.first(), reference.last(), U"");
        backward ? model.deleteBackward(Unit::Grapheme) : model.deleteForward(Unit::Grapheme);
        // The text stays small, so that edits meet.
        if (reference.text.size() > 400) {
            model.select({0, reference.text.size()});
            model.deleteBackward(Unit::Grapheme);
            reference.put(0, reference.text.size(), U"");
        }
    }

    void select() {
        const Selection wanted{anywhere(), anywhere()};
        model.select(wanted);
        reference.anchor = reference.atOrAfter(wanted.anchor);
        reference.caret = reference.atOrAfter(wanted.caret);
    }

    void move(bool backward) {
        const bool extend = pick(2) == 0;
        const bool collapses = !extend && reference.anchor != reference.caret;
        if (backward)
            reference.caret = collapses ? reference.first() : reference.before(reference.caret);
        else
            reference.caret = collapses ? reference.last() : reference.after(reference.caret);
        if (!extend)
            reference.anchor = reference.caret;
        backward ? model.moveBackward(Unit::Grapheme, extend) : model.moveForward(Unit::Grapheme, extend);
    }

    void breakStep() { model.endUndoStep(); }

    std::mt19937 random_{20261122};
};

} // namespace

TEST_CASE("lines laid anew around each random edit are the lines of the whole text") {
    Replay replay;
    const GraphemeWidth widths = widthOf;
    LineLayout kept;
    for (int i = 0; i < editCount; ++i) {
        replay.step();
        if (replay.pick(20) == 0)
            replay.undo();
        if (replay.pick(3) == 0)
            continue;
        const LineSource source{replay.model.text(), widths, 120, 1};
        kept.update(source, replay.model.takeChanged());
        LineLayout whole;
        whole.update(source, {});
        if (kept.lines() != whole.lines())
            FAIL("different after edit " << i);
    }
}
