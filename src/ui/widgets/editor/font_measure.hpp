#pragma once

#include "ui/widgets/editor/type_sheet.hpp"

namespace tend::ui::editor {

/// Widths as Dear ImGui's fonts have them.
class FontMeasure : public Measure {
  public:
    float widthOf(const text::Type& type, std::u32string_view grapheme) const override;
};

} // namespace tend::ui::editor
