#include "ui/widgets/editor/kept_text.hpp"

#include <algorithm>
#include <cstring>

namespace tend::ui::editor {

namespace {

constexpr std::size_t stride = 1024;

bool same(const char32_t* a, const char32_t* b, std::size_t count) {
    return std::memcmp(a, b, count * sizeof(char32_t)) == 0;
}

std::size_t commonHead(std::u32string_view a, std::u32string_view b) {
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t at = 0;
    while (at + stride <= most && same(a.data() + at, b.data() + at, stride))
        at += stride;
    while (at < most && a[at] == b[at])
        ++at;
    return at;
}

std::size_t commonTail(std::u32string_view a, std::u32string_view b, std::size_t most) {
    const char32_t* const aEnd = a.data() + a.size();
    const char32_t* const bEnd = b.data() + b.size();
    std::size_t count = 0;
    while (count + stride <= most && same(aEnd - count - stride, bEnd - count - stride, stride))
        count += stride;
    while (count < most &&
           aEnd[-static_cast<std::ptrdiff_t>(count) - 1] == bEnd[-static_cast<std::ptrdiff_t>(count) - 1])
        ++count;
    return count;
}

} // namespace

Changed KeptText::differences(std::u32string_view text, std::uint64_t version) {
    if (!fresh_ && version == version_)
        return {};
    version_ = version;
    fresh_ = false;
    const std::size_t head = commonHead(text_, text);
    const std::size_t tail = commonTail(text_, text, std::min(text_.size(), text.size()) - head);
    if (head == text_.size() && head == text.size())
        return {};
    return {head, text_.size() - tail, text.size() - tail};
}

void KeptText::keep(std::u32string_view text, const Changed& changed) {
    text_.replace(changed.begin, changed.oldEnd - changed.begin,
                  text.substr(changed.begin, changed.newEnd - changed.begin));
}

} // namespace tend::ui::editor
