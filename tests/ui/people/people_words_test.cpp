#include "ui/people/people_sample.hpp"
#include "ui/people/people_words.hpp"

#include <doctest/doctest.h>

using namespace tend;
using namespace tend::test;
using domain::Birthday;
using domain::Channel;
using domain::Reason;
using domain::Standing;

namespace {

std::string lineOf(const domain::CareListEntry& entry) {
    return ui::careLines(entry, sampleCareList()).front();
}

domain::CareListEntry lastSaid(int daysAgo, Channel channel, Reason reason = Reason::Nothing) {
    auto entry = someone(50, "Ada", Standing::InRhythm, daysAgo);
    entry.lastHello = helloWith(60, 50, day(2026, 10, 14) - daysAgo, channel, reason);
    return entry;
}

} // namespace

TEST_CASE("A line says how long ago the last hello was and what it was") {
    CHECK(lineOf(lastSaid(19, Channel::Call)) == "19 days ago, a call");
    CHECK(lineOf(lastSaid(1, Channel::Message)) == "Yesterday, a message");
    CHECK(lineOf(lastSaid(0, Channel::InPerson)) == "Today, in person");
    CHECK(lineOf(lastSaid(8, Channel::Letter)) == "8 days ago, a letter");
    CHECK(lineOf(lastSaid(8, Channel::Online)) == "8 days ago, online");
}

TEST_CASE("A line names the reason when it was not nothing") {
    CHECK(lineOf(lastSaid(34, Channel::Call, Reason::Problem)) == "34 days ago, a problem");
    CHECK(lineOf(lastSaid(34, Channel::Call, Reason::Needed)) == "34 days ago, needed something");
}

TEST_CASE("A line without a hello says so kindly") {
    CHECK(lineOf(someone(50, "Ada", Standing::InRhythm, 3)) == "No hello yet");
    CHECK(lineOf(someone(50, "Ada", Standing::SecondHello, 9)) == "Newly met, 9 days ago");
    CHECK(lineOf(someone(50, "Ada", Standing::SecondHello, 0)) == "Newly met, today");
    CHECK(lineOf(someone(50, "Ada", Standing::Resting, 9)) == "Quiet until you say so");
}

TEST_CASE("The owner's line tells of today's check-in") {
    auto list = sampleCareList();
    const auto own = someone(me, "Me", Standing::Me, 0);
    CHECK(ui::careLines(own, list).front() == "First on the list. Nothing yet today, and that is fine.");
    list.lastCheckIn = domain::parseMoment("2026-10-14T07:42:00+02:00");
    CHECK(ui::careLines(own, list).front() == "First on the list. Checked in at 07:42");
}

TEST_CASE("Shorter lines follow longer ones") {
    const auto lines = ui::careLines(lastSaid(6, Channel::InPerson), sampleCareList());
    REQUIRE(lines.size() == 2);
    CHECK(lines.back() == "6 days ago");
}

TEST_CASE("Facts go on from 'Met' where the owner did") {
    auto person = someone(50, "Ada", Standing::InRhythm, 3).person;
    CHECK(ui::factsWords(person).empty());
    person.where = "at the Tuesday choir, autumn 2019";
    CHECK(ui::factsWords(person) == "Met at the Tuesday choir, autumn 2019.");
    person.birthday = Birthday{3, 3, {}};
    CHECK(ui::factsWords(person) == "Met at the Tuesday choir, autumn 2019. Birthday 3 March.");
    person.met = day(2019, 10, 1);
    CHECK(ui::factsWords(person) ==
          "Met at the Tuesday choir, autumn 2019, on 1 October 2019. Birthday 3 March.");
    person.where = "Maya's wedding!";
    CHECK(ui::factsWords(person) == "Maya's wedding! Met on 1 October 2019. Birthday 3 March.");
    person.where.clear();
    person.birthday->year = 1980;
    CHECK(ui::factsWords(person) == "Met on 1 October 2019. Birthday 3 March 1980.");
}

TEST_CASE("What is said above the rhythm counts from the last hello") {
    const auto today = day(2026, 10, 14);
    CHECK(ui::sinceWords(lastSaid(19, Channel::Call), today) == "19 days since your last hello");
    CHECK(ui::sinceWords(lastSaid(1, Channel::Call), today) == "1 day since your last hello");
    CHECK(ui::sinceWords(lastSaid(0, Channel::Call), today) == "You said hello today");
    CHECK(ui::sinceWords(someone(50, "Ada", Standing::InRhythm, 3), today) == "No hello yet");
}

TEST_CASE("A rhythm starts at the last hello only where there was one") {
    auto entry = someone(50, "Ada", Standing::InRhythm, 3);
    CHECK(std::string(ui::rhythmStart(entry)) == "on your list");
    entry.person.met = day(2026, 10, 1);
    CHECK(std::string(ui::rhythmStart(entry)) == "the day you met");
    CHECK(std::string(ui::rhythmStart(lastSaid(19, Channel::Call))) == "last hello");
}

TEST_CASE("A hello is told with its year when that is another one") {
    const auto today = day(2026, 10, 14);
    const auto hello = helloWith(1, 2, day(2026, 9, 25), Channel::Call, Reason::Nothing);
    CHECK(ui::helloWords(hello, today) == "25 September, call. Nothing, just you");
    const auto older = helloWith(1, 2, day(2025, 8, 2), Channel::InPerson, Reason::Needed);
    CHECK(ui::helloWords(older, today) == "2 August 2025, in person. Needed something");
}

TEST_CASE("Hellos are counted since the first of them") {
    CHECK(ui::helloCount({}).empty());
    CHECK(ui::helloCount({helloWith(1, 2, day(2026, 1, 1), Channel::Call, Reason::Nothing),
                          helloWith(2, 2, day(2019, 1, 1), Channel::Call, Reason::Nothing)}) ==
          "2 since 2019");
}

TEST_CASE("The tally is of the newest and leaves out what there is none of") {
    const std::vector<domain::Hello> hellos{helloWith(1, 2, day(2026, 3, 1), Channel::Call, Reason::Nothing),
                                            helloWith(2, 2, day(2026, 2, 1), Channel::Call, Reason::Problem),
                                            helloWith(3, 2, day(2026, 1, 1), Channel::Call, Reason::Needed)};
    CHECK(ui::tallyWords(hellos, 2) == std::vector<std::string>{"1 nothing, just you", "1 a problem"});
    CHECK(ui::tallyWords(hellos, 12) ==
          std::vector<std::string>{"1 nothing, just you", "1 needed something", "1 a problem"});
}

TEST_CASE("A thank-you says whether and when it was told, and to whom if it was someone else") {
    const auto list = sampleCareList();
    const auto page = samplePage(list, idOf(ines));
    CHECK(ui::thanksCount(page.gratitude) == "2, 1 told");
    CHECK(ui::toldWords(page.gratitude[0], page) == "Told, 25 Sep");
    CHECK(ui::toldWords(page.gratitude[1], page) == "Kept. Tell Ines?");
    auto other = page.gratitude[0];
    other.told->person = idOf(samuel);
    CHECK(ui::toldWords(other, page) == "Told Samuel, 25 Sep");
}

TEST_CASE("A birthday can be typed in many ways") {
    const Birthday third{3, 3, {}}, whole{3, 3, 1980};
    for (const char* text :
         {"3 March", "3 march", " 3 Mar ", "March 3", "3.3.", "03.03", "--03-03", "3. March"})
        CHECK_MESSAGE(ui::readBirthday(text) == third, text);
    for (const char* text : {"3 March 1980", "March 3, 1980", "3.3.1980", "1980-03-03"})
        CHECK_MESSAGE(ui::readBirthday(text) == whole, text);
    CHECK(ui::readBirthday("29 February") == Birthday{2, 29, {}});
    for (const char* text : {"31 February", "29 February 1981", "March", "3", "3 M", "3 Marchy", "13.13.",
                             "3 March 80", "soon", ""})
        CHECK_MESSAGE(!ui::readBirthday(text), text);
}

TEST_CASE("A birthday is read as it is written") {
    for (const auto& birthday : {Birthday{2, 29, {}}, Birthday{12, 31, 1999}, Birthday{5, 1, {}}})
        CHECK(ui::readBirthday(ui::birthdayWords(birthday)) == birthday);
}

TEST_CASE("A short name is the first word") {
    CHECK(ui::shortName("Ines Carvalho") == "Ines");
    CHECK(ui::shortName(" 純 (Jun)") == "純");
    CHECK(ui::shortName("Oksana") == "Oksana");
}
