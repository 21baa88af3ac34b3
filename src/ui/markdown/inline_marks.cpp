#include "ui/markdown/inline_marks.hpp"

#include <md4c.h>

#include <functional>
#include <utility>

namespace tend::ui::markdown {

namespace {

// A no-break space in front: for md4c no line that begins with one begins a list, a quote, a heading or a
// block of code, and for what may open emphasis it is the blank that the start of a line is.
constexpr std::string_view guard = "\u00a0";

/// What md4c tells, gathered. It calls back through C, so nothing here may throw but for want of memory.
class Reader {
  public:
    explicit Reader(std::string_view utf8) : source_(guard) { source_ += utf8; }

    InlineMarks read() {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTML | MD_FLAG_STRIKETHROUGH;
        parser.enter_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
        parser.leave_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
            static_cast<Reader*>(self)->enter(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
            static_cast<Reader*>(self)->leave(type);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE, const char* text, MD_SIZE size, void* self) {
            static_cast<Reader*>(self)->take({text, size});
            return 0;
        };
        if (md_parse(source_.data(), static_cast<MD_SIZE>(source_.size()), &parser, this) != 0)
            return {{{{0, source_.size() - guard.size()}, {}}}, {}, {}};
        endGap(source_.size() - guard.size());
        return std::move(marks_);
    }

  private:
    void enter(MD_SPANTYPE type, void* detail) {
        count(type, 1);
        if (type == MD_SPAN_A)
            beginLink(static_cast<MD_SPAN_A_DETAIL*>(detail)->href);
        else if (type == MD_SPAN_IMG)
            beginLink(static_cast<MD_SPAN_IMG_DETAIL*>(detail)->src);
    }

    void leave(MD_SPANTYPE type) {
        count(type, -1);
        // In odd texts md4c 0.4.8 leaves links it never entered.
        if ((type != MD_SPAN_A && type != MD_SPAN_IMG) || open_.empty())
            return;
        if (marks_.links[open_.back()].words == text::Range{})
            wordless_ = true;
        open_.pop_back();
    }

    void count(MD_SPANTYPE type, int by) {
        switch (type) {
        case MD_SPAN_STRONG:
            strong_ += by;
            break;
        case MD_SPAN_EM:
            emphasis_ += by;
            break;
        case MD_SPAN_DEL:
            strike_ += by;
            break;
        case MD_SPAN_CODE:
            code_ += by;
            break;
        default:
            break;
        }
    }

    void beginLink(const MD_ATTRIBUTE& address) {
        open_.push_back(marks_.links.size());
        marks_.links.push_back({{}, {}, std::string(address.text, address.size)});
    }

    void take(std::string_view text) {
        const std::less<> before; // of any two addresses
        const char* end = source_.data() + source_.size();
        if (text.empty() || before(text.data(), source_.data()) || !before(text.data(), end))
            return;
        auto begin = static_cast<std::size_t>(text.data() - source_.data());
        const std::size_t stop = begin + text.size() - guard.size();
        begin = begin < guard.size() ? 0 : begin - guard.size();
        endGap(begin);
        if (begin >= stop)
            return;
        Piece piece{{begin, stop}, {strong_ > 0, emphasis_ > 0, strike_ > 0, code_ > 0, false, false}};
        if (!open_.empty()) {
            piece.link = open_.front();
            for (const std::size_t link : open_)
                extend(marks_.links[link].words, piece.range);
        }
        marks_.words.push_back(piece);
        end_ = stop;
    }

    void endGap(std::size_t at) {
        if (wordless_ && at > end_)
            marks_.wordless.push_back({end_, at});
        wordless_ = false;
    }

    static void extend(text::Range& words, text::Range by) {
        words = words == text::Range{} ? by : text::Range{words.begin, by.end};
    }

    std::string source_;
    InlineMarks marks_;
    std::vector<std::size_t> open_; ///< links around what is read, the outermost first
    std::size_t end_ = 0;           ///< of the words so far
    int strong_ = 0;
    int emphasis_ = 0;
    int strike_ = 0;
    int code_ = 0;
    bool wordless_ = false;
};

} // namespace

InlineMarks inlineMarks(std::string_view utf8) {
    return Reader(utf8).read();
}

} // namespace tend::ui::markdown
