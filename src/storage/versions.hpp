#pragma once

#include "domain/version.hpp"
#include "storage/journal.hpp"

#include <vector>

namespace tend::storage {

/// Every version a record has had, the one it has now first, its lists (activities, mentions, circles) with
/// it. Empty where it is not there and never was. Moving to the trash and back makes no version, nor do undo
/// and redo, except of words that nothing but an undo took away. Activities and circles have the names they
/// have now.
std::vector<domain::Version> versionsOf(Journal& journal, const domain::RecordRef& ref);

} // namespace tend::storage
