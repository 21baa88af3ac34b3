#pragma once

#include "domain/difference.hpp"
#include "text/direction.hpp"
#include "text/seen_line.hpp"
#include "ui/theme/theme.hpp"

#include <string>
#include <vector>

namespace tend::ui {

/// Two versions of a text as one: what was taken out is struck through, what was put in is underlined, and
/// both have a tint of their own. As it is written, marks and all, in any script. Laid out once for a width.
class ChangedText {
  public:
    ChangedText() = default;
    /// `width` in device px.
    ChangedText(const Theme& theme, const std::vector<domain::DifferencePart>& parts, float width,
                TextStyle style);

    /// Device px.
    float height() const;
    /// At the cursor; takes its room.
    void draw(const Theme& theme) const;

  private:
    struct Change {
        text::Range range; ///< of the paragraph
        domain::DifferencePart::Kind kind;
    };

    struct Paragraph {
        std::u32string words{};
        text::Direction direction = text::Direction::LeftToRight;
        std::vector<text::Level> levels{};
        std::vector<Change> changes{};
        std::vector<text::SeenLine> rows{};
    };

    void set(text::Shaper& shaper, Paragraph& paragraph) const;
    void drawRow(const Theme& theme, const Paragraph& paragraph, const text::SeenLine& row, ImVec2 at) const;

    std::vector<Paragraph> paragraphs_{};
    std::string all_{}; ///< as it is read aloud
    Face face_{};
    float width_ = 0;
};

} // namespace tend::ui
