#include "ui/markdown/code_blocks.hpp"

#include <algorithm>
#include <optional>

namespace tend::ui::markdown {

namespace {

constexpr std::size_t shortestFence = 3;
constexpr std::size_t mostIndented = 3;

/// A line of backticks.
struct Fence {
    std::size_t length;
    bool closes; ///< nothing stands behind them
};

std::optional<Fence> fenceIn(std::u32string_view line) {
    const std::size_t begin = std::min(line.find_first_not_of(U' '), line.size());
    const std::size_t end = std::min(line.find_first_not_of(U'`', begin), line.size());
    const auto behind = line.substr(end);
    if (begin > mostIndented || end - begin < shortestFence || behind.find(U'`') != std::u32string_view::npos)
        return std::nullopt;
    return Fence{end - begin, behind.find_first_not_of(U" \t") == std::u32string_view::npos};
}

} // namespace

// Looked for from backtick to backtick: most texts have none, and those that do have few.
std::vector<CodeBlock> codeBlocks(std::u32string_view text) {
    struct Open {
        text::Range line;
        std::size_t length;
    };

    std::vector<CodeBlock> blocks;
    std::optional<Open> open;
    for (std::size_t at = text.find(U"```"); at != std::u32string_view::npos;) {
        const std::size_t feed = text.substr(0, at).rfind(U'\n');
        const std::size_t begin = feed == std::u32string_view::npos ? 0 : feed + 1;
        const std::size_t end = std::min(text.find(U'\n', at), text.size());
        if (const auto fence = fenceIn(text.substr(begin, end - begin))) {
            if (open && fence->closes && fence->length >= open->length) {
                blocks.push_back({{open->line.begin, end}, {open->line.end + 1, begin}});
                open.reset();
            } else if (!open) {
                open = Open{{begin, end}, fence->length};
            }
        }
        at = text.find(U"```", end);
    }
    return blocks;
}

const CodeBlock* blockAt(const std::vector<CodeBlock>& blocks, std::size_t at) {
    const auto next = std::partition_point(blocks.begin(), blocks.end(),
                                           [at](const CodeBlock& block) { return block.range.end < at; });
    return next != blocks.end() && next->range.begin <= at ? &*next : nullptr;
}

} // namespace tend::ui::markdown
