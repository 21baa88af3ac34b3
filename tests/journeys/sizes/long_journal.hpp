#pragma once

#include "journeys/whole_app.hpp"

namespace tend::test {

/// Two years of a life, and on the last day long names, words without an end, and names in other scripts.
void writeLongJournal(const Evening& evening);

} // namespace tend::test
