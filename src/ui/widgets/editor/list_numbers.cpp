#include "ui/widgets/editor/list_numbers.hpp"

#include "ui/markdown/line_start.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace tend::ui::editor {

namespace {

using markdown::LineKind;
using markdown::LineStart;

constexpr std::size_t longestStart = 256; ///< no line begins with more
constexpr std::size_t blanksPerTab = 4;

std::size_t blanksIn(std::u32string_view line, const LineStart& start) {
    std::size_t blanks = 0;
    for (std::size_t i = start.quoted; i < start.mark; ++i)
        blanks += line[i] == U'\t' ? blanksPerTab : 1;
    return blanks;
}

/// A list with an item above the line that is read.
struct OpenList {
    std::size_t level;
    LineKind kind;
    char32_t character;
    long first;
    long last;
};

/// The lists that the lines read so far have left open.
class OpenLists {
  public:
    /// The list an item so deep goes on with; null where it begins one.
    const OpenList* at(const LineStart& start, std::size_t level) {
        if (start.quotes != quotes_)
            open_.clear();
        quotes_ = start.quotes;
        while (!open_.empty() && open_.back().level > level)
            open_.pop_back();
        if (open_.empty() || open_.back().level < level)
            return nullptr;
        const OpenList& list = open_.back();
        return list.kind == start.kind && list.character == start.character ? &list : nullptr;
    }

    void add(const LineStart& start, std::size_t level, long number) {
        if (at(start, level) != nullptr) {
            open_.back().last = number;
            return;
        }
        if (!open_.empty() && open_.back().level == level)
            open_.pop_back();
        open_.push_back({level, start.kind, start.character, number, number});
    }

    /// Words that are not further in than an item end every list; empty lines end none.
    void pass(std::u32string_view line, const LineStart& start) {
        const bool wordless = line.find_first_not_of(U" \t", start.words) == std::u32string_view::npos;
        if (wordless && start.kind == LineKind::Words)
            return;
        if (start.kind != LineKind::Words || blanksIn(line, start) < blanksPerLevel)
            open_.clear();
    }

  private:
    std::vector<OpenList> open_;
    std::size_t quotes_ = 0;
};

/// Calls `each` with where every line begins, its words and how it starts.
template <typename Each>
void forLines(std::u32string_view text, Each each) {
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(U'\n', begin), text.size());
        const auto line = text.substr(begin, end - begin);
        each(begin, line, markdown::lineStart(line.substr(0, longestStart)));
        begin = end + 1;
    }
}

bool beginsLine(std::u32string_view text, std::size_t at) {
    return at == 0 || text[at - 1] == U'\n';
}

/// What an item that an edit left alone was before it.
struct Before {
    std::optional<long> above; ///< the number before its own
    long first;                ///< of its list
};

/// The numbered items of the last `tail` characters, by how far from the end their lines begin.
std::map<std::size_t, Before> itemsOf(std::u32string_view text, std::size_t tail) {
    std::map<std::size_t, Before> items;
    OpenLists lists;
    forLines(text, [&](std::size_t begin, std::u32string_view line, const LineStart& start) {
        if (!start.isItem())
            return lists.pass(line, start);
        const std::size_t level = blanksIn(line, start) / blanksPerLevel;
        const OpenList* list = lists.at(start, level);
        if (start.kind == LineKind::Number && text.size() - begin <= tail)
            items[text.size() - begin] =
                list != nullptr ? Before{list->last, list->first} : Before{std::nullopt, start.number};
        lists.add(start, level, start.number);
    });
    return items;
}

/// Digits to be exchanged.
struct Digits {
    text::Range range;
    long number;
};

Replacement exchanged(std::u32string_view text, const std::vector<Digits>& digits) {
    Replacement all{{digits.front().range.begin, digits.back().range.end}, {}};
    std::size_t from = all.range.begin;
    for (const auto& one : digits) {
        all.inserted += text::toUtf8(text.substr(from, one.range.begin - from)) + std::to_string(one.number);
        from = one.range.end;
    }
    return all;
}

} // namespace

std::optional<Replacement> renumbered(std::u32string_view before, std::u32string_view after,
                                      std::size_t tail) {
    const auto items = itemsOf(before, tail);
    if (items.empty())
        return std::nullopt;
    std::vector<Digits> wrong;
    OpenLists lists;
    forLines(after, [&](std::size_t begin, std::u32string_view line, const LineStart& start) {
        if (!start.isItem())
            return lists.pass(line, start);
        const std::size_t level = blanksIn(line, start) / blanksPerLevel;
        const OpenList* list = lists.at(start, level);
        long number = start.number;
        const auto known = items.find(after.size() - begin);
        const bool same = known != items.end() && beginsLine(before, before.size() - known->first);
        if (same && known->second.above && *known->second.above + 1 == number) {
            number = list != nullptr ? list->last + 1 : known->second.first;
            const std::size_t digits = begin + start.mark;
            if (number != start.number)
                wrong.push_back({{digits, begin + start.markEnd - 2}, number});
        }
        lists.add(start, level, number);
    });
    return wrong.empty() ? std::nullopt : std::optional(exchanged(after, wrong));
}

long numberAt(std::u32string_view text, std::size_t line, std::size_t indent) {
    OpenLists lists;
    forLines(text.substr(0, line == 0 ? 0 : line - 1),
             [&](std::size_t, std::u32string_view above, const LineStart& start) {
                 if (start.isItem())
                     lists.add(start, blanksIn(above, start) / blanksPerLevel, start.number);
                 else
                     lists.pass(above, start);
             });
    const std::size_t end = std::min(text.find(U'\n', line), text.size());
    const auto start = markdown::lineStart(text.substr(line, std::min(end - line, longestStart)));
    const OpenList* list = line == 0 ? nullptr : lists.at(start, indent / blanksPerLevel);
    return list != nullptr ? list->last + 1 : 1;
}

std::size_t blanksBefore(std::u32string_view line) {
    return blanksIn(line, markdown::lineStart(line.substr(0, longestStart)));
}

} // namespace tend::ui::editor
