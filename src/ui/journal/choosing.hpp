#pragma once

#include "ui/journal/journal_parts.hpp"

#include <span>
#include <vector>

/// Several records chosen at once, and what can be done with all of them.
namespace tend::ui {

bool isChosen(const JournalState& state, const base::Id& record);

/// Chooses the record, or lets it go; what is chosen to next begins there.
void toggleChosen(JournalState& state, const domain::Record& record);

/// Everything from where the owner began up to another record, in the order it stands, instead of what was
/// chosen that way before.
void chooseThrough(JournalState& state, std::span<const domain::Record* const> between);

/// Device px, as it was drawn last; 0 while nothing is chosen.
float chosenBarHeight(const JournalFrame& frame);

/// How many are chosen, and what can be done with them, from the top left of `box` on.
void drawChosenBar(const JournalFrame& frame, const Box& box);

} // namespace tend::ui
