#pragma once

#include "domain/record.hpp"
#include "storage/journal.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tend::storage {

/// Something the owner wrote in a record: a note, a thank-you, what to remember.
struct StoredText {
    domain::RecordRef record;
    std::string column;
    std::string text;
};

/// Every text that holds `part` (as bytes), those in the trash too.
std::vector<StoredText> textsWith(Journal& journal, std::string_view part);
/// Writes one anew; needs an open Change.
void putText(Journal& journal, const StoredText& text, domain::Instant changed);

/// Whom a thank-you mentions, anew; needs an open Change.
void putMentions(Journal& journal, const base::Id& gratitude, const std::vector<base::Id>& people);

/// Hellos with `from`, thank-yous told to them and mentioning them are `into`'s from here on, those in the
/// trash too; needs an open Change.
void handOver(Journal& journal, const base::Id& from, const base::Id& into, domain::Instant changed);

/// Every spelling of activities there is, with their ids.
struct StoredActivity {
    base::Id id;
    std::string name;
};

std::vector<StoredActivity> allActivities(Journal& journal);
/// Activities that check-ins have, with how many do, those in the trash too.
std::vector<std::pair<std::string, std::size_t>> activityUse(Journal& journal);
void renameActivity(Journal& journal, const base::Id& activity, std::string_view name);
/// Check-ins with `from` have `into` in its place, once; needs an open Change.
void joinActivities(Journal& journal, const base::Id& from, const base::Id& into, domain::Instant changed);

} // namespace tend::storage
