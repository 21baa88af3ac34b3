#include "ui/widgets/editor/text_model.hpp"

#include "text/unicode.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace tend::ui::editor {

namespace {

struct Block {
    char32_t first, last;
};

// Scripts whose marks are typed as letters of their own (Hebrew, Arabic, those of India and South-East Asia).
constexpr std::array<Block, 9> markedScripts{{{0x0590, 0x10FF},
                                              {0x1200, 0x1CFF},
                                              {0xA800, 0xA95F},
                                              {0xA980, 0xA9FF},
                                              {0xAA00, 0xABFF},
                                              {0xFB1D, 0xFDFF},
                                              {0xFE70, 0xFEFC},
                                              {0x10800, 0x16FFF},
                                              {0x1E800, 0x1EFFF}}};

// Where Backspace begins: the grapheme before `at`, or in a marked script its last character only.
std::size_t backspaceStart(std::u32string_view text, std::size_t at) {
    const std::size_t begin = text::previousGrapheme(text, at);
    if (at - begin < 2)
        return begin;
    const char32_t base = text[begin];
    const bool marked = std::ranges::any_of(
        markedScripts, [&](const Block& block) { return base >= block.first && base <= block.last; });
    return marked ? at - 1 : begin;
}

} // namespace

void TextModel::load(std::string_view utf8) {
    std::u32string text = text::sanitized(utf8);
    exchange(0, text_.size(), text);
    history_.clear();
    selection_ = {text_.size(), text_.size()};
}

void TextModel::replaceAll(std::string_view utf8) {
    const std::u32string text = text::sanitized(utf8);
    const auto ends = std::mismatch(text_.begin(), text_.end(), text.begin(), text.end());
    const auto same = static_cast<std::size_t>(ends.first - text_.begin());
    const std::size_t room = std::min(text_.size(), text.size()) - same;
    std::size_t tail = 0;
    while (tail < room && text_[text_.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    if (same == text_.size() && same == text.size())
        return;

    const std::size_t end = text_.size() - tail;
    const std::size_t inserted = text.size() - tail - same;
    const auto kept = [&](std::size_t at) {
        return at <= same ? at : at >= end ? at - (end - same) + inserted : same + inserted;
    };
    const Selection selection{kept(selection_.anchor), kept(selection_.caret)};
    edit(same, end, text.substr(same, inserted), EditKind::Other);
    select(selection);
}

void TextModel::select(Selection selection) {
    selection.anchor = text::snappedToGrapheme(text_, selection.anchor);
    selection.caret = text::snappedToGrapheme(text_, selection.caret);
    if (selection != selection_)
        history_.endStep();
    selection_ = selection;
}

void TextModel::moveTo(std::size_t at, bool extend, Affinity affinity) {
    select({extend ? selection_.anchor : at, at, affinity});
}

void TextModel::moveBackward(Unit unit, bool extend) {
    const bool collapses = unit == Unit::Grapheme && !extend && !selection_.empty();
    moveTo(collapses ? selection_.begin() : backward(unit), extend);
}

void TextModel::moveForward(Unit unit, bool extend) {
    const bool collapses = unit == Unit::Grapheme && !extend && !selection_.empty();
    moveTo(collapses ? selection_.end() : forward(unit), extend);
}

void TextModel::selectAll() {
    select({0, text_.size()});
}

std::size_t TextModel::backward(Unit unit) const {
    const std::size_t at = selection_.caret;
    switch (unit) {
    case Unit::Grapheme:
        return text::previousGrapheme(text_, at);
    case Unit::Word:
        return text::wordStart(text_, at);
    case Unit::Paragraph: {
        const std::size_t begin = text::paragraphAround(text_, at).begin;
        return begin < at || at == 0 ? begin : text::paragraphAround(text_, at - 1).begin;
    }
    case Unit::Text:
        break;
    }
    return 0;
}

std::size_t TextModel::forward(Unit unit) const {
    const std::size_t at = selection_.caret;
    switch (unit) {
    case Unit::Grapheme:
        return text::nextGrapheme(text_, at);
    case Unit::Word:
        return text::wordEnd(text_, at);
    case Unit::Paragraph: {
        const std::size_t end = text::paragraphAround(text_, at).end;
        return end > at || at == text_.size() ? end : text::paragraphAround(text_, at + 1).end;
    }
    case Unit::Text:
        break;
    }
    return text_.size();
}

void TextModel::type(char32_t character) {
    if (const char32_t c = text::sanitized(character))
        edit(selection_.begin(), selection_.end(), std::u32string(1, c), EditKind::Typing);
}

void TextModel::paste(std::string_view utf8) {
    replace(selection_.begin(), selection_.end(), utf8);
}

// A paragraph is taken up to its own end; at that end, the line feed beyond it.
std::size_t TextModel::deletionStart(Unit unit) const {
    const std::size_t at = selection_.caret;
    if (unit == Unit::Grapheme)
        return backspaceStart(text_, at);
    const bool joins = unit == Unit::Paragraph && at > 0 && text_[at - 1] == U'\n';
    return joins ? at - 1 : backward(unit);
}

std::size_t TextModel::deletionEnd(Unit unit) const {
    const std::size_t at = selection_.caret;
    const bool joins = unit == Unit::Paragraph && at < text_.size() && text_[at] == U'\n';
    return joins ? at + 1 : forward(unit);
}

void TextModel::deleteBackward(Unit unit) {
    const std::size_t begin = selection_.empty() ? deletionStart(unit) : selection_.begin();
    edit(begin, selection_.end(), {}, selection_.empty() ? EditKind::Backspace : EditKind::Other);
}

void TextModel::deleteForward(Unit unit) {
    const std::size_t end = selection_.empty() ? deletionEnd(unit) : selection_.end();
    edit(selection_.begin(), end, {}, selection_.empty() ? EditKind::Delete : EditKind::Other);
}

void TextModel::replace(std::size_t begin, std::size_t end, std::string_view utf8) {
    assert(begin <= end && end <= text_.size());
    edit(begin, end, text::sanitized(utf8), EditKind::Other);
}

void TextModel::replaceAlong(std::size_t begin, std::size_t end, std::string_view utf8) {
    assert(begin <= end && end <= text_.size());
    const std::u32string inserted = text::sanitized(utf8);
    const auto kept = [&](std::size_t at) {
        return at <= begin ? at : at >= end ? at - (end - begin) + inserted.size() : begin;
    };
    const Selection selection{kept(selection_.anchor), kept(selection_.caret), selection_.affinity};
    edit(begin, end, inserted, EditKind::Other, history_.canUndo());
    selection_ = selection;
}

void TextModel::edit(std::size_t begin, std::size_t end, std::u32string inserted, EditKind kind,
                     bool joined) {
    if (begin == end && inserted.empty())
        return;
    Edit done{begin, text_.substr(begin, end - begin), std::move(inserted), selection_, {}, kind, joined};
    exchange(begin, end - begin, done.inserted);
    const std::size_t caret = text::snappedToGrapheme(text_, begin + done.inserted.size());
    selection_ = {caret, caret};
    done.after = selection_;
    history_.add(std::move(done));
}

void TextModel::exchange(std::size_t at, std::size_t removed, std::u32string_view inserted) {
    text_.replace(at, removed, inserted);
    changed_.add(at, removed, inserted.size());
    log_.add({at, at + removed, at + inserted.size()});
}

void TextModel::undo() {
    if (!canUndo())
        return;
    bool goesOn = true;
    while (goesOn) {
        const Edit& step = history_.undo();
        exchange(step.at, step.inserted.size(), step.removed);
        selection_ = step.before;
        goesOn = step.joined;
    }
}

void TextModel::redo() {
    if (!canRedo())
        return;
    bool goesOn = true;
    for (bool first = true; goesOn; first = false) {
        const Edit& step = history_.redo();
        exchange(step.at, step.removed.size(), step.inserted);
        // Of edits joined to the first, the caret knows nothing.
        if (first)
            selection_ = step.after;
        goesOn = history_.redoGoesOn();
    }
}

std::string TextModel::selectedUtf8() const {
    return text::toUtf8(
        std::u32string_view(text_).substr(selection_.begin(), selection_.end() - selection_.begin()));
}

Changed TextModel::takeChanged() {
    return std::exchange(changed_, {});
}

} // namespace tend::ui::editor
