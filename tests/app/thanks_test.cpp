#include "app/journal_in_memory.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/thanks.hpp"
#include "storage/records.hpp"

using namespace tend;
using namespace tend::test;

namespace {

base::Id add(JournalInMemory& journal, const char* name) {
    return accepted(app::savePerson(journal.session, {.name = name}));
}

domain::Gratitude saved(JournalInMemory& journal, const base::Id& id) {
    return *storage::GratitudeStore(journal.session.journal()).find(id);
}

} // namespace

TEST_CASE("A thank-you in any script is kept as it was typed") {
    JournalInMemory journal;
    const std::string text = "Grateful 🙏 for tea with @Ada — Ćwiczę 感謝 ありがとう";
    const auto id = accepted(app::saveGratitude(journal.session, {.day = journal.today(), .text = text}));
    CHECK(saved(journal, id).text == text);
    CHECK(saved(journal, id).about == domain::About::Moment);
    CHECK(saved(journal, id).mentions.empty());
}

TEST_CASE("A thank-you that names someone with @ is about a person and is found on their page") {
    JournalInMemory journal;
    const auto ada = add(journal, "Ada Lovelace");
    const auto id =
        accepted(app::saveGratitude(journal.session, {.day = journal.today(), .text = "Tea with @Ada"}));
    CHECK(saved(journal, id).about == domain::About::Person);
    CHECK(saved(journal, id).mentions == std::vector{ada});
    CHECK(app::personPage(journal.session, ada)->gratitude.size() == 1);
}

TEST_CASE("Someone added later is found in the notes that named them before") {
    JournalInMemory journal;
    const auto id =
        accepted(app::saveGratitude(journal.session, {.day = journal.today(), .text = "Tea with @Ada"}));
    const auto ada = add(journal, "Ada");
    CHECK(saved(journal, id).mentions == std::vector{ada});
}

TEST_CASE("Told remembers whom, how and the day; keeping it again forgets that") {
    JournalInMemory journal;
    const auto ada = add(journal, "Ada");
    const auto id =
        accepted(app::saveGratitude(journal.session, {.day = journal.today(), .text = "@Ada listened"}));
    app::tellGratitude(journal.session, id, std::nullopt, domain::Channel::Call);
    CHECK(saved(journal, id).told == domain::Told{journal.today(), ada, domain::Channel::Call});
    app::keepGratitude(journal.session, id);
    CHECK_FALSE(saved(journal, id).told);
}

TEST_CASE("A thank-you without words is refused when new, and goes to the trash when emptied") {
    JournalInMemory journal;
    refusal(app::saveGratitude(journal.session, {.day = journal.today(), .text = "  \n"}));
    const auto id = accepted(app::saveGratitude(journal.session, {.day = journal.today(), .text = "Rain"}));
    accepted(app::saveGratitude(journal.session, {.day = journal.today(), .gratitude = id, .text = ""}));
    CHECK(app::dayPage(journal.session, journal.today()).gratitude.empty());
}
