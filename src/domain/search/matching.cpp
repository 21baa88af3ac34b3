#include "domain/search/matching.hpp"

#include "base/text.hpp"
#include "domain/letters.hpp"
#include "domain/search/entry.hpp"
#include "domain/search/folding.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace tend::domain {
namespace {

std::vector<std::string> textsOf(const CheckIn& checkIn, std::string_view) {
    std::vector<std::string> texts{checkIn.note};
    texts.insert(texts.end(), checkIn.activities.begin(), checkIn.activities.end());
    return texts;
}

std::vector<std::string> textsOf(const Gratitude& gratitude, std::string_view) {
    return {gratitude.text};
}

std::vector<std::string> textsOf(const Hello& hello, std::string_view person) {
    return {std::string(person), hello.note};
}

std::vector<std::string> textsOf(const Rest& rest, std::string_view) {
    return {rest.note};
}

std::vector<std::string> textsOf(const Person& person, std::string_view) {
    std::vector<std::string> texts{person.name, person.where, person.remember};
    texts.insert(texts.end(), person.circles.begin(), person.circles.end());
    return texts;
}

std::u32string foldedWithoutQuotes(std::string_view name) {
    auto folded = foldedWithOrigin(name).text;
    std::erase_if(folded, isQuotationMark);
    return folded;
}

/// The word or phrase of a part.
std::optional<std::string_view> wordsOf(const SearchPart& part) {
    if (const auto* word = std::get_if<SearchWord>(&part.what))
        return word->text;
    if (const auto* phrase = std::get_if<SearchPhrase>(&part.what))
        return phrase->text;
    return std::nullopt;
}

void addOnce(std::vector<std::string>& terms, std::string term) {
    if (!term.empty() && std::find(terms.begin(), terms.end(), term) == terms.end())
        terms.push_back(std::move(term));
}

/// Sorted, and those that touch made one.
std::vector<TextRange> joined(std::vector<TextRange> ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange& a, const TextRange& b) { return a.begin < b.begin; });
    std::vector<TextRange> all;
    for (const auto& range : ranges) {
        if (!all.empty() && range.begin <= all.back().end)
            all.back().end = std::max(all.back().end, range.end);
        else
            all.push_back(range);
    }
    return all;
}

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// `range` grown to whole graphemes.
TextRange wholeCharacters(std::string_view text, TextRange range) {
    // Between two ASCII characters one ends, but for CR LF; from there on they are told apart.
    auto at = range.begin;
    while (at > 0 && (!isAscii(text[at]) || !isAscii(text[at - 1]) || text[at] == '\n'))
        --at;
    TextRange whole = range;
    while (at < range.end) {
        const auto end = at + firstGrapheme(text.substr(at)).size();
        if (end > range.begin) {
            whole.begin = std::min(whole.begin, at);
            whole.end = std::max(whole.end, end);
        }
        at = end;
    }
    return whole;
}

std::string keyOf(const SearchName& name) {
    return (name.whole ? "=" : "") + name.name;
}

bool meetsMood(const MoodCondition& condition, const Record& record) {
    const auto* checkIn = std::get_if<CheckIn>(&record);
    return checkIn && checkIn->mood && condition.lowest <= *checkIn->mood &&
           *checkIn->mood <= condition.highest;
}

bool meetsDid(const DidCondition& condition, const Record& record) {
    const auto* checkIn = std::get_if<CheckIn>(&record);
    return checkIn && std::any_of(checkIn->activities.begin(), checkIn->activities.end(),
                                  [&](const auto& name) { return isNamed(condition.activity, name); });
}

/// A rest is on each of its days, everything else on the one it is filed under.
template <class Holds>
bool isOnADay(const Record& record, Holds holds) {
    const auto* rest = std::get_if<Rest>(&record);
    const Day first = filingOf(record).day;
    const Day last = rest ? std::max(first, rest->last) : first;
    for (Day day = first; day <= last; day = day + 1)
        if (holds(day))
            return true;
    return false;
}

std::vector<base::Id> peopleIn(const Record& record) {
    std::vector<base::Id> people;
    if (const auto* hello = std::get_if<Hello>(&record))
        people.push_back(hello->person);
    if (const auto* person = std::get_if<Person>(&record))
        people.push_back(person->filing.id);
    if (const auto* gratitude = std::get_if<Gratitude>(&record)) {
        people = gratitude->mentions;
        if (gratitude->told && gratitude->told->person)
            people.push_back(*gratitude->told->person);
    }
    return people;
}

} // namespace

std::vector<std::string> searchTexts(const Record& record, std::string_view personOfHello) {
    auto texts = std::visit([&](const auto& any) { return textsOf(any, personOfHello); }, record);
    std::erase(texts, std::string());
    return texts;
}

bool isNamed(const SearchName& wanted, std::string_view name) {
    const auto asked = foldedWithoutQuotes(wanted.name);
    const auto known = foldedWithoutQuotes(name);
    if (wanted.whole)
        return asked == known;
    for (auto at = known.find(asked); at != std::u32string::npos; at = known.find(asked, at + 1))
        if (at == 0 || !isWordCharacter(known[at - 1]) || joinsWithoutSpace(known[at - 1]))
            return true;
    return false;
}

SearchTerms termsOf(const SearchQuery& query) {
    SearchTerms terms;
    for (const auto& part : query.parts)
        if (const auto words = wordsOf(part))
            addOnce(part.negated ? terms.unwanted : terms.wanted, foldedForSearch(*words));
    return terms;
}

std::vector<TextRange> hitsIn(std::string_view text, const SearchQuery& query) {
    const auto folded = foldedWithOrigin(text);
    std::vector<TextRange> ranges;
    for (const auto& part : query.parts) {
        const auto words = part.negated ? std::nullopt : wordsOf(part);
        const auto term = words ? foldedWithOrigin(*words).text : std::u32string();
        if (term.empty())
            continue;
        for (auto at = folded.text.find(term); at != std::u32string::npos;
             at = folded.text.find(term, at + 1)) {
            const auto last = folded.from[at + term.size() - 1];
            ranges.push_back({folded.from[at], last + base::codePointAt(text, last).bytes});
        }
    }
    ranges = joined(std::move(ranges));
    for (auto& range : ranges)
        range = wholeCharacters(text, range);
    return joined(std::move(ranges));
}

SearchMatcher::SearchMatcher(const SearchQuery& query, const std::vector<Nameable>& people)
    : query_(query), terms_(termsOf(query)) {
    for (const auto& person : people)
        names_.emplace(person.person, person.name);
    for (const auto& part : query_.parts) {
        const auto* with = std::get_if<WithCondition>(&part.what);
        if (!with)
            continue;
        auto& meant = meant_[keyOf(with->person)];
        for (const auto& person : people)
            if (isNamed(with->person, person.name))
                meant.insert(person.person);
    }
}

bool SearchMatcher::matches(const Record& record) const {
    std::string_view personOfHello;
    if (const auto* hello = std::get_if<Hello>(&record))
        if (const auto name = names_.find(hello->person); name != names_.end())
            personOfHello = name->second;
    const auto folded = searchEntry(record, personOfHello).folded;
    const auto holds = [&](const std::string& term) { return folded.find(term) != std::string::npos; };
    return std::all_of(terms_.wanted.begin(), terms_.wanted.end(), holds) &&
           std::none_of(terms_.unwanted.begin(), terms_.unwanted.end(), holds) &&
           std::all_of(query_.parts.begin(), query_.parts.end(),
                       [&](const SearchPart& part) { return meets(part, record); });
}

bool SearchMatcher::meets(const SearchPart& part, const Record& record) const {
    bool met = true;
    if (const auto* mood = std::get_if<MoodCondition>(&part.what))
        met = meetsMood(*mood, record);
    else if (const auto* did = std::get_if<DidCondition>(&part.what))
        met = meetsDid(*did, record);
    else if (const auto* kind = std::get_if<KindCondition>(&part.what))
        met = std::find(kind->kinds.begin(), kind->kinds.end(), kindOf(record)) != kind->kinds.end();
    else if (const auto* in = std::get_if<DayCondition>(&part.what))
        met = isOnADay(record, [in](Day day) { return in->days.contains(day); });
    else if (const auto* on = std::get_if<WeekdayCondition>(&part.what))
        met = isOnADay(record, [on](Day day) { return on->holds(day); });
    else if (const auto* with = std::get_if<WithCondition>(&part.what)) {
        const auto& meant = meant_.at(keyOf(with->person));
        const auto people = peopleIn(record);
        met = std::any_of(people.begin(), people.end(), [&](const auto& id) { return meant.contains(id); });
    } else {
        return true; // words are looked for in the text as a whole
    }
    return met != part.negated;
}

} // namespace tend::domain
