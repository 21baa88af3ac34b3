#pragma once

#include "base/recent.hpp"
#include "text/seen_line.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tend::ui {

/// A text shaped and broken into lines, ready to be drawn: whatever is not plain (text::isPlain).
struct SetText {
    struct Line {
        /// Bytes of the text, without the blanks at the line's end.
        std::size_t begin = 0;
        std::size_t end = 0;
        text::Direction direction = text::Direction::LeftToRight; ///< of its paragraph
        text::SeenLine seen{};
    };

    /// At least one.
    std::vector<Line> lines;
    float width = 0; ///< of the widest line
    bool cut = false;
};

enum class Fit {
    Wrap, ///< into lines as Unicode has them; a line feed always ends one
    Cut   ///< one line that ends in an ellipsis where it does not fit
};

/// Texts as they were set last: what is drawn again in the next frame costs a look-up. Bounded: what has not
/// been asked for for some time is set anew.
class SetTexts {
  public:
    SetTexts();

    /// `width` in device px, infinite for one line. Valid until the next call.
    const SetText& of(text::Shaper& shaper, const text::Type& type, float width, Fit fit,
                      std::string_view text);

    void clear() { kept_.clear(); }

  private:
    struct Asked {
        std::string_view text;
        text::Type type;
        float width;
        Fit fit;
        bool operator==(const Asked&) const = default;
    };

    struct Key {
        std::string text;
        text::Type type;
        float width;
        Fit fit;

        operator Asked() const { return {text, type, width, fit}; }
    };

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const Asked& asked) const;
    };

    struct Same {
        using is_transparent = void;

        bool operator()(const Asked& one, const Asked& other) const { return one == other; }
    };

    base::Recent<Key, SetText, Hash, Same> kept_;
};

} // namespace tend::ui
