#include "platform/composition.hpp"

#include <algorithm>

namespace tend::platform {
namespace {

std::size_t upTo(std::size_t most, int asked) {
    return std::min(static_cast<std::size_t>(std::max(asked, 0)), most);
}

} // namespace

void Composing::change(const CompositionChange& change) {
    auto& text = now_.text;
    const auto begin = upTo(text.size(), change.first);
    if (!change.onlyLook) {
        const auto length = upTo(text.size() - begin, change.length);
        text.replace(begin, length, change.text);
        const auto at = chosen_.begin() + static_cast<std::ptrdiff_t>(begin);
        chosen_.insert(chosen_.erase(at, at + static_cast<std::ptrdiff_t>(length)), change.text.size(),
                       false);
    }
    for (std::size_t i = 0; i < change.chosen.size() && begin + i < chosen_.size(); ++i)
        chosen_[begin + i] = change.chosen[i];
    const auto first = std::ranges::find(chosen_, true);
    const auto last = std::find(first, chosen_.end(), false);
    const bool any = first != chosen_.end();
    now_.chosenBegin = any ? static_cast<std::size_t>(first - chosen_.begin()) : 0;
    now_.chosenEnd = any ? static_cast<std::size_t>(last - chosen_.begin()) : 0;
    moveCaret(change.caret);
}

void Composing::moveCaret(int to) {
    now_.caret = upTo(now_.text.size(), to);
}

void Composing::clear() {
    now_ = {};
    chosen_.clear();
}

} // namespace tend::platform
