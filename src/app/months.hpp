#pragma once

#include "app/session.hpp"
#include "domain/charts/months.hpp"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace tend::app {

/// A row for each month from that of the first record to today's, none where nothing was written yet; without
/// words.
std::vector<domain::MonthCount> monthCounts(Session& session);

/// How many words of check-ins, thank-yous and hellos each month has, ascending, up to today; for
/// domain::addWords(). Reads every text there is, so a window does this in a job, with a Session of its own
/// on journal().another(). Nothing where it was asked to stop; `told`: how much of the work is done, 0..1.
std::optional<std::vector<domain::MonthWords>> wordsByMonth(Session& session, const std::stop_token& stop,
                                                            const std::function<void(double)>& told);

} // namespace tend::app
