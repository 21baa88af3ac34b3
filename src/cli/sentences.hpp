#pragma once

#include "app/pages.hpp"
#include "cli/json.hpp"
#include "domain/care_list.hpp"
#include "domain/streak_board.hpp"

#include <string>
#include <vector>

/// What is printed for people to read.
namespace tend::cli {

/// What a line of the log begins with: day, clock and kind.
std::string logLineStart(const domain::Record& record);
/// One record as a line of the log (more lines where its text has more).
std::string logLine(const domain::Record& record, const Directory& directory);
/// A line of the log of something else. `words` on one line.
std::string logLine(domain::Moment at, std::string_view kind, std::string_view words);

std::string todayPage(const domain::DayPage& page, const std::vector<domain::BoardStreak>& streaks,
                      const Directory& directory);
std::string careListText(const domain::CareList& list);
std::string streaksText(const std::vector<domain::BoardStreak>& streaks, bool withDays);

/// "Nothing yet. That is fine."
std::string nothingYet();

} // namespace tend::cli
