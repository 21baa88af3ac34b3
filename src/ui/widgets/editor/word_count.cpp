#include "ui/widgets/editor/word_count.hpp"

#include "text/unicode.hpp"

#include <algorithm>

namespace tend::ui::editor {

namespace {

/// About as long as a block is made: so much is counted anew after a change.
constexpr std::size_t usualBlock = 2048;

/// Whatever stands on either side, words and characters end here.
bool parts(std::u32string_view text, std::size_t at) {
    const char32_t before = text[at - 1];
    return (before == U'\n' || before == U' ') && text::snappedToGrapheme(text, at) == at;
}

/// Where a block that begins here is to end.
std::size_t blockEnd(std::u32string_view text, std::size_t begin, std::size_t end) {
    const std::size_t last = std::min(end, begin + WordCounter::longestBlock);
    for (std::size_t at = begin + usualBlock; at < last; ++at)
        if (parts(text, at))
            return at;
    return last == end ? end : std::min(end, text::snappedToGrapheme(text, last));
}

} // namespace

const text::WordCount& WordCounter::update(const TextModel& model) {
    const auto changed = version_ ? model.log().since(*version_) : std::nullopt;
    version_ = model.version();
    if (!changed) {
        blocks_ = {{model.text().size(), std::nullopt}};
        uncounted_ = 1;
        count_ = {};
    } else if (!changed->empty()) {
        change(*changed);
    }
    countOn(model.text());
    return count_;
}

// The blocks it touches become one, to be counted anew.
void WordCounter::change(const Changed& changed) {
    std::size_t begin = 0;
    auto first = blocks_.begin();
    while (begin + first->length < changed.begin)
        begin += (first++)->length;
    auto last = first;
    Block whole;
    for (std::size_t at = begin; last != blocks_.end() && at <= changed.oldEnd; ++last) {
        at += last->length;
        whole.length += last->length;
        if (last->count) {
            count_.words -= last->count->words;
            count_.characters -= last->count->characters;
        } else {
            --uncounted_;
        }
    }
    whole.length = whole.length - changed.oldEnd + changed.newEnd;
    blocks_.insert(blocks_.erase(first, last), whole);
    ++uncounted_;
}

void WordCounter::countOn(std::u32string_view text) {
    std::size_t begin = 0, counted = 0;
    for (std::size_t i = 0; uncounted_ > 0 && counted < mostAtOnce; begin += blocks_[i++].length) {
        if (blocks_[i].count)
            continue;
        const std::size_t length = blocks_[i].length;
        const std::size_t end =
            length <= 2 * usualBlock ? begin + length : blockEnd(text, begin, begin + length);
        if (end < begin + length) {
            const Block rest{begin + length - end, std::nullopt};
            blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
            blocks_[i].length = end - begin;
            ++uncounted_;
        }
        const text::WordCount count = text::countWords(text.substr(begin, end - begin));
        blocks_[i].count = count;
        count_.words += count.words;
        count_.characters += count.characters;
        --uncounted_;
        counted += end - begin;
    }
    examined_ += counted;
}

} // namespace tend::ui::editor
