#pragma once

#include "ui/widgets/editor/styling.hpp"

namespace tend::ui::markdown {

/// Tells the writing surface how Markdown is set. Holds nothing: one may be made for each frame.
class MarkdownStyler : public editor::Styler {
  public:
    editor::ParagraphStyle styleOf(std::u32string_view paragraph) const override;
};

} // namespace tend::ui::markdown
