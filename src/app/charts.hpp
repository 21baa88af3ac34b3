#pragma once

#include "app/session.hpp"
#include "domain/charts/measure.hpp"

namespace tend::app {

/// The mood, or a side of care, of every day that tells it, with its means.
domain::MeasureLine measureLine(Session& session, const domain::Measure& measure);

} // namespace tend::app
