#include "app/trash.hpp"

#include "app/record_writing.hpp"
#include "app/typed_ids.hpp"
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
using domain::TrashRef;
using storage::PictureStore;

/// The record of `ref` where it lies in the trash.
std::optional<Record> deleted(Session& session, const RecordRef& ref) {
    auto record = storage::findRecord(session.journal(), ref);
    const auto* person = record ? std::get_if<domain::Person>(&*record) : nullptr;
    const bool gone = person && person->name.empty();
    return record && domain::filingOf(*record).deleted && !gone ? std::move(record) : std::nullopt;
}

/// What of the trash was asked for, each once.
struct Things {
    std::vector<Record> records{};
    std::vector<domain::Picture> pictures{};

    std::size_t count() const { return records.size() + pictures.size(); }

    void add(std::optional<Record> record) {
        if (record && std::ranges::find(records, *record) == records.end())
            records.push_back(std::move(*record));
    }

    void add(std::optional<domain::Picture> picture) {
        if (picture && std::ranges::find(pictures, *picture) == pictures.end())
            pictures.push_back(std::move(*picture));
    }
};

Things thingsOf(Session& session, const std::vector<TrashRef>& refs) {
    Things things;
    for (const auto& ref : refs) {
        if (const auto* picture = std::get_if<domain::PictureRef>(&ref))
            things.add(PictureStore(session.journal()).removed(picture->id));
        else
            things.add(deleted(session, std::get<RecordRef>(ref)));
    }
    return things;
}

/// Has the record the same picture?
bool isThereAgain(Session& session, const domain::Picture& picture) {
    const auto shown = PictureStore(session.journal()).of(picture.record);
    return std::ranges::find(shown, picture.data, &domain::Picture::data) != shown.end();
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

void forgetAll(Session& session, const std::vector<RecordRef>& refs, const storage::GoingPictures& pictures,
               std::size_t count) {
    storage::forget(session.journal(), refs,
                    counted("Deleted an entry for good", "Deleted {0} entries for good", count),
                    session.now().at, pictures);
}

} // namespace

domain::TrashPage trash(Session& session, const std::optional<domain::TrashPlace>& after, std::size_t limit) {
    return storage::trashPage(session.journal(), after, limit);
}

std::size_t trashCount(Session& session) {
    return storage::trashCount(session.journal());
}

Outcome<TrashRef> trashedWithId(Session& session, std::string_view typed) {
    const auto start = startOfId(typed);
    const auto records = storage::refsWithId(session.journal(), start, true);
    const auto pictures = PictureStore(session.journal()).withId(start, true);
    if (records.size() + pictures.size() > 1)
        return severalBeginWith(typed);
    if (!records.empty())
        return records.front();
    if (!pictures.empty())
        return domain::PictureRef{pictures.front().id};
    return noneInTrashBeginsWith(typed);
}

Outcome<std::size_t> restore(Session& session, const std::vector<TrashRef>& refs) {
    auto things = thingsOf(session, refs);
    if (things.count() == 0)
        return notThere();
    std::erase_if(things.pictures,
                  [&](const domain::Picture& picture) { return isThereAgain(session, picture); });
    if (things.count() == 0)
        return Refused{base::tr("That picture is there already.")};
    const auto count = things.count();
    for (const auto& picture : things.pictures)
        things.add(deleted(session, picture.record));
    const auto at = session.now().at;
    auto change =
        session.change(counted("Took an entry out of the trash", "Took {0} entries out of the trash", count));
    for (auto& record : things.records) {
        // In the change, so that two of the same name do not come back together.
        if (auto refused = objectionToBack(session, record))
            return *refused;
        auto& filing = domain::filingOf(record);
        filing.deleted.reset();
        filing.changed = at;
        storage::putRecord(session.journal(), record);
    }
    for (const auto& picture : things.pictures)
        PictureStore(session.journal()).put(picture);
    if (std::any_of(things.records.begin(), things.records.end(), isPerson))
        resolveMentions(session, at);
    change.commit();
    return count;
}

Outcome<std::size_t> deleteForGood(Session& session, const std::vector<TrashRef>& refs) {
    const auto things = thingsOf(session, refs);
    if (things.count() == 0)
        return notThere();
    std::vector<RecordRef> records;
    for (const auto& record : things.records)
        records.push_back(domain::refOf(record));
    storage::GoingPictures pictures;
    for (const auto& picture : things.pictures)
        pictures.pictures.push_back(picture.id);
    forgetAll(session, records, pictures, things.count());
    return things.count();
}

Outcome<std::size_t> emptyTrash(Session& session, TrashPart part) {
    const auto now = session.now().at;
    const auto until = part == TrashPart::Old ? now - trashKept : domain::Instant::max();
    const auto going = storage::trashUntil(session.journal(), until);
    const auto count = going.size();
    if (count == 0)
        return Refused{part == TrashPart::Old ? base::tr("Nothing has lain in the trash for 30 days yet.")
                                              : base::tr("The trash is empty.")};
    std::vector<RecordRef> records;
    for (const auto& ref : going)
        if (const auto* record = std::get_if<RecordRef>(&ref))
            records.push_back(*record);
    forgetAll(session, records, {.removedUntil = until}, count);
    return count;
}

bool scrubDue(Session& session) {
    return storage::scrubDue(session.journal());
}

bool scrub(Session& session) {
    return storage::scrub(session.journal());
}

} // namespace tend::app
