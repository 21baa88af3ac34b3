#include "text/unicode.hpp"
#include "ui/editor/page.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace tend::ui::editor;
using tend::test::allLines;

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

const std::array<std::u32string, 36> pieces{
    U"a",       U"b",      U" ", U" ",      U"\n",   U"word",       U"two words ", U"é",
    U"e\u0301", U"\u0301", U"ż", U"感",     U"謝。", U"ありがとう", U"👍🏽",   U"👩‍👩‍👧",
    U"\u200D",  U"🇵",      U"🇱", U"\uFE0F", U"한",   U"\u1161",     U"नि",         U"-"};

bool same(const std::vector<LineBox>& a, const std::vector<LineBox>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const LineBox& one, const LineBox& other) {
        return one.range == other.range && one.hard == other.hard && one.left == other.left &&
               one.width == other.width && std::abs(one.top - other.top) < 0.01 &&
               one.height == other.height && *one.manner == *other.manner &&
               one.setting->runs == other.setting->runs;
    });
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

namespace {

// Whether lines laid anew around each edit are the lines of the whole text.
void checkEdits(int edits, bool shaped, bool styled) {
    Replay replay;
    const tend::test::TenWide measure;
    const TypeSheet types = tend::test::tenWideTypes();
    tend::test::TenWideShaper shaper;
    const tend::test::StarStyler styler;
    LineLayout kept;
    for (int i = 0; i < edits; ++i) {
        replay.step();
        if (replay.pick(20) == 0)
            replay.undo();
        if (replay.pick(3) == 0)
            continue;
        const float width = shaped && i % 500 > 250 ? 300 : 120;
        const LineSource source{
            replay.model.text(),
            {measure, types, width, styled ? &styler : nullptr, shaped ? &shaper : nullptr},
            1};
        kept.update(source, replay.model.takeChanged());
        // Most of it stays unlaid for a while.
        if (replay.pick(4) != 0)
            continue;
        LineLayout whole;
        whole.update(source, {});
        if (!same(allLines(kept, source), allLines(whole, source)) || !kept.complete() ||
            std::abs(kept.height() - whole.height()) > 0.01 || kept.bytes() != whole.bytes())
            FAIL("different after edit " << i);
        kept.forgetUnseen();
    }
}

} // namespace

TEST_CASE("lines laid anew around each random edit are the lines of the whole text") {
    checkEdits(editCount, false, false);
}

TEST_CASE("lines of every style and direction laid anew around each edit are those of the whole text") {
    checkEdits(editCount / 5, true, true);
}

TEST_CASE("a paragraph of many pages is laid in parts and has the lines of a whole") {
    std::mt19937 random(7);
    const auto pick = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    std::u32string words;
    while (words.size() < 30'000)
        words += std::u32string(1 + pick(9), U'a') + (pick(200) == 0 ? U"-" : U" ");
    tend::test::Page page(words, 400);
    for (int i = 0; i < 300; ++i) {
        const std::size_t at = pick(page.text.size());
        const std::size_t end = std::min(page.text.size(), at + pick(pick(10) == 0 ? 3000 : 4));
        page.edit(at, end, pieces[pick(10)]);
        page.layout.lay(page.source(), 0, 100);
        // Whatever is laid first.
        page.layout.layMore(page.source(), pick(page.text.size() + 1), pick(20'000) + 1);
        if (pick(5) != 0)
            continue;
        while (!page.layout.complete())
            page.layout.layMore(page.source(), 0, 10'000);
        tend::test::Page whole(page.text, 400);
        while (!whole.layout.complete())
            whole.layout.layMore(whole.source(), 0, 1'000'000);
        const auto kept = page.boxes();
        const auto fresh = whole.boxes();
        REQUIRE(kept.size() == fresh.size());
        for (std::size_t line = 0; line < kept.size(); ++line)
            if (kept[line].range != fresh[line].range)
                FAIL("line " << line << " after edit " << i);
    }
}
