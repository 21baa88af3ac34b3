#include "storage/connection.hpp"
#include "storage/journals.hpp"
#include "storage/migrations.hpp"
#include "storage/picture_store.hpp"
#include "storage/record_rows.hpp"
#include "storage/texts.hpp"
#include "storage/trash.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <numeric>

using namespace tend;
using namespace tend::test;
using domain::Picture;
using domain::RecordKind;
using domain::RecordRef;
using storage::Journal;
using storage::PictureStore;
using Bytes = std::vector<std::uint8_t>;

namespace {

/// Some bytes that stand for a picture; storage does not look into them.
Bytes bytesOf(std::string_view words, std::size_t size = 3000) {
    Bytes bytes(words.begin(), words.end());
    bytes.resize(size, 'x');
    return bytes;
}

Picture pictureOf(const RecordRef& record, const Bytes& bytes, int position = 0) {
    return {.id = filed().id,
            .record = record,
            .position = position,
            .data = storage::hashOf(bytes),
            .format = domain::PictureFormat::Png,
            .width = 40,
            .height = 30,
            .bytes = static_cast<std::int64_t>(bytes.size()),
            .name = "hill.png",
            .added = morning.at};
}

Picture attach(Journal& journal, const RecordRef& record, const Bytes& bytes, int position = 0) {
    const auto picture = pictureOf(record, bytes, position);
    changing(journal, [&] {
        PictureStore(journal).putBytes(picture.data, bytes);
        PictureStore(journal).put(picture);
    });
    return picture;
}

RecordRef note(Journal& journal) {
    return {RecordKind::Gratitude, thank(journal, "hills").filing.id};
}

int count(Journal& journal, const std::string& table) {
    return journal.database().execAndGet("SELECT count(*) FROM " + table).getInt();
}

bool inBytes(const TempFolder& folder, const std::string& word) {
    const auto files = contents(folder.path());
    return std::any_of(files.begin(), files.end(),
                       [&](const auto& file) { return file.second.find(word) != std::string::npos; });
}

} // namespace

TEST_CASE("pictures are read back as they were kept, in the owner's order") {
    auto journal = Journal::inMemory(morning);
    PictureStore store(journal);
    const auto record = note(journal);
    const auto second = attach(journal, record, bytesOf("b"), 1);
    const auto first = attach(journal, record, bytesOf("a"), 0);
    const auto other = attach(journal, note(journal), bytesOf("c"));
    CHECK(store.of(record) == std::vector{first, second});
    CHECK(store.find(other.id) == other);
    CHECK(store.bytes(first.data) == bytesOf("a"));
    CHECK(store.of(std::vector{record, other.record}).size() == 3);
    CHECK(store.withId(first.id.toString()) == std::vector{first});
    CHECK(store.withId("0").size() == 2);
}

TEST_CASE("the hash is SHA-256 as others write it") {
    const Bytes abc{'a', 'b', 'c'};
    CHECK(storage::hashOf(abc) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the same bytes are kept once, and no act on a picture writes them into the history") {
    auto journal = Journal::inMemory(morning);
    const auto bytes = bytesOf("big", 500'000);
    const auto picture = attach(journal, note(journal), bytes);
    attach(journal, note(journal), bytes);
    CHECK(count(journal, "picture_data") == 1);
    changing(journal, [&] { PictureStore(journal).remove(picture.id, morning.at); });
    CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
    CHECK(storage::redo(journal, storage::lastRedoable(journal)->id, morning.at));
    CHECK(journal.database().execAndGet("SELECT max(length(before)) FROM history").getInt() < 1000);
}

TEST_CASE("attaching, moving and removing a picture are undone and done again") {
    auto journal = Journal::inMemory(morning);
    PictureStore store(journal);
    const auto record = note(journal);
    const auto before = dump(journal);
    auto picture = attach(journal, record, bytesOf("a"));
    const auto attached = dump(journal);
    CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
    CHECK(dump(journal) == before);
    CHECK(storage::redo(journal, storage::lastRedoable(journal)->id, morning.at));
    CHECK(dump(journal) == attached);
    CHECK(store.bytes(picture.data) == bytesOf("a"));

    changing(journal, [&] { store.remove(picture.id, morning.at); });
    CHECK(store.of(record).empty());
    CHECK(!store.find(picture.id));
    CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
    CHECK(dump(journal) == attached);
    picture.position = 5;
    changing(journal, [&] { store.put(picture); });
    CHECK(store.of(record).front().position == 5);
    CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
    CHECK(dump(journal) == attached);
    CHECK(journal.check().empty());
}

TEST_CASE("a picture goes for good with its entry, from every byte of the file") {
    const TempFolder folder;
    auto journal = opened(Journal::create(folder / "journal.tend", noPassphrase, morning));
    const auto record = note(journal);
    const auto kept = note(journal);
    const auto alone = attach(journal, record, bytesOf("ALONE-IN-THE-HILLS"));
    const auto undone = attach(journal, record, bytesOf("UNDONE-IN-THE-HILLS"));
    CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
    attach(journal, record, bytesOf("SHARED-IN-THE-HILLS"));
    attach(journal, kept, bytesOf("SHARED-IN-THE-HILLS"));
    PictureStore(journal).putCopy(alone.data, 480, bytesOf("COPY-OF-THE-HILLS"));
    changing(journal, [&] { storage::removeRecord(journal, record, morning.at); });
    CHECK(PictureStore(journal).of(record).size() == 2); // they lie in the trash with it

    storage::forget(journal, std::vector{record}, "Deleted", morning.at);
    CHECK(storage::scrub(journal));
    CHECK(count(journal, "picture") == 1);
    CHECK(count(journal, "picture_data") == 1);
    CHECK(count(journal, "picture_copy") == 0);
    CHECK(!inBytes(folder, "ALONE-IN"));
    CHECK(!inBytes(folder, "UNDONE-IN"));
    CHECK(!inBytes(folder, "COPY-OF"));
    CHECK(inBytes(folder, "SHARED-IN"));
    CHECK(journal.check().empty());
}

TEST_CASE("emptying the trash takes removed pictures along, those removed since stay") {
    auto journal = Journal::inMemory(morning);
    PictureStore store(journal);
    const auto record = note(journal);
    const auto old = attach(journal, record, bytesOf("old"));
    const auto fresh = attach(journal, record, bytesOf("fresh"));
    const auto shown = attach(journal, record, bytesOf("shown"));
    const auto later = morning.at + std::chrono::hours(1);
    changing(journal, [&] { store.remove(old.id, morning.at); });
    changing(journal, [&] { store.remove(fresh.id, later); });
    CHECK(storage::trashUntil(journal, morning.at - std::chrono::hours(1)).empty());
    CHECK(storage::trashUntil(journal, morning.at) ==
          std::vector<domain::TrashRef>{domain::PictureRef{old.id}});
    storage::forget(journal, {}, "Deleted", later, {.removedUntil = morning.at});
    CHECK(!store.bytes(old.data));
    CHECK(store.bytes(fresh.data));
    CHECK(store.of(record) == std::vector{shown});
    CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, later)); // removing `fresh`
    CHECK(store.of(record).size() == 2);
    CHECK(journal.check().empty());
}

TEST_CASE("a picture of somebody who was merged stays with whom they became") {
    auto journal = Journal::inMemory(morning);
    domain::Person from{.filing = filed(), .name = "Ada"};
    domain::Person into{.filing = filed(), .name = "Ada Byron"};
    changing(journal, [&] {
        storage::PersonStore(journal).put(from);
        storage::PersonStore(journal).put(into);
    });
    const RecordRef leaving{RecordKind::Person, from.filing.id};
    const RecordRef staying{RecordKind::Person, into.filing.id};
    const auto first = attach(journal, staying, bytesOf("first"));
    const auto second = attach(journal, leaving, bytesOf("second"));
    changing(journal, [&] {
        storage::handOver(journal, from.filing.id, into.filing.id, morning.at);
        storage::removeRecord(journal, leaving, morning.at);
    });
    storage::forget(journal, std::vector{leaving}, "Deleted", morning.at);
    const auto pictures = PictureStore(journal).of(staying);
    REQUIRE(pictures.size() == 2);
    CHECK(pictures[0].id == first.id);
    CHECK(pictures[1].id == second.id);
    CHECK(PictureStore(journal).bytes(second.data));
}

TEST_CASE("copies are made anew where there are none, and for bytes that are there only") {
    auto journal = Journal::inMemory(morning);
    PictureStore store(journal);
    const auto picture = attach(journal, note(journal), bytesOf("a"));
    CHECK(store.withoutCopy(480, 10) == std::vector{picture.data});
    store.putCopy(picture.data, 480, bytesOf("small"));
    store.putCopy(std::string(64, '0'), 480, bytesOf("nobody's"));
    CHECK(store.copy(picture.data, 480) == bytesOf("small"));
    CHECK(!store.copy(picture.data, 1920));
    CHECK(store.withoutCopy(480, 10).empty());
    CHECK(count(journal, "picture_copy") == 1);
}

TEST_CASE("a journal of the second version gets room for pictures, and a copy of it is kept") {
    for (const auto& secret : {noPassphrase, passphrase}) {
        const TempFolder folder;
        const auto path = folder / "journal.tend";
        {
            auto journal = opened(Journal::create(path, secret, morning));
            thank(journal, "from the old days");
            // What a journal of the second version has not.
            auto& database = journal.database();
            for (const char* table : {"picture", "picture_copy", "picture_data"})
                database.exec(std::string("DROP TABLE ") + table);
            forgetVersionFour(database);
            database.exec("PRAGMA user_version = 2");
        }
        auto journal = opened(Journal::open(path, secret));
        CHECK(storage::versionOf(journal.database()) == storage::newestVersion());
        const auto record = note(journal);
        attach(journal, record, bytesOf("a"));
        CHECK(PictureStore(journal).of(record).size() == 1);
        CHECK_THROWS_AS(journal.database().exec("DELETE FROM picture"), SQLite::Exception);
        CHECK(storage::GratitudeStore(journal).onDay(today).size() == 2);
        CHECK(
            std::filesystem::exists(path.string() + ".before-v" + std::to_string(storage::newestVersion())));
    }
}
