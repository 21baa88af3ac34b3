#include "base/error.hpp"
#include "storage/change.hpp"
#include "storage/journals.hpp"
#include "storage/settings.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace tend;
using namespace tend::test;
using storage::ChangeId;
using storage::GratitudeStore;
using storage::Journal;

namespace {

std::string texts(Journal& journal) {
    std::string all;
    for (const auto& note : GratitudeStore(journal).onDay(today))
        all += note.text + ";";
    return all;
}

bool undoLast(Journal& journal) {
    const auto last = storage::lastUndoable(journal);
    return last && storage::undo(journal, last->id, morning.at);
}

bool redoLast(Journal& journal) {
    const auto last = storage::lastRedoable(journal);
    return last && storage::redo(journal, last->id, morning.at);
}

int count(Journal& journal, const std::string& sql) {
    return journal.database().execAndGet(sql).getInt();
}

/// Random but repeatable things an owner does.
class Owner {
  public:
    Owner(Journal& journal, unsigned seed) : journal_(journal), random_(seed) {}

    void doSomething() {
        storage::Change change(journal_, "Did something", morning.at);
        for (int steps = 1 + pick(3); steps > 0; --steps)
            doOne();
        change.commit();
    }

  private:
    int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

    std::string words() {
        static const std::vector<std::string> all{"",     "rain", "感謝", "it's \"so\"", "🙏", "a\nb",
                                                  "null", "{}",   "7"};
        return all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))];
    }

    domain::Day someDay() { return today - pick(5); }

    base::Id somebody() {
        const auto people = storage::PersonStore(journal_).all();
        return people[static_cast<std::size_t>(pick(static_cast<int>(people.size())))].filing.id;
    }

    void doOne() {
        switch (pick(8)) {
        case 0:
        case 1:
            return putCheckIn();
        case 2:
        case 3:
            return putGratitude();
        case 4:
            return putPerson();
        case 5:
            return storage::HelloStore(journal_).put(
                {.filing = filed(someDay()), .person = somebody(), .note = words()});
        case 6:
            return removeSomething();
        default:
            return storage::putSetting(journal_, "key" + std::to_string(pick(3)), words());
        }
    }

    void putCheckIn() {
        storage::CheckInStore store(journal_);
        const auto there = store.onDay(someDay());
        domain::CheckIn checkIn{.filing = filed(someDay())};
        if (!there.empty() && pick(2) == 0)
            checkIn = there.front();
        checkIn.mood = pick(2) == 0 ? std::nullopt : domain::Level::from(1 + pick(5));
        checkIn.note = words();
        checkIn.care.clear();
        for (const auto& dimension : storage::DimensionStore(journal_).all())
            if (pick(2) == 0)
                checkIn.care.push_back({dimension.id, level(1 + pick(5))});
        checkIn.activities.assign(static_cast<std::size_t>(pick(2)), "activity " + words());
        store.put(checkIn);
    }

    void putGratitude() {
        GratitudeStore store(journal_);
        const auto there = store.onDay(someDay());
        domain::Gratitude note{.filing = filed(someDay())};
        if (!there.empty() && pick(2) == 0)
            note = there.front();
        note.text = words();
        note.mentions.assign(static_cast<std::size_t>(pick(2)), somebody());
        note.told =
            pick(2) == 0 ? std::nullopt : std::optional(domain::Told{today, somebody(), std::nullopt});
        store.put(note);
    }

    void putPerson() {
        storage::PersonStore store(journal_);
        auto people = store.all();
        domain::Person person{.filing = filed(), .name = "Ada"};
        if (pick(2) == 0)
            person = people.back();
        person.name += words();
        person.circles.assign(static_cast<std::size_t>(pick(2)), "circle " + words());
        person.rhythm = domain::Rhythm::from(1 + pick(3), 9);
        store.put(person);
    }

    void removeSomething() {
        for (const auto& note : GratitudeStore(journal_).onDay(someDay()))
            return GratitudeStore(journal_).remove(note.filing.id, morning.at);
        for (const auto& checkIn : storage::CheckInStore(journal_).onDay(someDay()))
            return storage::CheckInStore(journal_).remove(checkIn.filing.id, morning.at);
    }

    Journal& journal_;
    std::mt19937 random_;
};

} // namespace

TEST_CASE("undoing everything brings back the journal's every row, and redoing everything too") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        auto journal = Journal::inMemory(morning);
        Owner owner(journal, seed);
        std::vector<std::string> states{dump(journal)};
        for (int i = 0; i < 25; ++i) {
            owner.doSomething();
            if (auto state = dump(journal); state != states.back())
                states.push_back(std::move(state));
        }
        for (int rounds = 0; rounds < 2; ++rounds) {
            for (auto state = states.rbegin(); state + 1 != states.rend(); ++state) {
                REQUIRE(dump(journal) == *state);
                REQUIRE(undoLast(journal));
            }
            REQUIRE(dump(journal) == states.front());
            CHECK_FALSE(undoLast(journal));
            for (std::size_t i = 1; i < states.size(); ++i) {
                REQUIRE(redoLast(journal));
                REQUIRE(dump(journal) == states[i]);
            }
            CHECK_FALSE(redoLast(journal));
        }
        CHECK(journal.check().empty());
    }
}

TEST_CASE("undoing and redoing at random never loses its place") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        auto journal = Journal::inMemory(morning);
        Owner owner(journal, seed);
        std::mt19937 random(seed);
        std::vector<std::string> states{dump(journal)};
        std::size_t at = 0;
        for (int i = 0; i < 120; ++i) {
            const auto choice = random() % 4;
            if (choice < 2) {
                owner.doSomething();
                if (auto state = dump(journal); state != states[at]) {
                    states.resize(++at);
                    states.push_back(std::move(state));
                }
            } else if (choice == 2) {
                const bool done = undoLast(journal);
                REQUIRE(done == (at > 0));
                at -= done ? 1 : 0;
            } else {
                const bool done = redoLast(journal);
                REQUIRE(done == (at + 1 < states.size()));
                at += done ? 1 : 0;
            }
            REQUIRE(dump(journal) == states[at]);
        }
        CHECK(journal.check().empty());
    }
}

TEST_CASE("a change that is not committed leaves nothing") {
    auto journal = Journal::inMemory(morning);
    const auto before = dump(journal);
    {
        storage::Change change(journal, "Dropped", morning.at);
        GratitudeStore(journal).put({.filing = filed(), .text = "never"});
    }
    CHECK(dump(journal) == before);
    CHECK_FALSE(storage::lastUndoable(journal));
    thank(journal, "the next one works");
    CHECK(texts(journal) == "the next one works;");
}

TEST_CASE("writing outside a change fails for every record table, and is not kept") {
    auto journal = Journal::inMemory(morning);
    const auto before = dump(journal);
    CHECK_THROWS_AS(GratitudeStore(journal).put({.filing = filed(), .text = "never"}), base::Error);
    CHECK_THROWS_AS(storage::putSetting(journal, "key", "never"), base::Error);
    auto& database = journal.database();
    std::vector<std::string> tables;
    SQLite::Statement names(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB "
                                      "'sqlite_*' AND name NOT GLOB 'search_*' "
                                      "AND name NOT IN ('change', 'history', 'writing', 'draft', "
                                      "'picture_data', 'picture_copy')");
    while (names.executeStep())
        tables.push_back(names.getColumn(0));
    CHECK(tables.size() == 17);
    for (const auto& table : tables) {
        CAPTURE(table);
        CHECK(count(journal, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND name GLOB "
                             "'history_*' AND tbl_name = '" +
                                 table + "'") == 3);
        if (count(journal, "SELECT count(*) FROM " + table) > 0)
            CHECK_THROWS_AS(database.exec("DELETE FROM " + table), SQLite::Exception);
    }
    CHECK_THROWS_AS(database.exec("UPDATE person SET name = 'You'"), SQLite::Exception);
    CHECK(dump(journal) == before);
}

TEST_CASE("a change is named by its label and its time") {
    auto journal = Journal::inMemory(morning);
    thank(journal, "rain");
    const auto last = storage::lastUndoable(journal);
    REQUIRE(last);
    CHECK(last->label == "Added a gratitude note");
    CHECK(last->at == morning.at);
    CHECK_FALSE(storage::lastRedoable(journal));
}

TEST_CASE("after an undo, the next one goes further back, and a redo goes forth") {
    auto journal = Journal::inMemory(morning);
    for (const char* text : {"a", "b", "c"})
        thank(journal, text);
    CHECK(undoLast(journal));
    CHECK(undoLast(journal));
    CHECK(texts(journal) == "a;");
    CHECK(redoLast(journal));
    CHECK(texts(journal) == "a;b;");
    CHECK(undoLast(journal));
    CHECK(texts(journal) == "a;");
    CHECK(redoLast(journal));
    CHECK(redoLast(journal));
    CHECK_FALSE(redoLast(journal));
    CHECK(texts(journal) == "a;b;c;");
}

TEST_CASE("a new change after an undo ends what could be redone") {
    auto journal = Journal::inMemory(morning);
    thank(journal, "a");
    CHECK(undoLast(journal));
    thank(journal, "b");
    CHECK_FALSE(storage::lastRedoable(journal));
    CHECK(undoLast(journal));
    CHECK(redoLast(journal));
    CHECK(texts(journal) == "b;");
}

TEST_CASE("a change that wrote nothing is neither undone nor in the way of a redo") {
    auto journal = Journal::inMemory(morning);
    const auto note = thank(journal, "a");
    thank(journal, "b");
    CHECK(undoLast(journal));
    changing(journal, [&] { GratitudeStore(journal).put(note); }); // the same again
    CHECK(redoLast(journal));
    CHECK(texts(journal) == "a;b;");
    changing(journal, [] {});
    CHECK(undoLast(journal));
    CHECK(texts(journal) == "a;");
}

TEST_CASE("a row changed again since keeps an older change from being undone") {
    auto journal = Journal::inMemory(morning);
    domain::Gratitude note{.filing = filed(), .text = "first"};
    const auto first = changing(journal, [&] { GratitudeStore(journal).put(note); });
    note.text = "second";
    const auto second = changing(journal, [&] { GratitudeStore(journal).put(note); });
    thank(journal, "another");
    const auto before = dump(journal);
    CHECK_FALSE(storage::undo(journal, first, morning.at));
    CHECK(dump(journal) == before);
    CHECK(storage::undo(journal, second, morning.at));
    CHECK(texts(journal) == "first;another;");
    CHECK(storage::undo(journal, first, morning.at));
    CHECK(texts(journal) == "another;");
    CHECK_FALSE(storage::redo(journal, second, morning.at)); // what it changed is not there
    CHECK(storage::redo(journal, first, morning.at));
    CHECK(storage::redo(journal, second, morning.at));
    CHECK(dump(journal) == before);
}

TEST_CASE("someone who is mentioned by now cannot be undone away") {
    auto journal = Journal::inMemory(morning);
    const domain::Person ada{.filing = filed(), .name = "Ada"};
    const auto added = changing(journal, [&] { storage::PersonStore(journal).put(ada); });
    changing(journal, [&] {
        GratitudeStore(journal).put({.filing = filed(), .text = "@Ada", .mentions = {ada.filing.id}});
    });
    const auto before = dump(journal);
    CHECK_FALSE(storage::undo(journal, added, morning.at));
    CHECK(dump(journal) == before);
    CHECK(undoLast(journal));
    CHECK(storage::undo(journal, added, morning.at));
    CHECK(storage::PersonStore(journal).all().size() == 1);
}

TEST_CASE("a change is undone once, and an undo is not undone by its own number") {
    auto journal = Journal::inMemory(morning);
    thank(journal, "a");
    const auto id = storage::lastUndoable(journal)->id;
    CHECK(storage::undo(journal, id, morning.at));
    CHECK_FALSE(storage::undo(journal, id, morning.at));
    CHECK_FALSE(storage::undo(journal, ChangeId{static_cast<std::int64_t>(id) + 1}, morning.at));
    CHECK_FALSE(storage::undo(journal, ChangeId{999}, morning.at));
    CHECK_FALSE(storage::redo(journal, ChangeId{999}, morning.at));
    CHECK(storage::redo(journal, id, morning.at));
    CHECK_FALSE(storage::redo(journal, id, morning.at));
}

TEST_CASE("typing one note is one step, and undo brings back what was before the first key") {
    auto journal = Journal::inMemory(morning);
    auto note = thank(journal, "before");
    std::optional<ChangeId> typing;
    for (const char* text : {"b", "be", "better"}) {
        storage::Change change(journal, "Wrote", morning.at, typing);
        note.text = text;
        GratitudeStore(journal).put(note);
        change.commit();
        typing = change.id();
    }
    CHECK(texts(journal) == "better;");
    CHECK(undoLast(journal));
    CHECK(texts(journal) == "before;");
    CHECK(redoLast(journal));
    CHECK(texts(journal) == "better;");
}

TEST_CASE("a change goes on only while it is the newest and stands") {
    auto journal = Journal::inMemory(morning);
    const auto first = changing(journal, [&] { storage::putSetting(journal, "a", "1"); });
    const auto goOn = [&](ChangeId id) {
        storage::Change change(journal, "Went on", morning.at, id);
        storage::putSetting(journal, "a", std::to_string(static_cast<std::int64_t>(change.id())) + "!");
        change.commit();
        return change.id();
    };
    CHECK(goOn(first) == first);
    CHECK(undoLast(journal));
    const auto second = goOn(first);
    CHECK(second != first);
    thank(journal, "between");
    CHECK(goOn(second) != second);
    CHECK(goOn(ChangeId{1}) != ChangeId{1}); // what the journal started with
}

TEST_CASE("history keeps the first image of a row inside a change, and none of what stayed the same") {
    auto journal = Journal::inMemory(morning);
    auto note = thank(journal, "one");
    const auto id = changing(journal, [&] {
        GratitudeStore store(journal);
        store.put(note);
        note.text = "two";
        store.put(note);
        note.text = "three";
        store.put(note);
    });
    const auto where = " FROM history WHERE change = " + std::to_string(static_cast<std::int64_t>(id));
    CHECK(count(journal, "SELECT count(*)" + where) == 1);
    CHECK(journal.database().execAndGet("SELECT before ->> 'text'" + where).getString() == "one");
}

TEST_CASE("undo is exact for bytes that are no text, too") {
    auto journal = Journal::inMemory(morning);
    for (const auto& bytes : {std::string("zero \0 inside", 13), std::string("\xff\xfe broken \xc3"),
                              std::string("\x01\x1f\x7f \xed\xa0\x80"), std::string("\\u0000 \\ \"")}) {
        auto note = thank(journal, bytes, today + 1);
        note.text = "other";
        changing(journal, [&] { GratitudeStore(journal).put(note); });
        CHECK(undoLast(journal));
        CHECK(GratitudeStore(journal).find(note.filing.id)->text == bytes);
    }
}

TEST_CASE("what can be undone and redone is found without reading all of a long history") {
    auto journal = Journal::inMemory(morning);
    SQLite::Statement plan(
        journal.database(),
        "EXPLAIN QUERY PLAN SELECT id FROM change WHERE undoes IS NULL AND undone_by IS NOT NULL "
        "ORDER BY undone_by DESC LIMIT 1");
    REQUIRE(plan.executeStep());
    CHECK(plan.getColumn(3).getString().find("USING INDEX change_undone") != std::string::npos);
}

TEST_CASE("what an undo takes away stays in the history") {
    auto journal = Journal::inMemory(morning);
    thank(journal, "precious");
    CHECK(undoLast(journal));
    CHECK(count(journal, "SELECT count(*) FROM history WHERE before ->> 'text' = 'precious'") == 1);
}

TEST_CASE("undo works on a journal that was closed, encrypted and decrypted in between") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    std::string before;
    {
        auto journal = opened(Journal::create(path, noPassphrase, morning));
        before = dump(journal);
        Owner owner(journal, 3);
        for (int i = 0; i < 10; ++i)
            owner.doSomething();
        journal.changePassphrase(passphrase);
    }
    auto journal = opened(Journal::open(path, passphrase));
    while (undoLast(journal)) {
    }
    CHECK(dump(journal) == before);
}
