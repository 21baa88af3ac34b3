#include "app/hellos.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"
#include "storage/records.hpp"

namespace tend::app {

Outcome<base::Id> sayHello(Session& session, const HelloEdit& edit) {
    if (edit.day > session.today())
        return Refused{base::tr("That day has not come yet. Choose today or a day before it.")};
    const auto person = storage::PersonStore(session.journal()).find(edit.person);
    if (!person)
        return Refused{base::tr("That person is not on the care list any more.")};
    if (person->isMe)
        return Refused{base::tr("A hello to yourself is a check-in. Choose a face on Today.")};
    const domain::Hello hello{.filing = domain::fileUnder(edit.day, session.now(), session.boundary()),
                              .person = edit.person,
                              .channel = edit.channel,
                              .reason = edit.reason,
                              .note = base::repairedUtf8(base::trimmed(edit.note))};
    auto change = session.change(base::tr("Said hello"));
    storage::HelloStore(session.journal()).put(hello);
    change.commit();
    return hello.filing.id;
}

void removeHello(Session& session, const base::Id& hello) {
    auto change = session.change(base::tr("Moved a hello to the trash"));
    storage::HelloStore(session.journal()).remove(hello, session.now().at);
    change.commit();
}

} // namespace tend::app
