#pragma once

#include "app/session.hpp"
#include "domain/charts/measure.hpp"
#include "domain/charts/mood_by.hpp"
#include "domain/charts/mood_page.hpp"
#include "domain/charts/months.hpp"

#include <optional>
#include <stop_token>
#include <vector>

namespace tend::app {

/// The mood, or a side of care, of every day that tells it, with its means.
domain::MeasureLine measureLine(Session& session, const domain::Measure& measure);

/// How often each mood was, compared with an earlier span where one is asked for.
domain::MoodPage moodPage(Session& session, const domain::MoodWish& wish);

domain::MoodBy moodBy(Session& session, domain::DayPart by);

/// Every month from that of the first record, or of the first meeting, to today's; no words are counted.
std::vector<domain::MonthCount> monthCounts(Session& session);

/// The same with words alone, for a worker: nothing where it was asked to stop.
std::optional<std::vector<domain::MonthCount>> wordsByMonth(Session& session, const std::stop_token& stop);

} // namespace tend::app
