#pragma once

#include "domain/day_page.hpp"
#include "ui/intent.hpp"
#include "ui/theme/theme.hpp"
#include "ui/today/today_layout.hpp"
#include "ui/today/today_state.hpp"
#include "ui/widgets/completion.hpp"

#include <string>
#include <string_view>

/// The parts of the Today screen. Each draws at the cursor and leaves it under what it drew.
namespace tend::ui {

/// What every part needs in a frame.
struct TodayFrame {
    const domain::DayPage& page;
    TodayState& state;
    const Theme& theme;
    Intents& intents;
    TodayLayout layout{};

    bool past() const { return page.day < page.today; }

    Known known() const { return {.people = page.people, .tags = page.tags, .naming = true}; }

    /// `name`: of someone new on the care list; empty: nobody.
    void addPerson(const std::string& name) const {
        if (!name.empty())
            intents.emplace_back(SavePerson{{.name = name}, true});
    }

    template <class Asked>
    void ask(Asked asked) const {
        intents.emplace_back(std::move(asked));
    }
};

/// Date, day arrows, calendar. `origin`: top left of the page. Returns where what follows may begin.
float drawTodayHeader(const TodayFrame& frame, ImVec2 origin);
/// Where the words beside the date end, device px from the left of the page.
float todayWordsEnd(const TodayFrame& frame);
/// What is to be known about the day before anything else: that it rests, or which day it is.
void drawDayNotices(const TodayFrame& frame);
void drawCheckInCard(const TodayFrame& frame);
/// The note with the activities in its foot; at least `height` device px.
void drawNoteWell(const TodayFrame& frame, const domain::CheckIn* checkIn, float height);
void drawThanks(const TodayFrame& frame);
void drawHellosOfDay(const TodayFrame& frame);
void drawMargin(const TodayFrame& frame);

/// Brings what is being written up to date with the page; first of all.
void followPage(const TodayFrame& frame);
/// The check-in being written; null: a new one.
const domain::CheckIn* chosenCheckIn(const TodayFrame& frame);
/// An edit of it, to be filled in.
domain::CheckInEdit checkInEdit(const TodayFrame& frame);
/// Asks for it to be saved.
void saveCheckIn(const TodayFrame& frame, domain::CheckInEdit edit, bool typed = false);

/// "Words###prefix-id"
std::string labelFor(std::string_view words, std::string_view prefix, std::string_view id = {});

} // namespace tend::ui
