#include "storage/journals.hpp"
#include "storage/record_rows.hpp"
#include "storage/versions.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace tend;
using namespace tend::test;
using domain::RecordKind;
using storage::Journal;
using storage::versionsOf;

namespace {

domain::RecordRef thanksRef(const domain::Gratitude& note) {
    return {RecordKind::Gratitude, note.filing.id};
}

/// The texts of a thank-you's versions, those an undo took away in brackets.
std::string texts(Journal& journal, const domain::Gratitude& note) {
    std::string all;
    for (const auto& version : versionsOf(journal, thanksRef(note))) {
        const auto& text = std::get<domain::Gratitude>(version.record).text;
        const bool undone = version.replaced && version.replaced->undone;
        all += (all.empty() ? "" : " ") + (undone ? "(" + text + ")" : text);
    }
    return all;
}

void rewrite(Journal& journal, domain::Gratitude& note, const std::string& text) {
    note.text = text;
    changing(
        journal, [&] { storage::GratitudeStore(journal).put(note); }, "Changed to " + text);
}

void undoLast(Journal& journal) {
    REQUIRE(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
}

void redoLast(Journal& journal) {
    REQUIRE(storage::redo(journal, storage::lastRedoable(journal)->id, morning.at));
}

} // namespace

TEST_CASE("a record that was never changed has one version, and one that never was has none") {
    auto journal = Journal::inMemory(morning);
    const auto note = thank(journal, "a");
    const auto versions = versionsOf(journal, thanksRef(note));
    REQUIRE(versions.size() == 1);
    CHECK(versions[0].record == domain::Record(note));
    CHECK_FALSE(versions[0].replaced);
    CHECK(versionsOf(journal, {RecordKind::Gratitude, filed().id}).empty());
}

TEST_CASE("versions come newest first, each with what replaced it") {
    auto journal = Journal::inMemory(morning);
    auto note = thank(journal, "a");
    rewrite(journal, note, "b");
    rewrite(journal, note, "c");
    CHECK(texts(journal, note) == "c b a");
    const auto versions = versionsOf(journal, thanksRef(note));
    CHECK(versions[1].replaced->label == "Changed to c");
    CHECK(versions[2].replaced->label == "Changed to b");
    CHECK(versions[2].replaced->at == morning.at);
}

TEST_CASE("words that only an undo took away are a version, and undo and redo make no others") {
    auto journal = Journal::inMemory(morning);
    auto note = thank(journal, "a");
    rewrite(journal, note, "b");
    undoLast(journal);
    CHECK(texts(journal, note) == "a (b)");
    redoLast(journal);
    CHECK(texts(journal, note) == "b a");
    undoLast(journal);
    rewrite(journal, note, "c");
    CHECK(texts(journal, note) == "c a (b)");
    rewrite(journal, note, "a");
    CHECK(texts(journal, note) == "a c a (b)");
}

TEST_CASE("what was undone from the beginning has its words in the history still") {
    auto journal = Journal::inMemory(morning);
    const auto note = thank(journal, "a");
    undoLast(journal);
    CHECK(texts(journal, note) == "(a)");
    redoLast(journal);
    CHECK(texts(journal, note) == "a");
}

TEST_CASE("the trash and back is no version") {
    auto journal = Journal::inMemory(morning);
    auto note = thank(journal, "a");
    rewrite(journal, note, "b");
    changing(journal, [&] { storage::GratitudeStore(journal).remove(note.filing.id, morning.at); });
    CHECK(texts(journal, note) == "b a");
    changing(journal, [&] { storage::putRecord(journal, note); });
    CHECK(texts(journal, note) == "b a");
}

TEST_CASE("each version has the lists it had, even where nothing else was changed in the same instant") {
    auto journal = Journal::inMemory(morning);
    const auto dimensions = storage::DimensionStore(journal).all();
    domain::CheckIn checkIn{.filing = filed(), .mood = level(3), .activities = {"Walk", "Tea"}};
    std::vector<domain::Record> states;
    const auto put = [&] {
        changing(journal, [&] { storage::CheckInStore(journal).put(checkIn); });
        states.emplace_back(*storage::CheckInStore(journal).find(checkIn.filing.id));
    };
    put();
    checkIn.care = {{dimensions[1].id, level(2)}, {dimensions[0].id, level(5)}};
    put();
    checkIn.activities = {"Tea"};
    put();
    checkIn.activities = {"Swim", "Tea"};
    checkIn.mood = level(5);
    put();
    const auto versions = versionsOf(journal, {RecordKind::CheckIn, checkIn.filing.id});
    REQUIRE(versions.size() == 4);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(versions[i].record == states[3 - i]);
}

TEST_CASE("a person's versions have their circles, and an activity that an undo took away has its name") {
    auto journal = Journal::inMemory(morning);
    domain::Person person{.filing = filed(), .name = "Ada", .circles = {"Friends"}};
    changing(journal, [&] { storage::PersonStore(journal).put(person); });
    person.circles = {"Choir", "Friends"};
    changing(journal, [&] { storage::PersonStore(journal).put(person); });
    undoLast(journal);
    const auto versions = versionsOf(journal, {RecordKind::Person, person.filing.id});
    REQUIRE(versions.size() == 2);
    CHECK(std::get<domain::Person>(versions[0].record).circles == std::vector<std::string>{"Friends"});
    CHECK(std::get<domain::Person>(versions[1].record).circles ==
          std::vector<std::string>{"Choir", "Friends"});
}

TEST_CASE("versions and the trash are found without reading all of a long journal") {
    auto journal = Journal::inMemory(morning);
    const auto plan = [&](const std::string& sql) {
        SQLite::Statement query(journal.database(), "EXPLAIN QUERY PLAN " + sql);
        REQUIRE(query.executeStep());
        return query.getColumn(3).getString();
    };
    CHECK(plan("SELECT change FROM history WHERE table_name = ?1 AND row_id = ?2 AND before IS NOT NULL")
              .find("history_by_row") != std::string::npos);
    CHECK(plan("SELECT deleted, id FROM hello WHERE deleted IS NOT NULL").find("hello_in_trash") !=
          std::string::npos);
}
