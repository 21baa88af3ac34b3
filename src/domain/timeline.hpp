#pragma once

#include "domain/check_in.hpp"
#include "domain/mention.hpp"
#include "domain/picture.hpp"
#include "domain/record.hpp"
#include "domain/search/found.hpp"
#include "domain/search/matching.hpp"
#include "domain/search/saved_search.hpp"
#include "domain/streak_board.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tend::domain {

/// A day of the timeline as far as it takes to find it; what it holds is read when it comes into sight.
struct TimelineDay {
    Day day;
    int records = 0;
    bool operator==(const TimelineDay&) const = default;
};

/// Every day that holds something, newest first: some 300 KiB for a century.
struct Timeline {
    Day today;
    std::uint64_t revision = 0; ///< of the journal it was read from
    std::vector<TimelineDay> days{};
    bool byDay = true;                       ///< else `days` are single hits, best first
    std::vector<Nameable> people{};          ///< everyone but the owner
    std::vector<Nameable> former{};          ///< who is in the trash: hellos with them still say whom
    std::vector<CareDimension> dimensions{}; ///< retired ones too
    std::vector<std::string> activities{};   ///< most used of late first
    std::vector<std::string> tags{};         ///< the same
    /// Rests and people, oldest day first: so few that they are read with the timeline.
    std::vector<Record> rare{};

    /// The first that is `day` or older; days.size() where none is.
    std::size_t indexOf(Day day) const;
    /// Also of who is in the trash; null where nobody has that id, or was deleted for good.
    const std::string* nameOf(const base::Id& person) const;
};

/// A record with what its text names.
struct JournalEntry {
    Record record;
    std::vector<Mention> mentions{};
    std::vector<TextRange> hits{}; ///< where its text has what is searched for
    std::vector<Picture> pictures{};
    bool operator==(const JournalEntry&) const = default;
};

/// Everything one day holds, in the order written.
struct JournalDay {
    Day day;
    std::vector<JournalEntry> entries{};
    bool operator==(const JournalDay&) const = default;
};

/// What the Journal screen shows in a frame.
struct JournalPage {
    const Timeline& timeline;
    std::size_t first = 0;                    ///< into timeline.days
    std::vector<const JournalDay*> days{};    ///< from `first` on; null while it is being read
    const std::vector<HeatDay>& month;        ///< every day of the month the calendar shows
    const std::vector<JournalDay>& onThisDay; ///< the same day in earlier years, newest first
    bool lowDays = true;                      ///< "on this day" brings them up too
    std::span<const SavedSearch> saved{};     ///< searches of the side bar
    const Found* found =
        nullptr; ///< what the timeline shows only the hits of; null while nothing is searched
};

/// What the owner wrote in a record: a note, the thanks, the line about a hello, what to remember.
const std::string& textOf(const Record& record);

} // namespace tend::domain
