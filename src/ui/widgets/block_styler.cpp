#include "ui/widgets/block_styler.hpp"

#include "ui/widgets/notation_look.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <utility>

namespace tend::ui {

namespace {

using Blocks = std::vector<markdown::CodeBlock>;

/// True where the same blocks stand in the same order, those behind an edit moved by what it added.
bool onlyMoved(const Blocks& before, const Blocks& after, std::ptrdiff_t by) {
    const auto start = [](const markdown::CodeBlock& block) {
        return static_cast<std::ptrdiff_t>(block.range.begin);
    };
    const auto end = [](const markdown::CodeBlock& block) {
        return static_cast<std::ptrdiff_t>(block.range.end);
    };
    return std::ranges::equal(before, after, [&](const auto& one, const auto& other) {
        const auto stays = [&](std::ptrdiff_t was, std::ptrdiff_t is) { return was == is || was + by == is; };
        return stays(start(one), start(other)) && stays(end(one), end(other));
    });
}

} // namespace

const Blocks& BlockStyler::blocks() const {
    auto& kept = state_.extras().fences;
    if (kept.version == state_.version())
        return kept.blocks;
    auto blocks = markdown::codeBlocks(state_.codePoints());
    const std::size_t length = state_.codePoints().size();
    const auto by = static_cast<std::ptrdiff_t>(length) - static_cast<std::ptrdiff_t>(kept.length);
    if (!onlyMoved(kept.blocks, blocks, by))
        ++kept.revision;
    kept.blocks = std::move(blocks);
    kept.length = length;
    kept.version = state_.version();
    return kept.blocks;
}

unsigned BlockStyler::revision() const {
    blocks();
    return state_.extras().fences.revision;
}

bool BlockStyler::inCode(std::size_t at) const {
    return markdown::blockAt(blocks(), at) != nullptr;
}

editor::ParagraphStyle BlockStyler::styleOf(std::u32string_view paragraph) const {
    const auto text = state_.codePoints();
    const std::less_equal<> notAfter;
    const bool within = notAfter(text.data(), paragraph.data()) &&
                        notAfter(paragraph.data() + paragraph.size(), text.data() + text.size());
    const auto at = within ? static_cast<std::size_t>(paragraph.data() - text.data()) : text.size() + 1;
    const auto* block = within ? markdown::blockAt(blocks(), at) : nullptr;
    if (block == nullptr)
        return notation().styleOf(paragraph);
    const bool fence = at < block->inside.begin || at >= block->inside.end;
    const auto style = fence ? editor::Inline::Code | editor::Inline::Mark : editor::Inline::Code;
    editor::ParagraphStyle code;
    if (!paragraph.empty())
        code.runs.push_back({{0, paragraph.size()}, style});
    return code;
}

} // namespace tend::ui
