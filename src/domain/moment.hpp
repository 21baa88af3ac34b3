#pragma once

#include "domain/day.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tend::domain {

/// A point in time, UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// An instant together with what the owner's clock said: its offset from UTC (east is positive).
struct Moment {
    Instant at;
    std::chrono::minutes offset{0};

    /// What the wall clock showed, as if it were UTC.
    Instant local() const { return at + offset; }

    /// The calendar date on the wall, whatever the day boundary.
    Day calendarDay() const;
    bool operator==(const Moment&) const = default;
};

/// Reads RFC 3339: "2026-11-22T08:00:00+01:00", "...Z", with or without fractions of a second.
std::optional<Moment> parseMoment(std::string_view text);
/// "2026-11-22T08:00:00+01:00": seconds, always with a numeric offset.
std::string toRfc3339(const Moment& moment);
/// "08:05" on the wall clock.
std::string wallClock(const Moment& moment);

} // namespace tend::domain
