#pragma once

#include "domain/day.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tend::domain {

/// The window in which a hello is nice: from `ideal` to `latest` days after the last one.
class Rhythm {
  public:
    Rhythm() = delete;
    /// 1 <= ideal <= latest <= 3660 days, or nothing.
    static std::optional<Rhythm> from(int ideal, int latest);
    /// Reads "14..30".
    static std::optional<Rhythm> parse(std::string_view text);
    /// "14..30"
    std::string toString() const;

    int ideal() const { return ideal_; }

    int latest() const { return latest_; }

    bool operator==(const Rhythm&) const = default;

  private:
    Rhythm(int ideal, int latest) : ideal_(ideal), latest_(latest) {}

    int ideal_;
    int latest_;
};

/// Where a person stands today. Never "overdue": past the window is still a good week to say hello.
enum class Standing {
    Me,
    GoodWeek,    ///< the rhythm's window is open, or has been
    SecondHello, ///< met in the last 30 days and not yet contacted again
    InRhythm,    ///< said hello recently, or there is no rhythm to keep
    Resting,
};

/// Days after meeting someone in which a second hello is offered.
inline constexpr int secondHelloDays = 30;

/// What decides a standing. Days are counted from the last hello; without one, from the day met, or the day
/// added.
struct StandingFacts {
    bool isMe = false;
    bool resting = false;
    std::optional<Rhythm> rhythm{};
    std::optional<Day> met{};
    std::optional<Day> lastHello{};
    Day added;
};

Standing standing(const StandingFacts& facts, Day today);

/// Days since the day the rhythm counts from; 0 or more.
int daysSinceContact(const StandingFacts& facts, Day today);

/// Where the dot rests on the rhythm bar: 0 at the last hello, 1 at 1.5 times the latest day and ever after.
double rhythmPosition(const Rhythm& rhythm, int daysSince);

} // namespace tend::domain
