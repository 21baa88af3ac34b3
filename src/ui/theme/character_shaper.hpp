#pragma once

#include "text/shaper.hpp"

namespace tend::ui {

/// Draws each character by itself, whatever it is: what is left where the desktop lends no shaper.
class CharacterShaper : public text::Shaper {
  public:
    void shape(const text::Type& type, std::u32string_view text, text::Range run, text::Direction direction,
               std::vector<text::ShapedGlyph>& glyphs) override;
};

} // namespace tend::ui
