#include "ui/widgets/editor/block_list.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tend::ui::editor {

const BlockList::Sum& BlockList::before(std::size_t index) const {
    if (sums_.empty())
        sums_.emplace_back();
    while (sums_.size() <= index) {
        const Block& last = blocks_[sums_.size() - 1];
        const Sum sum = sums_.back();
        sums_.push_back({sum.length + last.length, sum.bytes + last.bytes,
                         sum.height + static_cast<double>(last.height)});
    }
    return sums_[index];
}

void BlockList::changedFrom(std::size_t index) {
    if (sums_.size() > index + 1)
        sums_.resize(index + 1);
}

template <typename Value, typename Field>
std::size_t BlockList::find(Value value, Field field) const {
    if (blocks_.empty())
        return 0;
    before(0);
    while (sums_.size() < blocks_.size() && sums_.back().*field <= value)
        before(sums_.size());
    const auto beyond =
        std::upper_bound(sums_.begin(), sums_.end(), value,
                         [field](Value wanted, const Sum& sum) { return wanted < sum.*field; });
    return beyond == sums_.begin() ? 0 : static_cast<std::size_t>(std::prev(beyond) - sums_.begin());
}

std::size_t BlockList::at(std::size_t position) const {
    return find(position, &Sum::length);
}

std::size_t BlockList::atByte(std::size_t byte) const {
    return find(byte, &Sum::bytes);
}

std::size_t BlockList::atHeight(double height) const {
    return find(height, &Sum::height);
}

void BlockList::replace(std::size_t first, std::size_t last, std::vector<Block> blocks) {
    for (std::size_t i = first; i < last; ++i) {
        bytes_ -= blocks_[i].bytes;
        height_ -= static_cast<double>(blocks_[i].height);
    }
    for (const Block& block : blocks) {
        bytes_ += block.bytes;
        height_ += static_cast<double>(block.height);
    }
    const std::size_t moved = std::min(last - first, blocks.size());
    const auto at = blocks_.begin() + static_cast<std::ptrdiff_t>(first);
    const auto rest = blocks.begin() + static_cast<std::ptrdiff_t>(moved);
    std::move(blocks.begin(), rest, at);
    if (moved < last - first)
        blocks_.erase(at + static_cast<std::ptrdiff_t>(moved),
                      blocks_.begin() + static_cast<std::ptrdiff_t>(last));
    else
        blocks_.insert(at + static_cast<std::ptrdiff_t>(moved), std::move_iterator(rest),
                       std::move_iterator(blocks.end()));
    changedFrom(first);
}

void BlockList::setHeight(std::size_t index, float height) {
    if (blocks_[index].height == height)
        return;
    height_ += static_cast<double>(height) - static_cast<double>(blocks_[index].height);
    blocks_[index].height = height;
    changedFrom(index);
}

void BlockList::resize(std::size_t index, std::size_t length, std::size_t bytes) {
    bytes_ += bytes - blocks_[index].bytes;
    blocks_[index].length = length;
    blocks_[index].bytes = bytes;
    changedFrom(index);
}

void BlockList::forgetSettings() {
    for (Block& block : blocks_)
        block.setting.reset();
}

} // namespace tend::ui::editor
