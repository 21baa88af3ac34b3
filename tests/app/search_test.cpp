#include "app/check_ins.hpp"
#include "app/journal_in_memory.hpp"
#include "app/opening.hpp"
#include "app/people.hpp"
#include "app/saved_searches.hpp"
#include "app/search.hpp"
#include "app/thanks.hpp"
#include "app/undo.hpp"
#include "domain/search/matching.hpp"
#include "storage/records.hpp"
#include "support/temp_folder.hpp"

#include <atomic>
#include <thread>

using namespace tend;
using namespace tend::test;

namespace {

void thank(app::Session& session, const std::string& text) {
    accepted(app::saveGratitude(session, {.day = session.today(), .text = text}));
}

/// The first text of each record that was found.
std::string texts(const app::Search& search) {
    std::string all;
    if (search.found())
        for (const auto& record : search.found()->records)
            all += domain::searchTexts(record, "").front() + ";";
    return all;
}

/// A journal in a file, and a search on a thread of its own, as in the window.
struct JournalInFile {
    TempFolder folder{};
    SetClock clock{"2026-10-14T07:45:00+02:00"};
    app::Session session{std::get<app::Session>(
        app::openOrCreate(folder / "journal.tend", base::Secret("a passphrase"), clock))};
    std::atomic<int> rings{0};
    app::Search search{session.journal(), [this] {
                           ++rings;
                           rings.notify_all();
                       }};

    void wait() {
        while (search.busy()) {
            const int seen = rings;
            if (!search.poll())
                rings.wait(seen);
        }
    }
};

} // namespace

TEST_CASE("A journal in memory is searched at once") {
    JournalInMemory journal;
    app::Search search(journal.session.journal(), [] {});
    CHECK_FALSE(search.found());
    thank(journal.session, "Rain on the roof");
    thank(journal.session, "Tea");
    search.ask({"rain"}, 1);
    CHECK(texts(search) == "Rain on the roof;");
    CHECK(search.found()->generation == 1);
    CHECK(search.found()->days == domain::FoundDays{{{journal.today(), 1}}, 1});
    CHECK_FALSE(search.found()->building);
    CHECK_FALSE(search.busy());
    std::vector<domain::Record> between;
    search.between({journal.today(), journal.today()}, [&](auto records) { between = std::move(records); });
    CHECK(between.size() == 1);
    search.letGo();
    CHECK_FALSE(search.found());
}

TEST_CASE("What was written, undone or deleted a moment ago is searched as it is now") {
    JournalInFile file;
    thank(file.session, "Rain on the roof");
    file.search.ask({"rain"}, 1);
    file.wait();
    CHECK(texts(file.search) == "Rain on the roof;");
    app::undoLast(file.session);
    file.search.ask({"rain"}, 2);
    CHECK(texts(file.search) == "Rain on the roof;"); // until there is a new answer
    file.wait();
    CHECK(file.search.found()->generation == 2);
    CHECK(texts(file.search).empty());
    app::redoLast(file.session);
    file.search.ask({"rain"}, 3);
    file.wait();
    CHECK(texts(file.search) == "Rain on the roof;");
}

TEST_CASE("A newer question lets go of the older one, and only its answer arrives") {
    JournalInFile file;
    for (int i = 0; i < 300; ++i)
        thank(file.session, "Rain, note " + std::to_string(i));
    for (std::uint64_t generation = 1; generation <= 50; ++generation)
        file.search.ask({"note " + std::to_string(generation + 200)}, generation);
    file.wait();
    CHECK(file.search.found()->generation == 50);
    CHECK(texts(file.search) == "Rain, note 250;");
    CHECK(file.search.found()->days->count == 1);
    CHECK_FALSE(file.search.found()->building);
    file.search.ask({"rain"}, 51);
    file.search.letGo();
    file.wait();
    while (file.search.poll()) {
    }
    CHECK_FALSE(file.search.found());
}

TEST_CASE("The best of many hits are shown before all are ranked, and then the best of all") {
    JournalInFile file;
    {
        auto change = file.session.change("Many");
        const auto at = file.session.now();
        for (int i = 0; i < 4000; ++i) {
            const auto day = file.session.today() - i / 9;
            storage::GratitudeStore(file.session.journal())
                .put({.filing = {.id = base::Id::from(i, 1, 1),
                                 .at = at,
                                 .day = day,
                                 .writtenDay = day,
                                 .created = at.at,
                                 .changed = at.at},
                      .text = i == 3999 ? "rain" : "some rain, " + std::to_string(i)});
        }
        change.commit();
    }
    file.search.ask({"until all can be searched"}, 1);
    file.wait();
    std::vector<std::string> seen;
    file.search.ask({.typed = "rain", .order = domain::SearchOrder::Best}, 2);
    while (file.search.busy()) {
        const int rings = file.rings;
        if (!file.search.poll())
            file.rings.wait(rings);
        const auto& found = file.search.found();
        if (found && found->generation == 2 && (seen.empty() || seen.back() != texts(file.search)))
            seen.push_back(texts(file.search));
    }
    REQUIRE(seen.size() == 2);
    CHECK(seen.front().starts_with("some rain"));
    CHECK(seen.back().starts_with("rain;some rain"));
    CHECK_FALSE(file.search.found()->partial);
    CHECK(file.search.found()->days->count == 4000);
}

TEST_CASE("Making records searchable is no change of the journal") {
    JournalInFile file;
    thank(file.session, "Rain");
    const auto before = file.session.revision();
    file.search.ask({"rain"}, 1);
    file.wait();
    CHECK(texts(file.search) == "Rain;");
    CHECK(file.session.revision() == before);
}

TEST_CASE("A search gives its connection back, so that the passphrase can be changed, and opens another") {
    JournalInFile file;
    thank(file.session, "Rain");
    file.search.ask({"rain"}, 1);
    file.wait();
    file.search.ask({"tea"}, 2);
    file.search.close();
    file.session.journal().changePassphrase(base::Secret("another one"));
    file.search.ask({"rain"}, 3);
    file.wait();
    CHECK(texts(file.search) == "Rain;");
    CHECK(file.session.journal().check().empty());
}

TEST_CASE("A search is saved, changed, ordered, removed and brought back") {
    JournalInMemory journal;
    auto& session = journal.session;
    const auto names = [&] {
        std::string all;
        for (const auto& search : app::savedSearches(session))
            all += search.name + "=" + search.query + ";";
        return all;
    };
    const auto rain = accepted(app::saveSearch(session, "Rainy days", " rain mood:>=4 "));
    const auto tea = accepted(app::saveSearch(session, "", "tea"));
    accepted(app::saveSearch(session, "Ada", "with:Ada"));
    CHECK(names() == "Rainy days=rain mood:>=4;tea=tea;Ada=with:Ada;");
    refusal(app::saveSearch(session, "rainy DAYS", "wet"));
    refusal(app::saveSearch(session, "Nothing", " - "));
    accepted(app::changeSavedSearch(session, tea, "Tea time", "tea with:me"));
    app::moveSavedSearch(session, rain, 9);
    CHECK(names() == "Tea time=tea with:me;Ada=with:Ada;Rainy days=rain mood:>=4;");
    app::moveSavedSearch(session, rain, 0);
    CHECK(names() == "Rainy days=rain mood:>=4;Tea time=tea with:me;Ada=with:Ada;");
    app::moveSavedSearch(session, rain, 2);
    CHECK(names() == "Tea time=tea with:me;Rainy days=rain mood:>=4;Ada=with:Ada;");
    app::removeSavedSearch(session, rain);
    CHECK(names() == "Tea time=tea with:me;Ada=with:Ada;");
    CHECK(accepted(app::undoLast(session)) == "Removed a saved search");
    for (int i = 0; i < 4; ++i)
        app::undoLast(session);
    CHECK(names() == "Rainy days=rain mood:>=4;tea=tea;Ada=with:Ada;");
}
