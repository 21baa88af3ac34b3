#include "app/merging.hpp"

#include "app/mentions.hpp"
#include "app/record_writing.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "storage/record_rows.hpp"
#include "storage/records.hpp"
#include "storage/texts.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tend::app {
namespace {

using domain::Person;

/// Both texts, `between` them, once where they say the same.
std::string joined(const std::string& first, const std::string& second, const char* between) {
    const auto known = base::trimmed(first);
    const auto more = base::trimmed(second);
    if (more.empty() || known.find(more) != std::string_view::npos)
        return first;
    return known.empty() ? second : first + between + second;
}

std::optional<domain::Day> earlier(const std::optional<domain::Day>& a, const std::optional<domain::Day>& b) {
    if (a && b)
        return std::min(*a, *b);
    return a ? a : b;
}

/// `into` with what is known of `from`.
Person merged(Person into, const Person& from) {
    into.circles.insert(into.circles.end(), from.circles.begin(), from.circles.end());
    into.met = earlier(into.met, from.met);
    into.where = joined(into.where, from.where, "; ");
    into.remember = joined(into.remember, from.remember, "\n\n");
    const auto sameDate = [](const domain::Birthday& a, const domain::Birthday& b) {
        return a.month == b.month && a.day == b.day;
    };
    if (!into.birthday || (from.birthday && !into.birthday->year && sameDate(*into.birthday, *from.birthday)))
        into.birthday = from.birthday;
    if (!into.rhythm)
        into.rhythm = from.rhythm;
    return into;
}

} // namespace

Outcome<base::Id> mergePeople(Session& session, const base::Id& from, const base::Id& into) {
    storage::PersonStore store(session.journal());
    const auto leaving = store.find(from);
    const auto staying = store.find(into);
    if (!leaving || !staying)
        return Refused{base::tr("That person is not on the care list any more.")};
    if (from == into)
        return Refused{base::tr("That is one and the same person. Choose two.")};
    if (leaving->isMe || staying->isMe)
        return Refused{base::tr("You stay yourself on your care list. Choose two other people.")};
    const auto at = session.now().at;
    NameChange names{
        .before = nameables(session), .successors = {{from, into}}, .names = {leaving->name, staying->name}};
    auto change = session.change(base::tr("Merged two people"));
    storage::handOver(session.journal(), from, into, at);
    store.remove(from, at);
    names.after = nameables(session);
    followNames(session, names, at);
    // What is known of both is read now: @names in it may have followed.
    auto whole =
        merged(*store.find(into),
               std::get<Person>(*storage::findRecord(session.journal(), {domain::RecordKind::Person, from})));
    write(session, tidied(session, std::move(whole)), *staying, at);
    change.commit();
    return into;
}

} // namespace tend::app
