#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/gratitude.hpp"

#include <optional>
#include <string>

namespace tend::app {

/// What to change in a gratitude note; what is left out stays as it is.
struct GratitudeEdit {
    domain::Day day;                     ///< where a new one is filed
    std::optional<base::Id> gratitude{}; ///< nothing: a new one
    std::optional<std::string> text{};
    /// Left out for a new one: a person where the text names one with @, else a moment.
    std::optional<domain::About> about{};
};

/// Saves it, finds whom it mentions, and gives its id. One whose text is emptied is moved to the trash.
/// Refused: a new one without words, a day after today.
Outcome<base::Id> saveGratitude(Session& session, const GratitudeEdit& edit);

/// Told to `person` (the first one mentioned where left out), or kept again.
void tellGratitude(Session& session, const base::Id& gratitude, std::optional<base::Id> person,
                   std::optional<domain::Channel> how);
void keepGratitude(Session& session, const base::Id& gratitude);

} // namespace tend::app
