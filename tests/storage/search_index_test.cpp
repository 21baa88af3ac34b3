#include "domain/search/matching.hpp"
#include "storage/cipher_key.hpp"
#include "storage/connection.hpp"
#include "storage/journals.hpp"
#include "storage/migrations.hpp"
#include "storage/search.hpp"
#include "storage/search_index.hpp"
#include "support/temp_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

using namespace tend;
using namespace tend::test;
using domain::Record;
using domain::SearchOrder;
using storage::Journal;
using storage::SearchIndex;

namespace {

constexpr std::size_t everything = 1'000'000;

std::vector<Record> found(Journal& journal, const std::string& typed, SearchOrder order = SearchOrder::Newest,
                          std::size_t count = everything) {
    SearchIndex(journal).catchUp();
    return storage::searchPage(journal, domain::parseSearch(typed), order, count)->records;
}

/// The texts of what is found, in order.
std::string texts(Journal& journal, const std::string& typed, SearchOrder order = SearchOrder::Newest) {
    std::string all;
    for (const auto& record : found(journal, typed, order))
        all += domain::searchTexts(record, "").front() + ";";
    return all;
}

std::optional<storage::CipherKey> keyOf(const std::filesystem::path& path,
                                        const std::optional<base::Secret>& secret) {
    return secret ? std::optional(storage::CipherKey::of(path, *secret)) : std::nullopt;
}

/// A journal as the first Tend wrote it: the owner, Ada and a thank-you.
void makeVersionOne(const std::filesystem::path& path, const std::optional<base::Secret>& secret) {
    const std::array first{storage::Migration{1, storage::createSchema1}};
    const auto key = secret ? std::optional(storage::CipherKey::fresh(*secret)) : std::nullopt;
    auto database = storage::connectToFill(path, key);
    storage::migrate(database, path, first);
    const auto record = [&](const char* table, const char* columns, const char* values) {
        static std::uint64_t count = 0;
        const auto id = base::Id::from(morning.at.time_since_epoch().count(), 1, ++count).toString();
        database.exec(std::string("INSERT INTO ") + table +
                      " (id, at, offset_minutes, day, written_day, created, changed, " + columns +
                      ") VALUES ('" + id + "', 0, 0, '2026-10-14', '2026-10-14', 0, 0, " + values + ")");
    };
    const auto changing = [&](const std::string& number, const char* lasting, auto work) {
        database.exec("INSERT INTO change (id, at, label, lasting) VALUES (" + number + ", 0, 'x', " +
                      lasting + "); UPDATE writing SET change = " + number);
        work();
        database.exec("UPDATE writing SET change = NULL");
    };
    changing("1", "1", [&] {
        const auto* columns = "name, is_me, met_where, remember, resting";
        record("person", columns, "'Me', 1, '', '', 0");
        record("person", columns, "'Ada', 0, 'Library', '', 0");
    });
    changing("2", "0", [&] { record("gratitude", "about, text", "'moment', 'Tea in the OLD days'"); });
}

std::string newestCopy(const std::filesystem::path& path) {
    return path.string() + ".before-v" + std::to_string(storage::newestVersion());
}

} // namespace

TEST_CASE("a journal of the first version is made searchable, and a copy of it is kept") {
    for (const auto& secret : {noPassphrase, passphrase}) {
        CAPTURE(secret.has_value());
        const TempFolder folder;
        const auto path = folder / "journal.tend";
        makeVersionOne(path, secret);
        {
            auto journal = opened(Journal::open(path, secret));
            CHECK(SearchIndex(journal).waiting() == 3);
            CHECK(texts(journal, "old days") == "Tea in the OLD days;");
            CHECK(texts(journal, "with:ada") == "Ada;");
            CHECK(SearchIndex(journal).check().empty());
            // What was done in the first version is undone in this one.
            CHECK(storage::undo(journal, storage::lastUndoable(journal)->id, morning.at));
            CHECK(texts(journal, "old days").empty());
        }
        auto copy = storage::connect(newestCopy(path), keyOf(newestCopy(path), secret));
        CHECK(storage::versionOf(copy) == 1);
        CHECK(copy.execAndGet("SELECT text FROM gratitude").getString() == "Tea in the OLD days");
    }
}

TEST_CASE("a journal of the third version finds people by their circles, and a copy of it is kept") {
    const TempFolder folder;
    const auto path = folder / "journal.tend";
    {
        auto journal = opened(Journal::create(path, noPassphrase, morning));
        storage::Change change(journal, "x", morning.at);
        storage::PersonStore(journal).put({.filing = filed(today), .name = "Ada", .circles = {"Chör"}});
        storage::PersonStore(journal).put({.filing = filed(today), .name = "Bea"});
        change.commit();
        SearchIndex(journal).catchUp();
        forgetVersionFour(journal.database());
        journal.database().exec("PRAGMA user_version = 3");
    }
    auto journal = opened(Journal::open(path, noPassphrase));
    CHECK(SearchIndex(journal).waiting() == 1);
    CHECK(texts(journal, "chor") == "Ada;");
    CHECK(SearchIndex(journal).check().empty());
    CHECK(std::filesystem::exists(newestCopy(path)));
}

TEST_CASE("more and denser hits come first, whole words before parts of words, newer among equals") {
    auto journal = Journal::inMemory(morning);
    thank(journal, "a training in the mountains, far away", today - 1);
    thank(journal, "rain", today - 5);
    thank(journal, "It began with some rain, and then it went on and on for all of the day", today - 2);
    thank(journal, "rain and rain and rain", today - 4);
    thank(journal, "rain", today - 3);
    CHECK(
        texts(journal, "rain", SearchOrder::Best) ==
        "rain and rain and rain;rain;rain;It began with some rain, and then it went on and on for all of the "
        "day;a training in the mountains, far away;");
    CHECK(domain::filingOf(found(journal, "rain", SearchOrder::Best)[1]).day == today - 3);
    CHECK(texts(journal, "rain", SearchOrder::Newest).starts_with("a training"));
    CHECK(found(journal, "rain", SearchOrder::Best, 2).size() == 2);
}

TEST_CASE("the best of the newest hits are told apart from the best of all") {
    auto journal = Journal::inMemory(morning);
    thank(journal, "rain", today - 5);
    thank(journal, "a little rain", today - 2);
    thank(journal, "rain on all of the roofs", today - 1);
    SearchIndex(journal).catchUp();
    const auto query = domain::parseSearch("rain");
    const auto newest = storage::searchBestOfNewest(journal, query, 60, 2);
    CHECK(newest->partial);
    CHECK(newest->more);
    REQUIRE(newest->records.size() == 2);
    CHECK(domain::filingOf(newest->records.front()).day == today - 2);
    const auto all = storage::searchBestOfNewest(journal, query, 60, 3);
    CHECK_FALSE(all->partial);
    CHECK_FALSE(all->more);
    CHECK(all->records == storage::searchPage(journal, query, SearchOrder::Best, 60)->records);
    CHECK(domain::filingOf(all->records.front()).day == today - 5);
}

TEST_CASE("a word of one letter is found wherever it hides") {
    auto journal = Journal::inMemory(morning);
    changing(journal, [&] {
        for (int i = 0; i < 6000; ++i)
            storage::GratitudeStore(journal).put({.filing = filed(today - i / 8),
                                                  .text = i == 5990 ? "Quiet"
                                                          : i == 40 ? "馬"
                                                                    : "abc " + std::to_string(i)});
    });
    CHECK(texts(journal, "q") == "Quiet;");
    CHECK(texts(journal, "馬") == "馬;");
    CHECK(texts(journal, "t") == "Quiet;");
    CHECK(texts(journal, "é-").empty());
    CHECK(texts(journal, "xz").empty());
    const auto page = *storage::searchPage(journal, domain::parseSearch("a"), SearchOrder::Newest, 60);
    CHECK(page.records.size() == 63); // eight days, the horse left out
    CHECK(page.more);
    CHECK(storage::searchDays(journal, domain::parseSearch("bc"))->count == 5998);
    CHECK(storage::searchDays(journal, domain::parseSearch("abc -1"))->count ==
          storage::searchDays(journal, domain::parseSearch("abc"))->count -
              storage::searchDays(journal, domain::parseSearch("1"))->count);
}

TEST_CASE("an index that does not agree is told, and is made anew") {
    auto journal = Journal::inMemory(morning);
    const auto rain = thank(journal, "rain");
    thank(journal, "tea");
    SearchIndex index(journal);
    index.catchUp();
    CHECK(index.check().empty());
    auto& database = journal.database();
    database.exec("UPDATE search_entry SET folded = 'snow' WHERE folded GLOB 'rain*'");
    CHECK_FALSE(index.check().empty());
    database.exec("DELETE FROM search_entry WHERE folded GLOB 'tea*'");
    CHECK(index.check().size() >= 2);
    index.startAnew();
    CHECK(texts(journal, "rain") == "rain;");
    CHECK(texts(journal, "snow").empty());
    CHECK(index.check().empty());
}

TEST_CASE("while somebody else writes, what was searchable before is found") {
    const TempFolder folder;
    auto journal = opened(Journal::create(folder / "journal.tend", noPassphrase, morning));
    thank(journal, "rain");
    auto connection = storage::connectionForSearch(journal);
    SearchIndex index(connection);
    CHECK(index.catchUp() == SearchIndex::Step::Finished);
    thank(journal, "rain again");
    {
        storage::Change writing(journal, "Writing", morning.at);
        CHECK(index.step() == SearchIndex::Step::Busy);
        CHECK(storage::searchPage(connection, domain::parseSearch("rain"), SearchOrder::Newest, 9)
                  ->records.size() == 1);
    }
    CHECK(index.catchUp() == SearchIndex::Step::Finished);
    CHECK(storage::searchPage(connection, domain::parseSearch("rain"), SearchOrder::Newest, 9)
              ->records.size() == 2);
}

TEST_CASE("a search that is told to stop finds nothing") {
    auto journal = Journal::inMemory(morning);
    thank(journal, "rain");
    std::stop_source stop;
    stop.request_stop();
    const auto query = domain::parseSearch("rain");
    CHECK_FALSE(storage::searchPage(journal, query, SearchOrder::Newest, 9, stop.get_token()));
    CHECK_FALSE(storage::searchDays(journal, query, stop.get_token()));
    CHECK(found(journal, "rain").size() == 1);
}
