#include "text/unicode.hpp"
#include "ui/widgets/editor/line_layout.hpp"
#include "ui/widgets/editor/utf8_size.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

// How a text is cut into blocks, and when they are laid.
namespace tend::ui::editor {

namespace {

/// A paragraph of more than twice this is cut, in code points: so long a change in it may cost.
constexpr std::size_t pieceLength = 2048;
/// How far beyond a piece is measured, for the line it ends with.
constexpr std::size_t lookAhead = 512;
/// More of them than this have not been typed.
constexpr std::size_t blocksOfTyping = 8;
/// Blocks of one long paragraph laid at once before one that is looked at.
constexpr int blocksBefore = 32;

// After the last blank near the end, where there is one.
std::size_t cutBefore(std::u32string_view text, std::size_t end) {
    constexpr std::size_t reach = 64;
    for (std::size_t at = end; at > end - reach; --at)
        if (text::isBlank(text[at - 1]))
            return at;
    return end;
}

} // namespace

bool LineLayout::isLaid(std::size_t block) const {
    const Setting* setting = blocks_[block].setting.get();
    return setting != nullptr && setting->wrap == wrap_;
}

void LineLayout::loseLines(std::size_t block) {
    laid_ -= isLaid(block) ? 1 : 0;
    blocks_[block].setting.reset();
}

void LineLayout::replaceBlocks(std::size_t first, std::size_t last, std::vector<Block> blocks) {
    for (std::size_t i = first; i < last; ++i)
        laid_ -= isLaid(i) ? 1 : 0;
    blocks_.replace(first, last, std::move(blocks));
    next_ = std::min(next_, first);
}

void LineLayout::update(const LineSource& source, const Changed& changed) {
    const bool otherKey = key_ != source.key;
    const bool otherWidth = wrapWidth_ != source.means.wrapWidth;
    if (!blocks_.empty() && !otherKey && !otherWidth && changed.empty())
        return;
    if (otherKey) {
        tables_.clear();
        key_ = source.key;
    }
    wrapWidth_ = source.means.wrapWidth;
    const auto& table = tables_.of(source.means.measure, source.means.types.body.type);
    meanWidth_ = 0;
    for (char32_t c = U'a'; c <= U'z'; ++c)
        meanWidth_ += table[c] / 26;
    if (blocks_.empty()) {
        auto blocks = split(source, {0, source.text.size()});
        if (blocks.empty() || blocks.back().hard)
            blocks.emplace_back();
        replaceBlocks(0, 0, std::move(blocks));
    } else if (!changed.empty())
        exchange(source, changed);
    if (otherKey || otherWidth) {
        if (otherKey)
            blocks_.forgetSettings();
        forgetLines(source);
    }
}

// What was measured is kept: for another width lines only have to be broken anew.
void LineLayout::forgetLines(const LineSource& source) {
    ++wrap_;
    laid_ = 0;
    next_ = blocks_.size();
    for (std::size_t i = 0; i < blocks_.size(); ++i)
        blocks_.setHeight(i, guessedHeight(source, blocks_[i]));
}

void LineLayout::exchange(const LineSource& source, const Changed& changed) {
    std::size_t first = blocks_.at(changed.begin);
    const std::size_t last = blocks_.at(changed.oldEnd);
    // A word that has become shorter may fit on the line before, and what was measured beyond a block is
    // another text now.
    if (!opens(first))
        --first;
    while (!opens(first) && reachOf(first - 1) >= changed.begin)
        --first;
    const std::size_t end = blocks_.end(last) - changed.oldEnd + changed.newEnd;
    const bool goesOn = last + 1 < blocks_.size() && !blocks_[last].hard;
    auto blocks = split(source, {blocks_.begin(first), end});
    if (last + 1 == blocks_.size() && (blocks.empty() || blocks.back().hard))
        blocks.emplace_back().height = source.means.types.body.lineHeight;
    if (!blocks.empty())
        blocks.front().manner = blocks_[first].manner;
    if (first == last && blocks.size() == 1)
        blocks.front().height = blocks_[first].height;
    const std::size_t next = first + blocks.size();
    const bool isLong = blocks.size() > blocksOfTyping;
    replaceBlocks(first, last + 1, std::move(blocks));
    if (isLong) // what is seen comes first
        next_ = blocks_.size();
    if (goesOn && opens(next)) // behind a new line feed
        loseLines(next);
}

// Where what was measured for a block ends.
std::size_t LineLayout::reachOf(std::size_t block) const {
    const Setting* setting = blocks_[block].setting.get();
    return setting == nullptr ? 0 : blocks_.begin(block) + setting->measured;
}

// Every block ends with a line feed, unless the range does not.
std::vector<Block> LineLayout::split(const LineSource& source, text::Range range) const {
    std::vector<Block> blocks;
    std::size_t begin = range.begin;
    while (begin < range.end) {
        const std::size_t feed = source.text.substr(0, range.end).find(U'\n', begin);
        const bool hard = feed != std::u32string_view::npos;
        const std::size_t end = hard ? feed + 1 : range.end;
        addParagraph(source, {begin, end}, hard, blocks);
        begin = end;
    }
    return blocks;
}

void LineLayout::addParagraph(const LineSource& source, text::Range range, bool hard,
                              std::vector<Block>& blocks) const {
    Manner manner;
    if (range.end - range.begin > 2 * pieceLength && source.means.shaper != nullptr)
        manner.direction = text::paragraphDirection(source.text.substr(range.begin, pieceLength));
    do {
        const bool isCut = range.end - range.begin > 2 * pieceLength;
        const std::size_t end = isCut ? cutBefore(source.text, range.begin + pieceLength) : range.end;
        Block block;
        block.length = end - range.begin;
        block.bytes = utf8Size(source.text.substr(range.begin, block.length));
        block.hard = hard && !isCut;
        block.manner = manner;
        block.height = guessedHeight(source, block);
        blocks.push_back(std::move(block));
        range.begin = end;
    } while (range.begin < range.end);
}

float LineLayout::guessedHeight(const LineSource& source, const Block& block) const {
    const float line = source.means.types.of(block.manner.kind).lineHeight;
    // Letters of three bytes are mostly as wide as they are high.
    const bool wide = 2 * block.bytes > 5 * block.length;
    const float width =
        static_cast<float>(block.length) * (wide ? source.means.types.body.type.size * 0.8F : meanWidth_);
    return line * std::max(std::ceil(width / std::max(source.means.wrapWidth, 1.0F)), 1.0F);
}

std::size_t LineLayout::layAt(const LineSource& source, std::size_t position) {
    for (;;) {
        std::size_t block = blocks_.at(position);
        if (isLaid(block))
            return block;
        // A line of a long paragraph begins where the one before it ends.
        for (int i = 0; i < blocksBefore && !opens(block) && !isLaid(block - 1); ++i)
            --block;
        layBlock(source, block);
    }
}

std::size_t LineLayout::layBlock(const LineSource& source, std::size_t block) {
    const std::size_t begin = blocks_.begin(block);
    const bool first = opens(block);
    const std::size_t length = blocks_[block].length;
    const bool isCut = length > 2 * pieceLength;
    const std::size_t enough = isCut ? pieceLength : length;
    const bool whole = !isCut && (blocks_[block].hard || block + 1 == blocks_.size());
    std::unique_ptr<Setting> setting = std::move(blocks_[block].setting);
    Manner manner = blocks_[block].manner;
    std::size_t cost = length / 4 + 16;
    for (std::size_t more = lookAhead;; more *= 4) {
        const std::size_t reach = whole ? length - (blocks_[block].hard ? 1 : 0)
                                        : std::max(enough + more, setting ? setting->measured : 0);
        std::u32string_view words = source.text.substr(begin, reach);
        if (!whole)
            words = words.substr(0, words.find(U'\n'));
        if (setting == nullptr || setting->measured != words.size()) {
            setting = measured(source.means, tables_, words, first, manner);
            cost += words.size() * (setting->plain ? 1 : 60);
        }
        cost += words.size();
        GraphemeReader reader(source.means, tables_, words, manner, *setting);
        const std::size_t end = layLines(source.means, reader, words, manner, first, enough, setting->lines);
        const bool atEnd =
            begin + words.size() == source.text.size() || source.text[begin + words.size()] == U'\n';
        if (end == words.size() && !atEnd)
            continue; // the line may go on
        setting->serial = ++serial_;
        setting->wrap = wrap_;
        blocks_[block].manner = manner;
        blocks_.setHeight(block, static_cast<float>(setting->lines.size()) *
                                     source.means.types.of(manner.kind).lineHeight);
        blocks_[block].setting = std::move(setting);
        ++laid_;
        const bool hard = end == words.size() && begin + end < source.text.size();
        endBlockAt(source, block, end + (hard ? 1 : 0), hard);
        tellNext(block);
        return cost;
    }
}

// A block ends where a line does, which need not be where it was cut.
void LineLayout::endBlockAt(const LineSource& source, std::size_t block, std::size_t length, bool hard) {
    const std::size_t begin = blocks_.begin(block);
    const std::size_t before = blocks_[block].length;
    if (length == before)
        return;
    if (length < before) {
        std::vector<Block> rest = split(source, {begin + length, begin + before});
        for (Block& each : rest)
            each.manner = blocks_[block].manner;
        blocks_[block].hard = hard;
        blocks_.resize(block, length, utf8Size(source.text.substr(begin, length)));
        replaceBlocks(block + 1, block + 1, std::move(rest));
    } else {
        takeFromNext(source, block, length - before);
        blocks_[block].hard = hard;
        blocks_.resize(block, length, utf8Size(source.text.substr(begin, length)));
    }
}

void LineLayout::takeFromNext(const LineSource& source, std::size_t block, std::size_t length) {
    std::size_t last = block + 1;
    for (; last < blocks_.size() && blocks_[last].length <= length && length > 0; ++last)
        length -= blocks_[last].length;
    if (length > 0) {
        const std::size_t begin = blocks_.begin(last) + length;
        loseLines(last);
        blocks_.resize(last, blocks_[last].length - length,
                       utf8Size(source.text.substr(begin, blocks_[last].length - length)));
        blocks_.setHeight(last, guessedHeight(source, blocks_[last]));
    }
    replaceBlocks(block + 1, last, {});
}

// The parts of a long paragraph are set as its beginning is.
void LineLayout::tellNext(std::size_t block) {
    const Manner& manner = blocks_[block].manner;
    for (std::size_t next = block + 1; next < blocks_.size() && !opens(next); ++next) {
        if (blocks_[next].manner == manner)
            return;
        blocks_[next].manner = manner;
        loseLines(next);
    }
}

void LineLayout::lay(const LineSource& source, double top, double bottom) {
    for (double y = top;;) {
        const std::size_t block = lineUnder(source, y).block;
        const double end = blocks_.top(block) + static_cast<double>(blocks_[block].height);
        if (end >= bottom || block + 1 == blocks_.size())
            return;
        y = end;
    }
}

void LineLayout::layMore(const LineSource& source, std::size_t from, std::size_t budget) {
    if (complete())
        return;
    if (next_ >= blocks_.size())
        next_ = blocks_.at(from);
    std::size_t cost = 0;
    while (cost < budget && !complete()) {
        if (next_ >= blocks_.size())
            next_ = 0;
        cost += isLaid(next_) ? 1 : layBlock(source, next_);
        ++next_;
    }
}

std::size_t LineLayout::byteAt(const LineSource& source, std::size_t position) const {
    const std::size_t block = blocks_.at(position);
    const std::size_t begin = blocks_.begin(block);
    return blocks_.firstByte(block) + utf8Size(source.text.substr(begin, position - begin));
}

std::size_t LineLayout::positionAt(const LineSource& source, std::size_t byte) const {
    const std::size_t block = blocks_.atByte(byte);
    std::size_t at = blocks_.begin(block);
    for (std::size_t bytes = blocks_.firstByte(block); bytes < byte && at < source.text.size(); ++at)
        bytes += utf8Size(source.text[at]);
    return at;
}

} // namespace tend::ui::editor
