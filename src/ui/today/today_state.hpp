#pragma once

#include "domain/day.hpp"
#include "domain/gratitude.hpp"
#include "ui/intent.hpp"
#include "ui/people/hello_form.hpp"
#include "ui/widgets/activity_chips.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/mention_memory.hpp"
#include "ui/widgets/written.hpp"

#include <optional>
#include <string>

namespace tend::ui {

class PictureShelf;

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
    ActivityChoice activity{};

    // The thank-you in the last row, which is being written.
    std::optional<base::Id> newGratitude{};
    std::optional<domain::About> newAbout{}; ///< chosen by hand; nothing: as the text says
    Written newLine{};

    std::optional<base::Id> editing{}; ///< the thank-you being changed in its row
    Written line{};
    std::optional<base::Id> lineOf{}; ///< whose words `line` holds; its undo is there when it is opened again
    std::optional<base::Id> returnTo{}; ///< whose row gets the keyboard back

    enum class Begin { Nothing, Note, Thanks };
    Begin begin = Begin::Nothing; ///< what takes the keyboard in the next frame

    CalendarState calendar{}; ///< of the header
    bool calendarOpening = false;
    std::string dayTyped{};
    bool dayWrong = false;
    HelloForm hello{};
    MentionMemory mentions{}; ///< in hellos

    PictureShelf* pictures = nullptr; ///< lent by the shell
};

/// The shell's answers: the id under which something was saved.
void checkInSaved(TodayState& state, const SaveCheckIn& save, const base::Id& id);
void gratitudeSaved(TodayState& state, const SaveGratitude& save, const base::Id& id);

/// A draft kept in the journal, when it is opened again.
void restoreDraft(TodayState& state, const std::string& form, const std::string& text);

} // namespace tend::ui
