#include "storage/journals.hpp"
#include "storage/record_rows.hpp"
#include "storage/search_index.hpp"
#include "storage/trash.hpp"
#include "storage/versions.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

using namespace tend;
using namespace tend::test;
using domain::RecordKind;
using domain::RecordRef;
using storage::Journal;

namespace {

domain::Instant minutesLater(int minutes) {
    return morning.at + std::chrono::minutes(minutes);
}

void toTrash(Journal& journal, const std::vector<RecordRef>& refs, int minute = 0) {
    changing(journal, [&] {
        for (const auto& ref : refs)
            storage::removeRecord(journal, ref, minutesLater(minute));
    });
}

void forgetAll(Journal& journal, const std::vector<RecordRef>& refs) {
    storage::forget(journal, refs, "Deleted for good", morning.at);
}

/// True where `word` stands anywhere in the journal's files.
bool inBytes(const TempFolder& folder, const std::string& word) {
    const auto files = contents(folder.path());
    return std::any_of(files.begin(), files.end(),
                       [&](const auto& file) { return file.second.find(word) != std::string::npos; });
}

int count(Journal& journal, const std::string& sql) {
    return journal.database().execAndGet(sql).getInt();
}

domain::Person befriend(Journal& journal, const std::string& name) {
    domain::Person person{.filing = filed(), .name = name, .where = "at " + name, .remember = "of " + name};
    changing(journal, [&] { storage::PersonStore(journal).put(person); });
    return person;
}

domain::Hello greet(Journal& journal, const domain::Person& person) {
    domain::Hello hello{.filing = filed(), .person = person.filing.id, .note = "hi"};
    changing(journal, [&] { storage::HelloStore(journal).put(hello); });
    return hello;
}

} // namespace

TEST_CASE("the trash shows every kind, what was moved there last first, page by page") {
    auto journal = Journal::inMemory(morning);
    const auto ada = befriend(journal, "Ada");
    const auto hello = greet(journal, ada);
    std::vector<RecordRef> refs{{RecordKind::Hello, hello.filing.id}, {RecordKind::Person, ada.filing.id}};
    for (const char* text : {"a", "b", "c"})
        refs.push_back(domain::refOf(thank(journal, text)));
    int minute = 0;
    for (const auto& ref : refs)
        toTrash(journal, {ref}, minute++ / 2);
    CHECK(storage::trashCount(journal) == 5);

    for (std::size_t limit : {1u, 2u, 3u, 5u, 9u}) {
        CAPTURE(limit);
        std::vector<RecordRef> seen;
        std::optional<domain::TrashPlace> after;
        do {
            const auto page = storage::trashPage(journal, after, limit);
            CHECK(page.things.size() <= limit);
            for (const auto& thing : page.things)
                seen.push_back(domain::refOf(std::get<domain::Record>(thing)));
            after = page.next;
        } while (after);
        REQUIRE(seen.size() == 5);
        CHECK(seen.front() == refs.back());
        CHECK(std::is_permutation(seen.begin(), seen.end(), refs.begin()));
    }
    CHECK(storage::trashUntil(journal, minutesLater(0)).size() == 2);
}

TEST_CASE("what is deleted for good cannot be found in the file's bytes any more") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    auto journal = opened(Journal::create(path, noPassphrase, morning));
    const auto dimensions = storage::DimensionStore(journal).all();
    auto note = thank(journal, "Firstwordsofthanks " + std::string(9000, 'x'));
    note.text = "Secondwordsofthanks";
    changing(journal, [&] { storage::GratitudeStore(journal).put(note); });
    const domain::CheckIn checkIn{.filing = filed(),
                                  .care = {{dimensions[0].id, level(2)}},
                                  .activities = {"Secretactivity", "Walk"},
                                  .note = "Secretnote"};
    const domain::CheckIn other{.filing = filed(), .activities = {"Walk"}, .note = "Keptnote"};
    changing(journal, [&] {
        storage::CheckInStore(journal).put(checkIn);
        storage::CheckInStore(journal).put(other);
    });
    const auto person = befriend(journal, "Zenobiusz");
    std::vector<RecordRef> many;
    for (int i = 0; i < 300; ++i)
        many.push_back(domain::refOf(thank(journal, "Manywords" + std::to_string(i))));
    greet(journal, person);
    CHECK(storage::SearchIndex(journal).catchUp() == storage::SearchIndex::Step::Finished);
    toTrash(journal, many);
    toTrash(journal, {domain::refOf(note), domain::refOf(checkIn), domain::refOf(person)});
    REQUIRE(inBytes(folder, "Manywords7"));
    REQUIRE(inBytes(folder, "zenobiusz"));

    many.insert(many.end(), {domain::refOf(note), domain::refOf(checkIn), domain::refOf(person)});
    forgetAll(journal, many);
    CHECK(storage::scrubDue(journal));
    CHECK(storage::scrub(journal));
    CHECK_FALSE(storage::scrubDue(journal));
    for (const char* word :
         {"Firstwords", "Secondwords", "xxxxxxxx", "Secretactivity", "Secretnote", "Zenobiusz", "Manywords",
          "firstwords", "secondwords", "secretactivity", "secretnote", "zenobiusz", "manywords"}) {
        CAPTURE(word);
        CHECK_FALSE(inBytes(folder, word));
    }
    CHECK(inBytes(folder, "Keptnote"));
    CHECK(inBytes(folder, "Walk"));
    CHECK(storage::trashCount(journal) == 0);
    CHECK(journal.check().empty());
    CHECK(storage::SearchIndex(journal).catchUp() == storage::SearchIndex::Step::Finished);
    const auto troubles = storage::SearchIndex(journal).check();
    CAPTURE(troubles.empty() ? std::string() : troubles.front());
    CHECK(troubles.empty());
}

TEST_CASE("only what lies in the trash is deleted for good") {
    auto journal = Journal::inMemory(morning);
    const auto note = thank(journal, "a");
    forgetAll(journal, {domain::refOf(note)});
    CHECK(storage::GratitudeStore(journal).find(note.filing.id));
}

TEST_CASE("a person deleted for good stays as somebody without a name while a hello is with them") {
    auto journal = Journal::inMemory(morning);
    const auto ada = befriend(journal, "Ada");
    const auto bea = befriend(journal, "Bea");
    const auto hello = greet(journal, ada);
    toTrash(journal, {domain::refOf(ada), domain::refOf(bea)});
    forgetAll(journal, {domain::refOf(ada), domain::refOf(bea)});
    CHECK(storage::HelloStore(journal).find(hello.filing.id)->person == ada.filing.id);
    const auto left = storage::findRecord(journal, domain::refOf(ada));
    REQUIRE(left);
    CHECK(std::get<domain::Person>(*left).name.empty());
    CHECK(std::get<domain::Person>(*left).remember.empty());
    CHECK_FALSE(storage::findRecord(journal, domain::refOf(bea)));
    CHECK(storage::trashCount(journal) == 0);
    CHECK(count(journal, "SELECT count(*) FROM history WHERE instr(before, 'Ada')") == 0);
    CHECK(journal.check().empty());
}

TEST_CASE("a change that touched what is gone for good cannot be undone, others can") {
    auto journal = Journal::inMemory(morning);
    const auto first = thank(journal, "a");
    const auto second = thank(journal, "b");
    toTrash(journal, {domain::refOf(first), domain::refOf(second)});
    thank(journal, "c");
    forgetAll(journal, {domain::refOf(first)});

    const auto forgetting = storage::lastStanding(journal, std::nullopt);
    REQUIRE(forgetting);
    CHECK(forgetting->forgets);
    CHECK(forgetting->lasting);
    const auto thanks = storage::lastStanding(journal, forgetting->note.id);
    REQUIRE(thanks);
    CHECK_FALSE(thanks->lasting);
    const auto bulk = storage::lastStanding(journal, thanks->note.id);
    REQUIRE(bulk);
    CHECK(bulk->lasting);
    CHECK_FALSE(bulk->forgets);
    const auto before = dump(journal);
    CHECK_FALSE(storage::undo(journal, bulk->note.id, morning.at));
    CHECK_FALSE(storage::undo(journal, forgetting->note.id, morning.at));
    CHECK(dump(journal) == before);
    CHECK(storage::undo(journal, thanks->note.id, morning.at));
}

TEST_CASE("what was undone and is gone for good cannot be done again") {
    auto journal = Journal::inMemory(morning);
    auto note = thank(journal, "a");
    toTrash(journal, {domain::refOf(note)});
    note.filing.deleted = morning.at;
    note.text = "b";
    const auto edit = changing(journal, [&] { storage::GratitudeStore(journal).put(note); });
    REQUIRE(storage::undo(journal, edit, morning.at));
    forgetAll(journal, {domain::refOf(note)});
    CHECK_FALSE(storage::lastRedoable(journal));
    CHECK_FALSE(storage::redo(journal, edit, morning.at));
    CHECK(storage::versionsOf(journal, domain::refOf(note)).empty());
}

TEST_CASE("while somebody reads the journal, the words leave the file later") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    auto journal = opened(Journal::create(path, passphrase, morning));
    const auto note = thank(journal, "a");
    toTrash(journal, {domain::refOf(note)});
    journal.database().setBusyTimeout(10);
    {
        auto reader = journal.another();
        reader.database().exec("BEGIN");
        reader.database().execAndGet("SELECT count(*) FROM gratitude");
        forgetAll(journal, {domain::refOf(note)});
        CHECK_FALSE(storage::scrub(journal));
        CHECK(storage::scrubDue(journal));
        reader.database().exec("COMMIT");
    }
    CHECK(storage::scrub(journal));
    CHECK_FALSE(storage::scrubDue(journal));
}
