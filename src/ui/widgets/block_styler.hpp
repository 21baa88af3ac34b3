#pragma once

#include "ui/markdown/code_blocks.hpp"
#include "ui/widgets/editor/editor_state.hpp"
#include "ui/widgets/editor/styling.hpp"

namespace tend::ui {

/// Markdown in the text of `state`: its lines by themselves, but for those of a code block. Made for a frame;
/// what it has found is kept with the text.
class BlockStyler final : public editor::Styler {
  public:
    explicit BlockStyler(editor::EditorState& state) : state_(state) {}

    /// `paragraph` is a part of the text of `state`: where it lies in memory tells where it stands.
    editor::ParagraphStyle styleOf(std::u32string_view paragraph) const override;
    unsigned revision() const override;

    bool inCode(std::size_t at) const;

  private:
    const std::vector<markdown::CodeBlock>& blocks() const;

    editor::EditorState& state_;
};

} // namespace tend::ui
