#include "app/demo_calendar.hpp"

#include <algorithm>
#include <array>

namespace tend::app {
namespace {

using domain::Day;
using domain::DaySpan;
using std::chrono::minutes;

/// Days up to today that are kept without a gap.
constexpr int recentDays = 24;
constexpr int daysInSeasonalYear = 365;

Day lastSunday(int year, unsigned month) {
    const auto last = *Day::from(year, month, 31); // March and October
    return last - (last.weekday() + 1) % 7;
}

/// Summer time of the European Union on a wall clock: from 02:00 to 03:00 local time of the change.
bool isSummer(Day day, int minute) {
    const auto begin = lastSunday(day.year(), 3);
    const auto end = lastSunday(day.year(), 10);
    constexpr int change = 3 * 60;
    if (day == begin)
        return minute >= change;
    if (day == end)
        return minute < change;
    return begin < day && day < end;
}

minutes summerShift(Day day, int minute) {
    return minutes(isSummer(day, minute) ? 60 : 0);
}

struct SeasonKind {
    const char* note;
    int shortest;
    int longest;
    double mood;                   ///< how much it moves the tide
    double likely;                 ///< against the others
    std::optional<minutes> away{}; ///< offset of the place, where it is a journey
};

const std::array<SeasonKind, 9>& seasonKinds() {
    static const std::array<SeasonKind, 9> kinds{{
        {"Flu. Tea and nothing else.", 4, 9, -1.2, 3, std::nullopt},
        {"Grypa, koc i cisza.", 3, 7, -1.1, 2, std::nullopt},
        {"Grandmother. No words for a while.", 14, 30, -1.6, 0.5, std::nullopt},
        {"Moving house.", 5, 10, -0.5, 0.7, std::nullopt},
        {"Two weeks by the sea, in Portugal.", 9, 14, 0.7, 1.5, minutes(60)},
        {"Подорож до Києва", 6, 12, 0.3, 1, minutes(180)},
        {"日本 🗾", 10, 16, 0.8, 0.7, minutes(540)},
        {"New York for work, then a few days for us.", 7, 12, 0.2, 0.8, minutes(-300)},
        {"In the mountains without a signal ⛰️", 5, 8, 0.6, 1.5, std::nullopt},
    }};
    return kinds;
}

const SeasonKind& pickSeason(DemoRandom& random) {
    double sum = 0;
    for (const auto& kind : seasonKinds())
        sum += kind.likely;
    double left = random.unit() * sum;
    for (const auto& kind : seasonKinds()) {
        left -= kind.likely;
        if (left < 0)
            return kind;
    }
    return seasonKinds().front();
}

} // namespace

DemoCalendar::DemoCalendar(DaySpan days, const domain::Moment& now, std::uint64_t seed) {
    for (auto day = days.first; day <= days.last; ++day)
        days_.push_back({.day = day});
    const auto wall = now.calendarDay();
    const auto sinceMidnight = std::chrono::floor<minutes>(now.local() - wall.sysDays());
    home_ = now.offset - summerShift(wall, static_cast<int>(sinceMidnight.count()));
    DemoRandom random(seed, 1);
    fillTides(random);
    fillGaps(random);
    fillSeasons(random);
    fillRestDays(random);
    fillRecentWeeks();
    for (auto& day : days_)
        day.laterBy = std::min(day.laterBy, days.last - day.day);
}

domain::Moment DemoCalendar::moment(Day day, int minute, std::chrono::milliseconds rest) const {
    constexpr int minutesADay = 24 * 60;
    const auto& plan = days_[static_cast<std::size_t>(day - days_.front().day)];
    const auto date = day + minute / minutesADay;
    const int onClock = minute % minutesADay;
    const auto offset = plan.away ? *plan.away : home_ + summerShift(date, onClock);
    return {domain::Instant(date.sysDays()) + minutes(onClock) + rest - offset, offset};
}

/// Slow tides, the year's light, the week.
void DemoCalendar::fillTides(DemoRandom& random) {
    constexpr std::array month{-0.20, -0.15, 0.0, 0.10, 0.20, 0.25, 0.20, 0.15, 0.10, 0.0, -0.20, -0.15};
    constexpr std::array weekday{-0.20, -0.10, 0.0, 0.0, 0.15, 0.30, 0.15};
    double tide = random.bell() * 0.3;
    for (auto& day : days_) {
        tide = 0.985 * tide + 0.1 * random.bell();
        day.mood = tide + month[day.day.month() - 1] + weekday[static_cast<std::size_t>(day.day.weekday())];
        day.gratitude = random.chance(0.97);
        day.laterBy = random.chance(0.03) ? random.between(1, 3) : 0;
    }
}

/// Days nobody wrote anything: mostly one or two, now and then a week.
void DemoCalendar::fillGaps(DemoRandom& random) {
    for (std::size_t i = 0; i < days_.size(); ++i) {
        int length = 0;
        if (random.chance(0.022))
            length = random.between(1, 2);
        else if (random.chance(0.002))
            length = random.between(4, 9);
        for (int n = 0; n < length && i < days_.size(); ++n)
            days_[i++].written = false;
    }
}

/// One or two seasons of rest a year.
void DemoCalendar::fillSeasons(DemoRandom& random) {
    const auto last = days_.back().day - recentDays;
    for (auto year = days_.front().day; year < last; year = year + daysInSeasonalYear) {
        for (int n = random.chance(0.35) ? 2 : 1; n > 0; --n) {
            const auto& kind = pickSeason(random);
            const auto first = year + random.between(20, daysInSeasonalYear - 60);
            const DaySpan span{first, first + random.between(kind.shortest, kind.longest) - 1};
            const bool taken = std::any_of(rests_.begin(), rests_.end(), [&](const auto& rest) {
                return rest.days.first <= span.last && span.first <= rest.days.last;
            });
            if (taken || span.last >= last)
                continue;
            rests_.push_back({span, true, kind.note});
            for (auto day = span.first; day <= span.last; ++day) {
                at(day).written = random.chance(0.2);
                at(day).mood += kind.mood;
                at(day).away = kind.away;
            }
        }
    }
}

void DemoCalendar::rest(DaySpan days, DemoRandom& random) {
    rests_.push_back({days});
    for (auto day = days.first; day <= days.last; ++day)
        at(day).written = random.chance(0.15);
}

/// At most two single days a week, mostly at its end.
void DemoCalendar::fillRestDays(DemoRandom& random) {
    const auto seasons = rests_;
    const auto last = days_.back().day - recentDays;
    const auto free = [&](Day day) {
        return days_.front().day < day && day < last &&
               std::none_of(seasons.begin(), seasons.end(),
                            [day](const auto& season) { return season.days.contains(day); });
    };
    for (auto week = days_.front().day.startOfWeek(); week < last; week = week + 7) {
        const double chance = random.unit();
        const auto second = week + random.between(0, 5);
        if (chance < 0.33 && free(week + 6))
            rest({week + 6, week + 6}, random);
        if (chance < 0.10 && free(second))
            rest({second, second}, random);
    }
}

void DemoCalendar::fillRecentWeeks() {
    constexpr std::array<int, 2> restsAgo{6, 13};
    constexpr int filledInAgo = 4;
    const auto today = days_.back().day;
    for (auto day = std::max(today - (recentDays - 1), days_.front().day); day <= today; ++day) {
        at(day).written = true;
        at(day).gratitude = true;
        at(day).laterBy = 0;
        at(day).away.reset();
    }
    for (const int ago : restsAgo) {
        rests_.push_back({{today - ago, today - ago}});
        at(today - ago).written = false;
    }
    at(today - filledInAgo).laterBy = 1;
}

} // namespace tend::app
