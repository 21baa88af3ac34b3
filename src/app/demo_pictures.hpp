#pragma once

#include "app/demo_random.hpp"
#include "domain/filing.hpp"
#include "domain/record.hpp"
#include "storage/journal.hpp"

#include <cstdint>
#include <vector>

namespace tend::app {

/// Attaches pictures to some of the records, which are the newest of the demo journal, the newest first:
/// hills made of nothing but sums, as somebody might have photographed them on a walk. Needs an open Change.
void attachDemoPictures(storage::Journal& journal, const std::vector<domain::Record>& newest,
                        std::uint64_t seed);

} // namespace tend::app
