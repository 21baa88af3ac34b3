#pragma once

#include "domain/patterns/pattern.hpp"

#include <optional>

namespace tend::domain {

/// What the Streaks screen shows of the patterns.
struct PatternPage {
    std::optional<Patterns> found{}; ///< as they were when they were looked for last
    std::optional<double> share{};   ///< while they are looked for: how much is done, 0..1
    bool stopped = false;            ///< the owner has stopped looking
};

} // namespace tend::domain
