#include "storage/search_plan.hpp"

#include "base/text.hpp"
#include "domain/search/condition.hpp"
#include "storage/search_index.hpp"

#include <algorithm>

namespace tend::storage {
namespace {

constexpr std::size_t trigramLength = 3;
constexpr std::size_t manyTrigrams = 400;

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
    const auto at = [&](std::size_t first) {
        return std::string(characters[first]) + std::string(characters[first + 1]) +
               std::string(characters[first + 2]);
    };
    if (characters.size() < trigramLength)
        return cover;
    for (std::size_t first = 0; first + trigramLength <= characters.size(); first += trigramLength)
        cover.push_back(at(first));
    if (characters.size() % trigramLength != 0)
        cover.push_back(at(characters.size() - trigramLength));
    return cover;
}

/// Trigrams as the full text index takes them.
std::string matching(const std::vector<std::string>& trigrams, const char* between) {
    std::string expression;
    for (const auto& trigram : trigrams) {
        expression += expression.empty() ? "\"" : between + std::string("\"");
        for (const char c : trigram)
            expression += c == '"' ? std::string("\"\"") : std::string(1, c);
        expression += '"';
    }
    return expression;
}

std::string asJson(const std::vector<std::string>& ids) {
    std::string json = "[";
    for (const auto& id : ids)
        json += (json.size() > 1 ? ",\"" : "\"") + id + "\"";
    return json + "]";
}

/// Ids of the people or activities that are meant, as JSON.
std::string idsMeant(Journal& journal, const domain::SearchName& name, const char* table) {
    std::vector<std::string> ids;
    Query query(journal, std::string("SELECT id, name FROM ") + table);
    while (query.next())
        if (domain::isNamed(name, query.text(1)))
            ids.push_back(query.text(0));
    return asJson(ids);
}

constexpr const char* recordsWith =
    "WITH meant (id) AS MATERIALIZED (SELECT value FROM json_each(?)) "
    "SELECT id FROM hello WHERE deleted IS NULL AND person IN (SELECT id FROM meant) "
    "UNION SELECT gratitude FROM gratitude_mention WHERE person IN (SELECT id FROM meant) "
    "UNION SELECT id FROM gratitude WHERE told_person IN (SELECT id FROM meant) "
    "UNION SELECT id FROM meant";
constexpr const char* recordsDoing = "SELECT check_in FROM check_in_activity "
                                     "WHERE activity IN (SELECT value FROM json_each(?))";

std::string kindsList(const domain::KindCondition& condition) {
    std::string list;
    for (const auto kind : condition.kinds)
        list += (list.empty() ? "" : ", ") + std::to_string(static_cast<int>(kind));
    return list;
}

std::string daysBetween(domain::DaySpan days) {
    return std::to_string(firstEntryOf(days.first)) + " AND " +
           std::to_string(firstEntryOf(days.last + 1) - 1);
}

/// What a condition says of the entry `e`, without a record looked at; nothing where it needs one.
std::optional<std::string> checkOf(const domain::SearchPart::What& what) {
    if (const auto* mood = std::get_if<domain::MoodCondition>(&what))
        return "ifnull(e.mood BETWEEN " + std::to_string(mood->lowest.value()) + " AND " +
               std::to_string(mood->highest.value()) + ", 0)";
    if (const auto* kind = std::get_if<domain::KindCondition>(&what))
        return "e.kind IN (" + kindsList(*kind) + ")";
    if (const auto* in = std::get_if<domain::DayCondition>(&what))
        return "e.id BETWEEN " + daysBetween(in->days);
    if (const auto* on = std::get_if<domain::WeekdayCondition>(&what))
        // 0001-01-01, where the days are counted from, was a Monday.
        return "((" + std::to_string(on->days) + " >> ((e.id >> " + std::to_string(entryBits) +
               ") % 7)) & 1)";
    return std::nullopt;
}

} // namespace

SearchPlan::SearchPlan(Journal& journal, const domain::SearchQuery& query)
    : terms_(domain::termsOf(query)), range_{firstEntryOf(domain::firstDay()),
                                             firstEntryOf(domain::lastDay() + 1) - 1} {
    for (const auto& part : query.parts)
        addCondition(journal, part);
    for (const auto& term : terms_.wanted)
        for (auto& trigram : coverOf(term))
            if (std::find(trigrams_.begin(), trigrams_.end(), trigram) == trigrams_.end())
                trigrams_.push_back(std::move(trigram));
    chooseDriver();
}

void SearchPlan::addCondition(Journal& journal, const domain::SearchPart& part) {
    if (const auto* in = std::get_if<domain::DayCondition>(&part.what); in && !part.negated) {
        range_.first = std::max(range_.first, firstEntryOf(in->days.first));
        range_.last = std::min(range_.last, firstEntryOf(in->days.last + 1) - 1);
        return;
    }
    if (auto check = checkOf(part.what)) {
        checks_.push_back((part.negated ? "NOT " : "") + *check);
        if (const auto* kind = std::get_if<domain::KindCondition>(&part.what);
            kind && kind->kinds.size() == 1 && !part.negated)
            onlyKind_ = static_cast<int>(kind->kinds.front());
        if (const auto* mood = std::get_if<domain::MoodCondition>(&part.what);
            mood && mood->lowest == mood->highest && !part.negated)
            onlyMood_ = mood->lowest.value();
        return;
    }
    addRecords(journal, part);
}

void SearchPlan::addRecords(Journal& journal, const domain::SearchPart& part) {
    if (const auto* with = std::get_if<domain::WithCondition>(&part.what))
        sets_.push_back({recordsWith, idsMeant(journal, with->person, "person"), part.negated});
    if (const auto* did = std::get_if<domain::DidCondition>(&part.what))
        sets_.push_back({recordsDoing, idsMeant(journal, did->activity, "activity"), part.negated});
}

void SearchPlan::chooseDriver() {
    // The one that most likely leaves the fewest entries to look at.
    const bool records =
        std::any_of(sets_.begin(), sets_.end(), [](const auto& set) { return !set.negated; });
    if (!trigrams_.empty())
        driver_ = Driver::Trigrams;
    else if (records)
        driver_ = Driver::Records;
    else if (onlyMood_)
        driver_ = Driver::Mood;
    else if (onlyKind_)
        driver_ = Driver::Kind;
}

void SearchPlan::Sql::bind(Query& query) const {
    for (const auto& value : values)
        std::visit([&](const auto& any) { query.with(any); }, value);
}

void SearchPlan::addFilters(Sql& sql, EntryRange range) const {
    sql.text += " AND e.id BETWEEN ? AND ?";
    sql.values.insert(sql.values.end(), {range.first, range.last});
    for (const auto& check : checks_)
        sql.text += " AND " + check;
    for (const auto& set : sets_) {
        sql.text += std::string(" AND e.record ") + (set.negated ? "NOT " : "") + "IN (" + set.select + ")";
        sql.values.emplace_back(set.value);
    }
    for (const auto& term : terms_.wanted) {
        sql.text += " AND instr(e.folded, ?)";
        sql.values.emplace_back(term);
    }
    for (const auto& term : terms_.unwanted) {
        sql.text += " AND NOT instr(e.folded, ?)";
        sql.values.emplace_back(term);
    }
}

SearchPlan::Sql SearchPlan::sql(EntryRange range, bool withText) const {
    if (driver_ == Driver::Trigrams)
        return sqlWithin(range, {}, withText);
    Sql sql{std::string("SELECT e.id, e.kind, e.record") + (withText ? ", e.folded" : "") + " FROM ", {}};
    switch (driver_) {
    case Driver::Records: {
        const auto set =
            std::find_if(sets_.begin(), sets_.end(), [](const auto& each) { return !each.negated; });
        sql.text += "(" + set->select + ") s CROSS JOIN search_entry e ON e.record = s." +
                    (set->select == recordsDoing ? "check_in" : "id") + " WHERE 1";
        sql.values.emplace_back(set->value);
        break;
    }
    case Driver::Kind:
        sql.text += "search_entry e INDEXED BY search_entry_by_kind WHERE e.kind = ?";
        sql.values.emplace_back(std::int64_t{*onlyKind_});
        break;
    case Driver::Mood:
        sql.text += "search_entry e INDEXED BY search_entry_by_mood WHERE e.mood = ?";
        sql.values.emplace_back(std::int64_t{*onlyMood_});
        break;
    case Driver::Trigrams:
    case Driver::Scan:
        sql.text += "search_entry e NOT INDEXED WHERE 1";
        break;
    }
    addFilters(sql, range);
    sql.text += " ORDER BY e.id DESC";
    return sql;
}

SearchPlan::Sql SearchPlan::sqlWithin(EntryRange range, const std::vector<std::string>& trigrams,
                                      bool withText) const {
    Sql sql{std::string("SELECT e.id, e.kind, e.record") + (withText ? ", e.folded" : "") +
                " FROM search_trigram f CROSS JOIN search_entry e ON e.id = f.rowid "
                "WHERE f.search_trigram MATCH ? AND f.rowid BETWEEN ? AND ?",
            {}};
    sql.values.emplace_back(trigrams.empty() ? matching(trigrams_, " AND ") : matching(trigrams, " OR "));
    sql.values.insert(sql.values.end(), {range.first, range.last});
    addFilters(sql, range);
    sql.text += " ORDER BY f.rowid DESC";
    return sql;
}

std::optional<std::vector<std::string>> SearchPlan::trigramsOfShortWord(Journal& journal) const {
    std::optional<std::vector<std::string>> fewest;
    for (const auto& term : terms_.wanted) {
        std::vector<std::string> trigrams;
        Query query(journal, "SELECT term FROM search_vocabulary "
                             "WHERE term >= ?1 AND term < ?1 || char(0x10ffff) LIMIT ?2");
        query.with(term, static_cast<std::int64_t>(manyTrigrams));
        while (query.next())
            trigrams.push_back(query.text(0));
        if (trigrams.size() < (fewest ? fewest->size() : manyTrigrams))
            fewest = std::move(trigrams);
    }
    return fewest;
}

} // namespace tend::storage
