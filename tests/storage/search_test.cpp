#include "base/text.hpp"
#include "domain/letters.hpp"
#include "domain/search/matching.hpp"
#include "storage/cipher_key.hpp"
#include "storage/connection.hpp"
#include "storage/journals.hpp"
#include "storage/migrations.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/search.hpp"
#include "storage/search_corpus.hpp"
#include "storage/search_index.hpp"
#include "support/temp_folder.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

using namespace tend;
using namespace tend::test;
using domain::Record;
using domain::RecordKind;
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

/// Folded letter by letter, then white space made single.
std::u32string plain(const std::string& text) {
    std::u32string letters;
    for (std::size_t at = 0; at < text.size();) {
        const auto next = base::codePointAt(text, at);
        domain::appendFolded(letters, next.value);
        at += next.bytes;
    }
    std::u32string folded;
    for (const auto c : letters) {
        const bool space = domain::isWhiteSpace(c);
        if (!space)
            folded += c;
        else if (!folded.empty() && folded.back() != U' ')
            folded += U' ';
    }
    while (folded.ends_with(U' '))
        folded.pop_back();
    return folded;
}

std::string shortened(const base::Id& id) {
    return id.toString().substr(30);
}

std::set<std::string> idsOf(const std::vector<Record>& records) {
    std::set<std::string> ids;
    for (const auto& record : records)
        ids.insert(shortened(domain::filingOf(record).id));
    return ids;
}

/// A query made of parts that a naive reader understands by itself.
struct Asked {
    struct Term {
        std::string text;
        bool negated;
    };

    struct Condition {
        std::string text;
        std::function<bool(const Record&)> holds;
        bool negated;
    };

    std::vector<Term> terms{};
    std::vector<Condition> conditions{};

    std::string typed() const {
        std::string all;
        for (const auto& term : terms)
            all += (term.negated ? "-\"" : "\"") + term.text + "\" ";
        for (const auto& condition : conditions)
            all += (condition.negated ? "-" : "") + condition.text + " ";
        return all;
    }
};

/// Everything the journal holds, read by the stores and looked through one by one.
class Naive {
  public:
    explicit Naive(Journal& journal) {
        const domain::DaySpan ever{domain::Day(today - 4000), domain::Day(today + 4000)};
        add(storage::CheckInStore(journal).between(ever));
        add(storage::GratitudeStore(journal).between(ever));
        add(storage::HelloStore(journal).between(ever));
        add(storage::RestStore(journal).all());
        add(storage::PersonStore(journal).all());
        storage::Query names(journal, "SELECT id, name FROM person");
        while (names.next())
            names_[names.text(0)] = names.text(1);
    }

    std::set<std::string> find(const Asked& asked, const domain::DaySpan* days = nullptr) const {
        std::set<std::string> found;
        for (const auto& record : records_)
            if (meets(record, asked) && (!days || days->contains(domain::filingOf(record).day)))
                found.insert(shortened(domain::filingOf(record).id));
        return found;
    }

    const std::vector<Record>& records() const { return records_; }

    const std::string& nameOf(const base::Id& person) const { return names_.at(person.toString()); }

  private:
    template <class R>
    void add(std::vector<R> more) {
        records_.insert(records_.end(), more.begin(), more.end());
    }

    std::vector<std::string> textsOf(const Record& record) const {
        switch (domain::kindOf(record)) {
        case RecordKind::CheckIn: {
            auto all = std::get<domain::CheckIn>(record).activities;
            all.push_back(std::get<domain::CheckIn>(record).note);
            return all;
        }
        case RecordKind::Gratitude:
            return {std::get<domain::Gratitude>(record).text};
        case RecordKind::Hello:
            return {std::get<domain::Hello>(record).note, nameOf(std::get<domain::Hello>(record).person)};
        case RecordKind::Rest:
            return {std::get<domain::Rest>(record).note};
        case RecordKind::Person:
            break;
        }
        const auto& person = std::get<domain::Person>(record);
        return {person.name, person.where, person.remember};
    }

    bool meets(const Record& record, const Asked& asked) const {
        for (const auto& term : asked.terms) {
            const auto wanted = plain(term.text);
            bool there = false;
            for (const auto& text : textsOf(record))
                there = there || plain(text).find(wanted) != std::u32string::npos;
            if (!wanted.empty() && there == term.negated)
                return false;
        }
        return std::all_of(asked.conditions.begin(), asked.conditions.end(), [&](const auto& condition) {
            return condition.holds(record) != condition.negated;
        });
    }

    std::vector<Record> records_{};
    std::map<std::string, std::string> names_{};
};

/// Somebody who writes, changes, deletes, renames and undoes.
class Writer {
  public:
    Writer(Journal& journal, SearchCorpus& corpus) : journal_(journal), corpus_(corpus) {
        for (int i = 0; i < 6; ++i)
            activities_.push_back(corpus_.word());
    }

    void doSomething() {
        if (corpus_.oneIn(6)) {
            if (const auto last = storage::lastUndoable(journal_))
                storage::undo(journal_, last->id, morning.at);
            return;
        }
        changing(journal_, [&] {
            for (auto steps = 1 + corpus_.below(6); steps > 0; --steps)
                doOne();
        });
    }

  private:
    domain::Day someDay() { return today - static_cast<int>(corpus_.below(400)); }

    base::Id somebody() {
        const auto people = storage::PersonStore(journal_).all();
        return people[corpus_.below(people.size())].filing.id;
    }

    void doOne() {
        const auto naive = Naive(journal_).records();
        switch (corpus_.below(12)) {
        case 0:
            return changeOne(naive);
        case 1:
            return removeOne(naive);
        case 2:
            return renameActivity();
        case 3:
            return storage::PersonStore(journal_).put({.filing = filed(someDay()),
                                                       .name = corpus_.text() + corpus_.word(),
                                                       .where = corpus_.text(),
                                                       .remember = corpus_.text()});
        case 4:
            return storage::RestStore(journal_).put(
                {.filing = filed(someDay()), .last = today, .note = corpus_.text()});
        case 5:
        case 6:
            return storage::HelloStore(journal_).put(
                {.filing = filed(someDay()), .person = somebody(), .note = corpus_.text()});
        case 7:
        case 8:
        case 9:
            return storage::GratitudeStore(journal_).put(
                {.filing = filed(someDay()),
                 .text = corpus_.text(),
                 .mentions = corpus_.oneIn(2) ? std::vector<base::Id>{} : std::vector{somebody()},
                 .told = corpus_.oneIn(4) ? std::optional(domain::Told{today, somebody()}) : std::nullopt});
        default:
            return putCheckIn(filed(someDay()));
        }
    }

    void putCheckIn(const domain::Filing& filing) {
        domain::CheckIn checkIn{.filing = filing, .note = corpus_.text()};
        if (!corpus_.oneIn(3))
            checkIn.mood = domain::Level::from(1 + static_cast<int>(corpus_.below(5)));
        if (corpus_.oneIn(2))
            checkIn.activities.push_back(corpus_.oneOf(activities_));
        if (const auto& other = corpus_.oneOf(activities_);
            corpus_.oneIn(3) && checkIn.activities != std::vector{other})
            checkIn.activities.push_back(other);
        storage::CheckInStore(journal_).put(checkIn);
    }

    void changeOne(const std::vector<Record>& records) {
        auto record = records[corpus_.below(records.size())];
        auto& filing = domain::filingOf(record);
        if (corpus_.oneIn(2))
            filing.day = someDay();
        if (std::holds_alternative<domain::CheckIn>(record))
            return putCheckIn(filing);
        if (auto* gratitude = std::get_if<domain::Gratitude>(&record))
            gratitude->text = corpus_.text();
        if (auto* hello = std::get_if<domain::Hello>(&record))
            hello->person = somebody();
        if (auto* person = std::get_if<domain::Person>(&record))
            person->name = corpus_.word() + " " + corpus_.word();
        storage::putRecord(journal_, record);
    }

    void removeOne(const std::vector<Record>& records) {
        const auto& record = records[corpus_.below(records.size())];
        const auto* person = std::get_if<domain::Person>(&record);
        if (!person || !person->isMe)
            storage::removeRecord(journal_, domain::refOf(record), morning.at);
    }

    void renameActivity() {
        auto& name = corpus_.oneOf(activities_);
        const auto other = corpus_.word() + corpus_.word();
        storage::Query(journal_, "UPDATE activity SET name = ?1 WHERE name = ?2").with(other, name).run();
        name = other;
    }

    Journal& journal_;
    SearchCorpus& corpus_;
    std::vector<std::string> activities_{};
};

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
        static int count = 0;
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

std::vector<std::string> allTexts(const Record& record) {
    auto texts = domain::searchTexts(record, "");
    return texts.empty() ? std::vector<std::string>{""} : texts;
}

Asked::Condition condition(SearchCorpus& corpus, const Naive& naive) {
    const bool negated = corpus.oneIn(4);
    switch (corpus.below(6)) {
    case 0: {
        const int least = 1 + static_cast<int>(corpus.below(5));
        return {"mood:>=" + std::to_string(least),
                [least](const Record& record) {
                    const auto* checkIn = std::get_if<domain::CheckIn>(&record);
                    return checkIn && checkIn->mood && checkIn->mood->value() >= least;
                },
                negated};
    }
    case 1: {
        const auto kind = corpus.oneOf(storage::allKinds);
        return {"kind:" + std::string(domain::toWord(kind)),
                [kind](const Record& record) { return domain::kindOf(record) == kind; }, negated};
    }
    case 2: {
        const auto first = today - static_cast<int>(corpus.below(400));
        const auto last = first + static_cast<int>(corpus.below(200));
        return {"in:" + first.toString() + ".." + last.toString(),
                [first, last](const Record& record) {
                    const auto day = domain::filingOf(record).day;
                    return first <= day && day <= last;
                },
                negated};
    }
    case 3:
        return {"on:weekends",
                [](const Record& record) { return domain::filingOf(record).day.weekday() >= 5; }, negated};
    case 4: {
        std::vector<const domain::Person*> people;
        for (const auto& record : naive.records())
            if (const auto* person = std::get_if<domain::Person>(&record))
                people.push_back(person);
        const auto name = corpus.oneOf(people)->name;
        const auto means = [name, &naive](const base::Id& id) {
            return plain(naive.nameOf(id)) == plain(name);
        };
        return {"with:\"" + name + "\"",
                [means](const Record& record) {
                    if (const auto* gratitude = std::get_if<domain::Gratitude>(&record))
                        return std::any_of(gratitude->mentions.begin(), gratitude->mentions.end(), means) ||
                               (gratitude->told && gratitude->told->person &&
                                means(*gratitude->told->person));
                    if (const auto* hello = std::get_if<domain::Hello>(&record))
                        return means(hello->person);
                    const auto* person = std::get_if<domain::Person>(&record);
                    return person && means(person->filing.id);
                },
                negated};
    }
    default: {
        std::vector<std::string> names{"nothing"};
        for (const auto& record : naive.records())
            if (const auto* checkIn = std::get_if<domain::CheckIn>(&record))
                names.insert(names.end(), checkIn->activities.begin(), checkIn->activities.end());
        const auto name = corpus.oneOf(names);
        return {"did:\"" + name + "\"",
                [name](const Record& record) {
                    const auto* checkIn = std::get_if<domain::CheckIn>(&record);
                    return checkIn &&
                           std::any_of(checkIn->activities.begin(), checkIn->activities.end(),
                                       [&](const auto& each) { return plain(each) == plain(name); });
                },
                negated};
    }
    }
}

Asked someQuestion(SearchCorpus& corpus, const Naive& naive) {
    Asked asked;
    for (auto count = corpus.below(3); count > 0; --count) {
        const auto texts = allTexts(corpus.oneOf(naive.records()));
        asked.terms.push_back({corpus.piece(texts[corpus.below(texts.size())]), corpus.oneIn(5)});
    }
    for (auto count = corpus.below(4); count > 1 || (count > 0 && asked.terms.empty()); --count)
        asked.conditions.push_back(condition(corpus, naive));
    return asked;
}

void compare(Journal& journal, const Naive& naive, const Asked& asked, SearchCorpus& corpus) {
    const auto typed = asked.typed();
    CAPTURE(typed);
    const auto expected = naive.find(asked);
    const auto records = found(journal, typed);
    REQUIRE(idsOf(records) == expected);
    REQUIRE(records.size() == expected.size());
    REQUIRE(std::is_sorted(records.begin(), records.end(), [](const Record& a, const Record& b) {
        return domain::filingOf(a).day > domain::filingOf(b).day;
    }));
    const auto query = domain::parseSearch(typed);
    REQUIRE(idsOf(storage::searchPage(journal, query, SearchOrder::Best, everything)->records) == expected);
    std::map<domain::Day, int> days;
    for (const auto& record : records)
        ++days[domain::filingOf(record).day];
    const auto counted = *storage::searchDays(journal, query);
    REQUIRE(counted.count == expected.size());
    REQUIRE(counted.days.size() == days.size());
    for (const auto& [day, count] : counted.days)
        REQUIRE(days[day] == count);
    const auto first = today - static_cast<int>(corpus.below(400));
    const domain::DaySpan span{first, first + static_cast<int>(corpus.below(100))};
    REQUIRE(idsOf(*storage::searchBetween(journal, query, span)) == naive.find(asked, &span));
    // A first page is the beginning of all of it.
    const auto page = storage::searchPage(journal, query, SearchOrder::Newest, 3)->records;
    REQUIRE(page.size() >= std::min<std::size_t>(3, records.size()));
    REQUIRE(std::equal(page.begin(), page.end(), records.begin()));
}

} // namespace

TEST_CASE(
    "search finds what somebody reading every record finds, in every script, whatever was done before") {
    for (unsigned seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        SearchCorpus corpus(seed);
        auto journal = Journal::inMemory(morning);
        Writer writer(journal, corpus);
        for (int round = 0; round < 25; ++round) {
            for (int i = 0; i < 4; ++i)
                writer.doSomething();
            SearchIndex(journal).catchUp();
            const Naive naive(journal);
            for (int i = 0; i < 12; ++i)
                compare(journal, naive, someQuestion(corpus, naive), corpus);
        }
        CHECK(SearchIndex(journal).check().empty());
        CHECK(journal.check().empty());
    }
}

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
        auto copy =
            storage::connect(path.string() + ".before-v2", keyOf(path.string() + ".before-v2", secret));
        CHECK(storage::versionOf(copy) == 1);
        CHECK(copy.execAndGet("SELECT text FROM gratitude").getString() == "Tea in the OLD days");
    }
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
