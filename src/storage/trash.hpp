#pragma once

#include "domain/trash_page.hpp"
#include "storage/journal.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tend::storage {

/// Up to `limit` records behind `after`.
domain::TrashPage trashPage(Journal& journal, const std::optional<domain::TrashPlace>& after,
                            std::size_t limit);
std::size_t trashCount(Journal& journal);
/// Everything moved to the trash at `until` or before.
std::vector<domain::RecordRef> trashUntil(Journal& journal, domain::Instant until);

/// Takes records that lie in the trash away for good, as a change of its own that cannot be undone: their
/// rows, every version in the history, their pictures, activities nothing else has. With `picturesUntil` also
/// the pictures that were removed (or whose attaching was undone) at that time or before. Changes that
/// touched them cannot be undone any more either. A person whom a hello or a thank-you still names stays as
/// somebody without a name. All or nothing. The words are out of the file's bytes after scrub() only.
void forget(Journal& journal, std::span<const domain::RecordRef> records, std::string_view label,
            domain::Instant at, std::optional<domain::Instant> picturesUntil = std::nullopt);

/// True from forget() until a scrub() has gone through, also where the program was killed in between.
bool scrubDue(Journal& journal);
/// Rewrites the file, so that nothing of what was deleted is left in it, and empties its log. Takes about a
/// second for 50 MB; may run on a connection and thread of its own. False where somebody else is reading the
/// journal, so that the log could not be emptied: it is due still.
bool scrub(Journal& journal);

} // namespace tend::storage
