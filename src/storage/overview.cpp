#include "storage/overview.hpp"

#include "domain/tag.hpp"
#include "storage/query.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

namespace tend::storage {
namespace {

/// What of the journal counts for a habit, as the rest of a SELECT whose records are called `r`; ?3 is what
/// it is kept of, ?4 the least level.
const char* countedFor(domain::HabitKind habit) {
    switch (habit) {
    case domain::HabitKind::CheckIn:
        return "check_in r WHERE ";
    case domain::HabitKind::Gratitude:
        return "gratitude r WHERE ";
    case domain::HabitKind::Hello:
        return "hello r WHERE ";
    case domain::HabitKind::Care:
        return "check_in r JOIN check_in_care k ON k.check_in = r.id AND k.dimension = ?3 AND k.level >= ?4 "
               "WHERE ";
    case domain::HabitKind::Activity:
        return "check_in r JOIN check_in_activity a ON a.check_in = r.id AND a.activity = ?3 WHERE ";
    case domain::HabitKind::Circle:
        return "hello r JOIN person_circle c ON c.person = r.person AND c.circle = ?3 WHERE ";
    }
    return "";
}

std::vector<domain::DayTally> talliesBetween(Journal& journal, const domain::HabitAim& habit,
                                             domain::DaySpan span) {
    Query query(journal, "SELECT r.day, sum(r.written_day <= r.day), sum(r.written_day > r.day) FROM " +
                             std::string(countedFor(habit.kind)) +
                             "r.deleted IS NULL AND r.day BETWEEN ?1 AND ?2 GROUP BY r.day ORDER BY r.day");
    query.with(span.first, span.last);
    if (!habit.builtIn())
        query.with(habit.of);
    if (habit.kind == domain::HabitKind::Care)
        query.with(habit.least);
    std::vector<domain::DayTally> tallies;
    while (query.next())
        tallies.push_back({.day = query.day(0), .onTime = query.integer(1), .later = query.integer(2)});
    return tallies;
}

std::vector<domain::HeatDay> emptyDays(domain::DaySpan span) {
    std::vector<domain::HeatDay> days;
    for (auto day = span.first; day <= span.last; ++day)
        days.push_back({.day = day});
    return days;
}

/// Earliest or latest day of each kind of record, one step into its index each.
std::string edgeOf(const char* direction) {
    std::string days;
    for (const char* table : {"check_in", "gratitude", "hello"})
        days += std::string(days.empty() ? "" : " UNION ALL ") + "SELECT " + direction +
                "(day) AS day FROM " + table + " WHERE deleted IS NULL";
    return "(SELECT " + std::string(direction) + "(day) FROM (" + days + "))";
}

/// Clocks of all records are closer to each other for whoever never went half way round the world.
constexpr int halfADay = 12 * 60;

/// The days before those on which nothing was written, where the clock was far behind (?1 or less).
constexpr const char* behindSql = R"sql(
    SELECT DISTINCT day FROM (
        SELECT day, offset_minutes FROM check_in WHERE offset_minutes <= ?1
        UNION SELECT day, offset_minutes FROM gratitude WHERE offset_minutes <= ?1
        UNION SELECT day, offset_minutes FROM hello WHERE offset_minutes <= ?1) d
     WHERE NOT EXISTS (SELECT 1 FROM check_in r WHERE r.day = date(d.day, '+1 day') AND r.deleted IS NULL)
       AND NOT EXISTS (SELECT 1 FROM gratitude r WHERE r.day = date(d.day, '+1 day') AND r.deleted IS NULL)
       AND NOT EXISTS (SELECT 1 FROM hello r WHERE r.day = date(d.day, '+1 day') AND r.deleted IS NULL)
     ORDER BY day
)sql";

/// The clock of what was written on a day itself, first or last.
std::optional<int> clockOn(Journal& journal, domain::Day day, const char* order) {
    std::string records;
    for (const char* table : {"check_in", "gratitude", "hello"})
        records += std::string(records.empty() ? "" : " UNION ALL ") + "SELECT at, offset_minutes FROM " +
                   table + " WHERE day = ?1 AND written_day <= day AND deleted IS NULL";
    Query query(journal, "SELECT offset_minutes FROM (" + records + ") ORDER BY at " + order + " LIMIT 1");
    return query.with(day).next() ? std::optional(query.integer(0)) : std::nullopt;
}

/// Whether the clock was put forward by half a day between the records of the days around `day`.
bool putForward(Journal& journal, domain::Day day) {
    const auto from = clockOn(journal, day - 1, "DESC"), to = clockOn(journal, day + 1, "ASC");
    return from && to && *to - *from >= halfADay;
}

/// Least and greatest clock of any record; equal where there is none.
std::pair<int, int> clocks(Journal& journal) {
    int least = halfADay * 2, greatest = -halfADay * 2;
    for (const char* table : {"check_in", "gratitude", "hello"}) {
        const std::string from = std::string("offset_minutes) FROM ") + table;
        Query query(journal, "SELECT (SELECT min(" + from + "), (SELECT max(" + from + ")");
        if (!query.next() || query.isNull(0))
            continue;
        least = std::min(least, query.integer(0));
        greatest = std::max(greatest, query.integer(1));
    }
    return least > greatest ? std::pair(0, 0) : std::pair(least, greatest);
}

constexpr int manyDays = 200;

/// Where each touched record was filed before, and where it is now. The + keeps the database from looking
/// through all of a table's history instead of the last changes'.
constexpr const char* touchedSql = R"sql(
    SELECT json_extract(before, '$.day') AS day FROM history
     WHERE change >= ?1 AND before IS NOT NULL AND +table_name IN ('check_in', 'gratitude', 'hello')
    UNION SELECT r.day FROM history h JOIN check_in r ON r.id = h.row_id
     WHERE h.change >= ?1 AND +h.table_name = 'check_in'
    UNION SELECT r.day FROM history h JOIN gratitude r ON r.id = h.row_id
     WHERE h.change >= ?1 AND +h.table_name = 'gratitude'
    UNION SELECT r.day FROM history h JOIN hello r ON r.id = h.row_id
     WHERE h.change >= ?1 AND +h.table_name = 'hello'
    LIMIT ?2
)sql";

/// True where something was deleted for good: the history does not tell any more on which day it lay.
bool forgottenSince(Journal& journal, ChangeId since) {
    Query query(journal, "SELECT 1 FROM change c WHERE c.id >= ?1 AND EXISTS (SELECT 1 FROM history h "
                         "WHERE h.change = c.id AND h.table_name = 'forgotten') LIMIT 1");
    query.with(static_cast<std::int64_t>(since));
    return query.next();
}

constexpr const char* heatSql = R"sql(
    SELECT day, max(mood), max(care), sum(check_ins), sum(thanks), sum(hellos) FROM (
        SELECT day, avg(mood) AS mood, NULL AS care, count(*) AS check_ins, 0 AS thanks, 0 AS hellos
          FROM check_in WHERE deleted IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY day
        UNION ALL
        SELECT c.day, NULL, avg(k.level), 0, 0, 0
          FROM check_in c CROSS JOIN check_in_care k ON k.check_in = c.id
         WHERE c.deleted IS NULL AND c.day BETWEEN ?1 AND ?2 GROUP BY c.day
        UNION ALL
        SELECT day, NULL, NULL, 0, count(*), 0
          FROM gratitude WHERE deleted IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY day
        UNION ALL
        SELECT day, NULL, NULL, 0, 0, count(*)
          FROM hello WHERE deleted IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY day)
    GROUP BY day ORDER BY day
)sql";

} // namespace

std::vector<domain::DayTally> tallies(Journal& journal, const domain::HabitAim& habit, domain::Day last) {
    const domain::Day first{std::chrono::sys_days{std::chrono::year{1} / 1 / 1}};
    return talliesBetween(journal, habit, {first, last});
}

domain::DayTally tallyOf(Journal& journal, const domain::HabitAim& habit, domain::Day day) {
    const auto found = talliesBetween(journal, habit, {day, day});
    return found.empty() ? domain::DayTally{.day = day} : found.front();
}

std::vector<domain::Day> daysCutShort(Journal& journal) {
    const auto [least, greatest] = clocks(journal);
    if (greatest - least < halfADay)
        return {};
    std::vector<domain::Day> before;
    {
        Query query(journal, behindSql);
        query.with(greatest - halfADay);
        while (query.next())
            before.push_back(query.day(0));
    }
    std::vector<domain::Day> days;
    for (const auto day : before)
        if (putForward(journal, day + 1))
            days.push_back(day + 1);
    return days;
}

bool cutShort(Journal& journal, domain::Day day) {
    for (const char* table : {"check_in", "gratitude", "hello"}) {
        Query query(journal,
                    std::string("SELECT 1 FROM ") + table + " WHERE day = ?1 AND deleted IS NULL LIMIT 1");
        if (query.with(day).next())
            return false;
    }
    return putForward(journal, day);
}

std::vector<DayMood> moods(Journal& journal, domain::DaySpan span) {
    Query query(journal, "SELECT day, avg(mood), count(mood) FROM check_in WHERE deleted IS NULL "
                         "AND mood IS NOT NULL AND day BETWEEN ?1 AND ?2 GROUP BY day ORDER BY day");
    query.with(span.first, span.last);
    std::vector<DayMood> days;
    while (query.next())
        days.push_back({.day = query.day(0), .mean = query.real(1), .count = query.integer(2)});
    return days;
}

std::vector<DayMood> moods(Journal& journal) {
    constexpr int lastYear = 9999;
    return moods(journal, {*domain::Day::from(1, 1, 1), *domain::Day::from(lastYear, 12, 31)});
}

std::vector<domain::HeatDay> heat(Journal& journal, domain::DaySpan span) {
    auto days = emptyDays(span);
    Query query(journal, heatSql);
    query.with(span.first, span.last);
    while (query.next()) {
        auto& day = days[static_cast<std::size_t>(query.day(0) - span.first)];
        if (!query.isNull(1))
            day.mood = query.real(1);
        if (!query.isNull(2))
            day.care = query.real(2);
        day.checkIns = query.integer(3);
        day.gratitude = query.integer(4);
        day.hellos = query.integer(5);
    }
    return days;
}

std::vector<std::string> tagsOfLate(Journal& journal, domain::Day today) {
    constexpr int days = 60;

    struct Used {
        std::string written;
        std::string folded;
        int times = 0;
    };

    std::vector<Used> used;
    for (const auto* texts : {"note FROM check_in", "text FROM gratitude", "note FROM hello"}) {
        const std::string column(texts, 4);
        Query query(journal, "SELECT " + std::string(texts) +
                                 " WHERE deleted IS NULL AND day BETWEEN ?1 AND ?2 AND instr(" + column +
                                 ", '#') > 0 ORDER BY day DESC, at DESC");
        query.with(today - days, today);
        while (query.next()) {
            const std::string text = query.text(0);
            for (const auto& tag : domain::findTags(text)) {
                auto known = std::ranges::find(used, tag.name, &Used::folded);
                if (known == used.end())
                    known = used.insert(known,
                                        {text.substr(tag.begin + 1, tag.end - tag.begin - 1), tag.name, 0});
                ++known->times;
            }
        }
    }
    std::ranges::stable_sort(used, std::ranges::greater(), &Used::times);
    std::vector<std::string> tags;
    tags.reserve(used.size());
    for (auto& one : used)
        tags.push_back(std::move(one.written));
    return tags;
}

std::optional<domain::DaySpan> recordedSpan(Journal& journal) {
    Query query(journal, "SELECT " + edgeOf("min") + ", " + edgeOf("max"));
    query.next();
    const auto first = query.dayOrNot(0);
    const auto last = query.dayOrNot(1);
    if (!first || !last)
        return std::nullopt;
    return domain::DaySpan{*first, *last};
}

ChangeId newestChange(Journal& journal) {
    Query query(journal, "SELECT coalesce(max(id), 0) FROM change");
    query.next();
    return ChangeId{query.number(0)};
}

std::optional<std::vector<domain::Day>> daysTouchedSince(Journal& journal, ChangeId since) {
    if (forgottenSince(journal, since))
        return std::nullopt;
    Query query(journal, touchedSql);
    query.with(static_cast<std::int64_t>(since), manyDays + 1);
    std::vector<domain::Day> days;
    while (query.next())
        days.push_back(query.day(0));
    if (days.size() > manyDays)
        return std::nullopt;
    return days;
}

bool touchedSince(Journal& journal, std::string_view table, ChangeId since) {
    Query query(journal, "SELECT 1 FROM history WHERE change >= ?1 AND +table_name = ?2 LIMIT 1");
    return query.with(static_cast<std::int64_t>(since), table).next();
}

std::vector<domain::DaySpan> restSpans(Journal& journal) {
    std::vector<domain::DaySpan> spans;
    Query query(journal, "SELECT day, last FROM rest WHERE deleted IS NULL ORDER BY day");
    while (query.next())
        spans.push_back({query.day(0), query.day(1)});
    return spans;
}

} // namespace tend::storage
