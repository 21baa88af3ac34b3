#include "storage/texts.hpp"

#include "storage/habit_store.hpp"
#include "storage/lists.hpp"
#include "storage/picture_store.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"

namespace tend::storage {

std::vector<StoredText> textsWith(Journal& journal, std::string_view part) {
    std::vector<StoredText> texts;
    for (const auto kind : allKinds)
        for (const std::string column : textColumnsOf(kind)) {
            Query query(journal, "SELECT id, " + column + " FROM " + tableOf(kind) + " WHERE instr(" +
                                     column + ", ?1) > 0 ORDER BY rowid");
            query.with(part);
            while (query.next())
                texts.push_back({{kind, query.id(0)}, column, query.text(1)});
        }
    return texts;
}

void putText(Journal& journal, const StoredText& text, domain::Instant changed) {
    Query(journal,
          "UPDATE " + tableOf(text.record.kind) + " SET " + text.column + " = ?2, changed = ?3 WHERE id = ?1")
        .with(text.record.id, text.text, changed)
        .run();
}

void putMentions(Journal& journal, const base::Id& gratitude, const std::vector<base::Id>& people) {
    putList(journal, "gratitude_mention", "gratitude", gratitude, "person", people);
}

void handOver(Journal& journal, const base::Id& from, const base::Id& into, domain::Instant changed) {
    Query(journal, "UPDATE hello SET person = ?2, changed = ?3 WHERE person = ?1")
        .with(from, into, changed)
        .run();
    Query(journal, "UPDATE gratitude SET told_person = ?2, changed = ?3 WHERE told_person = ?1")
        .with(from, into, changed)
        .run();
    Query(journal, "UPDATE gratitude SET changed = max(changed + 1, ?2) WHERE id IN "
                   "(SELECT gratitude FROM gratitude_mention WHERE person = ?1)")
        .with(from, changed)
        .run();
    Query(journal, "INSERT INTO gratitude_mention (gratitude, person, position) "
                   "SELECT gratitude, ?2, position FROM gratitude_mention WHERE person = ?1 "
                   "ON CONFLICT DO NOTHING")
        .with(from, into)
        .run();
    Query(journal, "DELETE FROM gratitude_mention WHERE person = ?1").with(from).run();
    PictureStore(journal).handOver({domain::RecordKind::Person, from}, {domain::RecordKind::Person, into});
}

std::vector<StoredActivity> allActivities(Journal& journal) {
    std::vector<StoredActivity> activities;
    Query query(journal, "SELECT id, name FROM activity ORDER BY rowid");
    while (query.next())
        activities.push_back({query.id(0), query.text(1)});
    return activities;
}

std::vector<std::pair<std::string, std::size_t>> activityUse(Journal& journal) {
    std::vector<std::pair<std::string, std::size_t>> used;
    Query query(journal, "SELECT name, count(*) FROM check_in_activity JOIN activity ON "
                         "activity.id = check_in_activity.activity GROUP BY activity.id ORDER BY name");
    while (query.next())
        used.emplace_back(query.text(0), static_cast<std::size_t>(query.number(1)));
    return used;
}

void renameActivity(Journal& journal, const base::Id& activity, std::string_view name) {
    Query(journal, "UPDATE activity SET name = ?2 WHERE id = ?1").with(activity, name).run();
}

void joinActivities(Journal& journal, const base::Id& from, const base::Id& into, domain::Instant changed) {
    Query(journal, "UPDATE check_in SET changed = max(changed + 1, ?2) WHERE id IN "
                   "(SELECT check_in FROM check_in_activity WHERE activity = ?1)")
        .with(from, changed)
        .run();
    Query(journal, "INSERT INTO check_in_activity (check_in, activity, position) "
                   "SELECT check_in, ?2, position FROM check_in_activity WHERE activity = ?1 "
                   "ON CONFLICT DO NOTHING")
        .with(from, into)
        .run();
    Query(journal, "DELETE FROM check_in_activity WHERE activity = ?1").with(from).run();
    moveHabits(journal, from, into);
}

} // namespace tend::storage
