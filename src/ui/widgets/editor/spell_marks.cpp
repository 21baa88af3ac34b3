#include "ui/widgets/editor/spell_marks.hpp"

#include <algorithm>
#include <utility>

namespace tend::ui::editor {

namespace {

/// How far from the screen's edge a word, or what decides about it, may begin, in code points.
constexpr std::size_t reach = 500;
constexpr std::size_t longestWord = 60;
constexpr std::size_t mostKnown = 20000;

using Text = std::u32string_view;

bool isGap(char32_t c) {
    return c == U'\n' || text::isBlank(c);
}

bool isAsciiLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

/// A letter of any script, or what a dictionary will see to: false for ASCII's other characters.
bool isLetterLike(char32_t c) {
    return isAsciiLetter(c) || c >= 0xC0;
}

/// Words of ASCII "(", "[", quotes and the like, which may stand before a mention or an address.
bool isOpening(char32_t c) {
    return std::u32string_view(U"([{<\"'*_~\u201C\u201E\u2018\u201A\u00AB\u2039").find(c) != Text::npos;
}

/// A stop between letters: "example.org", "notes.txt", "z.B.".
bool hasInnerStop(Text chunk) {
    for (std::size_t i = 1; i + 1 < chunk.size(); ++i)
        if (chunk[i] == U'.' && isLetterLike(chunk[i - 1]) && isLetterLike(chunk[i + 1]))
            return true;
    return false;
}

/// What stands between two gaps and is no prose.
bool isNoProse(Text chunk) {
    while (!chunk.empty() && isOpening(chunk.front()))
        chunk.remove_prefix(1);
    return chunk.starts_with(U'#') || chunk.starts_with(U'/') || chunk.starts_with(U"~/") ||
           chunk.find(U'@') != Text::npos || chunk.find(U"://") != Text::npos ||
           chunk.find(U'\\') != Text::npos || hasInnerStop(chunk);
}

void addWords(Text text, text::Range chunk, std::vector<text::Range>& words) {
    for (std::size_t at = chunk.begin; at < chunk.end;) {
        text::Range word = text::wordAround(text, at);
        at = std::max(word.end, at + 1);
        while (word.begin < word.end && text[word.begin] == U'_')
            ++word.begin;
        while (word.begin < word.end && text[word.end - 1] == U'_')
            --word.end;
        const Text inside = text.substr(word.begin, word.end - word.begin);
        const bool letters = std::ranges::any_of(inside, isLetterLike);
        if (letters && inside.size() <= longestWord && inside.find(U'_') == Text::npos)
            words.push_back(word);
    }
}

/// The end of what begins with the backquotes at `at`, in the same paragraph; `at` where they open nothing.
std::size_t codeEnd(Text text, std::size_t at) {
    std::size_t quotes = at;
    while (quotes < text.size() && text[quotes] == U'`')
        ++quotes;
    const Text fence = text.substr(at, quotes - at);
    const std::size_t paragraph = std::min(text.find(U'\n', at), text.size());
    const std::size_t closing = text.find(fence, quotes);
    return closing < paragraph ? closing + fence.size() : at;
}

/// The end of a run without gaps, before code and before the address of a [link](...).
std::size_t chunkEnd(Text text, std::size_t begin) {
    std::size_t at = begin;
    while (at < text.size() && !isGap(text[at]) && (text[at] != U'`' || codeEnd(text, at) == at)) {
        ++at;
        if (text.substr(at - 1, 2) == U"](")
            break;
    }
    return at;
}

std::string utf8Of(Text text, text::Range word) {
    return text::toUtf8(text.substr(word.begin, word.end - word.begin));
}

/// The part of the text that is looked at: what is seen, and as far on either side as its words go.
text::Range neighbourhood(const SpelledText& now) {
    std::size_t begin = std::min(now.seen.begin, now.text.size());
    std::size_t end = std::min(std::max(now.seen.end, begin), now.text.size());
    for (std::size_t back = 0; begin > 0 && now.text[begin - 1] != U'\n' && back < reach; ++back)
        --begin;
    for (std::size_t on = 0; end < now.text.size() && now.text[end - 1] != U'\n' && on < reach; ++on)
        ++end;
    while (begin > 0 && begin < end && !isGap(now.text[begin - 1]))
        ++begin;
    return {begin, end};
}

} // namespace

std::vector<text::Range> wordsToSpell(Text text) {
    std::vector<text::Range> words;
    for (std::size_t at = 0; at < text.size();) {
        if (isGap(text[at])) {
            ++at;
            continue;
        }
        if (text[at] == U'`') {
            const std::size_t end = codeEnd(text, at);
            at = std::max(end, at + 1);
            continue;
        }
        const std::size_t end = chunkEnd(text, at);
        if (!isNoProse(text.substr(at, end - at)))
            addWords(text, {at, end}, words);
        at = end;
        if (at < text.size() && text[at] == U'(' && text[at - 1] == U']')
            while (at < text.size() && !isGap(text[at]) && text[at] != U')')
                ++at;
    }
    return words;
}

bool SpellMarks::update(const SpelledText& now, Spelling& spelling) {
    if (!spelling.available()) {
        clear();
        return false;
    }
    if (revision_ != spelling.revision()) {
        revision_ = spelling.revision();
        known_.clear();
    }
    const bool typed = now.focused && textVersion_ && *textVersion_ != now.version;
    textVersion_ = now.version;
    const bool stayed = now.focused && now.caret >= held_.begin && now.caret <= held_.end;
    typing_ = typed || (typing_ && stayed);
    const Made asked{now.version, now.seen, typing_, revision_};
    if (made_ == asked)
        return false;
    const bool more = mark(now, spelling);
    made_ = more ? std::nullopt : std::optional(asked);
    return more;
}

bool SpellMarks::mark(const SpelledText& now, Spelling& spelling) {
    const auto around = neighbourhood(now);
    const Text part = now.text.substr(around.begin, around.end - around.begin);
    if (known_.size() > mostKnown)
        known_.clear();
    std::vector<text::Range> marks;
    held_ = {now.caret, now.caret};
    int lookups = 0;
    for (const text::Range inPart : wordsToSpell(part)) {
        const text::Range word{inPart.begin + around.begin, inPart.end + around.begin};
        if (typing_ && word.begin <= now.caret && now.caret <= word.end) {
            held_ = word;
            continue;
        }
        const auto [entry, fresh] = known_.try_emplace(utf8Of(now.text, word), true);
        if (fresh && ++lookups > mostLookups) {
            known_.erase(entry);
            break;
        }
        if (fresh)
            entry->second = spelling.knows(entry->first);
        if (!entry->second)
            marks.push_back(word);
    }
    if (marks != marks_) {
        marks_ = std::move(marks);
        ++version_;
    }
    return lookups > mostLookups;
}

std::optional<text::Range> SpellMarks::at(std::size_t position) const {
    for (const text::Range& mark : marks_)
        if (mark.begin <= position && position <= mark.end)
            return mark;
    return std::nullopt;
}

void SpellMarks::clear() {
    if (!marks_.empty())
        ++version_;
    marks_.clear();
    made_.reset();
}

} // namespace tend::ui::editor
