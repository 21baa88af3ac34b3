#include "app/trash.hpp"

#include "app/record_writing.hpp"
#include "base/tr.hpp"
#include "storage/picture_store.hpp"
#include "storage/record_rows.hpp"
#include "storage/trash.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tend::app {
namespace {

using domain::Record;
using domain::RecordRef;

/// Those of `refs` that lie in the trash, each once.
std::vector<Record> deleted(Session& session, const std::vector<RecordRef>& refs) {
    std::vector<Record> records;
    for (const auto& ref : refs) {
        auto record = storage::findRecord(session.journal(), ref);
        const auto* person = record ? std::get_if<domain::Person>(&*record) : nullptr;
        const bool gone = person && person->name.empty();
        if (record && domain::filingOf(*record).deleted && !gone &&
            std::find(records.begin(), records.end(), *record) == records.end())
            records.push_back(std::move(*record));
    }
    return records;
}

Refused notThere() {
    return {base::tr("That is not in the trash.")};
}

std::string counted(const char* one, const char* many, std::size_t count) {
    return base::fill(base::trn(one, many, count), {std::to_string(count)});
}

bool isPerson(const Record& record) {
    return domain::kindOf(record) == domain::RecordKind::Person;
}

/// A person comes back where nobody has the name by now; everything else comes back in any case.
std::optional<Refused> objectionToBack(Session& session, const Record& record) {
    return isPerson(record) ? objection(session, record, record) : std::nullopt;
}

void forgetAll(Session& session, const std::vector<RecordRef>& refs,
               std::optional<domain::Instant> picturesUntil = std::nullopt) {
    storage::forget(session.journal(), refs,
                    refs.empty()
                        ? std::string(base::tr("Deleted removed pictures for good"))
                        : counted("Deleted an entry for good", "Deleted {0} entries for good", refs.size()),
                    session.now().at, picturesUntil);
}

} // namespace

domain::TrashPage trash(Session& session, const std::optional<domain::TrashPlace>& after, std::size_t limit) {
    return storage::trashPage(session.journal(), after, limit);
}

std::size_t trashCount(Session& session) {
    return storage::trashCount(session.journal());
}

Outcome<std::size_t> restore(Session& session, const std::vector<RecordRef>& refs) {
    auto records = deleted(session, refs);
    if (records.empty())
        return notThere();
    const auto at = session.now().at;
    auto change = session.change(
        counted("Took an entry out of the trash", "Took {0} entries out of the trash", records.size()));
    for (auto& record : records) {
        // In the change, so that two of the same name do not come back together.
        if (auto refused = objectionToBack(session, record))
            return *refused;
        auto& filing = domain::filingOf(record);
        filing.deleted.reset();
        filing.changed = at;
        storage::putRecord(session.journal(), record);
    }
    if (std::any_of(records.begin(), records.end(), isPerson))
        resolveMentions(session, at);
    change.commit();
    return records.size();
}

Outcome<std::size_t> deleteForGood(Session& session, const std::vector<RecordRef>& refs) {
    std::vector<RecordRef> going;
    for (const auto& record : deleted(session, refs))
        going.push_back(domain::refOf(record));
    if (going.empty())
        return notThere();
    forgetAll(session, going);
    return going.size();
}

Outcome<std::size_t> emptyTrash(Session& session, TrashPart part) {
    const auto now = session.now().at;
    const auto until = part == TrashPart::Old ? now - trashKept : domain::Instant::max();
    const auto going = storage::trashUntil(session.journal(), until);
    if (going.empty() && !storage::PictureStore(session.journal()).removedUntil(until))
        return Refused{part == TrashPart::Old ? base::tr("Nothing has lain in the trash for 30 days yet.")
                                              : base::tr("The trash is empty.")};
    forgetAll(session, going, until);
    return going.size();
}

bool scrubDue(Session& session) {
    return storage::scrubDue(session.journal());
}

bool scrub(Session& session) {
    return storage::scrub(session.journal());
}

} // namespace tend::app
