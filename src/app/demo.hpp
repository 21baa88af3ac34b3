#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"

#include <cstdint>
#include <filesystem>

namespace tend::app {

struct DemoPlan {
    int years = 1;          ///< 1 to 100, ending today
    std::uint64_t seed = 1; ///< the same plan and day give the same journal, ids included
};

/// How much was written.
struct DemoCount {
    int checkIns = 0;
    int gratitude = 0;
    int hellos = 0;
    int people = 0;
};

/// Writes a believable journal to a new file: all record kinds, several scripts, good and hard times, habits
/// with gaps, rests and late days. Refused where the file exists or the years are out of range.
Outcome<DemoCount> writeDemo(const std::filesystem::path& path, const DemoPlan& plan, const Now& now);

} // namespace tend::app
