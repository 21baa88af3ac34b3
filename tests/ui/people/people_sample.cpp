#include "ui/people/people_sample.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tend::test {

using domain::CareList;
using domain::CareListEntry;
using domain::Channel;
using domain::Day;
using domain::Reason;
using domain::Rhythm;
using domain::Standing;

namespace {

domain::Filing filedOn(int n, Day on) {
    const domain::Instant at(on.sysDays());
    return {.id = idOf(n), .at = {at}, .day = on, .writtenDay = on, .created = at, .changed = at};
}

const Day today = day(2026, 10, 14);

} // namespace

Day day(int year, unsigned month, unsigned dayOfMonth) {
    return *Day::from(year, month, dayOfMonth);
}

base::Id idOf(int n) {
    return base::Id::from(1'790'000'000'000 + n, 1, 1);
}

CareListEntry someone(int n, std::string name, Standing standing, int daysSince) {
    domain::Person person{.filing = filedOn(n, day(2020, 1, 1)), .name = std::move(name)};
    person.isMe = standing == Standing::Me;
    person.resting = standing == Standing::Resting;
    return {.person = std::move(person), .standing = standing, .daysSince = daysSince};
}

domain::Hello helloWith(int n, int person, Day on, Channel channel, Reason reason, std::string note) {
    return {filedOn(n, on), idOf(person), channel, reason, std::move(note)};
}

domain::Gratitude thanks(int n, std::string text, std::optional<Day> told) {
    domain::Gratitude gratitude{.filing = filedOn(n, today), .about = domain::About::Person};
    gratitude.text = std::move(text);
    gratitude.mentions = {idOf(ines)};
    if (told)
        gratitude.told = domain::Told{*told, idOf(ines), Channel::Call};
    return gratitude;
}

CareList sampleCareList() {
    CareList list{.today = today};
    list.circles = {{idOf(901), "Friends", Rhythm::from(14, 30), 0}, {idOf(902), "Choir", {}, 1}};
    list.entries = {someone(me, "Me", Standing::Me, 0),
                    someone(ines, "Ines Carvalho", Standing::GoodWeek, 19),
                    someone(samuel, "Samuel Okafor", Standing::GoodWeek, 34),
                    someone(oksana, "Oksana", Standing::SecondHello, 9),
                    someone(leila, "ليلى Leïla", Standing::InRhythm, 0),
                    someone(daniel, "Daniel", Standing::Resting, 200)};
    list.entries[1].rhythm = list.entries[2].rhythm = Rhythm::from(14, 30);
    list.entries[1].lastHello = helloWith(101, ines, today - 19, Channel::Call, Reason::Nothing);
    list.entries[2].lastHello = helloWith(102, samuel, today - 34, Channel::Call, Reason::Problem);
    list.entries[3].person.met = today - 9;
    auto& person = list.entries[1].person;
    person.circles = {"Friends", "Choir"};
    person.where = "at the Tuesday choir, autumn 2019";
    person.birthday = domain::Birthday{3, 3, {}};
    person.remember = "Knee operation on 22 October.\nCannot stand lilies.";
    return list;
}

CareList manyPeople(int count) {
    auto list = sampleCareList();
    for (int i = 0; i < count; ++i)
        list.entries.push_back(
            someone(2000 + i, "Person number " + std::to_string(i), Standing::Resting, 200 + i));
    return list;
}

domain::PersonPage samplePage(const CareList& list, const base::Id& person, int hellos) {
    const auto entry =
        std::ranges::find_if(list.entries, [&](const auto& one) { return one.person.filing.id == person; });
    domain::PersonPage page{.entry = *entry, .circles = list.circles, .today = today};
    for (const auto& one : list.entries)
        page.people.push_back({one.person.filing.id, one.person.name});
    if (person != idOf(ines))
        return page;
    for (int i = 0; i < hellos; ++i)
        page.hellos.push_back(helloWith(300 + i, ines, today - 19 - 20 * i, Channel::Call,
                                        i == 3 ? Reason::Needed : Reason::Nothing,
                                        "Line " + std::to_string(i) + ", with the tenor who hums." +
                                            (i == 1 ? "\n- [ ] ask his name" : "")));
    page.gratitude = {thanks(400, "Drove me to the dentist.", day(2026, 9, 25)),
                      thanks(401, "@Ines kept my spare key for two years.")};
    return page;
}

std::string rowOf(int person) {
    return "###person-" + idOf(person).toString();
}

PeopleOnScreen::PeopleOnScreen(CareList people, const HarnessLook& look)
    : list(std::move(people)), ui([this](const ui::Theme& theme) { draw(theme); }, look) {}

void PeopleOnScreen::draw(const ui::Theme& theme) {
    const bool known = state.shown && std::ranges::any_of(list.entries, [&](const auto& entry) {
                           return entry.person.filing.id == *state.shown;
                       });
    page = known ? std::optional(samplePage(list, *state.shown, hellos)) : std::nullopt;
    if (page)
        page->pictures = pictures;
    ui::drawPeople(list, page ? &*page : nullptr, state, theme, intents);
}

void PeopleOnScreen::show(int person) {
    state.shown = idOf(person);
    ui.frames(3);
}

} // namespace tend::test
