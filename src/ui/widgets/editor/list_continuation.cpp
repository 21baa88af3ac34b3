#include "ui/widgets/editor/list_continuation.hpp"

#include "ui/markdown/line_start.hpp"
#include "ui/widgets/editor/list_numbers.hpp"

#include <algorithm>

namespace tend::ui::editor {

namespace {

using markdown::LineKind;
using markdown::LineStart;

constexpr long highestNumber = 999999999;
/// No line begins with more than this; beyond it a long paragraph need not be looked at.
constexpr std::size_t longestStart = 256;
/// An item longer than this is not moved by Tab from its end, in characters.
constexpr std::size_t longestItem = 16384;
/// How far back items before one are looked for.
constexpr std::size_t longestList = 16384;

/// A paragraph and how it begins; positions of `start` are within it.
struct Item {
    text::Range line;
    std::u32string_view words;
    LineStart start;

    bool marked() const { return start.isItem() || start.quotes > 0; }

    bool wordless() const {
        return words.find_first_not_of(U" \t", start.words) == std::u32string_view::npos;
    }
};

Item itemAround(std::u32string_view text, std::size_t at) {
    Item item{text::paragraphAround(text, at), {}, {}};
    item.words = text.substr(item.line.begin, item.line.end - item.line.begin);
    item.start = markdown::lineStart(item.words.substr(0, longestStart));
    return item;
}

/// What the next item begins with.
std::string nextMark(const Item& item) {
    const auto part = [&](std::size_t begin, std::size_t end) {
        return text::toUtf8(item.words.substr(begin, end - begin));
    };
    const LineStart& start = item.start;
    std::string mark = part(0, start.isItem() ? start.mark : start.quoted);
    if (start.kind == LineKind::Bullet)
        mark += part(start.mark, start.markEnd);
    else if (start.kind == LineKind::Number)
        mark += std::to_string(std::min(start.number + 1, highestNumber)) +
                part(start.markEnd - 2, start.markEnd);
    if (start.box)
        mark += "[ ] ";
    return mark;
}

/// The line without its innermost mark: "> - " becomes "> ", and "> " nothing.
Replacement unmarked(const Item& item) {
    const std::size_t kept = item.start.isItem() ? item.start.quoted : 0;
    return {{item.line.begin + kept, item.line.end}, {}};
}

/// The number a numbered item has once it is moved, where that is another one.
std::optional<std::string> numberThere(std::u32string_view text, const Item& item, bool outward) {
    if (item.start.kind != LineKind::Number)
        return std::nullopt;
    const std::size_t blanks = blanksBefore(item.words);
    const std::size_t there = outward ? blanks - std::min(blanks, blanksPerLevel) : blanks + blanksPerLevel;
    const std::size_t looked = item.line.begin - std::min(item.line.begin, longestList);
    const std::size_t first = looked == 0 ? 0 : text.find(U'\n', looked) + 1;
    const long number = numberAt(text.substr(first), item.line.begin - first, there);
    return number != item.start.number ? std::optional(std::to_string(number)) : std::nullopt;
}

/// An item behind the lines of `text`, two blanks further in or out, with the number it has there; another
/// line as it is.
void addMoved(std::u32string& text, const Item& item, bool outward) {
    const LineStart& start = item.start;
    const std::size_t blanks = start.isItem() ? start.mark - start.quoted : 0;
    const std::size_t gone = outward ? std::min(blanks, blanksPerLevel) : 0;
    if (!start.isItem() || (outward && gone == 0)) {
        text += item.words;
        return;
    }
    const std::size_t line = text.size();
    text += item.words.substr(0, start.quoted);
    if (!outward)
        text.append(blanksPerLevel, U' ');
    const std::size_t mark = text.size() + blanks - gone;
    text += item.words.substr(start.quoted + gone);
    if (start.kind != LineKind::Number)
        return;
    const auto digits = start.markEnd - 2 - start.mark;
    const auto number =
        std::to_string(numberAt(text, line, blanksBefore(std::u32string_view(text).substr(line))));
    text.replace(mark, digits, std::u32string(number.begin(), number.end()));
}

} // namespace

std::optional<Replacement> continuedList(std::u32string_view text, text::Range selection) {
    const Item item = itemAround(text, selection.begin);
    if (!item.marked() || selection.begin < item.line.begin + item.start.words)
        return std::nullopt;
    if (item.wordless() && selection.begin == selection.end) {
        const auto further = indentedItem(text, selection, true);
        return further ? further : unmarked(item);
    }
    std::size_t end = selection.end;
    while (end < text.size() && text[end] == U' ')
        ++end;
    return Replacement{{selection.begin, end}, "\n" + nextMark(item)};
}

std::optional<Replacement> indentedItem(std::u32string_view text, text::Range selection, bool outward) {
    // Asked in every frame: long paragraphs are not looked through for where they begin.
    const std::size_t near = selection.begin - std::min(selection.begin, longestItem);
    const auto before = text.substr(near, selection.begin - near);
    if (near > 0 && before.find(U'\n') == std::u32string_view::npos)
        return std::nullopt;
    const Item item =
        itemAround(text.substr(0, std::min(text.size(), selection.end + longestStart)), selection.begin);
    if (!item.start.isItem() || selection.end > item.line.end)
        return std::nullopt;
    const std::size_t begin = item.line.begin + item.start.quoted;
    const std::size_t blanks = item.start.mark - item.start.quoted;
    if (outward && blanks == 0)
        return std::nullopt;
    const std::size_t gone = outward ? std::min(blanks, blanksPerLevel) : 0;
    std::string moved = outward ? std::string() : std::string(blanksPerLevel, ' ');
    std::size_t from = begin + gone;
    if (const auto number = numberThere(text, item, outward)) {
        moved += text::toUtf8(text.substr(from, item.line.begin + item.start.mark - from)) + *number;
        from = item.line.begin + item.start.markEnd - 2;
    }
    const std::size_t caret = std::max(selection.end, from);
    return Replacement{{begin, caret}, moved + text::toUtf8(text.substr(from, caret - from))};
}

std::optional<Replacement> indentedItems(std::u32string_view text, text::Range selection, bool outward) {
    if (selection.end - selection.begin > longestList)
        return std::nullopt;
    // A selection that ends where a line begins does not touch it.
    const bool atBegin = selection.end > selection.begin && text[selection.end - 1] == U'\n';
    const std::size_t last = atBegin ? selection.end - 1 : selection.end;
    const std::size_t begin = text::paragraphAround(text, selection.begin).begin;
    const std::size_t end = text::paragraphAround(text, last).end;
    if (text.substr(begin, end - begin).find(U'\n') == std::u32string_view::npos)
        return std::nullopt;
    const std::size_t looked = begin - std::min(begin, longestList);
    const std::size_t first = looked == 0 ? 0 : text.find(U'\n', looked) + 1;
    std::u32string moved(text.substr(first, begin - first));
    const std::size_t above = moved.size();
    for (std::size_t at = begin; at <= end;) {
        const Item item = itemAround(text, at);
        addMoved(moved, item, outward);
        at = item.line.end + 1;
        if (at <= end)
            moved += U'\n';
    }
    moved.erase(0, above);
    if (moved == text.substr(begin, end - begin))
        return std::nullopt;
    return Replacement{{begin, end}, text::toUtf8(moved)};
}

std::optional<Replacement> unmarkedItem(std::u32string_view text, text::Range selection) {
    const Item item = itemAround(text, selection.begin);
    const bool behind =
        selection.begin == selection.end && selection.begin >= item.line.begin + item.start.words;
    if (!item.marked() || !behind || !item.wordless())
        return std::nullopt;
    return unmarked(item);
}

std::optional<Replacement> toggledBox(std::u32string_view text, std::size_t at) {
    const Item item = itemAround(text, at);
    if (!item.start.box)
        return std::nullopt;
    const std::size_t box = item.line.begin + item.start.box->at;
    if (at + 1 < box || at > box + 1)
        return std::nullopt;
    return Replacement{{box, box + 1}, item.start.box->checked ? " " : "x"};
}

} // namespace tend::ui::editor
