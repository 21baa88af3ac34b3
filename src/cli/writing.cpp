#include "cli/writing.hpp"

#include "app/check_ins.hpp"
#include "app/hellos.hpp"
#include "app/people.hpp"
#include "app/rest_days.hpp"
#include "app/thanks.hpp"
#include "base/error.hpp"
#include "base/tr.hpp"
#include "domain/names.hpp"

#include <algorithm>

namespace tend::cli {
namespace {

using app::Outcome;
using app::Refused;
using base::fill;
using base::tr;

/// The record that was just saved under `day`, or why it was not.
Outcome<Written> readBack(app::Session& session, const Outcome<base::Id>& saved, domain::Day day) {
    if (const auto* refused = std::get_if<Refused>(&saved))
        return *refused;
    for (auto& record : app::records(session, {day, day}))
        if (domain::filingOf(record).id == std::get<base::Id>(saved))
            return Written(std::move(record));
    throw base::Error(tr("What was written cannot be read back; look at the journal with tend check."));
}

Outcome<Written> readBackPerson(app::Session& session, const base::Id& person) {
    if (auto page = app::personPage(session, person))
        return Written(std::move(page->entry));
    throw base::Error(tr("What was written cannot be read back; look at the journal with tend check."));
}

Outcome<domain::Person> personCalled(app::Session& session, const std::string& name) {
    auto found = app::findPerson(session, name);
    if (std::holds_alternative<domain::Person>(found))
        return found;
    const auto wanted = domain::foldedName(name);
    const auto list = app::careList(session);
    const bool somebody = std::any_of(list.entries.begin(), list.entries.end(), [&](const auto& entry) {
        return !wanted.empty() && domain::foldedName(entry.person.name).starts_with(wanted);
    });
    if (somebody)
        return found;
    return Refused{
        fill(tr("Nobody on the care list is called “{0}”; tend person add NAME puts them there."), {name})};
}

Outcome<Written> perform(app::Session& session, const CheckInCommand& command) {
    domain::CheckInEdit edit{.day = command.day.in(session.today())};
    if (command.mood)
        edit.mood = command.mood;
    if (!command.activities.empty())
        edit.activities = command.activities;
    if (!command.note.empty())
        edit.note = command.note;
    const auto dimensions = app::dimensions(session);
    for (const auto& [key, level] : command.care) {
        const auto named = [key = key](const auto& dimension) {
            return dimension.key == key && !dimension.retired;
        };
        const auto dimension = std::find_if(dimensions.begin(), dimensions.end(), named);
        if (dimension == dimensions.end())
            return Refused{fill(tr("This journal does not use --{0} any more."), {key})};
        edit.care.emplace_back(dimension->id, level);
    }
    return readBack(session, app::saveCheckIn(session, edit), edit.day);
}

Outcome<Written> perform(app::Session& session, const ThanksCommand& command) {
    const domain::GratitudeEdit edit{
        .day = command.day.in(session.today()), .text = command.text, .about = command.about};
    return readBack(session, app::saveGratitude(session, edit), edit.day);
}

Outcome<Written> perform(app::Session& session, const PersonAddCommand& command) {
    const domain::PersonEdit edit{.name = command.name,
                                  .circles = command.circles,
                                  .met = command.met ? std::optional(command.met->in(session.today()))
                                                     : std::nullopt,
                                  .where = command.where,
                                  .remember = command.remember,
                                  .birthday = command.birthday,
                                  .rhythm = command.rhythm};
    const auto saved = app::savePerson(session, edit);
    if (const auto* refused = std::get_if<Refused>(&saved))
        return *refused;
    return readBackPerson(session, std::get<base::Id>(saved));
}

Outcome<Written> perform(app::Session& session, const PersonRestCommand& command) {
    const auto found = personCalled(session, command.name);
    if (const auto* refused = std::get_if<Refused>(&found))
        return *refused;
    const auto& person = std::get<domain::Person>(found);
    if (person.isMe)
        return Refused{tr("You do not rest from your own care list; a day of rest is tend rest DAY.")};
    app::setResting(session, person.filing.id, command.resting);
    return readBackPerson(session, person.filing.id);
}

Outcome<Written> perform(app::Session& session, const HelloCommand& command) {
    const auto found = personCalled(session, command.name);
    if (const auto* refused = std::get_if<Refused>(&found))
        return *refused;
    const auto& person = std::get<domain::Person>(found);
    if (person.isMe)
        return Refused{tr("A hello to yourself is a check-in: tend checkin.")};
    const domain::HelloEdit edit{.day = command.day.in(session.today()),
                                 .person = person.filing.id,
                                 .channel = command.channel,
                                 .reason = command.reason,
                                 .note = command.note};
    return readBack(session, app::saveHello(session, edit), edit.day);
}

Outcome<Written> perform(app::Session& session, const RestCommand& command) {
    const auto first = command.day.in(session.today());
    if (command.until) {
        const domain::DaySpan season{first, command.until->in(session.today())};
        return readBack(session, app::restSeason(session, season, {}), first);
    }
    const bool restsAlready = app::dayPage(session, first).resting;
    auto saved = app::restOn(session, first);
    if (auto* refused = std::get_if<Refused>(&saved); refused && !restsAlready)
        refused->sentence += fill(tr(" Here it is set with: tend rest {0} --until DAY."), {first.toString()});
    return readBack(session, saved, first);
}

} // namespace

app::Outcome<Written> write(app::Session& session, const Writing& command) {
    return std::visit([&](const auto& any) { return perform(session, any); }, command);
}

} // namespace tend::cli
