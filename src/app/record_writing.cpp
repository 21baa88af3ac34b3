#include "app/record_writing.hpp"

#include "app/mentions.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "domain/following.hpp"
#include "domain/names.hpp"
#include "storage/record_rows.hpp"
#include "storage/records.hpp"
#include "storage/texts.hpp"

#include <algorithm>

namespace tend::app {
namespace {

using domain::CheckIn;
using domain::Gratitude;
using domain::Hello;
using domain::Person;
using domain::Rest;
using storage::PersonStore;

std::string line(const std::string& text) {
    return base::repairedUtf8(base::trimmed(text));
}

/// No blanks, no two alike; the first spelling stays.
std::vector<std::string> tidiedNames(const std::vector<std::string>& names) {
    std::vector<std::string> tidy;
    for (const auto& raw : names) {
        const auto name = line(raw);
        const auto alike = [&](const std::string& other) { return domain::sameName(other, name); };
        if (!name.empty() && std::none_of(tidy.begin(), tidy.end(), alike))
            tidy.push_back(name);
    }
    return tidy;
}

void tidy(Session&, CheckIn& checkIn) {
    checkIn.activities = tidiedNames(checkIn.activities);
    checkIn.note = base::repairedUtf8(checkIn.note);
}

void tidy(Session& session, Gratitude& gratitude) {
    gratitude.text = base::repairedUtf8(gratitude.text);
    gratitude.mentions = mentionedIn(gratitude.text, nameables(session));
}

void tidy(Session&, Hello& hello) {
    hello.note = line(hello.note);
}

void tidy(Session&, Rest& rest) {
    rest.note = base::repairedUtf8(rest.note);
}

void tidy(Session&, Person& person) {
    person.name = line(person.name);
    person.circles = tidiedNames(person.circles);
    person.where = line(person.where);
    person.remember = base::repairedUtf8(person.remember);
}

std::optional<Refused> objectionTo(Session&, const CheckIn& checkIn, const CheckIn*) {
    if (checkIn.empty())
        return Refused{base::tr("A check-in needs a mood, a dimension, an activity or a note.")};
    return std::nullopt;
}

std::optional<Refused> objectionTo(Session&, const Gratitude& gratitude, const Gratitude*) {
    if (base::trimmed(gratitude.text).empty())
        return Refused{base::tr("A thank-you needs a few words.")};
    return std::nullopt;
}

std::optional<Refused> objectionTo(Session& session, const Hello& hello, const Hello* before) {
    if (before && before->person == hello.person)
        return std::nullopt;
    const auto person = PersonStore(session.journal()).find(hello.person);
    if (!person)
        return Refused{base::tr("That person is not on the care list any more.")};
    if (person->isMe)
        return Refused{base::tr("A hello to yourself is a check-in. Choose a face on Today.")};
    return std::nullopt;
}

std::optional<Refused> objectionTo(Session& session, const Rest& rest, const Rest* before) {
    const auto days = rest.days();
    if (days.last < days.first)
        return Refused{base::tr("A season of rest ends on or after the day it begins.")};
    if (rest.season)
        return std::nullopt;
    if (days.first != days.last)
        return Refused{base::tr("More than one day is a season of rest.")};
    if (before && !before->season && before->filing.day == days.first && !before->filing.deleted)
        return std::nullopt;
    std::vector<domain::Day> singles;
    for (const auto& other : storage::RestStore(session.journal()).all()) {
        if (other.filing.id == rest.filing.id)
            continue;
        if (other.days().contains(days.first))
            return Refused{base::fill(base::tr("{0} is a rest day already."), {days.first.toString()})};
        if (!other.season)
            singles.push_back(other.filing.day);
    }
    const auto allowance = session.allowance();
    if (!domain::allows(allowance, singles, days.first))
        return Refused{base::fill(
            base::trn(
                "That week has its rest day already. For illness, grief or travel there is a season of rest, "
                "as long as you need.",
                "That week has its {0} rest days already. For illness, grief or travel there is a season of "
                "rest, as long as you need.",
                static_cast<unsigned long>(std::max(allowance.perWeek, 0))),
            {std::to_string(allowance.perWeek)})};
    return std::nullopt;
}

std::optional<Refused> objectionTo(Session& session, const Person& person, const Person*) {
    if (person.name.empty())
        return Refused{base::tr("Everyone on the care list needs a name.")};
    if (person.met && *person.met > session.today())
        return Refused{base::tr("You cannot have met on a day that has not come yet.")};
    for (const auto& other : PersonStore(session.journal()).all())
        if (other.filing.id != person.filing.id && domain::sameName(other.name, person.name))
            return Refused{base::fill(
                base::tr(
                    "{0} is on the care list already. Add a last name or a nickname to tell them apart."),
                {other.name})};
    return std::nullopt;
}

/// The circles by the names they have already; a new name makes a new circle at the end.
std::vector<std::string> settledCircles(PersonStore& store, const std::vector<std::string>& names,
                                        domain::Instant at) {
    auto circles = store.circles();
    std::vector<std::string> settled;
    for (const auto& name : names) {
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

void writePerson(Session& session, Person person, const Person* before, domain::Instant at) {
    PersonStore store(session.journal());
    const bool renamed = before && !before->filing.deleted && before->name != person.name && !person.isMe;
    auto names = renamed ? NameChange{.before = nameables(session), .names = {before->name, person.name}}
                         : NameChange{};
    person.circles = settledCircles(store, person.circles, at);
    store.put(person);
    if (renamed) {
        names.after = nameables(session);
        followNames(session, names, at);
    }
    resolveMentions(session, at);
}

bool namesAny(const std::vector<domain::MentionFinder>& finders, std::string_view text) {
    return std::any_of(finders.begin(), finders.end(),
                       [&](const auto& finder) { return !finder.in(text).empty(); });
}

} // namespace

domain::Record tidied(Session& session, domain::Record record) {
    std::visit([&](auto& any) { tidy(session, any); }, record);
    return record;
}

std::optional<Refused> objection(Session& session, const domain::Record& record,
                                 const std::optional<domain::Record>& before) {
    const bool entry = record.index() < static_cast<std::size_t>(domain::RecordKind::Rest);
    const auto day = domain::filingOf(record).day;
    const bool moved = !before || domain::filingOf(*before).day != day;
    if (entry && moved && day > session.today())
        return Refused{base::tr("That day has not come yet. Choose today or a day before it.")};
    return std::visit(
        [&]<class R>(const R& any) {
            return objectionTo(session, any, before ? std::get_if<R>(&*before) : nullptr);
        },
        record);
}

void write(Session& session, domain::Record record, const std::optional<domain::Record>& before,
           domain::Instant at) {
    domain::filingOf(record).changed = at;
    if (auto* person = std::get_if<Person>(&record))
        writePerson(session, std::move(*person), before ? std::get_if<Person>(&*before) : nullptr, at);
    else
        storage::putRecord(session.journal(), record);
}

Outcome<base::Id> keep(Session& session, domain::Record record, const std::optional<domain::Record>& before,
                       const char* label, const std::string& typing) {
    record = tidied(session, std::move(record));
    if (auto refused = objection(session, record, before))
        return *refused;
    const auto id = domain::filingOf(record).id;
    if (record == before)
        return id;
    auto change = typing.empty() ? session.change(label) : session.typing(label, typing);
    write(session, std::move(record), before, session.now().at);
    change.commit();
    return id;
}

void followNames(Session& session, const NameChange& names, domain::Instant at) {
    auto& journal = session.journal();
    const domain::MentionFollower follower(names.before, names.after, names.successors);
    std::vector<domain::MentionFinder> concerned;
    const auto anyone = base::Id::from(0, 0, 0);
    for (const auto& name : names.names)
        concerned.emplace_back(std::vector<domain::Nameable>{{anyone, name}});
    for (auto& text : storage::textsWith(journal, "@")) {
        if (!namesAny(concerned, text.text))
            continue;
        auto followed = follower.followed(text.text);
        if (!followed)
            continue;
        text.text = std::move(*followed);
        storage::putText(journal, text, at);
        if (text.record.kind == domain::RecordKind::Gratitude)
            storage::putMentions(journal, text.record.id, mentionedIn(text.text, follower.after()));
    }
}

void resolveMentions(Session& session, domain::Instant at) {
    storage::GratitudeStore store(session.journal());
    const auto unknown = store.withUnknownMention();
    if (unknown.empty())
        return;
    const domain::MentionFinder people(nameables(session));
    for (auto gratitude : unknown) {
        auto mentions = mentionedIn(gratitude.text, people);
        if (mentions == gratitude.mentions)
            continue;
        gratitude.mentions = std::move(mentions);
        gratitude.filing.changed = at;
        store.put(gratitude);
    }
}

} // namespace tend::app
