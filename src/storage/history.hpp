#pragma once

#include "storage/change.hpp"
#include "storage/journal.hpp"

#include <SQLiteCpp/Database.h>

namespace tend::storage {

/// Gives every record table its triggers, from the schema as it is, so that a new table or column cannot be
/// forgotten. They keep each row as it was before the open change touched it first, and refuse any writing
/// outside a change. Not for: change, history, writing, draft, the bytes of pictures (which never change),
/// and what is made from the records (search_..., picture_copy).
void createHistoryTriggers(SQLite::Database& database);
void dropHistoryTriggers(SQLite::Database& database);

/// Writes every row that `change` touched back as it was before. Foreign keys are checked at the commit.
void restoreRowsBefore(Journal& journal, ChangeId change);

} // namespace tend::storage
