#include "base/text.hpp"
#include "domain/letters.hpp"
#include "domain/search/matching.hpp"
#include "storage/journals.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/search.hpp"
#include "storage/search_corpus.hpp"
#include "storage/search_index.hpp"

#include <algorithm>
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
        auto all = person.circles;
        all.insert(all.end(), {person.name, person.where, person.remember});
        return all;
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
        switch (corpus_.below(13)) {
        case 0:
            return changeOne(naive);
        case 1:
            return removeOne(naive);
        case 2:
            return renameActivity();
        case 12:
            return renameCircle();
        case 3:
            return storage::PersonStore(journal_).put({.filing = filed(someDay()),
                                                       .name = corpus_.text() + corpus_.word(),
                                                       .circles = someCircles(),
                                                       .where = corpus_.text(),
                                                       .remember = corpus_.text()});
        case 4:
            return storage::RestStore(journal_).put(restFrom(someDay()));
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
        if (auto* person = std::get_if<domain::Person>(&record)) {
            person->name = corpus_.word() + " " + corpus_.word();
            person->circles = someCircles();
        }
        storage::putRecord(journal_, record);
    }

    void removeOne(const std::vector<Record>& records) {
        const auto& record = records[corpus_.below(records.size())];
        const auto* person = std::get_if<domain::Person>(&record);
        if (!person || !person->isMe)
            storage::removeRecord(journal_, domain::refOf(record), morning.at);
    }

    /// A day, or a season of up to a year.
    domain::Rest restFrom(domain::Day first) {
        const auto length = corpus_.oneIn(3) ? corpus_.below(360) : corpus_.below(5);
        return {.filing = filed(first),
                .last = first + static_cast<int>(length),
                .season = true,
                .note = corpus_.text()};
    }

    std::vector<std::string> someCircles() {
        if (circles_.size() < 6)
            circles_.push_back(corpus_.word() + " " + corpus_.word());
        std::vector<std::string> some;
        for (const auto& circle : circles_)
            if (corpus_.oneIn(4))
                some.push_back(circle);
        return some;
    }

    void renameCircle() {
        if (circles_.empty())
            return;
        auto& name = corpus_.oneOf(circles_);
        const auto other = corpus_.word() + corpus_.word();
        storage::Query(journal_, "UPDATE circle SET name = ?1 WHERE name = ?2").with(other, name).run();
        name = other;
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
    std::vector<std::string> circles_{};
};

std::vector<std::string> allTexts(const Record& record) {
    auto texts = domain::searchTexts(record, "");
    return texts.empty() ? std::vector<std::string>{""} : texts;
}

/// Of a rest every one.
std::vector<domain::Day> daysOf(const Record& record) {
    std::vector<domain::Day> days{domain::filingOf(record).day};
    if (const auto* rest = std::get_if<domain::Rest>(&record))
        while (days.back() < rest->last)
            days.push_back(days.back() + 1);
    return days;
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
                    return std::ranges::any_of(daysOf(record),
                                               [&](auto day) { return first <= day && day <= last; });
                },
                negated};
    }
    case 3:
        return {"on:weekends",
                [](const Record& record) {
                    return std::ranges::any_of(daysOf(record), [](auto day) { return day.weekday() >= 5; });
                },
                negated};
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
