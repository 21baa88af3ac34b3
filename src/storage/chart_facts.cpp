#include "storage/chart_facts.hpp"

#include "storage/query.hpp"

#include <chrono>

namespace tend::storage {
namespace {

/// One row a month; the reasons in the order domain::Reason has them.
constexpr const char* monthsSql = R"sql(
    SELECT month || '-01', sum(for_you), sum(for_help), sum(for_problem), sum(met), sum(thanks), sum(check_ins)
      FROM (
        SELECT substr(h.day, 1, 7) AS month, count(*) FILTER (WHERE h.reason = 'nothing') AS for_you,
               count(*) FILTER (WHERE h.reason = 'needed') AS for_help,
               count(*) FILTER (WHERE h.reason = 'problem') AS for_problem, 0 AS met, 0 AS thanks, 0 AS check_ins
          FROM hello h JOIN person p ON p.id = h.person
         WHERE h.deleted IS NULL AND NOT p.resting AND h.day <= ?1 GROUP BY 1
        UNION ALL
        SELECT substr(coalesce(met, day), 1, 7), 0, 0, 0, count(*), 0, 0
          FROM person
         WHERE deleted IS NULL AND NOT resting AND NOT is_me AND coalesce(met, day) <= ?1 GROUP BY 1
        UNION ALL
        SELECT substr(day, 1, 7), 0, 0, 0, 0, count(*), 0
          FROM gratitude WHERE deleted IS NULL AND day <= ?1 GROUP BY 1
        UNION ALL
        SELECT substr(day, 1, 7), 0, 0, 0, 0, 0, count(*)
          FROM check_in WHERE deleted IS NULL AND day <= ?1 GROUP BY 1)
    GROUP BY month ORDER BY month
)sql";

/// The hour the wall clock showed.
int hourOf(domain::Instant at, int offsetMinutes) {
    const auto local = at + std::chrono::minutes(offsetMinutes);
    return static_cast<int>(
        std::chrono::floor<std::chrono::hours>(local - std::chrono::floor<std::chrono::days>(local)).count());
}

} // namespace

std::vector<domain::HourMood> hourMoods(Journal& journal, domain::Day last) {
    Query query(journal, "SELECT day, at, offset_minutes, mood FROM check_in WHERE deleted IS NULL AND "
                         "mood IS NOT NULL AND written_day <= day AND day <= ?1 ORDER BY day, at");
    query.with(last);
    std::vector<domain::HourMood> moods;
    while (query.next())
        moods.push_back({query.day(0), hourOf(query.instant(1), query.integer(2)),
                         static_cast<double>(query.integer(3))});
    return moods;
}

std::vector<domain::MonthCount> monthCounts(Journal& journal, domain::Day last) {
    Query query(journal, monthsSql);
    query.with(last);
    std::vector<domain::MonthCount> months;
    while (query.next())
        months.push_back({.month = domain::monthOf(query.day(0)),
                          .hellos = {query.integer(1), query.integer(2), query.integer(3)},
                          .peopleMet = query.integer(4),
                          .gratitude = query.integer(5),
                          .checkIns = query.integer(6)});
    return months;
}

int textCount(Journal& journal, domain::Day last) {
    Query query(journal, "SELECT (SELECT count(*) FROM check_in WHERE deleted IS NULL AND day <= ?1) + "
                         "(SELECT count(*) FROM gratitude WHERE deleted IS NULL AND day <= ?1) + "
                         "(SELECT count(*) FROM hello WHERE deleted IS NULL AND day <= ?1)");
    query.with(last).next();
    return query.integer(0);
}

void eachText(Journal& journal, domain::Day last,
              const std::function<bool(domain::Day day, const std::string& text)>& seen) {
    Query query(journal, "SELECT day, note FROM check_in WHERE deleted IS NULL AND day <= ?1 UNION ALL "
                         "SELECT day, text FROM gratitude WHERE deleted IS NULL AND day <= ?1 UNION ALL "
                         "SELECT day, note FROM hello WHERE deleted IS NULL AND day <= ?1");
    query.with(last);
    while (query.next() && seen(query.day(0), query.text(1))) {
    }
}

} // namespace tend::storage
