#pragma once

#include "domain/charts/distribution.hpp"

#include <optional>

namespace tend::domain {

/// Which days' moods, and which they are compared with.
struct MoodWish {
    DaySpan span;
    std::optional<DaySpan> earlier{};
    bool operator==(const MoodWish&) const = default;
};

/// How often each mood was.
struct MoodPage {
    Distribution now;
    std::optional<DistributionChange> change{}; ///< since the earlier span, where one was asked for
};

} // namespace tend::domain
