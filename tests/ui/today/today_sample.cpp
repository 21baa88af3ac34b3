#include "ui/today/today_sample.hpp"

#include "domain/mention.hpp"
#include "domain/moment.hpp"

#include <string>

namespace tend::test {

namespace {

using domain::Day;
using domain::DayState;

const Day today = *Day::from(2026, 10, 14);

domain::Filing filed(unsigned id, Day day, const std::string& at) {
    const auto moment = *domain::parseMoment(day.toString() + "T" + at + ":00+02:00");
    return {.id = sampleId(id),
            .at = moment,
            .day = day,
            .writtenDay = day,
            .created = moment.at,
            .changed = moment.at};
}

std::vector<domain::CareDimension> dimensions() {
    return {{.id = sampleId(1), .key = "rest", .name = "Rest"},
            {.id = sampleId(2), .key = "mind", .name = "Mind"},
            {.id = sampleId(3), .key = "food", .name = "Food"},
            {.id = sampleId(4), .key = "boundaries", .name = "Boundaries"},
            {.id = sampleId(5), .key = "forward", .name = "Forward"}};
}

domain::CareListEntry entry(base::Id id, const char* name, domain::Standing standing, int days,
                            domain::Reason reason) {
    domain::Person person{.filing = filed(90, today - days, "12:00"), .name = name};
    person.filing.id = id;
    domain::CareListEntry made{.person = person, .standing = standing, .daysSince = days};
    if (standing == domain::Standing::GoodWeek)
        made.lastHello =
            domain::Hello{.filing = filed(91, today - days, "18:00"), .person = id, .reason = reason};
    return made;
}

} // namespace

base::Id sampleId(unsigned number) {
    return base::Id::from(1760000000000, 0, number);
}

base::Id leila() {
    return sampleId(21);
}

base::Id ines() {
    return sampleId(22);
}

base::Id samuel() {
    return sampleId(23);
}

base::Id oksana() {
    return sampleId(24);
}

domain::Level level(int value) {
    return *domain::Level::from(value);
}

domain::CheckIn sampleCheckIn(unsigned id, Day day, const char* at) {
    return {.filing = filed(id, day, at)};
}

domain::Gratitude sampleThanks(unsigned id, Day day, const char* text) {
    return {.filing = filed(id, day, "21:00"), .about = domain::About::Moment, .text = text};
}

domain::DayPage fullDay() {
    domain::DayPage page{.day = today, .today = today};
    page.dimensions = dimensions();
    page.activities = {"Walk", "Choir", "Garden", "Reading", "Swim"};
    page.people = {
        {leila(), "Leïla"}, {ines(), "Ines Carvalho"}, {samuel(), "Samuel Okafor"}, {oksana(), "Оксано"}};
    auto checkIn = sampleCheckIn(11, today, "07:42");
    checkIn.mood = level(4);
    checkIn.care = {
        {sampleId(1), level(2)}, {sampleId(2), level(4)}, {sampleId(3), level(3)}, {sampleId(4), level(5)}};
    checkIn.activities = {"Walk", "Choir"};
    checkIn.note =
        "Slept badly, but I said no to the Thursday call and the floor did not open. Walked the long "
        "way. Ate standing up, again";
    page.checkIns = {checkIn};
    auto told = sampleThanks(
        31, today, "@Leïla stayed on the line until I could breathe, then told me about her tomatoes.");
    told.about = domain::About::Person;
    told.mentions = {leila()};
    told.told = domain::Told{today, leila(), domain::Channel::Call};
    auto soup = sampleThanks(33, today, "Дякую, @Оксано, за борщ і за тишу 🍲");
    soup.about = domain::About::Thing;
    soup.mentions = {oksana()};
    page.gratitude = {told, sampleThanks(32, today, "Cardamom from the bakery at 7:20. One whole minute."),
                      soup};
    page.helloSuits = {
        entry(ines(), "Ines Carvalho", domain::Standing::GoodWeek, 19, domain::Reason::Nothing),
        entry(samuel(), "Samuel Okafor", domain::Standing::GoodWeek, 34, domain::Reason::Problem),
        entry(oksana(), "Oksana", domain::Standing::SecondHello, 9, domain::Reason::Nothing)};
    const auto done = DayState::Done;
    page.streaks = {{.habit = domain::builtInHabit(domain::HabitKind::CheckIn),
                     .length = 23,
                     .strength = 0.91,
                     .lastWeek = {done, done, DayState::Rest, done, done, done, done}},
                    {.habit = domain::builtInHabit(domain::HabitKind::Gratitude),
                     .length = 12,
                     .strength = 0.84,
                     .lastWeek = {done, DayState::Late, DayState::Rest, done, done, done, done}}};
    page.moodRidge = {3.1, 3,   2.9, 2.6, 2.5, 2.6, 2.9, 3.3, 3.5, 3.5, 3.4, 3,   2.5, 2.3, 2.6,
                      3.2, 3.7, 3.9, 4.1, 3.9, 3.5, 3.2, 3.4, 3.6, 3.4, 3.1, 3.3, 3.6, 4,   4.1};
    page.anythingEver = true;
    page.alone = false;
    return page;
}

domain::DayPage emptyDay() {
    domain::DayPage page{.day = today, .today = today};
    page.dimensions = dimensions();
    return page;
}

} // namespace tend::test
