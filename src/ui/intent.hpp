#pragma once

#include "domain/charts/chart.hpp"
#include "domain/edits.hpp"
#include "domain/picture.hpp"
#include "domain/record.hpp"
#include "domain/trash_page.hpp"
#include "ui/theme/look.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What a view asks for that outlives it. Views append to a list; the shell carries the list to the app after
/// the frame is drawn, so no frame sees half a change.
namespace tend::ui {

enum class Screen { Today, Journal, People, Streaks };

// Anywhere
struct GoTo {
    Screen screen;
};

struct ShowDay {
    domain::Day day; ///< on Today
};

struct ShowPerson {
    base::Id person; ///< on People
};

/// Puts the keyboard where today's note, or the next thank-you, is written.
struct BeginNote {};

struct BeginThanks {};

struct BeginHello {};

struct BeginPerson {};

struct ShowInJournal {
    domain::Day day;
};

/// What is typed into the search of the Journal, with the keyboard there.
struct SearchFor {
    std::string typed;
};

/// Keeps a search in the side bar, or gives one that is there another name.
struct SaveSearch {
    std::optional<base::Id> search; ///< nothing: a new one
    std::string name;
    std::string typed;
};

/// Before the one that is at `place` now.
struct MoveSavedSearch {
    base::Id search;
    std::size_t place;
};

struct RemoveSavedSearch {
    base::Id search;
};

/// Asks for a name for what is searched for on the Journal.
struct NameSearch {};

struct Undo {};

struct Redo {};

struct LockJournal {};

struct ChooseLook {
    std::optional<Look> look; ///< nothing: as the desktop
};

struct SetMovement {
    bool on; ///< as the desktop; else none
};

struct ScaleText {
    int steps; ///< +1 larger, -1 smaller, 0 back to 100 %
};

// What was written. `typed`: comes from typing and may be kept back until the owner pauses (well under a
// second), when a newer one about the same subject replaces it.
struct SaveCheckIn {
    domain::CheckInEdit edit;
    bool typed = false;
};

struct SaveGratitude {
    domain::GratitudeEdit edit;
    bool typed = false;
};

struct TellGratitude {
    base::Id gratitude;
    std::optional<base::Id> person{};
    std::optional<domain::Channel> how{};
};

struct KeepGratitude {
    base::Id gratitude;
};

struct SayHello {
    domain::HelloEdit edit;
};

/// A hello that is there.
struct ChangeHello {
    domain::HelloChange change;
    bool typed = false;
};

struct AnswerStillDay {
    bool still; ///< "Still Tuesday?"
};

// Journal
/// All of them, as one change.
struct Refile {
    std::vector<domain::RecordRef> records;
    domain::Day day; ///< that they are to stand on
};

/// All of them, as one change.
struct MoveToTrash {
    std::vector<domain::RecordRef> records;
};

struct SaveRest {
    domain::RestEdit edit;
    bool typed = false;
};

// What was, and names
struct ShowVersions {
    domain::RecordRef record;
};

struct RestoreVersion {
    domain::RecordRef record;
    std::int64_t replacedBy; ///< the step of the history that had replaced it
};

struct ShowTrash {};

struct TakeOutOfTrash {
    std::vector<domain::TrashRef> things;
};

struct DeleteForGood {
    std::vector<domain::TrashRef> things;
};

/// All of it, for good.
struct EmptyTrash {};

/// Stops either of the two above.
struct StopDeleting {};

/// Activities and tags, to be renamed.
struct ShowNames {};

/// Another name for an activity or a tag, everywhere; one that is there already takes it in.
struct RenameEverywhere {
    enum class What { Activity, Tag };
    What what;
    std::string from;
    std::string to;
};

/// Two people who are one: `from` goes to the trash, and `into` has what both had.
struct MergePeople {
    base::Id from;
    base::Id into;
};

// Pictures
/// Looks at the pictures of a record, this one first.
struct ShowPicture {
    domain::RecordRef record;
    base::Id picture;
};

/// Asks the desktop which files to attach.
struct ChoosePictures {
    domain::RecordRef record;
};

struct AttachPictures {
    domain::RecordRef record;
    std::vector<std::filesystem::path> files;
};

/// Asks the desktop where to save the file as it was put in.
struct SavePictureCopy {
    domain::Picture picture;
};

struct RemovePicture {
    base::Id picture;
};

struct MovePicture {
    base::Id picture;
    int position; ///< from 0, among those of its record
};

struct RememberLowDays {
    bool remembered; ///< "on this day" brings them up too
};

// People
struct SavePerson {
    domain::PersonEdit edit;
    bool aside = false; ///< asked for elsewhere than in the form, which stays as it is
};

struct SetResting {
    base::Id person;
    bool resting;
};

struct RemovePerson {
    base::Id person;
};

// Streaks
struct ShowYear {
    int year;
};

struct RestOn {
    domain::Day day;
};

struct RestSeason {
    domain::DaySpan days;
    std::string note{};
};

struct Wake {
    domain::Day day; ///< take the day out of its rest
};

struct HideNumbers {
    bool hidden;
};

struct SaveHabit {
    domain::HabitEdit edit;
    bool aside = false; ///< asked for elsewhere than in the form, which stays as it is
};

struct MoveHabit {
    base::Id habit;
    std::size_t place; ///< before the one that is there now
};

struct RestHabit {
    base::Id habit;
    domain::Day day;
};

struct PauseHabit {
    base::Id habit;
    domain::Day first;
    std::optional<domain::Day> last{}; ///< nothing: until it is taken up again
};

struct ResumeHabit {
    base::Id habit;
};

struct EndHabit {
    base::Id habit;
    domain::Day day;
};

struct RemoveHabit {
    base::Id habit;
};

/// Asks the desktop where to save a chart, and saves it there.
struct SaveChart {
    domain::ChartWish chart;
    domain::ChartFormat format;
};

/// Looks for patterns anew, or no longer.
struct SeekPatterns {
    bool seek;
};

/// Fills in a forgotten day of a habit.
struct MarkDone {
    base::Id habit;
    domain::Day day;
};

/// A half-written form, kept in the journal until it is done; empty text drops it. Always typed.
struct SaveDraft {
    std::string form;
    std::string text;
};

// Before a journal is open
struct StartWriting {
    std::optional<std::string> passphrase{};
};

struct OpenOther {
    std::string path;
};

struct Unlock {
    std::string passphrase;
};

using Intent =
    std::variant<GoTo, ShowDay, ShowPerson, BeginNote, BeginThanks, BeginHello, BeginPerson, ShowInJournal,
                 SearchFor, SaveSearch, MoveSavedSearch, RemoveSavedSearch, NameSearch, Undo, Redo,
                 LockJournal, ChooseLook, SetMovement, ScaleText, SaveCheckIn, SaveGratitude, TellGratitude,
                 KeepGratitude, SayHello, ChangeHello, AnswerStillDay, Refile, MoveToTrash, SaveRest,
                 ShowVersions, RestoreVersion, ShowTrash, TakeOutOfTrash, DeleteForGood, EmptyTrash,
                 StopDeleting, ShowNames, RenameEverywhere, MergePeople, RememberLowDays, ShowPicture,
                 ChoosePictures, AttachPictures, SavePictureCopy, RemovePicture, MovePicture, SavePerson,
                 SetResting, RemovePerson, ShowYear, RestOn, RestSeason, Wake, HideNumbers, SaveHabit,
                 MoveHabit, RestHabit, PauseHabit, ResumeHabit, EndHabit, RemoveHabit, MarkDone, SeekPatterns,
                 SaveChart, SaveDraft, StartWriting, OpenOther, Unlock>;
using Intents = std::vector<Intent>;

} // namespace tend::ui
