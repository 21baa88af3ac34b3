#include "app/thanks.hpp"

#include "app/mentions.hpp"
#include "base/text.hpp"
#include "base/tr.hpp"
#include "storage/records.hpp"

namespace tend::app {
namespace {

using domain::Gratitude;

void apply(const GratitudeEdit& edit, const std::vector<domain::Nameable>& people, bool isNew,
           Gratitude& gratitude) {
    if (edit.text) {
        gratitude.text = base::repairedUtf8(*edit.text);
        gratitude.mentions = mentionedIn(gratitude.text, people);
    }
    if (edit.about)
        gratitude.about = *edit.about;
    else if (isNew && !gratitude.mentions.empty())
        gratitude.about = domain::About::Person;
}

} // namespace

Outcome<base::Id> saveGratitude(Session& session, const GratitudeEdit& edit) {
    storage::GratitudeStore store(session.journal());
    const auto existing = edit.gratitude ? store.find(*edit.gratitude) : std::nullopt;
    if (!existing && edit.day > session.today())
        return Refused{base::tr("That day has not come yet. Choose today or a day before it.")};
    const auto now = session.now();
    Gratitude gratitude =
        existing ? *existing : Gratitude{.filing = domain::fileUnder(edit.day, now, session.boundary())};
    const Gratitude before = gratitude;
    apply(edit, nameables(session), !existing, gratitude);
    if (existing && gratitude == before)
        return gratitude.filing.id;
    const bool wordless = base::trimmed(gratitude.text).empty();
    if (!existing && wordless)
        return Refused{base::tr("A thank-you needs a few words.")};

    gratitude.filing.changed = now.at;
    const auto id = gratitude.filing.id;
    const auto* label = existing ? base::tr("Changed a thank-you") : base::tr("Wrote a thank-you");
    const bool apart = edit.ownStep || (edit.about && !edit.text);
    auto change = apart ? session.change(label) : session.typing(label, "thanks " + id.toString());
    if (wordless)
        store.remove(id, now.at);
    else
        store.put(gratitude);
    change.commit();
    return id;
}

void tellGratitude(Session& session, const base::Id& gratitude, std::optional<base::Id> person,
                   std::optional<domain::Channel> how) {
    storage::GratitudeStore store(session.journal());
    auto told = store.find(gratitude);
    if (!told)
        return;
    if (!person && !told->mentions.empty())
        person = told->mentions.front();
    const auto day = told->told ? told->told->day : session.today();
    auto change = session.change(base::tr("Told a thank-you"));
    told->told = domain::Told{day, person, how};
    told->filing.changed = session.now().at;
    store.put(*told);
    change.commit();
}

void keepGratitude(Session& session, const base::Id& gratitude) {
    storage::GratitudeStore store(session.journal());
    auto kept = store.find(gratitude);
    if (!kept || !kept->told)
        return;
    auto change = session.change(base::tr("Kept a thank-you"));
    kept->told.reset();
    kept->filing.changed = session.now().at;
    store.put(*kept);
    change.commit();
}

} // namespace tend::app
