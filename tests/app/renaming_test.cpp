#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/journal_in_memory.hpp"
#include "app/merging.hpp"
#include "app/pages.hpp"
#include "app/people.hpp"
#include "app/records.hpp"
#include "app/renaming.hpp"
#include "app/thanks.hpp"
#include "app/undo.hpp"

using namespace tend;
using namespace tend::test;
using domain::RecordKind;

namespace {

struct Named : JournalInMemory {
    base::Id did(std::vector<std::string> activities) {
        return accepted(app::saveCheckIn(session, {.day = today(), .activities = std::move(activities)}));
    }

    std::vector<std::string> activitiesOf(const base::Id& checkIn) {
        return std::get<domain::CheckIn>(*app::findRecord(session, {RecordKind::CheckIn, checkIn}))
            .activities;
    }

    base::Id thank(const std::string& text) {
        return accepted(app::saveGratitude(session, {.day = today(), .text = text, .ownStep = true}));
    }

    domain::Gratitude thanks(const base::Id& id) {
        return std::get<domain::Gratitude>(*app::findRecord(session, {RecordKind::Gratitude, id}));
    }

    base::Id befriend(const domain::PersonEdit& edit) { return accepted(app::savePerson(session, edit)); }

    domain::Person person(const base::Id& id) {
        return std::get<domain::Person>(*app::findRecord(session, {RecordKind::Person, id}));
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("an activity is renamed in every check-in as one change") {
    Named journal;
    const auto first = journal.did({"Walk", "Tea"});
    const auto second = journal.did({"walk"});
    CHECK(accepted(app::renameActivity(journal.session, "WALK", " Long walk ")) == "Long walk");
    CHECK(journal.activitiesOf(first) == Names{"Long walk", "Tea"});
    CHECK(journal.activitiesOf(second) == Names{"Long walk"});
    CHECK(accepted(app::undoLast(journal.session)) == "Renamed an activity");
    CHECK(journal.activitiesOf(second) == Names{"walk"});
    CHECK(refusal(app::renameActivity(journal.session, "Swim", "Dive")) ==
          "No check-in has an activity called Swim.");
    CHECK(refusal(app::renameActivity(journal.session, "Walk", " ")) == "An activity needs a name.");
}

TEST_CASE("an activity joins one that has the name already, once in each check-in") {
    Named journal;
    const auto both = journal.did({"Walk", "Tea", "Stroll"});
    const auto one = journal.did({"Walk"});
    accepted(app::renameActivity(journal.session, "Walk", "Stroll"));
    CHECK(journal.activitiesOf(both) == Names{"Tea", "Stroll"});
    CHECK(journal.activitiesOf(one) == Names{"Stroll"});
    CHECK(app::dayPage(journal.session, journal.today()).activities == Names{"Stroll", "Tea"});
    accepted(app::renameActivity(journal.session, "stroll", "STROLL"));
    CHECK(journal.activitiesOf(one) == Names{"STROLL"});
}

TEST_CASE("a tag is renamed in every text, in the trash too") {
    Named journal;
    const auto ada = journal.befriend({.name = "Ada", .remember = "likes #tea"});
    const auto note = journal.thank("Warm #Tea, #teatime");
    const auto gone = journal.thank("#tea");
    accepted(app::deleteRecords(journal.session, {{RecordKind::Gratitude, gone}}));
    accepted(app::saveHello(journal.session, {.day = journal.today(), .person = ada, .note = "#tea?"}));
    CHECK(accepted(app::renameTag(journal.session, "#tea", "чай")) == 4);
    CHECK(journal.thanks(note).text == "Warm #чай, #teatime");
    CHECK(journal.thanks(gone).text == "#чай");
    CHECK(journal.person(ada).remember == "likes #чай");
    CHECK(accepted(app::undoLast(journal.session)) == "Renamed a tag");
    CHECK(journal.thanks(note).text == "Warm #Tea, #teatime");
    CHECK(refusal(app::renameTag(journal.session, "coffee", "tea")) ==
          "No text has the tag #coffee to rename.");
    CHECK(refusal(app::renameTag(journal.session, "tea", "two words")).find("A tag is one word") == 0);
}

TEST_CASE("texts follow a person to their new name, as one change") {
    Named journal;
    const auto ada = journal.befriend({.name = "Ada Lovelace"});
    const auto note = journal.thank("Tea with @Ada Lovelace and @ada");
    const auto checkIn =
        accepted(app::saveCheckIn(journal.session, {.day = journal.today(), .note = "saw @Lovelace"}));
    accepted(app::savePerson(journal.session, {.person = ada, .name = "Ada Byron"}));
    CHECK(journal.thanks(note).text == "Tea with @Ada Byron and @ada");
    CHECK(journal.thanks(note).mentions == std::vector{ada});
    CHECK(std::get<domain::CheckIn>(*app::findRecord(journal.session, {RecordKind::CheckIn, checkIn})).note ==
          "saw @Ada Byron");
    accepted(app::undoLast(journal.session));
    CHECK(journal.thanks(note).text == "Tea with @Ada Lovelace and @ada");
    CHECK(journal.person(ada).name == "Ada Lovelace");
}

TEST_CASE("two entries of one person become one, with all that belonged to either, as one change") {
    Named journal;
    auto& session = journal.session;
    const auto ada = journal.befriend({.name = "Ada Lovelace",
                                       .circles = {"Friends"},
                                       .met = journal.today() - 50,
                                       .remember = "two sugars",
                                       .birthday = domain::Birthday{.month = 12, .day = 10}});
    const auto countess =
        journal.befriend({.name = "Countess",
                          .circles = {"Team", "friends"},
                          .met = journal.today() - 90,
                          .where = "at court",
                          .remember = "knows @Ada Lovelace",
                          .birthday = domain::Birthday{.month = 12, .day = 10, .year = 1815},
                          .rhythm = domain::Rhythm::from(3, 9)});
    accepted(app::saveHello(session, {.day = journal.today(), .person = countess, .note = "to @Countess"}));
    accepted(app::saveHello(session, {.day = journal.today(), .person = ada}));
    const auto both = journal.thank("@Countess and @Ada");
    const auto one = journal.thank("Thanks, @countess.");
    app::tellGratitude(session, one, countess, domain::Channel::Letter);
    const auto states = std::pair(journal.thanks(both), journal.person(countess));

    CHECK(accepted(app::mergePeople(session, countess, ada)) == ada);
    const auto page = *app::personPage(session, ada);
    CHECK(page.hellos.size() == 2);
    CHECK(page.gratitude.size() == 2);
    CHECK(journal.thanks(both).text == "@Ada Lovelace and @Ada");
    CHECK(journal.thanks(both).mentions == std::vector{ada});
    CHECK(journal.thanks(one).text == "Thanks, @Ada Lovelace.");
    CHECK(journal.thanks(one).told->person == ada);
    const auto& person = page.entry.person;
    CHECK(person.circles == Names{"Friends", "Team"});
    CHECK(person.met == journal.today() - 90);
    CHECK(person.where == "at court");
    CHECK(person.remember == "two sugars\n\nknows @Ada Lovelace");
    CHECK(person.birthday->year == 1815);
    CHECK(person.rhythm == domain::Rhythm::from(3, 9));
    CHECK(journal.person(countess).filing.deleted);

    CHECK(accepted(app::undoLast(session)) == "Merged two people");
    CHECK(std::pair(journal.thanks(both), journal.person(countess)) == states);
    CHECK(app::personPage(session, countess)->hellos.size() == 1);
}

TEST_CASE("the owner is not merged, nor anybody with themselves") {
    Named journal;
    const auto ada = journal.befriend({.name = "Ada"});
    const auto me = app::careList(journal.session).entries.front().person.filing.id;
    const auto* sentence = "You stay yourself on your care list. Choose two other people.";
    CHECK(refusal(app::mergePeople(journal.session, me, ada)) == sentence);
    CHECK(refusal(app::mergePeople(journal.session, ada, me)) == sentence);
    CHECK(refusal(app::mergePeople(journal.session, ada, ada)) ==
          "That is one and the same person. Choose two.");
}

TEST_CASE("what can be renamed is told with how many entries have it, spelled as it is most often") {
    Named journal;
    journal.did({"Walk", "Tea"});
    journal.did({"walk"});
    journal.did({"Walk"});
    using InUse = std::vector<domain::NameInUse>;
    CHECK(app::activitiesInUse(journal.session) == InUse{{"Tea", 1}, {"Walk", 3}});
    journal.thank("#Slow morning, #slow evening");
    journal.thank("a #slow day");
    journal.thank("#slow");
    CHECK(app::tagsInUse(journal.session) == InUse{{"slow", 3}});
}
