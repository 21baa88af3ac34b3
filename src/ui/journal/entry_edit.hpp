#pragma once

#include "ui/journal/journal_parts.hpp"

#include <optional>

/// A record being changed where it stands: its words as they are typed, and all else there is to say about
/// it.
namespace tend::ui {

/// Begins; false where that is done elsewhere.
bool editHere(const JournalFrame& frame, const domain::Record& record);

/// Device px, as it was drawn last.
float editedHeight(const JournalFrame& frame);

/// What the owner did with a record that is being changed.
struct Edited {
    bool done = false;           ///< nothing is changed any more
    bool keyboardBack = false;   ///< ... and the keyboard goes to its row
    std::optional<Box> wanted{}; ///< has to come into sight
};

/// `topLeft`: of the list's edge beside it.
Edited drawEdited(const JournalFrame& frame, const domain::JournalEntry& entry, const EntryColumns& columns,
                  ImVec2 topLeft);

/// All there is to say about a record but its words, at the cursor.
void drawEntryControls(const JournalFrame& frame, const domain::Record& record);

} // namespace tend::ui
