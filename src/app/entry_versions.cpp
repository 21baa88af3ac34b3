#include "app/entry_versions.hpp"

#include "app/record_writing.hpp"
#include "base/tr.hpp"
#include "storage/record_rows.hpp"
#include "storage/records.hpp"
#include "storage/versions.hpp"

#include <algorithm>
#include <utility>

namespace tend::app {
namespace {

/// Without what is not in the journal any more: a dimension whose adding was undone.
void dropLost(Session& session, domain::Record& record) {
    auto* checkIn = std::get_if<domain::CheckIn>(&record);
    if (!checkIn)
        return;
    const auto dimensions = storage::DimensionStore(session.journal()).all();
    std::erase_if(checkIn->care, [&](const auto& told) {
        return std::none_of(dimensions.begin(), dimensions.end(),
                            [&](const auto& dimension) { return dimension.id == told.dimension; });
    });
}

} // namespace

std::vector<domain::Version> versionsOf(Session& session, const domain::RecordRef& ref) {
    return storage::versionsOf(session.journal(), ref);
}

Outcome<base::Id> restoreVersion(Session& session, const domain::RecordRef& ref, std::int64_t replacedBy) {
    auto versions = versionsOf(session, ref);
    const auto wanted = std::find_if(versions.begin(), versions.end(), [&](const auto& version) {
        return version.replaced && version.replaced->step == replacedBy;
    });
    if (wanted == versions.end())
        return Refused{base::tr("The journal has no such version.")};
    const auto before = storage::findRecord(session.journal(), ref);
    auto record = std::move(wanted->record);
    domain::filingOf(record).deleted.reset();
    dropLost(session, record);
    record = tidied(session, std::move(record));
    if (auto refused = objection(session, record, before))
        return *refused;
    auto change = session.change(base::tr("Brought an earlier version back"));
    write(session, std::move(record), before, session.now().at);
    change.commit();
    return ref.id;
}

} // namespace tend::app
