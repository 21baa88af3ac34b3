#pragma once

#include "domain/timeline.hpp"
#include "ui/intent.hpp"
#include "ui/journal/journal_state.hpp"
#include "ui/theme/theme.hpp"

#include <cstddef>

namespace tend::ui {

/// Which days of the timeline a frame may need, and whose month and whose "on this day".
struct JournalWish {
    std::size_t first = 0; ///< into Timeline::days
    std::size_t count = 0;
    JournalAside aside;
};

/// Asked before drawJournal(): goes to where the owner asked to be and keeps what is in sight in its place
/// while days come and go above it.
JournalWish journalWish(JournalState& state, const domain::Timeline& timeline);

/// Everything that was recorded, by day, newest first: scrolled through without ever being drawn or held
/// whole. Beside it a month and what earlier years wrote on the day.
void drawJournal(const domain::JournalPage& page, JournalState& state, const Theme& theme, Intents& intents);

} // namespace tend::ui
