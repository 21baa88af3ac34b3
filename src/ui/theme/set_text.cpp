#include "ui/theme/set_text.hpp"

#include "base/text.hpp"
#include "text/line_breaks.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <utility>

namespace tend::ui {

namespace {

/// Of text, in each of two generations; what is set takes some fifty times as much.
constexpr std::size_t bytesKept = std::size_t{128} * 1024;
constexpr float endless = std::numeric_limits<float>::infinity();

/// One paragraph, and where its characters stand in the UTF-8 it comes from.
struct Decoded {
    Decoded(std::string_view utf8, std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end;) {
            const auto [value, bytes] = base::codePointAt(utf8, at);
            text.push_back(value);
            byteOf.push_back(at);
            at += bytes;
        }
        byteOf.push_back(end);
    }

    std::u32string text;
    std::vector<std::size_t> byteOf;
};

bool isTrimmed(char32_t c) {
    return text::isBlank(c) || c == U'\r';
}

class Setter {
  public:
    Setter(text::Shaper& shaper, const text::Type& type, std::string_view utf8)
        : shaper_(shaper), type_(type), utf8_(utf8) {}

    SetText wrapped(float width) {
        for (std::size_t at = 0;;) {
            const std::size_t end = std::min(utf8_.find('\n', at), utf8_.size());
            paragraph(at, end, width);
            if (end == utf8_.size())
                return std::move(set_);
            at = end + 1;
        }
    }

  private:
    void paragraph(std::size_t begin, std::size_t end, float width) {
        const Decoded decoded(utf8_, begin, end);
        const auto direction = text::paragraphDirection(decoded.text);
        const auto levels = text::levelsOf(decoded.text, direction);
        const std::array types{text::TypeRun{{0, decoded.text.size()}, type_}};
        const text::Paragraph paragraph{decoded.text, direction, levels, types};
        std::vector<text::Range> lines{{0, decoded.text.size()}};
        if (width < endless)
            lines = text::linesOf(decoded.text, text::advancesOf(shaper_, paragraph), width);
        for (text::Range line : lines) {
            while (line.end > line.begin && isTrimmed(decoded.text[line.end - 1]))
                --line.end;
            set_.lines.push_back({decoded.byteOf[line.begin], decoded.byteOf[line.end], direction,
                                  text::seenLine(shaper_, paragraph, line)});
            set_.width = std::max(set_.width, set_.lines.back().seen.width);
        }
    }

    text::Shaper& shaper_;
    text::Type type_;
    std::string_view utf8_;
    SetText set_;
};

/// As much of the text as fits with an ellipsis behind it, which stands where the paragraph ends.
SetText cutAt(text::Shaper& shaper, const text::Type& type, float width, std::string_view utf8) {
    SetText whole = Setter(shaper, type, utf8).wrapped(endless);
    if (whole.width <= width)
        return whole;
    const Decoded decoded(utf8, 0, utf8.size());
    std::size_t end = decoded.text.size();
    SetText shown;
    do {
        end = text::previousGrapheme(decoded.text, end);
        while (end > 0 && isTrimmed(decoded.text[end - 1]))
            --end;
        const std::string start = std::string(utf8.substr(0, decoded.byteOf[end])) + "\u2026";
        shown = Setter(shaper, type, start).wrapped(endless);
    } while (end > 0 && shown.width > width);
    shown.cut = true;
    return shown;
}

} // namespace

std::size_t SetTexts::Hash::operator()(const Asked& asked) const {
    std::size_t hash = std::hash<std::string_view>{}(asked.text);
    base::mixHash(hash, std::hash<const void*>{}(asked.type.font));
    base::mixHash(hash, std::hash<float>{}(asked.type.size));
    base::mixHash(hash, std::hash<float>{}(asked.width));
    base::mixHash(hash, static_cast<std::size_t>(asked.fit));
    return hash;
}

SetTexts::SetTexts() : kept_(bytesKept) {}

const SetText& SetTexts::of(text::Shaper& shaper, const text::Type& type, float width, Fit fit,
                            std::string_view text) {
    const Asked asked{text, type, width, fit};
    if (const auto* known = kept_.find(asked))
        return *known;
    SetText set =
        fit == Fit::Cut ? cutAt(shaper, type, width, text) : Setter(shaper, type, text).wrapped(width);
    return kept_.keep(Key{std::string(text), type, width, fit}, std::move(set),
                      text.size() + sizeof(SetText));
}

} // namespace tend::ui
