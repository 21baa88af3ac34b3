#pragma once

#include "domain/day.hpp"
#include "domain/gratitude.hpp"
#include "ui/intent.hpp"
#include "ui/people/hello_form.hpp"
#include "ui/widgets/written.hpp"
#include "ui/widgets/calendar.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace tend::ui {

/// Someone put on the care list from within a line: until it changes, Ctrl+Z takes them back.
struct NamedAnew {
    std::string name;
    std::uint64_t version; ///< of the line's editor
    bool known = false;    ///< has been seen on the list since
};

/// What the Today screen remembers between frames.
struct TodayState {
    std::optional<domain::Day> day{};              ///< the day everything below is about
    std::optional<domain::Day> stillDayQuestion{}; ///< set by the shell: "Still Tuesday?"
    bool lockable = false;                         ///< set by the shell: the journal has a passphrase

    // The check-in being written: the one chosen, else the day's latest, else a new one.
    std::optional<base::Id> checkIn{};
    bool anotherCheckIn = false; ///< a new one is begun, although the day may have others
    Written note{};
    std::optional<base::Id> noteOf{}; ///< whose note is being written; nothing: a new one's
    std::string activity{};           ///< typed to be added
    bool addingActivity = false;      ///< its field takes the keyboard in this frame

    // The thank-you in the last row, which is being written.
    std::optional<base::Id> newGratitude{};
    std::optional<domain::About> newAbout{}; ///< chosen by hand; nothing: as the text says
    Written newLine{};

    std::optional<base::Id> editing{}; ///< the thank-you being changed in its row
    Written line{};
    std::optional<base::Id> lineOf{}; ///< whose words `line` holds; its undo is there when it is opened again
    std::optional<base::Id> returnTo{}; ///< whose row gets the keyboard back

    int completion = -1;                            ///< which of what is offered after an @ is marked
    std::optional<std::size_t> completionRefused{}; ///< the byte of the @ after which none are wanted
    std::optional<NamedAnew> namedAnew{};

    CalendarState calendar{}; ///< of the header
    bool calendarOpening = false;
    std::string dayTyped{};
    bool dayWrong = false;
    HelloForm hello{};
};

/// The shell's answers: the id under which something was saved.
void checkInSaved(TodayState& state, const SaveCheckIn& save, const base::Id& id);
void gratitudeSaved(TodayState& state, const SaveGratitude& save, const base::Id& id);

/// A draft kept in the journal, when it is opened again.
void restoreDraft(TodayState& state, const std::string& form, const std::string& text);

} // namespace tend::ui
