#include "text/unicode.hpp"
#include "ui/widgets/editor/text_model.hpp"

#include <doctest/doctest.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace tend;
using namespace tend::ui::editor;

namespace {

using std::size_t;

/// A text edited the plainest way: graphemes are counted from the start each time, and every step of the
/// history is two whole texts. Words are asked of src/text, which has tables of its own.
class Plain {
  public:
    struct Moment {
        std::u32string text;
        size_t anchor = 0, caret = 0;
        bool operator==(const Moment&) const = default;
    };

    Moment now;

    size_t first() const { return std::min(now.anchor, now.caret); }

    size_t last() const { return std::max(now.anchor, now.caret); }

    size_t atOrAfter(size_t at) const {
        size_t found = 0;
        forBoundaries([&](size_t boundary) {
            found = boundary;
            return boundary < at;
        });
        return found;
    }

    size_t before(size_t at) const {
        size_t found = 0;
        forBoundaries([&](size_t boundary) {
            if (boundary < at)
                found = boundary;
            return boundary < at;
        });
        return found;
    }

    size_t after(size_t at) const { return atOrAfter(at + 1); }

    void load(std::u32string text) {
        done_.clear();
        undone_.clear();
        now = {std::move(text), 0, 0};
        now.anchor = now.caret = now.text.size();
    }

    void select(size_t anchor, size_t caret) {
        const Moment was = now;
        now.anchor = atOrAfter(anchor);
        now.caret = atOrAfter(caret);
        open_ = open_ && now == was;
    }

    void endStep() { open_ = false; }

    /// `kind` 0 is never joined to the step before.
    void edit(size_t begin, size_t end, const std::u32string& what, char kind) {
        if (begin == end && what.empty())
            return;
        Step step{now, {}, kind, begin, begin + what.size(), end};
        const bool plain = begin == end;
        const char32_t next = what.empty() ? U'\0' : what.front();
        now.text = now.text.substr(0, begin) + what + now.text.substr(end);
        now.anchor = now.caret = atOrAfter(begin + what.size());
        step.after = now;
        undone_.clear();
        if (open_ && !done_.empty() && joins(step, plain, next)) {
            step.before = done_.back().before;
            done_.pop_back();
        }
        done_.push_back(step);
        open_ = true;
    }

    void undo() {
        if (done_.empty())
            return;
        now = done_.back().before;
        undone_.push_back(done_.back());
        done_.pop_back();
        open_ = false;
    }

    void redo() {
        if (undone_.empty())
            return;
        now = undone_.back().after;
        done_.push_back(undone_.back());
        undone_.pop_back();
        open_ = false;
    }

    bool canUndo() const { return !done_.empty(); }

    bool canRedo() const { return !undone_.empty(); }

  private:
    struct Step {
        Moment before, after;
        char kind;
        size_t begin, insertedEnd, removedEnd;
    };

    void forBoundaries(const std::function<bool(size_t)>& goesOn) const {
        const std::u32string& text = now.text;
        utf8proc_int32_t state = 0;
        for (size_t at = 0; at <= text.size(); ++at) {
            const bool boundary =
                at == 0 || at == text.size() ||
                utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(text[at - 1]),
                                                 static_cast<utf8proc_int32_t>(text[at]), &state);
            if (boundary && !goesOn(at))
                return;
        }
    }

    bool joins(const Step& step, bool nothingRemoved, char32_t typed) const {
        const Step& last = done_.back();
        if (step.kind == 0 || step.kind != last.kind)
            return false;
        if (step.kind == 't') {
            const char32_t previous = last.after.text[last.insertedEnd - 1];
            const bool afterBlank = text::isBlank(previous) || previous == U'\n';
            const bool newWord = afterBlank && !text::isBlank(typed);
            return nothingRemoved && step.begin == last.insertedEnd && typed != U'\n' && !newWord;
        }
        return step.kind == 'b' ? step.removedEnd == last.begin : step.begin == last.begin;
    }

    std::vector<Step> done_, undone_;
    bool open_ = false;
};

/// What people type and paste, and what breaks editors.
const std::array<std::u32string, 44> pieces{U"a",
                                            U"b",
                                            U" ",
                                            U" ",
                                            U"  ",
                                            U"\n",
                                            U"\n\n",
                                            U"word",
                                            U"two words ",
                                            U"don't",
                                            U"é",
                                            U"e\u0301",
                                            U"\u0301",
                                            U"ż",
                                            U"tea, cake; ",
                                            U"Привет",
                                            U"й\u0306",
                                            U"Ελλάδα",
                                            U"שלום",
                                            U"ש\u05B8\u05C1",
                                            U"مرحبا",
                                            U"ب\u0651\u064E",
                                            U"नमस्ते",
                                            U"नि",
                                            U"สวัสดี",
                                            U"ที่",
                                            U"感",
                                            U"謝。",
                                            U"ありがとう",
                                            U"カ\u3099",
                                            U"한",
                                            U"\u1112\u1161\u11AB",
                                            U"\u1161",
                                            U"👍🏽",
                                            U"👩‍👩‍👧",
                                            U"❤️‍🔥",
                                            U"1️⃣",
                                            U"\u200D",
                                            U"🇵",
                                            U"🇱🇫🇷",
                                            U"\uFE0F",
                                            U"\u00A0",
                                            U"\t",
                                            U"-"};

unsigned long fromEnvironment(const char* name, unsigned long otherwise) {
    const char* given = std::getenv(name);
    return given != nullptr ? std::strtoul(given, nullptr, 10) : otherwise;
}

class Differential {
  public:
    explicit Differential(unsigned long seed) : random_(seed) {}

    void step() {
        const std::array<void (Differential::*)(), 24> actions{
            &Differential::type,  &Differential::type,       &Differential::type,   &Differential::type,
            &Differential::type,  &Differential::paste,      &Differential::erase,  &Differential::erase,
            &Differential::erase, &Differential::erase,      &Differential::move,   &Differential::move,
            &Differential::move,  &Differential::select,     &Differential::select, &Differential::undo,
            &Differential::undo,  &Differential::undo,       &Differential::redo,   &Differential::redo,
            &Differential::redo,  &Differential::replaceAll, &Differential::pause,  &Differential::replace};
        (this->*actions[pick(actions.size())])();
        constexpr size_t longest = 600; // so that edits meet
        if (plain.now.text.size() > longest || pick(2000) == 0)
            load();
    }

    bool same() const {
        return model.text() == plain.now.text && model.selection().anchor == plain.now.anchor &&
               model.selection().caret == plain.now.caret && model.canUndo() == plain.canUndo() &&
               model.canRedo() == plain.canRedo();
    }

    void undo() {
        model.undo();
        plain.undo();
    }

    void redo() {
        model.redo();
        plain.redo();
    }

    TextModel model;
    Plain plain;

  private:
    size_t pick(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(random_); }

    size_t anywhere() { return pick(plain.now.text.size() + 1); }

    const std::u32string& piece() { return pieces[pick(pieces.size())]; }

    std::u32string some(size_t most) {
        std::u32string all;
        for (size_t count = pick(most + 1); count > 0; --count)
            all += piece();
        return all;
    }

    void type() {
        // A return, a tab, a control character and half a surrogate pair among the letters.
        constexpr std::array<char32_t, 4> strange{U'\r', U'\t', 0x07, 0xD800};
        constexpr std::array<char32_t, 4> kept{U'\n', U'\t', 0, 0xFFFD};
        if (pick(40) == 0) {
            const size_t which = pick(strange.size());
            model.type(strange[which]);
            if (kept[which] != 0)
                plain.edit(plain.first(), plain.last(), {kept[which]}, 't');
            return;
        }
        for (const char32_t c : piece()) {
            model.type(c);
            plain.edit(plain.first(), plain.last(), {c}, 't');
        }
    }

    void paste() {
        const std::u32string what = some(4);
        model.paste(text::toUtf8(what));
        plain.edit(plain.first(), plain.last(), what, 0);
    }

    Unit unit() {
        constexpr std::array<Unit, 8> units{Unit::Grapheme, Unit::Grapheme, Unit::Grapheme,  Unit::Grapheme,
                                            Unit::Word,     Unit::Word,     Unit::Paragraph, Unit::Text};
        return units[pick(pick(8) == 0 ? 8 : 7)];
    }

    size_t backward(Unit unit) const {
        const std::u32string& text = plain.now.text;
        const size_t at = plain.now.caret;
        if (at == 0 || unit == Unit::Text)
            return 0;
        if (unit == Unit::Grapheme)
            return plain.before(at);
        if (unit == Unit::Word)
            return text::wordStart(text, at);
        size_t begin = at - 1; // the last character before, even a line feed
        while (begin > 0 && text[begin - 1] != U'\n')
            --begin;
        return begin;
    }

    size_t forward(Unit unit) const {
        const std::u32string& text = plain.now.text;
        const size_t at = plain.now.caret;
        if (at == text.size() || unit == Unit::Text)
            return text.size();
        if (unit == Unit::Grapheme)
            return plain.after(at);
        if (unit == Unit::Word)
            return text::wordEnd(text, at);
        size_t end = at + 1;
        while (end < text.size() && text[end] != U'\n')
            ++end;
        return end;
    }

    /// Scripts whose marks are typed as letters of their own, as far as they occur here.
    static bool marked(char32_t base) {
        return (base >= 0x0590 && base < 0x0700) || (base >= 0x0900 && base < 0x0980) ||
               (base >= 0x0E00 && base < 0x0E80);
    }

    size_t erasedFrom(Unit unit) const {
        const std::u32string& text = plain.now.text;
        const size_t at = plain.now.caret;
        if (at == 0)
            return 0;
        if (unit == Unit::Paragraph && text[at - 1] == U'\n')
            return at - 1;
        const size_t begin = backward(unit);
        return unit == Unit::Grapheme && marked(text[begin]) ? at - 1 : begin;
    }

    size_t erasedTo(Unit unit) const {
        const std::u32string& text = plain.now.text;
        const size_t at = plain.now.caret;
        const bool joins = unit == Unit::Paragraph && at < text.size() && text[at] == U'\n';
        return joins ? at + 1 : forward(unit);
    }

    void erase() {
        const Unit reach = pick(4) == 0 ? unit() : Unit::Grapheme;
        const bool selected = plain.first() != plain.last();
        if (pick(2) == 0) {
            model.deleteBackward(reach);
            plain.edit(selected ? plain.first() : erasedFrom(reach), plain.last(), U"", selected ? 0 : 'b');
        } else {
            model.deleteForward(reach);
            plain.edit(plain.first(), selected ? plain.last() : erasedTo(reach), U"", selected ? 0 : 'd');
        }
    }

    void move() {
        const Unit reach = unit();
        const bool extend = pick(reach == Unit::Grapheme ? 2 : 20) == 0;
        const bool back = pick(2) == 0;
        const bool collapses = reach == Unit::Grapheme && !extend && plain.first() != plain.last();
        const size_t to =
            collapses ? (back ? plain.first() : plain.last()) : (back ? backward(reach) : forward(reach));
        back ? model.moveBackward(reach, extend) : model.moveForward(reach, extend);
        plain.select(extend ? plain.now.anchor : to, to);
    }

    void select() {
        if (pick(30) == 0) {
            model.selectAll();
            plain.select(0, plain.now.text.size());
            return;
        }
        const size_t at = anywhere();
        const bool extend = pick(2) == 0;
        // Mostly a few characters, so that the text is not always emptied by what comes next.
        const size_t near = std::min(at + pick(8), plain.now.text.size());
        const size_t anchor = extend ? (pick(20) == 0 ? plain.now.anchor : near) : at;
        if (extend && anchor == plain.now.anchor)
            model.moveTo(at, true);
        else
            model.select({anchor, at});
        plain.select(anchor, at);
    }

    void pause() {
        model.endUndoStep();
        plain.endStep();
    }

    // As a completion does it.
    void replace() {
        const size_t begin = plain.atOrAfter(anywhere());
        const size_t end = std::max(begin, plain.atOrAfter(std::min(begin + pick(6), plain.now.text.size())));
        const std::u32string what = some(2);
        model.replace(begin, end, text::toUtf8(what));
        plain.edit(begin, end, what, 0);
    }

    // The words come back from elsewhere, a little different; the caret stays with those around it.
    void replaceAll() {
        const std::u32string was = plain.now.text;
        std::u32string text = was;
        const size_t at = anywhere();
        text.replace(at, std::min(pick(8), was.size() - at), some(2));
        model.replaceAll(text::toUtf8(text));
        if (text == was)
            return;
        size_t head = 0, tail = 0;
        while (head < std::min(was.size(), text.size()) && was[head] == text[head])
            ++head;
        while (tail < std::min(was.size(), text.size()) - head &&
               was[was.size() - 1 - tail] == text[text.size() - 1 - tail])
            ++tail;
        const auto kept = [&](size_t place) {
            if (place <= head)
                return place;
            return place >= was.size() - tail ? place + text.size() - was.size() : text.size() - tail;
        };
        const size_t anchor = kept(plain.now.anchor), caret = kept(plain.now.caret);
        plain.edit(head, was.size() - tail, text.substr(head, text.size() - tail - head), 0);
        plain.select(anchor, caret);
    }

    void load() {
        const std::u32string text = some(40);
        model.load(text::toUtf8(text));
        plain.load(text);
    }

    std::mt19937_64 random_;
};

} // namespace

TEST_CASE(
    "a hundred thousand random edits leave the same text, selection and history as the plainest model") {
    const auto seed = fromEnvironment("TEND_EDIT_SEED", 20261122);
    const auto steps = fromEnvironment("TEND_EDIT_STEPS", 100'000);
    Differential both(seed);
    for (unsigned long i = 0; i < steps; ++i) {
        both.step();
        if (!both.same())
            FAIL("different after step " << i << ", TEND_EDIT_SEED=" << seed
                                         << "\nmodel: " << text::toUtf8(both.model.text())
                                         << "\nplain: " << text::toUtf8(both.plain.now.text));
    }
    while (both.plain.canUndo()) {
        both.undo();
        REQUIRE(both.same());
    }
    while (both.plain.canRedo()) {
        both.redo();
        REQUIRE(both.same());
    }
}
