#include "text/unicode.hpp"

#include "base/text.hpp"
#include "text/breaks.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace tend::text {

namespace {

enum class WordKind { Blank, LineFeed, Punctuation, Letter, Han, Hiragana, Katakana, Dictionary, Symbol };

struct Script {
    char32_t first, last;
    WordKind kind;
};

// Scripts written without blanks between words (Unicode blocks): Thai, Lao, Burmese and Khmer, whose words
// only a dictionary knows, and those of China and Japan.
constexpr std::array<Script, 13> unspacedScripts{{{0x0E00, 0x0EFF, WordKind::Dictionary},
                                                  {0x1000, 0x109F, WordKind::Dictionary},
                                                  {0x1780, 0x17FF, WordKind::Dictionary},
                                                  {0x2E80, 0x2FDF, WordKind::Han},
                                                  {0x3005, 0x3007, WordKind::Han},
                                                  {0x3041, 0x309F, WordKind::Hiragana},
                                                  {0x30A1, 0x30FF, WordKind::Katakana},
                                                  {0x31F0, 0x31FF, WordKind::Katakana},
                                                  {0x3400, 0x4DBF, WordKind::Han},
                                                  {0x4E00, 0x9FFF, WordKind::Han},
                                                  {0xF900, 0xFAFF, WordKind::Han},
                                                  {0xFF66, 0xFF9F, WordKind::Katakana},
                                                  {0x20000, 0x3FFFF, WordKind::Han}}};

const utf8proc_property_t& propertyOf(char32_t c) {
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(c));
}

bool isGraphemeBreak(char32_t before, char32_t after, utf8proc_int32_t& state) {
    return utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before),
                                            static_cast<utf8proc_int32_t>(after), &state);
}

bool isAlone(char32_t before, char32_t after) {
    return before < firstCombining && after < firstCombining;
}

// True when a grapheme surely begins at `at` whatever stands further to the left: emoji joined by U+200D and
// pairs of regional indicators are the only ones that need more than their neighbour.
bool surelyBegins(std::u32string_view text, std::size_t at) {
    if (at == 0 || at >= text.size() || isAlone(text[at - 1], text[at]))
        return true;
    const auto before = propertyOf(text[at - 1]).boundclass;
    const auto after = propertyOf(text[at]).boundclass;
    if (before == UTF8PROC_BOUNDCLASS_ZWJ ||
        (before == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR && after == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR))
        return false;
    utf8proc_int32_t state = 0;
    return isGraphemeBreak(text[at - 1], text[at], state);
}

// A boundary at or before `at` from which graphemes can be counted forwards.
std::size_t safeStart(std::u32string_view text, std::size_t at) {
    while (!surelyBegins(text, at))
        --at;
    return at;
}

WordKind kindOf(char32_t c) {
    if (c == U'\n')
        return WordKind::LineFeed;
    if (isBlank(c))
        return WordKind::Blank;
    for (const Script& script : unspacedScripts)
        if (c >= script.first && c <= script.last)
            return script.kind;
    switch (propertyOf(c).category) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return WordKind::Letter;
    case UTF8PROC_CATEGORY_SO:
    case UTF8PROC_CATEGORY_CO:
        return WordKind::Symbol;
    default:
        return c == U'_' ? WordKind::Letter : WordKind::Punctuation;
    }
}

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'\u2019';
}

// The kind of the whole grapheme that begins at `at`: its marks and joiners take the kind of their base, and
// an apostrophe between letters belongs to the word.
WordKind kindAt(std::u32string_view text, std::size_t at) {
    if (isApostrophe(text[at]) && at > 0 && at + 1 < text.size() &&
        kindOf(text[at - 1]) == WordKind::Letter && kindOf(text[at + 1]) == WordKind::Letter)
        return WordKind::Letter;
    return kindOf(text[at]);
}

bool isWord(WordKind kind) {
    return kind != WordKind::Blank && kind != WordKind::LineFeed && kind != WordKind::Punctuation;
}

// How far around a place a dictionary looks: much more than a word, for texts without a blank.
constexpr std::size_t dictionaryReach = 200;

// The word around the character at `at`, of a script without blanks.
Range dictionaryWord(std::u32string_view text, std::size_t at) {
    const auto isOfScript = [&](std::size_t place) { return kindOf(text[place]) == WordKind::Dictionary; };
    Range known{at, at};
    while (known.begin > 0 && at - known.begin < dictionaryReach && isOfScript(known.begin - 1))
        --known.begin;
    while (known.end < text.size() && known.end - at < dictionaryReach && isOfScript(known.end))
        ++known.end;
    const auto breaks = breaksOf(text.substr(known.begin, known.end - known.begin), BreakKind::Word);
    if (!breaks)
        return known;
    Range word{at, at + 1};
    while (word.begin > known.begin && (*breaks)[word.begin - known.begin] == 0)
        --word.begin;
    while (word.end < known.end && (*breaks)[word.end - known.begin] == 0)
        ++word.end;
    return {word.begin, snappedToGrapheme(text, word.end)};
}

std::size_t runEnd(std::u32string_view text, std::size_t at) {
    const WordKind kind = kindAt(text, at);
    if (kind == WordKind::Dictionary)
        return dictionaryWord(text, at).end;
    do {
        at = graphemeEnd(text, at);
    } while (at < text.size() && kindAt(text, at) == kind);
    return at;
}

std::size_t runStart(std::u32string_view text, std::size_t at, WordKind kind) {
    if (kind == WordKind::Dictionary)
        return dictionaryWord(text, at).begin;
    while (at > 0) {
        const std::size_t before = previousGrapheme(text, at);
        if (kindAt(text, before) != kind)
            break;
        at = before;
    }
    return at;
}

bool isIdeographic(char32_t c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF00 && c <= 0xFFDC) || (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

// Closing brackets, stops, small kana and the like, which never begin a line (UAX #14: CL, CP, EX, NS, CJ).
bool mayNotBegin(char32_t c) {
    // Most ideographs and syllables, which are no punctuation.
    if (c >= 0x3400 && c <= 0xD7A3)
        return false;
    constexpr std::u32string_view closers = U")]}!?.,:;%"
                                            U"»’”…、。〉》」』】〕〗〙〛〟・ーぁぃぅぇぉっゃゅょゎァィゥェォ"
                                            U"ッャュョヮヵヶ々〻ゝゞヽヾ！），．：；？］｝｡｣､･";
    return closers.find(c) != std::u32string_view::npos;
}

// Opening brackets, which never end a line (UAX #14: OP).
bool mayNotEnd(char32_t c) {
    if (c >= 0x3041 && c <= 0xD7A3)
        return false;
    constexpr std::u32string_view openers = U"([{«‘“〈《「『【〔〖〘〚〝（［｛｢";
    return openers.find(c) != std::u32string_view::npos;
}

bool isNoBreak(char32_t c) {
    return c == 0xA0 || c == 0x202F || c == 0x2060 || c == 0xFEFF;
}

} // namespace

std::size_t clusterEnd(std::u32string_view text, std::size_t at) {
    if (at >= text.size())
        return text.size();
    utf8proc_int32_t state = 0;
    for (++at; at < text.size(); ++at)
        if (isAlone(text[at - 1], text[at]) || isGraphemeBreak(text[at - 1], text[at], state))
            break;
    return at;
}

std::size_t previousGrapheme(std::u32string_view text, std::size_t at) {
    if (at == 0)
        return 0;
    std::size_t begin = safeStart(text, at - 1);
    for (std::size_t end = graphemeEnd(text, begin); end < at; end = graphemeEnd(text, begin))
        begin = end;
    return begin;
}

std::size_t nextGrapheme(std::u32string_view text, std::size_t at) {
    if (at >= text.size())
        return text.size();
    std::size_t end = safeStart(text, at);
    while (end <= at)
        end = graphemeEnd(text, end);
    return end;
}

std::size_t snappedToGrapheme(std::u32string_view text, std::size_t at) {
    return at == 0 || at >= text.size() ? std::min(at, text.size()) : nextGrapheme(text, at - 1);
}

std::size_t wordEnd(std::u32string_view text, std::size_t at) {
    while (at < text.size() && !isWord(kindAt(text, at)))
        at = graphemeEnd(text, at);
    return at < text.size() ? runEnd(text, at) : at;
}

std::size_t WordEnds::after(std::size_t at) {
    while (at < text_.size() && !isWord(kindAt(text_, at)))
        at = graphemeEnd(text_, at);
    if (at >= text_.size() || kindAt(text_, at) != WordKind::Dictionary)
        return at < text_.size() ? runEnd(text_, at) : at;
    if (at < known_.begin || at >= known_.end)
        learn(at);
    for (++at; at < known_.end && breaks_[at - from_] == 0;)
        ++at;
    return snappedToGrapheme(text_, at);
}

void WordEnds::learn(std::size_t at) {
    constexpr std::size_t atOnce = 4096;
    std::size_t end = at;
    while (end < text_.size() && end - at < atOnce && kindOf(text_[end]) == WordKind::Dictionary)
        ++end;
    breaks_ = breaksOf(text_.substr(at, end - at), BreakKind::Word)
                  .value_or(std::vector<std::uint8_t>(end - at + 1));
    from_ = at;
    // Where it was cut off, the last word may go on.
    if (end - at == atOnce)
        for (end -= dictionaryReach; end > at + 1 && breaks_[end - from_] == 0;)
            --end;
    known_ = {at, end};
}

std::size_t wordStart(std::u32string_view text, std::size_t at) {
    while (at > 0) {
        const std::size_t before = previousGrapheme(text, at);
        const WordKind kind = kindAt(text, before);
        if (isWord(kind))
            return runStart(text, before, kind);
        at = before;
    }
    return at;
}

Range wordAround(std::u32string_view text, std::size_t at) {
    if (text.empty())
        return {};
    at = std::min(at, text.size());
    // At the end of a paragraph the word that ends there is meant, not the line feed.
    if (at == text.size() || text[at] == U'\n') {
        if (at == 0 || text[at - 1] == U'\n')
            return {at, at};
        at = previousGrapheme(text, at);
    }
    return {runStart(text, at, kindAt(text, at)), runEnd(text, at)};
}

Range paragraphAround(std::u32string_view text, std::size_t at) {
    at = std::min(at, text.size());
    const std::size_t before = at == 0 ? std::u32string_view::npos : text.rfind(U'\n', at - 1);
    return {before == std::u32string_view::npos ? 0 : before + 1,
            std::min(text.find(U'\n', at), text.size())};
}

bool isBlank(char32_t c) {
    return c == U' ' || c == U'\t' || c == 0x3000 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A && c != 0x2007) || c == 0x205F;
}

bool mayBreakAround(char32_t before, char32_t after) {
    if (isNoBreak(before) || isNoBreak(after) || isBlank(after))
        return false;
    if (isBlank(before) || before == 0x200B)
        return true;
    if (mayNotBegin(after) || mayNotEnd(before))
        return false;
    const bool hyphen = before == U'-' || before == 0x2010 || before == 0x2013 || before == 0xAD;
    if (hyphen)
        return kindOf(after) == WordKind::Letter && propertyOf(after).category != UTF8PROC_CATEGORY_ND;
    return before == 0x2014 || after == 0x2014 || isIdeographic(before) || isIdeographic(after);
}

bool drawsNothing(char32_t c) {
    return c >= 0xAD &&
           (c == 0xAD || c == 0x34F || c == 0x61C || (c >= 0x180B && c <= 0x180F) ||
            (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
            (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE0FFF));
}

char32_t sanitized(char32_t typed) {
    if (typed == U'\r' || typed == 0x85 || typed == 0x2028 || typed == 0x2029)
        return U'\n';
    const bool control =
        (typed < 0x20 && typed != U'\n' && typed != U'\t') || (typed >= 0x7F && typed < 0xA0);
    if (control || typed == 0xFEFF)
        return 0;
    const bool invalid = typed > 0x10FFFF || (typed >= 0xD800 && typed <= 0xDFFF);
    return invalid ? 0xFFFD : typed;
}

std::u32string sanitized(std::string_view utf8) {
    std::u32string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const base::CodePoint point = base::codePointAt(utf8, at);
        at += point.bytes;
        if (point.value == U'\r' && at < utf8.size() && utf8[at] == '\n')
            continue;
        if (const char32_t c = sanitized(point.value))
            text.push_back(c);
    }
    return text;
}

std::size_t utf8Length(char32_t c) {
    return c < 0x80 ? 1U : c < 0x800 ? 2U : c < 0x10000 ? 3U : 4U;
}

std::string toUtf8(std::u32string_view text) {
    std::string utf8;
    utf8.reserve(text.size());
    for (const char32_t c : text)
        if (c < 0x80)
            utf8.push_back(static_cast<char>(c));
        else
            base::appendUtf8(utf8, c);
    return utf8;
}

} // namespace tend::text
