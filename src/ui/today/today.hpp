#pragma once

#include "domain/day_page.hpp"
#include "ui/intent.hpp"
#include "ui/today/today_state.hpp"

namespace tend::ui {

class Theme;

/// What is being written there, which a picture that is pasted goes with: the thank-you under the caret, else
/// the check-in. Nothing where nothing was written yet.
std::optional<domain::RecordRef> beingWritten(const domain::DayPage& page, const TodayState& state);

/// The one-minute page: header with the owner's last 30 days as a ridge, the sheet with check-in and thanks,
/// the margin with streaks and who a hello would suit. Fills the current window's content region.
void drawToday(const domain::DayPage& page, TodayState& state, const Theme& theme, Intents& intents);

} // namespace tend::ui
