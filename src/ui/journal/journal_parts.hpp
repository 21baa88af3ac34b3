#pragma once

#include "ui/journal/journal.hpp"
#include "ui/theme/box.hpp"
#include "ui/widgets/line_wrap.hpp"
#include "ui/widgets/touch.hpp"

/// The parts of the Journal screen.
namespace tend::ui {

/// What every part needs in a frame.
struct JournalFrame {
    const domain::JournalPage& page;
    JournalState& state;
    const Theme& theme;
    Intents& intents;

    domain::Day today() const { return page.timeline.today; }

    /// The one the calendar and "on this day" are about.
    domain::Day day() const { return state.day.value_or(today()); }
};

/// Earlier years that are shown before the owner asks for more.
inline constexpr std::size_t fewMemories = 5;
/// Logical px of a record's words under its top.
inline constexpr float textDown = 3;

/// Where a day and its records stand in the list; device px from the list's left.
struct EntryColumns {
    float dayLeft = 0;
    float disc = 0;
    float text = 0;
    float right = 0;       ///< where text ends
    bool dayAbove = false; ///< the day on a line of its own above what it holds

    float textWidth() const { return right - text; }
};

/// `width` device px.
EntryColumns entryColumns(const Theme& theme, float width);

/// The day that records stand under or beside; `topLeft`: of the list's edge there.
void drawDayName(const JournalFrame& frame, const EntryColumns& columns, domain::Day day, ImVec2 topLeft);

/// Device px.
float entryHeight(const JournalFrame& frame, const domain::JournalEntry& entry, const EntryColumns& columns);
/// The sign of a record: how it was, what it is about, how someone was reached.
void drawSign(const JournalFrame& frame, const domain::Record& record, ImVec2 topLeft);
void drawEntryPictures(const JournalFrame& frame, const domain::JournalEntry& entry, ImVec2 topLeft,
                       float width);
/// Picture files let go over the record become its pictures.
void takePictures(const JournalFrame& frame, const domain::Record& record, const Box& row);

/// Shows a record on its own page: a day, or a person.
void openElsewhere(const JournalFrame& frame, const domain::Record& record);
/// What can be done with a record: by the right button, the Menu key, or the button that comes when the mouse
/// or the keyboard is on its row and ends at `right`.
void drawEntryMenu(const JournalFrame& frame, const domain::Record& record, const Touch& row, float right);

/// One record; `topLeft`: of the list's edge beside it.
Touch drawEntry(const JournalFrame& frame, const domain::JournalEntry& entry, const EntryColumns& columns,
                ImVec2 topLeft);

/// What is searched for, at the cursor, `width` device px wide; `chips`: with those under it.
void drawSearchBar(const JournalFrame& frame, float width, bool chips);
/// The kinds that are looked for, and what else a record has to meet, each to be taken away again.
void drawSearchChips(const JournalFrame& frame, float width);

/// The keyboard goes to the first record that will be in sight.
void toFirstInSight(const JournalFrame& frame);
/// Searches for something else from now on.
void typeSearch(const JournalFrame& frame, std::string typed);
/// A way to every condition without knowing how it is typed, on a line of the search's chips.
void drawFiltersButton(const JournalFrame& frame, LineWrap& line);

/// The days, in `box` of the current window: they run off its foot.
void drawTimeline(const JournalFrame& frame, const Box& box);

/// A month with what each of its days holds, at the cursor, `width` logical px wide.
void drawJournalMonth(const JournalFrame& frame, float width);
/// The month, and what earlier years wrote on the day, at the cursor, `width` logical px wide.
void drawJournalMargin(const JournalFrame& frame, float width);

} // namespace tend::ui
