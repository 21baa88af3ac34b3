#include "ui/theme/text_layout.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace tend::ui {

namespace {

struct Range {
    char32_t first, last;
};

template <std::size_t N>
bool within(char32_t c, const std::array<Range, N>& ranges) {
    return std::ranges::any_of(ranges, [c](Range r) { return r.first <= c && c <= r.last; });
}

bool isSpace(char32_t c) {
    return c == U' ' || c == U'\t' || c == 0x3000 || (c >= 0x2000 && c <= 0x200B && c != 0x2007);
}

bool isRegional(char32_t c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Written without spaces between words: ideographs, kana, Hangul, full-width forms; and emoji.
bool isIdeographic(char32_t c) {
    constexpr std::array<Range, 8> ranges{{{0x2E80, 0x2FFF},
                                           {0x3001, 0x9FFF},
                                           {0xA000, 0xA4CF},
                                           {0xAC00, 0xD7A3},
                                           {0xF900, 0xFAFF},
                                           {0xFF01, 0xFFEF},
                                           {0x1F300, 0x1FAFF},
                                           {0x20000, 0x3FFFD}}};
    return within(c, ranges);
}

/// No line starts with one of these.
bool isClosing(char32_t c) {
    constexpr std::u32string_view marks =
        U")]},.;:!?%'"
        U"\"\u2019\u201D\u00BB\u2026\u2025\u3001\u3002\uFF0C\uFF0E\uFF1A\uFF1B\uFF01\uFF1F\uFF09\u300D"
        U"\u300F\u3011\u3009\u300B\u3015\uFF3D\uFF5D\u30FC\u3005\u309D\u309E\u30FD\u30FE\u3041\u3043\u3045"
        U"\u3047"
        U"\u3049\u3063\u3083\u3085\u3087\u308E\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE";
    return marks.find(c) != std::u32string_view::npos;
}

/// No line ends with one of these.
bool isOpening(char32_t c) {
    constexpr std::u32string_view marks =
        U"([{\u2018\u201C\u00AB\uFF08\u300C\u300E\u3010\u3008\u300A\u3014\uFF3B\uFF5B";
    return marks.find(c) != std::u32string_view::npos;
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

/// Walks over a paragraph once, remembering where the line being filled may end.
class Breaker {
  public:
    Breaker(ImFontBaked& baked, float scale, float width, std::string_view text)
        : baked_(baked), scale_(scale), width_(width), text_(text) {}

    std::vector<TextLine> lines() {
        std::size_t at = 0;
        while (at < text_.size()) {
            const auto [value, bytes] = base::codePointAt(text_, at);
            at = value == U'\n' ? newLine(at + bytes) : place(value, at, bytes);
        }
        finish(text_.size());
        return std::move(lines_);
    }

  private:
    float advance(char32_t c) {
        return c == U'\r' ? 0 : baked_.GetCharAdvance(static_cast<ImWchar>(c)) * scale_;
    }

    std::size_t place(char32_t c, std::size_t at, std::size_t bytes) {
        if (at > begin_ && mayBreakBetween(before_, c)) {
            break_ = at;
        }
        if (at > begin_ && !continuesCluster(before_, c)) {
            cluster_ = at;
        }
        const float next = filled_ + advance(c);
        if (next > width_ && !isSpace(c) && cluster_ > begin_) {
            const std::size_t where = break_ > begin_ ? break_ : cluster_;
            finish(where);
            return start(where);
        }
        filled_ = next;
        before_ = c;
        return at + bytes;
    }

    std::size_t newLine(std::size_t next) {
        finish(next - 1);
        return start(next);
    }

    std::size_t start(std::size_t where) {
        begin_ = break_ = cluster_ = where;
        filled_ = 0;
        before_ = 0;
        return where;
    }

    void finish(std::size_t end) {
        while (end > begin_ && (text_[end - 1] == ' ' || text_[end - 1] == '\r')) {
            --end;
        }
        float wide = 0;
        for (std::size_t at = begin_; at < end;) {
            const auto [value, bytes] = base::codePointAt(text_, at);
            wide += advance(value);
            at += bytes;
        }
        lines_.push_back({begin_, end, wide});
    }

    ImFontBaked& baked_;
    float scale_;
    float width_;
    std::string_view text_;
    std::vector<TextLine> lines_;
    std::size_t begin_ = 0;
    std::size_t break_ = 0;
    std::size_t cluster_ = 0;
    float filled_ = 0;
    char32_t before_ = 0;
};

} // namespace

bool continuesCluster(char32_t before, char32_t after) {
    constexpr std::array<Range, 12> extends{{{0x0300, 0x036F},
                                             {0x0483, 0x0489},
                                             {0x0591, 0x05C7},
                                             {0x0610, 0x061A},
                                             {0x064B, 0x065F},
                                             {0x0900, 0x0903},
                                             {0x093A, 0x094F},
                                             {0x0E31, 0x0E3A},
                                             {0x200C, 0x200D},
                                             {0xFE00, 0xFE0F},
                                             {0x1F3FB, 0x1F3FF},
                                             {0xE0020, 0xE007F}}};
    return before == 0x200D || within(after, extends) || after == 0x20E3 || after == 0x3099 ||
           after == 0x309A || (after >= 0x0E47 && after <= 0x0E4E) || (after >= 0x1AB0 && after <= 0x1AFF) ||
           (isRegional(before) && isRegional(after));
}

bool mayBreakBetween(char32_t before, char32_t after) {
    if (isSpace(after) || before == 0 || continuesCluster(before, after)) {
        return false;
    }
    if (isSpace(before)) {
        return true;
    }
    if (isClosing(after) || isOpening(before)) {
        return false;
    }
    if (before == U'-' || before == 0x2010 || before == 0x2013 || before == 0x2014) {
        return !isDigit(after);
    }
    return isIdeographic(before) || isIdeographic(after);
}

std::vector<TextLine> breakLines(ImFont& font, float size, float width, std::string_view text) {
    ImFontBaked& baked = *font.GetFontBaked(size);
    return Breaker(baked, size / baked.Size, width, text).lines();
}

} // namespace tend::ui
