#include "ui/widgets/editor/change_log.hpp"

#include <algorithm>

namespace tend::ui::editor {

void Changed::add(std::size_t at, std::size_t removed, std::size_t inserted) {
    if (empty()) {
        *this = {at, at + removed, at + inserted};
        return;
    }
    // What lies beyond the end so far was not touched yet: it has the same length in the old text.
    if (at > newEnd) {
        oldEnd += at - newEnd;
        newEnd = at;
    }
    if (at + removed > newEnd) {
        oldEnd += at + removed - newEnd;
        newEnd = at + removed;
    }
    begin = std::min(begin, at);
    newEnd = newEnd - removed + inserted;
}

void Changed::add(const Changed& later) {
    if (!later.empty())
        add(later.begin, later.oldEnd - later.begin, later.newEnd - later.begin);
}

void ChangeLog::add(const Changed& changed) {
    changes_.push_back(changed);
    if (changes_.size() > most)
        changes_.pop_front();
    ++version_;
}

std::optional<Changed> ChangeLog::since(std::uint64_t version) const {
    if (version > version_ || version_ - version > changes_.size())
        return std::nullopt;
    Changed all;
    const auto count = static_cast<std::ptrdiff_t>(version_ - version);
    for (auto change = changes_.end() - count; change != changes_.end(); ++change)
        all.add(*change);
    return all;
}

} // namespace tend::ui::editor
