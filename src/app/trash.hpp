#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/trash_page.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace tend::app {

/// How long a record lies in the trash at least before emptyTrash(TrashPart::Old) takes it.
inline constexpr std::chrono::days trashKept{30};

/// Up to `limit` deleted records of every kind, and pictures removed by themselves, behind `after` (nothing:
/// from the start), last deleted first.
domain::TrashPage trash(Session& session, const std::optional<domain::TrashPlace>& after = std::nullopt,
                        std::size_t limit = 60);
std::size_t trashCount(Session& session);

/// The one thing in the trash whose id begins with `typed`. Refused where none or several do.
Outcome<domain::TrashRef> trashedWithId(Session& session, std::string_view typed);

/// Takes things out of the trash, as one change, and says how many. A picture comes back with what it belongs
/// to, and not where that has the same picture again by now. Refused where somebody on the care list has the
/// name of a person among them by now, and where nothing would come back.
Outcome<std::size_t> restore(Session& session, const std::vector<domain::TrashRef>& refs);

/// Deletes what lies in the trash for good, with every version of it; says how many. Cannot be undone, so ask
/// first. The words are out of the journal at once, and out of the file's bytes after scrub().
Outcome<std::size_t> deleteForGood(Session& session, const std::vector<domain::TrashRef>& refs);

/// What has lain there for at least 30 days, or everything. Only ever because the owner asks.
enum class TrashPart { Old, Everything };
Outcome<std::size_t> emptyTrash(Session& session, TrashPart part);

/// True while words that were deleted for good may still be in the file's bytes.
bool scrubDue(Session& session);
/// Rewrites the file without them: seconds for a long journal, so a window does this (and for a long journal
/// the deleting for good, half a second) in a job, with a Session of its own on journal().another(). False
/// where another program reads the journal, so that it has to be done later; opening the journal does it too.
bool scrub(Session& session);

} // namespace tend::app
