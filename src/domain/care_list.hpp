#pragma once

#include "domain/day_page.hpp"
#include "domain/picture.hpp"

#include <vector>

namespace tend::domain {

/// The care list: the owner first, then by standing (good week, second hello, in rhythm, resting), then by
/// how long ago, then by name.
struct CareList {
    Day today;
    std::vector<CareListEntry> entries{};
    std::vector<Circle> circles{};
    std::optional<Moment> lastCheckIn{}; ///< the owner's own, today
};

/// Everything one person's page shows.
struct PersonPage {
    CareListEntry entry;
    std::vector<Hello> hellos{};        ///< newest first
    std::vector<Gratitude> gratitude{}; ///< that names them, newest first
    std::vector<Nameable> people{};     ///< whom an @ may name
    std::vector<Circle> circles{};
    std::vector<Picture> pictures{}; ///< of the person, the one they are known by first
    Day today;
};

} // namespace tend::domain
