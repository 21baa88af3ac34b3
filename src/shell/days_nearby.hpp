#pragma once

#include "app/session.hpp"
#include "domain/timeline.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

namespace tend::shell {

/// The days of the timeline near the window, each read once for as long as the journal does not change. Days
/// that went out of sight are let go, so a century scrolled through takes no more room than a week.
class DaysNearby {
  public:
    /// Those from `first` on in `timeline`, at most `count`. Valid until the next call.
    std::vector<const domain::JournalDay*> read(app::Session& session, const domain::Timeline& timeline,
                                                std::size_t first, std::size_t count);

  private:
    std::uint64_t revision_ = 0;
    std::map<domain::Day, domain::JournalDay> days_{};
};

} // namespace tend::shell
