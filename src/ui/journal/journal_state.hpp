#pragma once

#include "base/id.hpp"
#include "domain/day.hpp"
#include "domain/record.hpp"
#include "domain/search/found.hpp"
#include "ui/journal/timeline_scroll.hpp"
#include "ui/widgets/activity_chips.hpp"
#include "ui/widgets/calendar.hpp"
#include "ui/widgets/date_field.hpp"
#include "ui/widgets/written.hpp"

#include <imgui.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tend::ui {

class PictureShelf;

/// A record being changed where it stands.
struct EntryEdit {
    std::optional<base::Id> record{};
    Written line{};
    float height = 0;     ///< device px, as it was drawn last
    int opening = 0;      ///< frames until it has to be whole in sight
    bool entered = false; ///< the keyboard has been in it
    bool covered = false; ///< something floated above it in the frame before
    bool clickedOutside = false;
    ImGuiID focus = 0;  ///< what had the keyboard ...
    float focusTop = 0; ///< ... and how far below the record's top, device px
    ActivityChoice activities{};
    std::string person{}; ///< letters of whoever it was with
    DateFieldState first{};
    DateFieldState last{};
};

/// Records chosen to do something with all of them.
struct RecordChoice {
    std::vector<domain::Record> records{};
    std::optional<base::Id> from{}; ///< where the owner began
    std::vector<base::Id> range{};  ///< those of `records` that were chosen from there on
    float barHeight = 0;            ///< device px, as it was drawn last
};

/// What stands beside the page: a month, and what earlier years wrote on a day.
struct JournalAside {
    domain::Day month;
    domain::Day day;
    std::size_t memories = 0; ///< years of it, at most

    friend bool operator==(const JournalAside&, const JournalAside&) = default;
};

/// What the Journal screen remembers between frames.
struct JournalState {
    // The timeline
    TimelineScroll scroll{};
    std::optional<domain::Day> top{};  ///< the day at the window's top
    std::optional<domain::Day> jump{}; ///< to be put there
    std::optional<base::Id> cursor{};  ///< the record the keyboard was on last
    bool toCursor = false;             ///< ... and is to be put on
    float window = 1200;               ///< device px that are seen
    std::size_t key = 0;               ///< what heights were measured for
    RowSpan read{};                    ///< asked for last
    bool far = false;                  ///< only what is in sight was, as it is far from what was before

    // The search
    std::string typed{};
    domain::SearchOrder order = domain::SearchOrder::Newest;
    bool toSearch = false;        ///< put the keyboard there
    std::string filterPerson{};   ///< letters of whoever is looked for in the filters
    std::string filterActivity{}; ///< ... and of whatever was done
    Box filtersAnchor{};
    DateFieldState filterSince{};
    DateFieldState filterUntil{};

    EntryEdit edit{};
    RecordChoice choice{};

    PictureShelf* pictures = nullptr; ///< lent by the shell

    // The menu of a record
    std::optional<base::Id> menuOf{};
    Box menuAnchor{};
    bool askDay = false; ///< to which day it is to be moved
    CalendarState otherDay{};

    // Beside it
    std::optional<domain::Day> day{}; ///< chosen; nothing: today
    CalendarState calendar{};
    std::optional<domain::Day> monthFollows{}; ///< the day at the top that the month went to last
    std::optional<JournalAside> aside{};       ///< asked for last
    bool asideLate = false;                    ///< another is to be asked for
    bool allMemories = false;                  ///< where only a few years would be shown
};

/// Goes to a day; the nearest older one where nothing was written on it.
void showDay(JournalState& state, domain::Day day);

/// Searches for what is typed; for nothing: shows the whole journal again.
void searchFor(JournalState& state, std::string typed);

} // namespace tend::ui
