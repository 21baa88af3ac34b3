#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace tend::platform {

/// What the computer's clock says: the instant and the local offset from UTC (east is positive).
struct WallTime {
    std::chrono::sys_time<std::chrono::milliseconds> utc;
    std::chrono::minutes offset;
    bool operator==(const WallTime&) const = default;
};

/// The computer's clock, or one that stands still, for tests and demonstrations.
class Clock {
  public:
    static Clock system() { return Clock(std::nullopt); }

    /// Stands at "2026-11-22T08:00:00+01:00" (RFC 3339, "Z" allowed); nothing where that is no time.
    static std::optional<Clock> fixedAt(std::string_view rfc3339);

    WallTime now() const;

  private:
    explicit Clock(std::optional<WallTime> fixed) : fixed_(fixed) {}

    std::optional<WallTime> fixed_;
};

/// Seconds on a clock that only goes forward; where it begins means nothing.
double steadySeconds();

/// Seconds the processor has worked for this thread.
double threadCpuSeconds();

} // namespace tend::platform
