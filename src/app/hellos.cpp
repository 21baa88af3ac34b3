#include "app/hellos.hpp"

#include "app/record_writing.hpp"
#include "base/tr.hpp"
#include "storage/records.hpp"

#include <string>
#include <utility>

namespace tend::app {

using domain::Hello;

Outcome<base::Id> saveHello(Session& session, const HelloEdit& edit) {
    const auto now = session.now();
    const auto existing =
        edit.hello ? storage::HelloStore(session.journal()).find(*edit.hello) : std::nullopt;
    if (edit.hello && !existing)
        return Refused{base::tr("That hello is not in the journal any more.")};
    Hello hello{.filing = existing ? existing->filing : domain::fileUnder(edit.day, now, session.boundary()),
                .person = edit.person,
                .channel = edit.channel,
                .reason = edit.reason,
                .note = edit.note};
    hello.filing.day = edit.day;
    const auto before = existing ? std::optional<domain::Record>(*existing) : std::nullopt;
    auto record = tidied(session, std::move(hello));
    if (auto refused = objection(session, record, before))
        return *refused;
    const auto id = domain::filingOf(record).id;
    if (record == before)
        return id;
    auto change = session.change(existing ? base::tr("Changed a hello") : base::tr("Said hello"));
    write(session, std::move(record), before, now.at);
    change.commit();
    return id;
}

Outcome<base::Id> noteHello(Session& session, const base::Id& id, std::string_view note) {
    const auto hello = storage::HelloStore(session.journal()).find(id);
    if (!hello)
        return Refused{base::tr("That hello is not in the journal any more.")};
    return saveHello(session, {.day = hello->filing.day,
                               .person = hello->person,
                               .channel = hello->channel,
                               .reason = hello->reason,
                               .note = std::string(note),
                               .hello = id});
}

void removeHello(Session& session, const base::Id& hello) {
    auto change = session.change(base::tr("Moved a hello to the trash"));
    storage::HelloStore(session.journal()).remove(hello, session.now().at);
    change.commit();
}

} // namespace tend::app
