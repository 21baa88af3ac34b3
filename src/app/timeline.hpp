#pragma once

#include "app/session.hpp"
#include "domain/timeline.hpp"

#include <cstddef>
#include <vector>

/// The Journal screen's read models.
namespace tend::app {

/// Every day that holds something; from kept tallies, so a change costs little.
domain::Timeline timeline(Session& session);

/// What each of the days holds, newest day first. Single rest days and seasons stand on their first day.
std::vector<domain::JournalDay> journalDays(Session& session, const domain::Timeline& timeline,
                                            domain::DaySpan days);

/// What earlier years wrote on this day of the year, newest first, on 29 February in leap years only. People
/// who rest and seasons of rest are not brought up; nor are low days (mood 1 or 2) where the owner said so.
/// At most so many years.
std::vector<domain::JournalDay> onThisDay(Session& session, const domain::Timeline& timeline, domain::Day day,
                                          std::size_t most);

/// Records, oldest first within a day, as days, newest first.
std::vector<domain::JournalDay> intoDays(std::vector<domain::Record> records,
                                         const domain::Timeline& timeline);

/// Reads the pictures of all entries, as far as it takes to lay a page out.
void addPictures(Session& session, std::vector<domain::JournalDay>& days);

/// Whether "on this day" brings up low days too; true until the owner says otherwise.
bool lowDaysRemembered(Session& session);
void rememberLowDays(Session& session, bool remembered);

/// The month that `day` is in.
std::vector<domain::HeatDay> monthOf(Session& session, const domain::Timeline& timeline, domain::Day day);

} // namespace tend::app
