#include "app/mentions.hpp"
#include "app/pages.hpp"
#include "storage/picture_store.hpp"
#include "storage/records.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace tend::app {
namespace {

using domain::CareListEntry;
using domain::Person;

/// The person's own rhythm, else that of the first of their circles that has one.
std::optional<domain::Rhythm> rhythmOf(const Person& person, const std::vector<domain::Circle>& circles) {
    if (person.rhythm)
        return person.rhythm;
    for (const auto& name : person.circles)
        for (const auto& circle : circles)
            if (circle.name == name && circle.rhythm)
                return circle.rhythm;
    return std::nullopt;
}

CareListEntry entryFor(Person person, std::optional<domain::Hello> lastHello,
                       const std::vector<domain::Circle>& circles, domain::Day today) {
    const auto rhythm = rhythmOf(person, circles);
    const domain::StandingFacts facts{
        .isMe = person.isMe,
        .resting = person.resting,
        .rhythm = rhythm,
        .met = person.met,
        .lastHello = lastHello ? std::optional(lastHello->filing.day) : std::nullopt,
        .added = person.filing.day,
    };
    return {std::move(person), domain::standing(facts, today), rhythm, std::move(lastHello),
            domain::daysSinceContact(facts, today)};
}

} // namespace

domain::CareList careList(Session& session) {
    storage::PersonStore people(session.journal());
    const auto today = session.today();
    std::unordered_map<base::Id, domain::Hello> last;
    for (auto& hello : storage::HelloStore(session.journal()).lastOfEach())
        last.emplace(hello.person, std::move(hello));

    domain::CareList list{.today = today, .circles = people.circles()};
    for (auto& person : people.all()) {
        const auto hello = last.find(person.filing.id);
        auto lastHello = hello == last.end() ? std::nullopt : std::optional(hello->second);
        list.entries.push_back(entryFor(std::move(person), std::move(lastHello), list.circles, today));
    }
    std::stable_sort(list.entries.begin(), list.entries.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.standing, -a.daysSince, std::string_view(a.person.name)) <
               std::tuple(b.standing, -b.daysSince, std::string_view(b.person.name));
    });
    const auto checkIns = storage::CheckInStore(session.journal()).onDay(today);
    if (!checkIns.empty())
        list.lastCheckIn = checkIns.back().filing.at;
    return list;
}

std::optional<domain::PersonPage> personPage(Session& session, const base::Id& id) {
    storage::PersonStore people(session.journal());
    auto person = people.find(id);
    if (!person)
        return std::nullopt;
    auto hellos = storage::HelloStore(session.journal()).with(id);
    const auto latest = std::max_element(hellos.begin(), hellos.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.filing.day, a.filing.at.at) < std::tuple(b.filing.day, b.filing.at.at);
    });
    auto lastHello = latest == hellos.end() ? std::nullopt : std::optional(*latest);
    auto circles = people.circles();
    const auto today = session.today();
    auto entry = entryFor(std::move(*person), std::move(lastHello), circles, today);
    return domain::PersonPage{
        .entry = std::move(entry),
        .hellos = std::move(hellos),
        .gratitude = storage::GratitudeStore(session.journal()).mentioning(id),
        .people = nameables(session),
        .circles = std::move(circles),
        .pictures =
            storage::PictureStore(session.journal()).of(domain::RecordRef{domain::RecordKind::Person, id}),
        .today = today};
}

} // namespace tend::app
