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
    std::optional<Distribution> earlier{};
    std::optional<DistributionChange> change{}; ///< where both spans have enough days
};

} // namespace tend::domain
