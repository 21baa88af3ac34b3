#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/record.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// What can be done with a record of any kind. Each call that changes something is one change, whatever the
/// number of records.
namespace tend::app {

/// A record that is shown or lies in the trash (`filing.deleted`).
std::optional<domain::Record> findRecord(Session& session, const domain::RecordRef& ref);

/// The one record whose id begins with `typed`. Refused where none or several do.
enum class Where { Shown, Trash, Anywhere };
Outcome<domain::Record> recordWithId(Session& session, std::string_view typed, Where where);

/// Keeps a record as it is given (found with findRecord() and changed), the day it is filed under too; when
/// it was written first stays as it was. Refused where it makes no sense, and where it is not there any more.
Outcome<base::Id> saveRecord(Session& session, const domain::Record& record);

/// Files entries under another day. When they were written, and on which day, stays true. A rest keeps its
/// length. Refused: a day after today (but for a rest), people.
Outcome<std::size_t> refile(Session& session, const std::vector<domain::RecordRef>& refs, domain::Day day);

/// Moves records to the trash and says how many. Refused for the owner, who stays on the care list.
Outcome<std::size_t> deleteRecords(Session& session, const std::vector<domain::RecordRef>& refs);

} // namespace tend::app
