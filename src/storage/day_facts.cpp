#include "storage/day_facts.hpp"

#include "storage/query.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace tend::storage {
namespace {

/// Days with a person of the care list who does not rest, as (person, day).
const std::string metSql =
    "(SELECT h.person AS person, h.day AS day FROM hello h WHERE h.deleted IS NULL UNION SELECT m.person, "
    "g.day FROM gratitude_mention m JOIN gratitude g ON g.id = m.gratitude WHERE g.deleted IS NULL) met JOIN "
    "person p ON p.id = met.person AND p.deleted IS NULL AND NOT p.resting AND NOT p.is_me ";

/// Rows of (what, day) in that order; `readWhat` reads the first column.
template <class Read>
auto grouped(Journal& journal, const std::string& sql, Read readWhat) {
    DaysOf<decltype(readWhat(std::declval<Query&>()))> groups;
    Query query(journal, sql);
    while (query.next()) {
        auto what = readWhat(query);
        if (groups.empty() || groups.back().first != what)
            groups.emplace_back(std::move(what), std::vector<domain::Day>());
        groups.back().second.push_back(query.day(1));
    }
    return groups;
}

std::string text(Query& query) {
    return query.text(0);
}

std::vector<domain::Day> days(Journal& journal, const std::string& sql) {
    std::vector<domain::Day> found;
    Query query(journal, sql);
    while (query.next())
        found.push_back(query.day(0));
    return found;
}

} // namespace

DaysOf<std::string> activityDays(Journal& journal) {
    return grouped(
        journal,
        "SELECT DISTINCT a.name, c.day FROM check_in_activity x JOIN activity a ON a.id = x.activity "
        "JOIN check_in c ON c.id = x.check_in WHERE c.deleted IS NULL ORDER BY 1, 2",
        text);
}

DaysOf<base::Id> personDays(Journal& journal) {
    return grouped(journal, "SELECT DISTINCT p.id, met.day FROM " + metSql + "ORDER BY 1, 2",
                   [](Query& query) { return query.id(0); });
}

DaysOf<std::string> circleDays(Journal& journal) {
    return grouped(
        journal,
        "SELECT DISTINCT c.name, met.day FROM " + metSql +
            "JOIN person_circle x ON x.person = p.id JOIN circle c ON c.id = x.circle ORDER BY 1, 2",
        text);
}

DaysOf<domain::Reason> helloDays(Journal& journal) {
    return grouped(journal,
                   "SELECT DISTINCT h.reason, h.day FROM hello h JOIN person p ON p.id = h.person WHERE "
                   "h.deleted IS NULL AND NOT p.resting ORDER BY 1, 2",
                   [](Query& query) { return sound(domain::reasonFromWord(query.text(0)), "hello.reason"); });
}

DaysOf<domain::About> gratitudeDays(Journal& journal) {
    return grouped(
        journal, "SELECT DISTINCT about, day FROM gratitude WHERE deleted IS NULL ORDER BY 1, 2",
        [](Query& query) { return sound(domain::aboutFromWord(query.text(0)), "gratitude.about"); });
}

DaysWith<base::Id> careLevels(Journal& journal) {
    DaysWith<base::Id> levels;
    Query query(journal,
                "SELECT x.dimension, c.day, avg(x.level) FROM check_in_care x JOIN check_in c ON c.id = "
                "x.check_in WHERE c.deleted IS NULL GROUP BY 1, 2 ORDER BY 1, 2");
    while (query.next()) {
        const auto dimension = query.id(0);
        if (levels.empty() || levels.back().first != dimension)
            levels.emplace_back(dimension, std::vector<domain::DayValue>());
        levels.back().second.push_back({query.day(1), query.real(2)});
    }
    return levels;
}

std::vector<domain::DayValue> careLevels(Journal& journal, const base::Id& dimension) {
    std::vector<domain::DayValue> days;
    Query query(journal,
                "SELECT c.day, avg(x.level) FROM check_in c JOIN check_in_care x ON x.check_in = c.id "
                "AND x.dimension = ?1 WHERE c.deleted IS NULL GROUP BY c.day ORDER BY c.day");
    query.with(dimension);
    while (query.next())
        days.push_back({query.day(0), query.real(1)});
    return days;
}

std::vector<domain::MoodMoment> moodMoments(Journal& journal) {
    constexpr int hours = 24;
    std::vector<domain::MoodMoment> moods;
    Query query(journal, "SELECT day, (at + offset_minutes * 60000) / 3600000 % 24, mood FROM check_in "
                         "WHERE deleted IS NULL AND mood IS NOT NULL ORDER BY day, at");
    while (query.next())
        moods.push_back({query.day(0), (query.integer(1) + hours) % hours, query.real(2)});
    return moods;
}

namespace {

/// The month a row's first column ("2026-11") names, where it is among them.
domain::MonthCount* monthIn(std::vector<domain::MonthCount>& months, Query& row) {
    const auto month = domain::Day::parse(row.text(0) + "-01");
    const auto found = std::ranges::find(months, month, [](const auto& each) { return std::optional(each.month); });
    return found == months.end() ? nullptr : &*found;
}

} // namespace

std::vector<domain::MonthCount> monthCounts(Journal& journal, domain::Day first, domain::Day last) {
    auto months = domain::emptyMonths(first, last);
    Query hellos(journal, "SELECT substr(h.day, 1, 7), h.reason, count(*) FROM hello h JOIN person p ON p.id = "
                          "h.person WHERE h.deleted IS NULL AND NOT p.resting AND h.day <= ?1 GROUP BY 1, 2");
    hellos.with(last);
    while (hellos.next())
        if (auto* month = monthIn(months, hellos)) {
            const auto reason = sound(domain::reasonFromWord(hellos.text(1)), "hello.reason");
            month->hellos.at(static_cast<std::size_t>(reason)) = hellos.integer(2);
        }
    Query met(journal, "SELECT substr(coalesce(met, day), 1, 7), count(*) FROM person WHERE deleted IS NULL AND NOT "
                       "is_me AND NOT resting AND coalesce(met, day) <= ?1 GROUP BY 1");
    met.with(last);
    while (met.next())
        if (auto* month = monthIn(months, met))
            month->met = met.integer(1);
    return months;
}

void eachText(Journal& journal, const std::function<bool(domain::Day, std::string_view)>& take) {
    Query query(journal, "SELECT day, note FROM check_in WHERE deleted IS NULL AND note <> '' UNION ALL "
                         "SELECT day, text FROM gratitude WHERE deleted IS NULL UNION ALL "
                         "SELECT day, note FROM hello WHERE deleted IS NULL AND note <> ''");
    while (query.next())
        if (!take(query.day(0), query.text(1)))
            return;
}

std::vector<domain::Day> checkInDays(Journal& journal) {
    return days(journal, "SELECT DISTINCT day FROM check_in WHERE deleted IS NULL ORDER BY 1");
}

std::vector<domain::Day> writtenDays(Journal& journal) {
    return days(journal,
                "SELECT day FROM check_in WHERE deleted IS NULL UNION SELECT day FROM gratitude WHERE "
                "deleted IS NULL UNION SELECT day FROM hello WHERE deleted IS NULL ORDER BY 1");
}

} // namespace tend::storage
