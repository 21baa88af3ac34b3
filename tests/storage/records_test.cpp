#include "base/error.hpp"
#include "storage/journals.hpp"
#include "storage/records.hpp"
#include "storage/settings.hpp"

#include <SQLiteCpp/Database.h>

#include <array>

using namespace tend;
using namespace tend::test;
using storage::CheckInStore;
using storage::GratitudeStore;
using storage::HelloStore;
using storage::Journal;
using storage::PersonStore;
using storage::RestStore;

namespace {

constexpr std::array scripts{"",
                             "plain",
                             "Ćwiczę — zażółć gęślą jaźń",
                             "感謝 ありがとう 고마워",
                             "धन्यवाद शुक्रिया",
                             "شكراً לתודה",
                             "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🙏",
                             "two\nlines\r\n\ttab",
                             "it's \"quoted\"; DROP TABLE person; -- %_\\",
                             "e\xcc\x81 and \xc3\xa9"};

domain::Person addPerson(Journal& journal, std::string name) {
    domain::Person person{.filing = filed(), .name = std::move(name)};
    changing(journal, [&] { PersonStore(journal).put(person); });
    return person;
}

domain::Hello addHello(Journal& journal, const domain::Person& person, domain::Day on) {
    domain::Hello hello{.filing = filed(on), .person = person.filing.id};
    changing(journal, [&] { HelloStore(journal).put(hello); });
    return hello;
}

base::Id dimension(Journal& journal, std::size_t index) {
    return storage::DimensionStore(journal).all().at(index).id;
}

domain::CheckIn fullCheckIn(Journal& journal, const std::string& text) {
    return {.filing = filed(),
            .mood = level(5),
            .care = {{dimension(journal, 3), level(1)}, {dimension(journal, 0), level(5)}},
            .activities = {"walk " + text, "read", "swim"},
            .note = text};
}

} // namespace

TEST_CASE("a check-in comes back as it was put, in every script") {
    auto journal = Journal::inMemory(morning);
    CheckInStore store(journal);
    for (const std::string text : scripts) {
        const auto full = fullCheckIn(journal, text);
        const domain::CheckIn bare{.filing = filed(), .note = text};
        changing(journal, [&] {
            store.put(full);
            store.put(bare);
        });
        CHECK(store.find(full.filing.id) == full);
        CHECK(store.find(bare.filing.id) == bare);
    }
    CHECK(store.onDay(today).size() == 2 * scripts.size());
}

TEST_CASE("putting a check-in again replaces it whole") {
    auto journal = Journal::inMemory(morning);
    CheckInStore store(journal);
    auto checkIn = fullCheckIn(journal, "one");
    changing(journal, [&] { store.put(checkIn); });
    checkIn.mood.reset();
    checkIn.care = {{dimension(journal, 0), level(4)}, {dimension(journal, 1), level(2)}};
    checkIn.activities = {"swim", "walk one"};
    checkIn.note.clear();
    checkIn.filing.changed += std::chrono::hours(1);
    changing(journal, [&] { store.put(checkIn); });
    CHECK(store.find(checkIn.filing.id) == checkIn);
    CHECK(store.onDay(today).size() == 1);
}

TEST_CASE("a gratitude note comes back as it was put, kept or told") {
    auto journal = Journal::inMemory(morning);
    GratitudeStore store(journal);
    const auto ada = addPerson(journal, "Ada").filing.id;
    const auto bob = addPerson(journal, "Bob").filing.id;
    using domain::About;
    using domain::Channel;
    std::vector<domain::Gratitude> notes;
    for (const std::string text : scripts)
        notes.push_back({.filing = filed(), .about = About::Thing, .text = text});
    notes.push_back({.filing = filed(), .about = About::Place, .mentions = {bob, ada}});
    notes.push_back({.filing = filed(), .about = About::Person, .told = domain::Told{.day = today}});
    notes.push_back({.filing = filed(), .told = domain::Told{today, ada, std::nullopt}});
    for (const auto how :
         {Channel::InPerson, Channel::Call, Channel::Message, Channel::Letter, Channel::Online})
        notes.push_back({.filing = filed(), .about = About::Moment, .told = domain::Told{today, bob, how}});
    changing(journal, [&] {
        for (const auto& note : notes)
            store.put(note);
    });
    CHECK(store.onDay(today) == notes);
    for (const auto& note : notes)
        CHECK(store.find(note.filing.id) == note);
}

TEST_CASE("taking back that a note was told, and its mentions, leaves none") {
    auto journal = Journal::inMemory(morning);
    GratitudeStore store(journal);
    const auto ada = addPerson(journal, "Ada").filing.id;
    domain::Gratitude note{
        .filing = filed(), .mentions = {ada}, .told = domain::Told{today, ada, domain::Channel::Call}};
    changing(journal, [&] { store.put(note); });
    note.told.reset();
    note.mentions.clear();
    changing(journal, [&] { store.put(note); });
    CHECK(store.find(note.filing.id) == note);
}

TEST_CASE("a person comes back as they were put, with everything and with nothing") {
    auto journal = Journal::inMemory(morning);
    PersonStore store(journal);
    for (const std::string text : scripts) {
        const domain::Person full{.filing = filed(),
                                  .name = "Name " + text,
                                  .circles = {"Team", "Choir " + text, "Family"},
                                  .met = day("2001-02-28"),
                                  .where = text,
                                  .remember = text + text,
                                  .birthday = domain::Birthday{.month = 2, .day = 29},
                                  .rhythm = domain::Rhythm::from(14, 30),
                                  .resting = true};
        const domain::Person bare{.filing = filed(), .name = text};
        changing(journal, [&] {
            store.put(full);
            store.put(bare);
        });
        CHECK(store.find(full.filing.id) == full);
        CHECK(store.find(bare.filing.id) == bare);
    }
    domain::Person dated{
        .filing = filed(), .name = "Old", .birthday = domain::Birthday{.month = 12, .day = 31, .year = 1899}};
    changing(journal, [&] { store.put(dated); });
    CHECK(store.find(dated.filing.id) == dated);
}

TEST_CASE("everyone is listed with the owner first, then in the order added") {
    auto journal = Journal::inMemory(morning);
    for (const char* name : {"Zoe", "Ada", "Bob"})
        addPerson(journal, name);
    std::string names;
    for (const auto& person : PersonStore(journal).all())
        names += person.name + " ";
    CHECK(names == "Me Zoe Ada Bob ");
}

TEST_CASE("a circle that is not known yet is made after the others, once") {
    auto journal = Journal::inMemory(morning);
    PersonStore store(journal);
    for (const char* name : {"Ada", "Bob"})
        changing(journal, [&] { store.put({.filing = filed(), .name = name, .circles = {"Choir"}}); });
    const auto circles = store.circles();
    REQUIRE(circles.size() == 7);
    CHECK(circles.back().name == "Choir");
    CHECK(circles.back().position == 6);
    CHECK_FALSE(circles.back().rhythm);
}

TEST_CASE("renaming a circle renames it for everyone in it") {
    auto journal = Journal::inMemory(morning);
    PersonStore store(journal);
    domain::Person ada{.filing = filed(), .name = "Ada", .circles = {"Team"}};
    auto circle = store.circles().at(3);
    circle.name = "Crew 船";
    circle.rhythm.reset();
    changing(journal, [&] {
        store.put(ada);
        store.put(circle);
    });
    CHECK(store.find(ada.filing.id)->circles == std::vector<std::string>{"Crew 船"});
    CHECK(store.circles().at(3) == circle);
}

TEST_CASE("a dimension can be renamed, moved and retired") {
    auto journal = Journal::inMemory(morning);
    storage::DimensionStore store(journal);
    auto mind = store.all().at(1);
    mind.name = "Głowa";
    mind.position = 9;
    mind.retired = true;
    changing(journal, [&] { store.put(mind); });
    CHECK(store.all().back() == mind);
    CHECK(store.all().size() == 5);
}

TEST_CASE("a hello comes back as it was put, by every channel and for every reason") {
    auto journal = Journal::inMemory(morning);
    HelloStore store(journal);
    const auto ada = addPerson(journal, "Ada").filing.id;
    using domain::Channel;
    using domain::Reason;
    std::vector<domain::Hello> hellos;
    for (const auto channel :
         {Channel::InPerson, Channel::Call, Channel::Message, Channel::Letter, Channel::Online})
        for (const auto reason : {Reason::Nothing, Reason::Needed, Reason::Problem})
            for (const std::string text : scripts)
                hellos.push_back({filed(), ada, channel, reason, text});
    changing(journal, [&] {
        for (const auto& hello : hellos)
            store.put(hello);
    });
    CHECK(store.onDay(today) == hellos);
    CHECK(store.find(hellos.front().filing.id) == hellos.front());
}

TEST_CASE("a rest comes back as it was put, a single day and a season") {
    auto journal = Journal::inMemory(morning);
    RestStore store(journal);
    const domain::Rest single{.filing = filed(day("2026-10-12")), .last = day("2026-10-12")};
    const domain::Rest season{
        .filing = filed(day("2026-08-01")), .last = day("2026-08-31"), .season = true, .note = "休み"};
    changing(journal, [&] {
        store.put(single);
        store.put(season);
    });
    CHECK(store.all() == std::vector{season, single});
    changing(journal, [&] { store.remove(single.filing.id, morning.at); });
    CHECK(store.all() == std::vector{season});
}

TEST_CASE("a filing keeps instants, offset and both days exactly, at the ends of the calendar too") {
    auto journal = Journal::inMemory(morning);
    CheckInStore store(journal);
    for (const char* when : {"0001-01-01T12:00:00-12:00", "9999-12-31T11:59:59+14:00", "1969-12-31T23:59:59Z",
                             "2026-03-29T02:30:00+05:45"}) {
        const auto moment = *domain::parseMoment(when);
        domain::CheckIn checkIn{.filing = filed(day("0001-01-01"), moment), .note = when};
        checkIn.filing.writtenDay = day("9999-12-31");
        checkIn.filing.changed += std::chrono::milliseconds(1);
        changing(journal, [&] { store.put(checkIn); });
        CHECK(store.find(checkIn.filing.id) == checkIn);
    }
}

TEST_CASE("what is removed is not read any more, and nothing of it is lost") {
    auto journal = Journal::inMemory(morning);
    const auto ada = addPerson(journal, "Ada");
    const auto hello = addHello(journal, ada, today);
    const auto checkIn = fullCheckIn(journal, "gone");
    const domain::Gratitude note{.filing = filed(), .text = "gone @", .mentions = {ada.filing.id}};
    changing(journal, [&] {
        CheckInStore(journal).put(checkIn);
        GratitudeStore(journal).put(note);
    });
    changing(journal, [&] {
        CheckInStore(journal).remove(checkIn.filing.id, morning.at);
        GratitudeStore(journal).remove(note.filing.id, morning.at);
        HelloStore(journal).remove(hello.filing.id, morning.at);
        PersonStore(journal).remove(ada.filing.id, morning.at);
    });
    CHECK_FALSE(CheckInStore(journal).find(checkIn.filing.id));
    CHECK(CheckInStore(journal).onDay(today).empty());
    CHECK(CheckInStore(journal).activities(today).empty());
    CHECK(GratitudeStore(journal).onDay(today).empty());
    CHECK(GratitudeStore(journal).mentioning(ada.filing.id).empty());
    CHECK_FALSE(GratitudeStore(journal).find(note.filing.id));
    CHECK(HelloStore(journal).with(ada.filing.id).empty());
    CHECK(HelloStore(journal).lastOfEach().empty());
    CHECK_FALSE(PersonStore(journal).find(ada.filing.id));
    CHECK(PersonStore(journal).all().size() == 1);
    CHECK(dump(journal).find("gone @") != std::string::npos);
}

TEST_CASE("records of a day come in the order written, even within one millisecond") {
    auto journal = Journal::inMemory(morning);
    for (int i = 0; i < 20; ++i) {
        domain::Gratitude note{.filing = filed(), .text = std::to_string(i)};
        note.filing.id = base::Id::generate(0); // ids that do not sort by when they were made
        changing(journal, [&] { GratitudeStore(journal).put(note); });
    }
    std::string order;
    for (const auto& note : GratitudeStore(journal).onDay(today))
        order += note.text + " ";
    CHECK(order == "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 ");
}

TEST_CASE("between takes both ends of the span and goes day by day") {
    auto journal = Journal::inMemory(morning);
    for (const char* on : {"2026-10-14", "2026-10-11", "2026-10-12", "2026-10-13", "2026-10-12"})
        thank(journal, on, day(on));
    std::string order;
    for (const auto& note : GratitudeStore(journal).between({day("2026-10-12"), day("2026-10-13")}))
        order += note.text + " ";
    CHECK(order == "2026-10-12 2026-10-12 2026-10-13 ");
}

TEST_CASE("notes that mention someone come newest first") {
    auto journal = Journal::inMemory(morning);
    const auto ada = addPerson(journal, "Ada").filing.id;
    changing(journal, [&] {
        for (const char* on : {"2026-10-12", "2026-10-14", "2026-10-13"})
            GratitudeStore(journal).put({.filing = filed(day(on)), .text = on, .mentions = {ada}});
        GratitudeStore(journal).put({.filing = filed(), .text = "nobody"});
    });
    std::string order;
    for (const auto& note : GratitudeStore(journal).mentioning(ada))
        order += note.text + " ";
    CHECK(order == "2026-10-14 2026-10-13 2026-10-12 ");
}

TEST_CASE("a note with an @ that names nobody yet is found for when someone is added") {
    auto journal = Journal::inMemory(morning);
    const auto ada = addPerson(journal, "Ada").filing.id;
    changing(journal, [&] {
        GratitudeStore store(journal);
        store.put({.filing = filed(), .text = "no sign at all"});
        store.put({.filing = filed(), .text = "@Ada known", .mentions = {ada}});
        store.put({.filing = filed(), .text = "@Ada and @Zoë", .mentions = {ada}});
        store.put({.filing = filed(), .text = "@Zoë"});
    });
    std::string found;
    for (const auto& note : GratitudeStore(journal).withUnknownMention())
        found += note.text + "; ";
    CHECK(found == "@Ada and @Zoë; @Zoë; ");
}

TEST_CASE("the last hello of everybody is the one of the latest day") {
    auto journal = Journal::inMemory(morning);
    const auto ada = addPerson(journal, "Ada");
    const auto bob = addPerson(journal, "Bob");
    addPerson(journal, "Without");
    addHello(journal, ada, day("2026-10-10"));
    const auto newest = addHello(journal, ada, day("2026-10-12"));
    addHello(journal, ada, day("2026-10-11")); // filled in later
    const auto only = addHello(journal, bob, day("2020-01-01"));
    CHECK(HelloStore(journal).lastOfEach() == std::vector{newest, only});
    CHECK(HelloStore(journal).with(ada.filing.id).front() == newest);
}

TEST_CASE("activities come with the most used of late first, then by name") {
    auto journal = Journal::inMemory(morning);
    const auto did = [&](const char* on, std::vector<std::string> activities) {
        changing(journal, [&] {
            CheckInStore(journal).put({.filing = filed(day(on)), .activities = std::move(activities)});
        });
    };
    did("2026-10-14", {"walk"});
    did("2026-10-01", {"walk", "swim"});
    for (const char* on : {"2020-01-01", "2020-01-02", "2020-01-03"})
        did(on, {"chess", "Bake", "swim"});
    CHECK(CheckInStore(journal).activities(today) ==
          std::vector<std::string>{"walk", "swim", "Bake", "chess"});
}

TEST_CASE("settings and drafts are kept, replaced and dropped") {
    auto journal = Journal::inMemory(morning);
    CHECK_FALSE(storage::setting(journal, "look"));
    changing(journal, [&] { storage::putSetting(journal, "look", "light"); });
    changing(journal, [&] { storage::putSetting(journal, "look", "dusk 🌆"); });
    CHECK(storage::setting(journal, "look") == "dusk 🌆");

    CHECK_FALSE(storage::draft(journal, "note"));
    storage::putDraft(journal, "note", "half a sen");
    storage::putDraft(journal, "note", "half a sentence");
    CHECK(storage::draft(journal, "note") == "half a sentence");
    storage::dropDraft(journal, "note");
    CHECK_FALSE(storage::draft(journal, "note"));
    CHECK(storage::lastUndoable(journal)->label == "Changed"); // drafts are no steps
}

TEST_CASE("values that no Tend writes do not get into the file") {
    auto journal = Journal::inMemory(morning);
    storage::Change change(journal, "Tampered", morning.at);
    const auto refused = [&](const std::string& sql) {
        try {
            journal.database().exec(sql);
        } catch (const std::exception&) {
            return true;
        }
        return false;
    };
    GratitudeStore(journal).put({.filing = filed(), .text = "sound"});
    CHECK(refused("UPDATE gratitude SET day = '2026-02-30'"));
    CHECK(refused("UPDATE gratitude SET day = '2026-2-3'"));
    CHECK(refused("UPDATE gratitude SET about = 'weather'"));
    CHECK(refused("UPDATE gratitude SET text = NULL"));
    CHECK(refused("UPDATE gratitude SET at = 'noon'"));
    CHECK(refused("UPDATE gratitude SET told_how = 'call'"));
    CHECK(refused("UPDATE gratitude SET id = id || 'x'"));
    CHECK(refused("UPDATE person SET rhythm_ideal = 5"));
    CHECK(refused("UPDATE person SET rhythm_ideal = 5, rhythm_latest = 4"));
    CHECK_FALSE(refused("UPDATE gratitude SET day = '2024-02-29'"));
}

TEST_CASE("a hello to nobody is refused, with the journal unchanged") {
    auto journal = Journal::inMemory(morning);
    const auto before = dump(journal);
    CHECK_THROWS_AS(
        changing(journal,
                 [&] { HelloStore(journal).put({.filing = filed(), .person = base::Id::generate(0)}); }),
        base::Error);
    CHECK(dump(journal) == before);
}
