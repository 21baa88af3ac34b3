#include "ui/gallery/gallery_sample.hpp"

#include "base/tr.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <string>

namespace tend::ui::gallerySample {

namespace {

using domain::Day;

domain::CareListEntry someone(std::uint64_t n, std::string name, int daysSince) {
    const Day day = today();
    domain::CareListEntry entry{.person = {.filing = {base::Id::from(1, n, n * 7), {}, day, day, {}, {}},
                                           .name = std::move(name),
                                           .circles = {"Friends"}}};
    entry.rhythm = domain::Rhythm::from(14, 30);
    entry.daysSince = daysSince;
    return entry;
}

/// The same for the same day, always: 0 to `end` - 1.
int drawn(Day day, int salt, int end) {
    auto hash = static_cast<std::uint32_t>((day - *Day::from(2000, 1, 1)) * 31 + salt);
    hash = (hash ^ (hash >> 15)) * 0x2C1B3C6DU;
    hash = (hash ^ (hash >> 12)) * 0x297A2D39U;
    return static_cast<int>((hash ^ (hash >> 15)) % static_cast<std::uint32_t>(end));
}

} // namespace

Day today() {
    return *Day::from(2026, 10, 14);
}

std::vector<domain::CareListEntry> people() {
    std::vector<domain::CareListEntry> all{someone(9, base::tr("Me"), 0), someone(2, "Ines Carvalho", 19),
                                           someone(4, "Samuel Okafor", 34), someone(5, "Leïla Haddad", 4),
                                           someone(7, "Daniel Weber", 80)};
    all.front().person.isMe = true;
    all.back().person.resting = true;
    return all;
}

std::vector<domain::CareDimension> dimensions() {
    return {{base::Id::from(1, 0, 1), "rest", base::tr("Rest"), 0, false},
            {base::Id::from(1, 0, 2), "mind", base::tr("Mind"), 1, false},
            {base::Id::from(1, 0, 3), "food", base::tr("Food"), 2, false},
            {base::Id::from(1, 0, 4), "boundaries", base::tr("Boundaries"), 3, false},
            {base::Id::from(1, 0, 5), "forward", base::tr("Forward"), 4, false}};
}

std::vector<domain::StreakDay> weeks() {
    using enum domain::DayState;
    std::vector<domain::StreakDay> days;
    for (Day day = today() - 41; day <= today(); ++day) {
        const int chance = drawn(day, 3, 16);
        auto state = chance == 0 ? Late : chance == 1 ? Rest : Done;
        state = day == today() ? Open : day == today() - 24 ? Missed : state;
        days.push_back({day, state, .9});
    }
    return days;
}

namespace {

/// What a day of the sample holds.
domain::HeatDay heatOf(Day day) {
    domain::HeatDay heat{.day = day, .resting = drawn(day, 1, 31) == 0};
    if (heat.resting || drawn(day, 2, 9) == 0 || day > today())
        return heat;
    const double season = 3.2 + 0.9 * std::sin(static_cast<double>(day - *Day::from(2026, 1, 1)) / 40);
    heat.mood = std::round(std::min(5.0, std::max(1.0, season + drawn(day, 5, 5) * 0.6 - 1.2)));
    heat.care = std::round(std::min(5.0, std::max(1.0, season + drawn(day, 6, 4) * 0.6 - 0.9)));
    heat.checkIns = 1 + drawn(day, 7, 3);
    heat.gratitude = drawn(day, 8, 5);
    heat.hellos = drawn(day, 9, 3);
    return heat;
}

/// The same as one kind of calendar shows it.
domain::CalendarDay calendarDay(Day day, domain::CalendarKind kind) {
    using domain::CalendarKind;
    const auto heat = heatOf(day);
    domain::CalendarDay shown{.day = day, .resting = heat.resting};
    switch (kind) {
    case CalendarKind::Mood:
        shown.value = heat.mood;
        break;
    case CalendarKind::Care:
    case CalendarKind::Dimension:
        shown.value = heat.care;
        break;
    case CalendarKind::CheckIns:
        shown.value = heat.checkIns;
        break;
    case CalendarKind::Gratitude:
        shown.value = heat.gratitude;
        break;
    case CalendarKind::Hellos:
        shown.value = heat.hellos;
        break;
    case CalendarKind::Habit:
        using enum domain::DayState;
        shown.state = heat.resting ? Rest : heat.checkIns == 0 ? Missed : heat.checkIns == 3 ? Late : Done;
        break;
    }
    return shown;
}

} // namespace

std::vector<domain::HeatDay> year() {
    std::vector<domain::HeatDay> days;
    for (Day day = *Day::from(today().year(), 1, 1); day.year() == today().year(); ++day)
        days.push_back(heatOf(day));
    return days;
}

std::vector<domain::CalendarDay> calendar(domain::CalendarKind kind, int years) {
    std::vector<domain::CalendarDay> days;
    for (Day day = *Day::from(today().year() - years + 1, 1, 1); day.year() <= today().year(); ++day)
        days.push_back(calendarDay(day, kind));
    return days;
}

} // namespace tend::ui::gallerySample
