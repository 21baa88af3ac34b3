#include "storage/search_plan.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/search/condition.hpp"
#include "domain/search/entry.hpp"
#include "storage/record_rows.hpp"
#include "storage/search_index.hpp"

#include <algorithm>
#include <functional>
#include <limits>

namespace tend::storage {
namespace {

constexpr std::size_t trigramLength = 3;
constexpr std::size_t manyTrigrams = 400;
constexpr std::int64_t manyEntries = 20'000;

std::vector<std::string_view> charactersOf(std::string_view text) {
    std::vector<std::string_view> characters;
    for (std::size_t at = 0; at < text.size();) {
        const auto bytes = base::codePointAt(text, at).bytes;
        characters.push_back(text.substr(at, bytes));
        at += bytes;
    }
    return characters;
}

/// As few trigrams of `term` as hold all of its characters; none where it is too short.
std::vector<std::string> coverOf(std::string_view term) {
    const auto characters = charactersOf(term);
    std::vector<std::string> cover;
    if (characters.size() < trigramLength)
        return cover;
    const auto add = [&](std::size_t first) {
        cover.push_back(std::string(characters[first]) + std::string(characters[first + 1]) +
                        std::string(characters[first + 2]));
    };
    for (std::size_t first = 0; first + trigramLength <= characters.size(); first += trigramLength)
        add(first);
    if (characters.size() % trigramLength != 0)
        add(characters.size() - trigramLength);
    return cover;
}

std::string asTerm(std::string_view trigram) {
    std::string text = "\"";
    for (const char c : trigram)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

std::string joined(const std::vector<std::string>& expressions, std::string_view between) {
    std::string all;
    for (const auto& expression : expressions) {
        if (!all.empty())
            all += between;
        all += expression;
    }
    return all;
}

std::vector<std::string> marksOf(const domain::MoodCondition& condition) {
    std::vector<std::string> marks;
    for (int mood = condition.lowest.value(); mood <= condition.highest.value(); ++mood)
        marks.push_back(domain::markOf(*domain::Level::from(mood)));
    return marks;
}

std::vector<std::string> marksOf(const std::vector<domain::RecordKind>& kinds) {
    std::vector<std::string> marks;
    marks.reserve(kinds.size());
    for (const auto kind : kinds)
        marks.push_back(domain::markOf(kind));
    return marks;
}

/// Of the people who are meant, in the trash too.
std::vector<std::string> marksOf(Journal& journal, const domain::WithCondition& condition) {
    std::vector<std::string> marks;
    Query query(journal, "SELECT id, name FROM person");
    while (query.next())
        if (domain::isNamed(condition.person, query.text(1)))
            marks.push_back(domain::markOfPerson(query.id(0)));
    return marks;
}

std::vector<std::string> marksOf(Journal& journal, const domain::DidCondition& condition) {
    std::vector<std::string> marks;
    Query query(journal, "SELECT name FROM activity");
    while (query.next())
        if (const auto name = query.text(0); domain::isNamed(condition.activity, name))
            marks.push_back(domain::markOfActivity(name));
    return marks;
}

/// Those of rests that are longer than a day, for which `holds`, as a list for IN. `lowest`: the first of
/// them.
struct Rests {
    std::string entries{};
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
};

Rests longRests(Journal& journal, const std::function<bool(domain::DaySpan)>& holds) {
    Rests rests;
    Query query(journal, "SELECT e.id, r.day, r.last FROM rest r JOIN search_entry e ON e.record = r.id "
                         "WHERE r.deleted IS NULL AND r.last > r.day");
    while (query.next()) {
        if (!holds({query.day(1), query.day(2)}))
            continue;
        rests.entries += (rests.entries.empty() ? "" : ", ") + std::to_string(query.number(0));
        rests.lowest = std::min(rests.lowest, query.number(0));
    }
    return rests;
}

bool holdsOn(const domain::WeekdayCondition& on, domain::DaySpan days) {
    constexpr int week = 7;
    for (int i = 0; i < week && days.first + i <= days.last; ++i)
        if (on.holds(days.first + i))
            return true;
    return false;
}

std::string daysBetween(domain::DaySpan days) {
    return std::to_string(firstEntryOf(days.first)) + " AND " +
           std::to_string(firstEntryOf(days.last + 1) - 1);
}

constexpr EntryRange nothing{0, -1};

} // namespace

SearchPlan::SearchPlan(Journal& journal, const domain::SearchQuery& query)
    : terms_(domain::termsOf(query)), range_{firstEntryOf(domain::firstDay()),
                                             firstEntryOf(domain::lastDay() + 1) - 1} {
    for (const auto& part : query.parts)
        addCondition(journal, part);
    addWords();
}

void SearchPlan::addCondition(Journal& journal, const domain::SearchPart& part) {
    const bool negated = part.negated;
    if (const auto* in = std::get_if<domain::DayCondition>(&part.what)) {
        // A rest that began before and goes on into these days is on them too.
        const auto rests = longRests(journal, [in](domain::DaySpan days) {
            return days.first < in->days.first && days.last >= in->days.first;
        });
        if (negated || !rests.entries.empty())
            addDays("{0} BETWEEN " + daysBetween(in->days), rests.entries, negated);
        if (negated)
            return;
        range_.first = std::max(range_.first, std::min(rests.lowest, firstEntryOf(in->days.first)));
        range_.last = std::min(range_.last, firstEntryOf(in->days.last + 1) - 1);
    } else if (const auto* on = std::get_if<domain::WeekdayCondition>(&part.what)) {
        // 0001-01-01, where the days are counted from, was a Monday.
        const auto rests = longRests(journal, [on](domain::DaySpan days) { return holdsOn(*on, days); });
        addDays("(" + std::to_string(unsigned{on->days}) + " >> (({0} >> " + std::to_string(entryBits) +
                    ") % 7)) & 1",
                rests.entries, negated);
    } else if (const auto* mood = std::get_if<domain::MoodCondition>(&part.what)) {
        addTrigrams(marksOf(*mood), negated);
    } else if (const auto* kind = std::get_if<domain::KindCondition>(&part.what)) {
        addTrigrams(marksOf(kind->kinds), negated);
    } else if (const auto* with = std::get_if<domain::WithCondition>(&part.what)) {
        addTrigrams(marksOf(journal, *with), negated);
    } else if (const auto* did = std::get_if<domain::DidCondition>(&part.what)) {
        addTrigrams(marksOf(journal, *did), negated);
    }
}

void SearchPlan::addDays(const std::string& check, const std::string& rests, bool negated) {
    const auto all = rests.empty() ? check : "(" + check + ") OR {0} IN (" + rests + ")";
    onDays_.push_back((negated ? "NOT (" : "(") + all + ")");
}

void SearchPlan::addTrigrams(const std::vector<std::string>& trigrams, bool negated) {
    if (trigrams.empty()) {
        range_ = negated ? range_ : nothing;
        return;
    }
    std::vector<std::string> all;
    all.reserve(trigrams.size());
    for (const auto& trigram : trigrams)
        all.push_back(asTerm(trigram));
    (negated ? unwanted_ : wanted_).push_back("(" + joined(all, " OR ") + ")");
}

void SearchPlan::addWords() {
    bool anyLong = false;
    for (const auto& term : terms_.wanted) {
        const auto cover = coverOf(term);
        anyLong = anyLong || !cover.empty();
        // A mark of a condition is one trigram too, of characters beyond U+F0000.
        trigramsAreWords_ =
            trigramsAreWords_ && cover == std::vector{term} && term.find('\xf3') == std::string::npos;
        for (const auto& trigram : cover)
            if (auto text = asTerm(trigram); std::find(wanted_.begin(), wanted_.end(), text) == wanted_.end())
                wanted_.push_back(std::move(text));
    }
    shortWords_ = !terms_.wanted.empty() && !anyLong;
}

void SearchPlan::lookUpShortWords(Journal& journal) {
    for (const auto& term : terms_.wanted) {
        std::vector<std::string> trigrams;
        std::int64_t entries = 0;
        Query query(journal, "SELECT term, doc FROM search_vocabulary "
                             "WHERE term >= ?1 AND term < ?1 || char(0x10ffff)");
        query.with(term);
        while (trigrams.size() < manyTrigrams && entries < manyEntries && query.next()) {
            trigrams.push_back(query.text(0));
            entries += query.number(1);
        }
        if (trigrams.size() < manyTrigrams && entries < manyEntries)
            addTrigrams(trigrams, false);
    }
}

std::string SearchPlan::expression() const {
    auto all = wanted_.empty() ? std::string() : "(" + joined(wanted_, " AND ") + ")";
    if (all.empty() && !unwanted_.empty()) {
        // Something has to be wanted: a record of any kind.
        std::vector<std::string> kinds;
        kinds.reserve(allKinds.size());
        for (const auto kind : allKinds)
            kinds.push_back(asTerm(domain::markOf(kind)));
        all = "(" + joined(kinds, " OR ") + ")";
    }
    return unwanted_.empty() ? all : all + " NOT (" + joined(unwanted_, " OR ") + ")";
}

bool SearchPlan::textIsLookedAt() const {
    return !trigramsAreWords_ || !terms_.unwanted.empty();
}

void SearchPlan::Sql::bind(Query& query) const {
    for (const auto& value : values)
        std::visit([&](const auto& any) { query.with(any); }, value);
}

SearchPlan::Sql SearchPlan::sql(EntryRange range, Columns columns) const {
    const auto trigrams = expression();
    const bool entries = trigrams.empty() || columns != Columns::Id || textIsLookedAt();
    const std::string id = trigrams.empty() ? "e.id" : "f.rowid";
    Sql sql{"SELECT " + id, {}};
    if (columns != Columns::Id)
        sql.text += columns == Columns::Text ? ", e.kind, e.record, e.folded" : ", e.kind, e.record";
    sql.text += " FROM ";
    if (trigrams.empty())
        sql.text += "search_entry e";
    else
        sql.text +=
            entries ? "search_trigram f CROSS JOIN search_entry e ON e.id = f.rowid" : "search_trigram f";
    sql.text += " WHERE " + id + " BETWEEN ? AND ?";
    sql.values = {range.first, range.last};
    if (!trigrams.empty()) {
        sql.text += " AND f.search_trigram MATCH ?";
        sql.values.emplace_back(trigrams);
    }
    for (const auto& check : onDays_)
        sql.text += " AND " + base::fill(check, {id});
    for (const auto& term : textIsLookedAt() ? terms_.wanted : std::vector<std::string>()) {
        sql.text += " AND instr(e.folded, ?)";
        sql.values.emplace_back(term);
    }
    for (const auto& term : terms_.unwanted) {
        sql.text += " AND NOT instr(e.folded, ?)";
        sql.values.emplace_back(term);
    }
    sql.text += " ORDER BY " + id + " DESC";
    return sql;
}

} // namespace tend::storage
