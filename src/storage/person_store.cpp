#include "storage/filing_row.hpp"
#include "storage/lists.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/records.hpp"

namespace tend::storage {
namespace {

std::optional<domain::Rhythm> readRhythm(const Query& query, int column) {
    if (query.isNull(column))
        return std::nullopt;
    return sound(domain::Rhythm::from(query.integer(column), query.integer(column + 1)), "rhythm");
}

/// Ideal and latest, or nothing twice.
void bindRhythm(Query& query, const std::optional<domain::Rhythm>& rhythm) {
    if (rhythm)
        query.with(rhythm->ideal(), rhythm->latest());
    else
        query.with(std::nullopt, std::nullopt);
}

int nextCirclePosition(Journal& journal) {
    Query query(journal, "SELECT coalesce(max(position) + 1, 0) FROM circle");
    query.next();
    return query.integer(0);
}

base::Id circleNamed(Journal& journal, const std::string& name, domain::Instant at) {
    {
        Query query(journal, "SELECT id FROM circle WHERE name = ?1 ORDER BY position");
        if (query.with(name).next())
            return query.id(0);
    }
    const domain::Circle circle{.id = base::Id::generate(at.time_since_epoch().count()),
                                .name = name,
                                .position = nextCirclePosition(journal)};
    PersonStore(journal).put(circle);
    return circle.id;
}

} // namespace

const std::string& selectPerson() {
    static const std::string sql =
        std::string("SELECT ") + filingColumns +
        ", r.name, r.is_me, r.met, r.met_where, r.remember, r.birthday, r.rhythm_ideal, r.rhythm_latest, "
        "r.resting, " +
        packedTexts("c.name", "pc.position",
                    "FROM person_circle pc JOIN circle c ON c.id = pc.circle WHERE pc.person = r.id") +
        " ";
    return sql;
}

std::vector<domain::Person> readPeople(Query& rows) {
    std::vector<domain::Person> people;
    constexpr int own = filingCount;
    while (rows.next()) {
        people.push_back({.filing = readFiling(rows),
                          .name = rows.text(own),
                          .isMe = rows.number(own + 1) != 0,
                          .circles = unpackTexts(rows.text(own + 9)),
                          .met = rows.dayOrNot(own + 2),
                          .where = rows.text(own + 3),
                          .remember = rows.text(own + 4),
                          .rhythm = readRhythm(rows, own + 6),
                          .resting = rows.number(own + 8) != 0});
        if (!rows.isNull(own + 5))
            people.back().birthday = sound(domain::Birthday::parse(rows.text(own + 5)), "birthday");
    }
    return people;
}

void PersonStore::put(const domain::Person& person) {
    static const std::string sql =
        putRecordSql("person", {"name", "is_me", "met", "met_where", "remember", "birthday", "rhythm_ideal",
                                "rhythm_latest", "resting"});
    Query query(journal_, sql);
    bindFiling(query, person.filing);
    query.with(person.name, person.isMe, person.met, person.where, person.remember,
               person.birthday ? std::optional(person.birthday->toString()) : std::nullopt);
    bindRhythm(query, person.rhythm);
    query.with(person.resting).run();
    std::vector<base::Id> circles;
    for (const auto& name : person.circles)
        circles.push_back(circleNamed(journal_, name, person.filing.changed));
    putList(journal_, "person_circle", "person", person.filing.id, "circle", circles);
}

void PersonStore::remove(const base::Id& id, domain::Instant at) {
    removeRecord(journal_, "person", id, at);
}

std::optional<domain::Person> PersonStore::find(const base::Id& id) {
    Query query(journal_, selectPerson() + "FROM person r WHERE r.deleted IS NULL AND r.id = ?1");
    auto found = readPeople(query.with(id));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<domain::Person> PersonStore::all() {
    Query query(journal_,
                selectPerson() +
                    "FROM person r WHERE r.deleted IS NULL ORDER BY r.is_me DESC, r.created, r.rowid");
    return readPeople(query);
}

std::vector<domain::Nameable> PersonStore::names() {
    std::vector<domain::Nameable> names;
    Query query(journal_, "SELECT id, name FROM person WHERE NOT is_me ORDER BY created, rowid");
    while (query.next())
        names.push_back({query.id(0), query.text(1)});
    return names;
}

std::vector<domain::Circle> PersonStore::circles() {
    std::vector<domain::Circle> circles;
    Query query(
        journal_,
        "SELECT id, name, rhythm_ideal, rhythm_latest, position FROM circle ORDER BY position, rowid");
    while (query.next())
        circles.push_back({.id = query.id(0),
                           .name = query.text(1),
                           .rhythm = readRhythm(query, 2),
                           .position = query.integer(4)});
    return circles;
}

void PersonStore::put(const domain::Circle& circle) {
    Query query(journal_, "INSERT INTO circle (id, name, position, rhythm_ideal, rhythm_latest) "
                          "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                          "position = excluded.position, rhythm_ideal = excluded.rhythm_ideal, "
                          "rhythm_latest = excluded.rhythm_latest");
    query.with(circle.id, circle.name, circle.position);
    bindRhythm(query, circle.rhythm);
    query.run();
}

} // namespace tend::storage
