#pragma once

#include "cli/requests.hpp"
#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "domain/gratitude.hpp"
#include "domain/hello.hpp"
#include "domain/person.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What can be asked for on the command line, checked as far as that goes without a journal.
namespace tend::cli {

/// A day as it is typed: a date, or one that only the journal can place ("today", "yesterday").
struct TypedDay {
    std::optional<domain::Day> date{};
    int daysAgo = 0; ///< where there is no date

    domain::Day in(domain::Day today) const { return date ? *date : today - daysAgo; }
};

struct CheckInCommand {
    std::optional<domain::Level> mood{};
    std::vector<std::pair<std::string, domain::Level>> care{}; ///< key of the dimension and level
    std::vector<std::string> activities{};
    std::string note{};
    TypedDay day{};
};

struct ThanksCommand {
    std::string text{};
    std::optional<domain::About> about{};
    TypedDay day{};
};

struct PersonAddCommand {
    std::string name{};
    std::vector<std::string> circles{};
    std::optional<TypedDay> met{};
    std::string where{};
    std::string remember{};
    std::optional<domain::Birthday> birthday{};
    std::optional<domain::Rhythm> rhythm{};
};

/// `person rest NAME` and `person wake NAME`.
struct PersonRestCommand {
    std::string name{};
    bool resting = true;
};

struct HelloCommand {
    std::string name{};
    domain::Channel channel = domain::Channel::InPerson;
    domain::Reason reason = domain::Reason::Nothing;
    std::string note{};
    TypedDay day{};
};

struct RestCommand {
    TypedDay day{};
    std::optional<TypedDay> until{}; ///< makes it a season
};

struct PersonListCommand {};

struct TodayCommand {};

struct LogCommand {
    std::optional<TypedDay> from{};
    std::optional<TypedDay> to{};
    bool ids = false; ///< each line with the record's id
};

struct PatternsCommand {
    bool all = false; ///< also what may be chance
};

struct StreaksCommand {
    bool days = false; ///< each day's state too
};

/// Records are named by their ids, or how these begin.
struct ShowCommand {
    std::string id{};
};

struct EditCommand {
    std::string id{};
};

struct DeleteCommand {
    std::vector<std::string> ids{};
    bool forGood = false; ///< what lies in the trash already
};

struct RestoreCommand {
    std::vector<std::string> ids{};
    std::optional<int> version{}; ///< of one record; else out of the trash
};

struct HistoryCommand {
    std::string id{};
    std::optional<int> version{};
};

struct TrashCommand {
    bool empty = false;
    bool all = false; ///< with `empty`: also what has not lain there for 30 days
};

/// Puts picture files to a record.
struct AttachCommand {
    std::string id{};
    std::vector<std::filesystem::path> files{};
    bool keepPlace = false; ///< what the files tell about where they were taken stays in them
};

struct PictureCommand {
    std::string id{};
    std::optional<std::filesystem::path> save{};
    bool remove = false;
};

/// Two people of the care list who are one.
struct MergeCommand {
    std::string from{};
    std::string into{};
};

struct RefileCommand {
    std::vector<std::string> ids{};
    TypedDay day{};
};

/// Another name for an activity or a tag, everywhere.
struct RenameCommand {
    enum class What { Activity, Tag };
    What what = What::Activity;
    std::string from{};
    std::string to{};
};

struct SearchCommand {
    std::string query{};
    std::optional<std::string> saved{}; ///< the name of one in the side bar; `query` is asked for as well
    bool best = false;                  ///< else the newest first
    int limit = 50;
};

/// The searches of the side bar.
struct SearchesCommand {
    enum class What { List, Save, Rename, Remove };
    What what = What::List;
    std::string name{};
    std::string other{}; ///< what to search for, or the new name
};

/// What is kept a streak of. Habits are named as they are called.
struct HabitCommand {
    enum class What { List, Add, Change, Rest, Pause, Resume, End, Done, Remove };
    What what = What::List;
    std::string name{}; ///< which one; not of Add
    std::string activity{};
    std::string care{};
    std::string circle{};
    std::optional<domain::Level> least{};
    std::optional<int> times{};
    std::optional<int> perDays{};
    std::optional<std::string> called{}; ///< its own name
    std::optional<TypedDay> since{};
    std::optional<bool> hidden{};
    std::optional<TypedDay> day{};
    std::optional<TypedDay> until{};
};

struct CheckCommand {};

struct DemoCommand {
    std::filesystem::path file{};
    int years = 1;
    std::uint64_t seed = 1;
};

struct ScreensCommand {
    std::filesystem::path directory{};
    Look look = Look::Light;
    PictureSize size{};
    int scalePercent = 100;
};

/// A chart as a file.
struct ChartCommand {
    domain::ChartName name{};
    std::filesystem::path out{};
    std::string of{}; ///< "mood", "care", ..., or what a side of care or a habit is called
    std::optional<domain::CalendarShape> shape{};
    std::optional<int> year{};
    std::optional<int> years{}; ///< that many, up to `year`
    std::optional<int> mean{};  ///< of 7, 30 or 90 days
    std::optional<TypedDay> from{};
    std::optional<TypedDay> to{};
    std::optional<TypedDay> earlierFrom{};
    std::optional<TypedDay> earlierTo{};
    Look look = Look::Light;
    int width = 1040;
};

struct GalleryCommand {
    Look look = Look::Light;
    int scalePercent = 100;
};

struct VersionCommand {};

struct WindowCommand {
    std::optional<std::filesystem::path> frameLog{};
};

using Writing = std::variant<CheckInCommand, ThanksCommand, PersonAddCommand, PersonRestCommand, HelloCommand,
                             RestCommand>;
using Reading =
    std::variant<TodayCommand, LogCommand, StreaksCommand, PatternsCommand, PersonListCommand, SearchCommand>;
using Keeping = std::variant<ShowCommand, EditCommand, DeleteCommand, RestoreCommand, HistoryCommand,
                             TrashCommand, MergeCommand, RefileCommand, RenameCommand>;
using Picturing = std::variant<AttachCommand, PictureCommand>;
using Command =
    std::variant<WindowCommand, Writing, Reading, SearchesCommand, HabitCommand, Keeping, Picturing,
                 CheckCommand, DemoCommand, ScreensCommand, ChartCommand, GalleryCommand, VersionCommand>;

/// One whole command line.
struct Invocation {
    std::optional<std::filesystem::path> journal{};
    std::optional<std::filesystem::path> passphraseFile{};
    bool json = false;
    Command command{};
};

} // namespace tend::cli
