#pragma once

#include "storage/journal.hpp"

#include <string>

namespace tend::test {

/// Every row of every record table, as text, by table and key: what undo has to bring back exactly.
std::string dump(storage::Journal& journal);

} // namespace tend::test
