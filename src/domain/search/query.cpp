#include "domain/search/query.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"
#include "domain/search/condition.hpp"
#include "domain/search/folding.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <utility>

namespace tend::domain {
namespace {

using What = SearchPart::What;

constexpr std::array colons{U':', U'\uff1a'};

/// Reads from left to right; every step takes at least a byte, so it ends.
class Reader {
  public:
    explicit Reader(std::string_view typed) : typed_(typed) {}

    std::vector<SearchPart> all() {
        std::vector<SearchPart> parts;
        while (skipSpace()) {
            const auto begin = at_;
            const bool negated = typed_[at_] == '-';
            at_ += negated ? 1 : 0;
            auto what = next();
            parts.push_back({std::move(what), negated, begin, at_});
        }
        return parts;
    }

  private:
    struct Quoted {
        std::string text;
        bool closed;
    };

    base::CodePoint here() const { return base::codePointAt(typed_, at_); }

    bool atEnd() const { return at_ >= typed_.size(); }

    /// False at the end.
    bool skipSpace() {
        while (!atEnd() && isWhiteSpace(here().value))
            at_ += here().bytes;
        return !atEnd();
    }

    What next() {
        if (atEnd() || isWhiteSpace(here().value))
            return UnfinishedPart{};
        if (isQuotationMark(here().value)) {
            const auto [text, closed] = quoted();
            return base::trimmed(text).empty() ? What(UnfinishedPart{"\"\""}) : What(SearchPhrase{text});
        }
        const auto begin = at_;
        if (const auto key = takeKey(); !key.empty()) {
            if (auto condition = takeCondition(key))
                return std::move(*condition);
            at_ = begin;
        }
        return SearchWord{takeWord()};
    }

    /// "with" of "with:Ada", past the colon; empty, and nothing taken, where none stands here.
    std::string takeKey() {
        std::string key;
        auto at = at_;
        while (at < typed_.size() && base::codePointAt(typed_, at).value < 0x80 && typed_[at] != ':') {
            const char c = typed_[at++];
            key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        if (at == typed_.size() || !isConditionKey(key))
            return {};
        const auto colon = base::codePointAt(typed_, at);
        if (std::find(colons.begin(), colons.end(), colon.value) == colons.end())
            return {};
        at_ = at + colon.bytes;
        return key;
    }

    std::optional<What> takeCondition(const std::string& key) {
        if (key != "with" && key != "did")
            return readCondition(key, takeWord());
        SearchName name;
        if (!atEnd() && isQuotationMark(here().value)) {
            auto [text, closed] = quoted();
            if (base::trimmed(text).empty())
                return UnfinishedPart{key + ":\"\""};
            name = {std::move(text), closed};
        } else {
            name = {takeWord(), false};
            if (name.name.empty())
                return UnfinishedPart{key + ":"};
        }
        return key == "with" ? What(WithCondition{std::move(name)}) : What(DidCondition{std::move(name)});
    }

    /// From a quotation mark to the next one, or to the end of all.
    Quoted quoted() {
        at_ += here().bytes;
        const auto begin = at_;
        while (!atEnd() && !isQuotationMark(here().value))
            at_ += here().bytes;
        Quoted found{base::repairedUtf8(typed_.substr(begin, at_ - begin)), !atEnd()};
        at_ += found.closed ? here().bytes : 0;
        return found;
    }

    std::string takeWord() {
        const auto begin = at_;
        while (!atEnd() && !isWhiteSpace(here().value))
            at_ += here().bytes;
        return base::repairedUtf8(typed_.substr(begin, at_ - begin));
    }

    std::string_view typed_;
    std::size_t at_ = 0;
};

/// Without quotation marks, which cannot stand within quotes.
std::string withoutQuotes(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto next = base::codePointAt(text, at);
        if (!isQuotationMark(next.value))
            base::appendUtf8(plain, next.value);
        at += next.bytes;
    }
    return plain;
}

std::string text(const SearchWord& word) {
    return word.text;
}

std::string text(const SearchPhrase& phrase) {
    return '"' + withoutQuotes(phrase.text) + '"';
}

std::string text(const UnfinishedPart& part) {
    return part.text;
}

bool hasSpace(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto next = base::codePointAt(text, at);
        if (isWhiteSpace(next.value))
            return true;
        at += next.bytes;
    }
    return false;
}

/// How a name begins needs no quotes, unless it has spaces: then they stay open, and nothing may follow.
std::string nameText(const SearchName& name) {
    if (name.whole)
        return '"' + withoutQuotes(name.name) + '"';
    return (hasSpace(name.name) ? "\"" : "") + name.name;
}

std::string text(const WithCondition& condition) {
    return "with:" + nameText(condition.person);
}

std::string text(const DidCondition& condition) {
    return "did:" + nameText(condition.activity);
}

std::string text(const MoodCondition& condition) {
    return "mood:" + valueText(condition);
}

std::string text(const KindCondition& condition) {
    return "kind:" + valueText(condition);
}

std::string text(const DayCondition& condition) {
    return "in:" + valueText(condition);
}

std::string text(const WeekdayCondition& condition) {
    return "on:" + valueText(condition);
}

std::string_view withoutSpaceAtEnd(std::string_view text) {
    while (!text.empty()) {
        auto begin = text.size() - 1;
        while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xc0U) == 0x80U)
            --begin;
        const auto last = base::codePointAt(text, begin);
        if (begin + last.bytes != text.size() || !isWhiteSpace(last.value))
            break;
        text = text.substr(0, begin);
    }
    return text;
}

std::string_view withoutSpaceAtStart(std::string_view text) {
    while (!text.empty() && isWhiteSpace(base::codePointAt(text, 0).value))
        text.remove_prefix(base::codePointAt(text, 0).bytes);
    return text;
}

/// `text` with its quotes closed where they would swallow what follows.
std::string closed(const std::string& text) {
    const auto parts = parseSearch(text).parts.size();
    return parseSearch(text + " x").parts.size() == parts ? text + '"' : text;
}

/// Those that are not empty, with a space between where there is none.
std::string spaced(std::initializer_list<std::string_view> texts) {
    std::string all;
    for (const auto part : texts) {
        const bool apart = all.empty() || part.empty() || withoutSpaceAtEnd(all).size() < all.size() ||
                           withoutSpaceAtStart(part).size() < part.size();
        all += apart ? "" : " ";
        all += part;
    }
    return all;
}

} // namespace

bool SearchQuery::empty() const {
    return std::all_of(parts.begin(), parts.end(), [](const SearchPart& part) {
        return std::holds_alternative<UnfinishedPart>(part.what);
    });
}

SearchQuery parseSearch(std::string_view typed) {
    return {std::string(typed), Reader(typed).all()};
}

std::string toText(const SearchPart& part) {
    return (part.negated ? "-" : "") + std::visit([](const auto& what) { return text(what); }, part.what);
}

std::string written(const std::vector<SearchPart>& parts) {
    std::string all;
    for (const auto& part : parts)
        all = all.empty() ? toText(part) : closed(all) + " " + toText(part);
    return all;
}

std::string withoutPart(const SearchQuery& query, std::size_t index) {
    const std::string_view typed = query.typed;
    const auto& part = query.parts.at(index);
    const auto before = withoutSpaceAtEnd(typed.substr(0, part.begin));
    return spaced({before, withoutSpaceAtStart(typed.substr(part.end))});
}

std::string withPart(const SearchQuery& query, std::size_t index, const SearchPart& part) {
    const std::string_view typed = query.typed;
    const auto& old = query.parts.at(index);
    const auto after = typed.substr(old.end);
    return spaced({typed.substr(0, old.begin), after.empty() ? toText(part) : closed(toText(part)), after});
}

std::string withPart(const SearchQuery& query, const SearchPart& part) {
    return spaced({withoutSpaceAtEnd(closed(query.typed)), toText(part)});
}

} // namespace tend::domain
