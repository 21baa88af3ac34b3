#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/check_in.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tend::app {

/// What to change in a check-in; what is left out stays as it is.
struct CheckInEdit {
    domain::Day day;                                    ///< where a new one is filed
    std::optional<base::Id> checkIn{};                  ///< nothing: a new one
    std::optional<std::optional<domain::Level>> mood{}; ///< an inner nothing unsets it
    std::vector<std::pair<base::Id, std::optional<domain::Level>>>
        care{};                                           ///< dimension and level; nothing unsets
    std::optional<std::vector<std::string>> activities{}; ///< all of them, anew
    std::optional<std::string> note{};
};

/// Saves it and gives its id. A check-in left wholly empty is moved to the trash. Refused: a day after today.
Outcome<base::Id> saveCheckIn(Session& session, const CheckInEdit& edit);

} // namespace tend::app
