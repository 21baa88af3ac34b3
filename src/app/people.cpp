#include "app/people.hpp"

#include "app/record_writing.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"
#include "storage/records.hpp"

#include <utility>

namespace tend::app {
namespace {

using domain::Person;
using storage::PersonStore;

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

Outcome<base::Id> savePerson(Session& session, const PersonEdit& edit) {
    const auto now = session.now();
    const auto existing = edit.person ? PersonStore(session.journal()).find(*edit.person) : std::nullopt;
    Person person = existing ? *existing
                             : Person{.filing = domain::fileUnder(session.today(), now, session.boundary()),
                                      .name = edit.name};
    person.name = edit.name;
    person.circles = edit.circles;
    person.met = edit.met;
    person.where = edit.where;
    person.remember = edit.remember;
    person.birthday = edit.birthday;
    person.rhythm = edit.rhythm;
    const auto before = existing ? std::optional<domain::Record>(*existing) : std::nullopt;
    auto record = tidied(session, std::move(person));
    if (auto refused = objection(session, record, before))
        return *refused;
    const auto id = domain::filingOf(record).id;
    auto change = session.change(existing ? base::tr("Changed a person") : base::tr("Added a person"));
    write(session, std::move(record), before, now.at);
    change.commit();
    return id;
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
