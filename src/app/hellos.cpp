#include "app/hellos.hpp"

#include "app/record_writing.hpp"
#include "base/tr.hpp"
#include "storage/records.hpp"

#include <string>
#include <utility>

namespace tend::app {

using domain::Hello;

namespace {

const char* changedWords() {
    return base::tr("Changed a hello");
}

Refused notThere() {
    return {base::tr("That hello is not in the journal any more.")};
}

} // namespace

Outcome<base::Id> saveHello(Session& session, const HelloEdit& edit) {
    const auto existing =
        edit.hello ? storage::HelloStore(session.journal()).find(*edit.hello) : std::nullopt;
    if (edit.hello && !existing)
        return notThere();
    Hello hello{.filing = existing ? existing->filing
                                   : domain::fileUnder(edit.day, session.now(), session.boundary()),
                .person = edit.person,
                .channel = edit.channel,
                .reason = edit.reason,
                .note = edit.note};
    hello.filing.day = edit.day;
    if (!existing)
        return keep(session, std::move(hello), {}, base::tr("Said hello"));
    return keep(session, std::move(hello), *existing, changedWords());
}

Outcome<base::Id> changeHello(Session& session, const HelloChange& change) {
    const auto existing = storage::HelloStore(session.journal()).find(change.hello);
    if (!existing)
        return notThere();
    auto hello = *existing;
    hello.person = change.person.value_or(hello.person);
    hello.channel = change.channel.value_or(hello.channel);
    hello.reason = change.reason.value_or(hello.reason);
    hello.note = change.note.value_or(hello.note);
    const bool lineOnly = change.note && !change.person && !change.channel && !change.reason;
    return keep(session, std::move(hello), *existing, changedWords(),
                lineOnly && !change.ownStep ? "hello " + change.hello.toString() : std::string());
}

void removeHello(Session& session, const base::Id& hello) {
    auto change = session.change(base::tr("Moved a hello to the trash"));
    storage::HelloStore(session.journal()).remove(hello, session.now().at);
    change.commit();
}

} // namespace tend::app
