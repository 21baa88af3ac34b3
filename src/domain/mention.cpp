#include "domain/mention.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace tend::domain {
namespace {

/// The folded word without the punctuation around it: "(jun)" is "jun".
std::u32string bare(const std::u32string& word) {
    std::size_t begin = 0;
    std::size_t end = word.size();
    while (begin < end && !isWordCharacter(word[begin]))
        ++begin;
    while (end > begin && !isWordCharacter(word[end - 1]) && !isMark(word[end - 1]))
        --end;
    return word.substr(begin, end - begin);
}

/// True when a name may end between `last` and the text from byte `at` on.
bool endsBetween(char32_t last, std::string_view text, std::size_t at) {
    if (at == text.size())
        return true;
    const char32_t next = base::codePointAt(text, at).value;
    if (isMark(next))
        return false;
    return !isWordCharacter(next) || joinsWithoutSpace(last) || joinsWithoutSpace(next);
}

/// The byte after `name` where the text at byte `begin` starts with it, or nothing.
std::optional<std::size_t> endOf(std::u32string_view name, std::string_view text, std::size_t begin) {
    std::u32string part;
    char32_t last = 0;
    std::size_t at = begin;
    while (at < text.size()) {
        const auto next = base::codePointAt(text, at);
        part.clear();
        appendFolded(part, next.value);
        if (name.empty() && !part.empty())
            break;
        if (!name.starts_with(part))
            return std::nullopt;
        if (!part.empty())
            last = next.value;
        name.remove_prefix(part.size());
        at += next.bytes;
    }
    if (!name.empty() || !endsBetween(last, text, at))
        return std::nullopt;
    return at;
}

/// True when the @ at byte `at` follows a letter, as in an address.
bool insideWord(std::string_view text, std::size_t at) {
    if (at == 0)
        return false;
    std::size_t before = at - 1;
    while (before > 0 && at - before < 4 && (static_cast<unsigned char>(text[before]) & 0xc0U) == 0x80U)
        --before;
    const char32_t c = base::codePointAt(text, before).value;
    return isMark(c) || (isWordCharacter(c) && !joinsWithoutSpace(c));
}

} // namespace

MentionFinder::MentionFinder(const std::vector<Nameable>& people) {
    for (const auto& [person, name] : people) {
        auto folded = foldedCodePoints(name);
        for (std::size_t begin = 0; begin < folded.size();) {
            const auto space = std::min(folded.find(U' ', begin), folded.size());
            auto word = bare(folded.substr(begin, space - begin));
            if (!word.empty() && word != folded)
                words_.push_back({person, std::move(word)});
            begin = space + 1;
        }
        if (!folded.empty())
            names_.push_back({person, std::move(folded)});
    }
}

std::vector<Mention> MentionFinder::in(std::string_view text) const {
    std::vector<Mention> mentions;
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        if (insideWord(text, at))
            continue;
        auto mention = furthest(names_, text, at);
        if (!mention)
            mention = furthest(words_, text, at);
        if (mention)
            mentions.push_back(*mention);
    }
    return mentions;
}

/// The candidate that reaches furthest into the text after the @ at byte `at`; nothing where two people's do.
std::optional<Mention> MentionFinder::furthest(const std::vector<Candidate>& candidates,
                                               std::string_view text, std::size_t at) {
    std::optional<Mention> found;
    bool shared = false;
    for (const auto& [person, folded] : candidates) {
        const auto end = endOf(folded, text, at + 1);
        if (!end || (found && *end < found->end))
            continue;
        shared = found && *end == found->end && (shared || found->person != person);
        found = Mention{person, at, *end};
    }
    return shared ? std::nullopt : found;
}

std::vector<Mention> findMentions(std::string_view text, const std::vector<Nameable>& people) {
    if (text.find('@') == std::string_view::npos)
        return {};
    return MentionFinder(people).in(text);
}

std::vector<Mention> findMentions(std::string_view text, const std::vector<base::Id>& named,
                                  const std::vector<Nameable>& people) {
    if (named.empty())
        return {};
    std::vector<Nameable> known;
    for (const auto& person : people)
        if (std::find(named.begin(), named.end(), person.person) != named.end())
            known.push_back(person);
    return findMentions(text, known);
}

std::string_view newNameIn(std::string_view typed) {
    constexpr int mostWords = 3;
    int words = 0;
    char32_t before = U' ';
    for (std::size_t at = 0; at < typed.size();) {
        const auto next = base::codePointAt(typed, at);
        const char32_t c = next.value;
        const bool starts = before == U' ';
        const bool letter = isLetter(c);
        if (starts && (!letter || ++words > mostWords))
            return {};
        if (starts && words > 1) {
            const auto first = firstGrapheme(typed.substr(at));
            if (!hasCase(c) || titleCase(first) != first)
                return {};
        }
        const bool joins = c == U' ' || c == U'-' || c == U'\'' || c == U'\u2019' || c == U'.';
        if (!letter && !isMark(c) && !joins && c != 0x200c && c != 0x200d)
            return {};
        before = c;
        at += next.bytes;
    }
    const bool whole = isLetter(before) || isMark(before);
    return whole ? typed : std::string_view();
}

} // namespace tend::domain
