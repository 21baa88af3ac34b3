#pragma once

#include "app/session.hpp"
#include "domain/charts/distribution.hpp"
#include "domain/charts/measure.hpp"
#include "domain/charts/mood_by.hpp"
#include "domain/charts/mood_page.hpp"

namespace tend::app {

/// The mood, or a side of care, of every day that tells it, with its means.
domain::MeasureLine measureLine(Session& session, const domain::Measure& measure);

/// How often each mood was on the days of two spans, up to today.
domain::DistributionChange moodDistribution(Session& session, domain::DaySpan earlier, domain::DaySpan later);
/// The same of one span, compared with an earlier one where that is asked for.
domain::MoodPage moodPage(Session& session, const domain::MoodWish& wish);

/// The mean mood of each weekday, month of the year or hour, up to today. By the hour, what was filled in on
/// a later day is left out.
domain::MoodByParts moodBy(Session& session, domain::DayPart part);

} // namespace tend::app
