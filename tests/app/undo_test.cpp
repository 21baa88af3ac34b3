#include "app/check_ins.hpp"
#include "app/journal_in_memory.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/rest_days.hpp"
#include "app/thanks.hpp"
#include "app/undo.hpp"

using namespace tend;
using namespace tend::test;

TEST_CASE("Every action can be undone one by one, and done again") {
    JournalInMemory journal;
    const auto today = journal.today();
    const auto ada = accepted(app::savePerson(journal.session, {.name = "Ada"}));
    accepted(app::saveCheckIn(journal.session, {.day = today, .mood = level(4)}));
    accepted(app::saveGratitude(journal.session, {.day = today, .text = "Tea with @Ada"}));
    app::setResting(journal.session, ada, true);
    accepted(app::restOn(journal.session, today - 1));

    accepted(app::undoLast(journal.session));
    accepted(app::undoLast(journal.session));
    CHECK_FALSE(app::personPage(journal.session, ada)->entry.person.resting);
    accepted(app::undoLast(journal.session));
    CHECK(app::dayPage(journal.session, today).gratitude.empty());
    accepted(app::redoLast(journal.session));
    CHECK(app::dayPage(journal.session, today).gratitude.size() == 1);
    accepted(app::undoLast(journal.session));
    accepted(app::undoLast(journal.session));
    CHECK(app::dayPage(journal.session, today).checkIns.empty());
    accepted(app::undoLast(journal.session));
    CHECK_FALSE(app::personPage(journal.session, ada));
}

TEST_CASE("A new journal has nothing to undo: the owner and the care dimensions stay") {
    JournalInMemory journal;
    CHECK(refusal(app::undoLast(journal.session)) == "There is nothing to undo.");
    CHECK(app::careList(journal.session).entries.size() == 1);
}

TEST_CASE("A check box marked in a thank-you is undone without what was typed before it") {
    JournalInMemory journal;
    const auto today = journal.today();
    const auto textNow = [&] { return app::dayPage(journal.session, today).gratitude.at(0).text; };
    const auto id = accepted(app::saveGratitude(journal.session, {.day = today, .text = "- [ ] te"}));
    accepted(app::saveGratitude(journal.session, {.day = today, .gratitude = id, .text = "- [ ] tea"}));
    accepted(app::saveGratitude(journal.session,
                                {.day = today, .gratitude = id, .text = "- [x] tea", .ownStep = true}));
    CHECK(textNow() == "- [x] tea");
    accepted(app::undoLast(journal.session));
    CHECK(textNow() == "- [ ] tea");
}
