#pragma once

#include "text/shaper.hpp"
#include "ui/widgets/editor/styling.hpp"

#include <array>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace tend::ui::editor {

/// Knows how wide one grapheme is drawn, in pixels. Not asked about tabs.
class Measure {
  public:
    Measure() = default;
    virtual ~Measure() = default;
    Measure(const Measure&) = delete;
    Measure& operator=(const Measure&) = delete;

    virtual float widthOf(const text::Type& type, std::u32string_view grapheme) const = 0;
};

/// What each style of a text is set in. Fonts of nullptr are those of the kind of line.
struct TypeSheet {
    struct Kind {
        text::Type type;
        float lineHeight = 0;
        bool operator==(const Kind&) const = default;
    };

    Kind body;
    std::array<Kind, 3> headings{};
    ImFont* bold = nullptr;
    ImFont* italic = nullptr;
    ImFont* boldItalic = nullptr;
    ImFont* code = nullptr;
    float codeScale = 1; ///< of its size to that of the words around it

    const Kind& of(LineKind kind) const;
    text::Type of(LineKind kind, Inline style) const;
    bool operator==(const TypeSheet&) const = default;
};

/// Widths of the ASCII characters of each type, asked for once: in most texts they are nearly all there is.
class WidthTables {
  public:
    using Table = std::array<float, 0x80>;

    void clear() { tables_.clear(); }

    /// Stays where it is until clear().
    const Table& of(const Measure& measure, const text::Type& type);

  private:
    std::vector<std::pair<text::Type, std::unique_ptr<Table>>> tables_;
};

} // namespace tend::ui::editor
