#pragma once

#include "domain/trash_page.hpp"
#include "storage/journal.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tend::storage {

/// Up to `limit` records, and pictures that were removed by themselves, behind `after`.
domain::TrashPage trashPage(Journal& journal, const std::optional<domain::TrashPlace>& after,
                            std::size_t limit);
std::size_t trashCount(Journal& journal);
/// Everything moved to the trash at `until` or before.
std::vector<domain::TrashRef> trashUntil(Journal& journal, domain::Instant until);

/// Pictures that go for good, apart from those of records that do.
struct GoingPictures {
    std::vector<base::Id> pictures{}; ///< in the trash by themselves
    /// All that were removed, or whose attaching was undone, at that time or before.
    std::optional<domain::Instant> removedUntil{};
};

/// Takes records and pictures that lie in the trash away for good, as a change of its own that cannot be
/// undone: their rows, every version in the history, the records' pictures, bytes and activities nothing else
/// has. Changes that touched them cannot be undone any more either. A person whom a hello or a thank-you
/// still names stays as somebody without a name. All or nothing. The words are out of the file's bytes after
/// scrub() only.
void forget(Journal& journal, std::span<const domain::RecordRef> records, std::string_view label,
            domain::Instant at, const GoingPictures& pictures = {});

/// True from forget() until a scrub() has gone through, also where the program was killed in between.
bool scrubDue(Journal& journal);
/// Rewrites the file, so that nothing of what was deleted is left in it, and empties its log. Takes about a
/// second for 50 MB; may run on a connection and thread of its own. False where somebody else is reading the
/// journal, so that the log could not be emptied: it is due still.
bool scrub(Journal& journal);

} // namespace tend::storage
