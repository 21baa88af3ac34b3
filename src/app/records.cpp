#include "app/records.hpp"

#include "app/record_writing.hpp"
#include "app/typed_ids.hpp"
#include "base/tr.hpp"
#include "storage/record_rows.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tend::app {
namespace {

using domain::Record;
using domain::RecordKind;
using domain::RecordRef;

const char* changedLabel(RecordKind kind) {
    switch (kind) {
    case RecordKind::CheckIn:
        return base::tr("Changed a check-in");
    case RecordKind::Gratitude:
        return base::tr("Changed a thank-you");
    case RecordKind::Hello:
        return base::tr("Changed a hello");
    case RecordKind::Rest:
        return base::tr("Changed a rest");
    case RecordKind::Person:
        break;
    }
    return base::tr("Changed a person");
}

const char* deletedLabel(RecordKind kind) {
    switch (kind) {
    case RecordKind::CheckIn:
        return base::tr("Moved a check-in to the trash");
    case RecordKind::Gratitude:
        return base::tr("Moved a thank-you to the trash");
    case RecordKind::Hello:
        return base::tr("Moved a hello to the trash");
    case RecordKind::Rest:
        return base::tr("Moved a rest to the trash");
    case RecordKind::Person:
        break;
    }
    return base::tr("Moved a person to the trash");
}

std::string counted(const char* one, const char* many, std::size_t count) {
    return base::fill(base::trn(one, many, count), {std::to_string(count)});
}

Refused notThere() {
    return {base::tr("That is not in the journal any more.")};
}

/// Those of `refs` that are shown, each once.
std::vector<Record> shown(Session& session, const std::vector<RecordRef>& refs) {
    std::vector<Record> records;
    for (std::size_t i = 0; i < refs.size(); ++i) {
        if (std::find(refs.begin(), refs.begin() + static_cast<std::ptrdiff_t>(i), refs[i]) !=
            refs.begin() + static_cast<std::ptrdiff_t>(i))
            continue;
        auto record = findRecord(session, refs[i]);
        if (record && !domain::filingOf(*record).deleted)
            records.push_back(std::move(*record));
    }
    return records;
}

void moveTo(Record& record, domain::Day day) {
    auto& filing = domain::filingOf(record);
    if (auto* rest = std::get_if<domain::Rest>(&record))
        rest->last = day + (rest->last - filing.day);
    filing.day = day;
}

} // namespace

std::optional<Record> findRecord(Session& session, const RecordRef& ref) {
    return storage::findRecord(session.journal(), ref);
}

Outcome<Record> recordWithId(Session& session, std::string_view typed, Where where) {
    const auto start = startOfId(typed);
    const auto deleted = where == Where::Anywhere ? std::nullopt : std::optional(where == Where::Trash);
    const auto found = storage::refsWithId(session.journal(), start, deleted);
    if (found.size() == 1)
        return *findRecord(session, found.front());
    if (found.empty() && where == Where::Trash)
        return noneInTrashBeginsWith(typed);
    if (found.empty())
        return Refused{
            base::fill(base::tr("Nothing in the journal has an id that begins with {0}."), {typed})};
    return severalBeginWith(typed);
}

Outcome<base::Id> saveRecord(Session& session, const Record& record) {
    const auto before = findRecord(session, domain::refOf(record));
    if (!before || domain::filingOf(*before).deleted)
        return notThere();
    auto wanted = record;
    const auto day = domain::filingOf(record).day;
    domain::filingOf(wanted) = domain::filingOf(*before);
    domain::filingOf(wanted).day = day;
    return keep(session, std::move(wanted), before, changedLabel(domain::kindOf(record)));
}

Outcome<std::size_t> refile(Session& session, const std::vector<RecordRef>& refs, domain::Day day) {
    auto records = shown(session, refs);
    std::erase_if(records, [&](const Record& record) { return domain::filingOf(record).day == day; });
    std::vector<Record> moved;
    for (const auto& record : records) {
        if (domain::kindOf(record) == RecordKind::Person)
            return Refused{base::tr("A person is not filed under a day. Change the day you met instead.")};
        auto there = record;
        moveTo(there, day);
        if (auto refused = objection(session, there, record))
            return *refused;
        moved.push_back(std::move(there));
    }
    if (moved.empty())
        return std::size_t{0};
    auto change = session.change(
        counted("Filed an entry under another day", "Filed {0} entries under another day", moved.size()));
    const auto at = session.now().at;
    for (std::size_t i = 0; i < moved.size(); ++i)
        write(session, moved[i], records[i], at);
    change.commit();
    return moved.size();
}

Outcome<std::size_t> deleteRecords(Session& session, const std::vector<RecordRef>& refs) {
    const auto records = shown(session, refs);
    if (records.empty())
        return notThere();
    for (const auto& record : records)
        if (const auto* person = std::get_if<domain::Person>(&record); person && person->isMe)
            return Refused{base::tr("You stay on your own care list.")};
    auto change =
        session.change(records.size() == 1 ? std::string(deletedLabel(domain::kindOf(records.front())))
                                           : counted("Moved an entry to the trash",
                                                     "Moved {0} entries to the trash", records.size()));
    for (const auto& record : records)
        storage::removeRecord(session.journal(), domain::refOf(record), session.now().at);
    change.commit();
    return records.size();
}

} // namespace tend::app
