#include "ui/theme/text_layout.hpp"

#include "base/text.hpp"
#include "text/unicode.hpp"

namespace tend::ui {

namespace {

/// Walks over a text once, remembering where the line being filled may end.
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
        if (at > begin_ && text::mayBreakBetween(before_, c)) {
            break_ = at;
        }
        const float next = filled_ + advance(c);
        if (next > width_ && !text::isBlank(c) && at > begin_) {
            const std::size_t where = break_ > begin_ ? break_ : at;
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
        begin_ = break_ = where;
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
    float filled_ = 0;
    char32_t before_ = 0;
};

} // namespace

std::vector<TextLine> breakPlainLines(ImFont& font, float size, float width, std::string_view text) {
    ImFontBaked& baked = *font.GetFontBaked(size);
    return Breaker(baked, size / baked.Size, width, text).lines();
}

} // namespace tend::ui
