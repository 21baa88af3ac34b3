#include "app/people.hpp"

#include "app/mentions.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "storage/records.hpp"

#include <algorithm>

namespace tend::app {
namespace {

using domain::Person;
using storage::PersonStore;

/// The circles by the names they have already; a new name makes a new circle at the end.
std::vector<std::string> settledCircles(PersonStore& store, const std::vector<std::string>& names,
                                        domain::Instant at) {
    auto circles = store.circles();
    std::vector<std::string> settled;
    for (const auto& raw : names) {
        const auto name = std::string(base::trimmed(raw));
        if (name.empty())
            continue;
        const auto same = [&](const domain::Circle& circle) { return domain::sameName(circle.name, name); };
        auto known = std::find_if(circles.begin(), circles.end(), same);
        if (known == circles.end()) {
            const auto id = base::Id::generate(at.time_since_epoch().count());
            known = circles.insert(circles.end(), {id, name, std::nullopt, int(circles.size())});
            store.put(*known);
        }
        if (std::find(settled.begin(), settled.end(), known->name) == settled.end())
            settled.push_back(known->name);
    }
    return settled;
}

std::optional<Refused> objection(Session& session, PersonStore& store, const PersonEdit& edit,
                                 const std::string& name) {
    if (name.empty())
        return Refused{base::tr("Everyone on the care list needs a name.")};
    if (edit.met && *edit.met > session.today())
        return Refused{base::tr("You cannot have met on a day that has not come yet.")};
    for (const auto& other : store.all())
        if (other.filing.id != edit.person && domain::sameName(other.name, name))
            return Refused{base::fill(
                base::tr(
                    "{0} is on the care list already. Add a last name or a nickname to tell them apart."),
                {other.name})};
    return std::nullopt;
}

void resolveMentions(Session& session, domain::Instant at) {
    storage::GratitudeStore store(session.journal());
    const auto people = nameables(session);
    for (auto& gratitude : store.withUnknownMention()) {
        auto mentions = mentionedIn(gratitude.text, people);
        if (mentions == gratitude.mentions)
            continue;
        gratitude.mentions = std::move(mentions);
        gratitude.filing.changed = at;
        store.put(gratitude);
    }
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

Outcome<base::Id> savePerson(Session& session, const PersonEdit& edit) {
    PersonStore store(session.journal());
    const auto name = base::repairedUtf8(base::trimmed(edit.name));
    if (auto refused = objection(session, store, edit, name))
        return *refused;
    const auto now = session.now();
    const auto existing = edit.person ? store.find(*edit.person) : std::nullopt;
    Person person = existing ? *existing
                             : Person{.filing = domain::fileUnder(session.today(), now, session.boundary()),
                                      .name = name};
    auto change = session.change(existing ? base::tr("Changed a person") : base::tr("Added a person"));
    person.name = name;
    person.circles = settledCircles(store, edit.circles, now.at);
    person.met = edit.met;
    person.where = base::repairedUtf8(base::trimmed(edit.where));
    person.remember = base::repairedUtf8(edit.remember);
    person.birthday = edit.birthday;
    person.rhythm = edit.rhythm;
    person.filing.changed = now.at;
    store.put(person);
    resolveMentions(session, now.at);
    change.commit();
    return person.filing.id;
}

void setResting(Session& session, const base::Id& id, bool resting) {
    PersonStore store(session.journal());
    auto person = store.find(id);
    if (!person || person->isMe || person->resting == resting)
        return;
    auto change = session.change(resting ? base::tr("Let someone rest") : base::tr("Brought someone back"));
    person->resting = resting;
    person->filing.changed = session.now().at;
    store.put(*person);
    change.commit();
}

Outcome<base::Id> removePerson(Session& session, const base::Id& id) {
    PersonStore store(session.journal());
    const auto person = store.find(id);
    if (person && person->isMe)
        return Refused{base::tr("You stay on your own care list.")};
    auto change = session.change(base::tr("Moved a person to the trash"));
    store.remove(id, session.now().at);
    change.commit();
    return id;
}

Outcome<domain::Person> findPerson(Session& session, std::string_view name) {
    const auto wanted = domain::foldedName(name);
    std::vector<Person> starting;
    for (auto& person : PersonStore(session.journal()).all()) {
        const auto folded = domain::foldedName(person.name);
        if (folded == wanted)
            return person;
        if (!wanted.empty() && folded.starts_with(wanted))
            starting.push_back(std::move(person));
    }
    if (starting.size() == 1)
        return starting.front();
    if (starting.empty())
        return Refused{
            base::fill(base::tr("Nobody on the care list is called {0}. Add them first."), {name})};
    std::vector<std::string> names;
    names.reserve(starting.size());
    for (const auto& person : starting)
        names.push_back(person.name);
    return Refused{base::fill(base::tr("Which one: {0}?"), {joined(names)})};
}

} // namespace tend::app
