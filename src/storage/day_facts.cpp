#include "storage/day_facts.hpp"

#include "storage/query.hpp"

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

std::vector<domain::Day> checkInDays(Journal& journal) {
    return days(journal, "SELECT DISTINCT day FROM check_in WHERE deleted IS NULL ORDER BY 1");
}

std::vector<domain::Day> writtenDays(Journal& journal) {
    return days(journal,
                "SELECT day FROM check_in WHERE deleted IS NULL UNION SELECT day FROM gratitude WHERE "
                "deleted IS NULL UNION SELECT day FROM hello WHERE deleted IS NULL ORDER BY 1");
}

} // namespace tend::storage
