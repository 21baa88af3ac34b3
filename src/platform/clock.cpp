#include "platform/clock.hpp"

#include <date/date.h>

#include <ctime>
#include <sstream>
#include <string>

namespace tend::platform {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr minutes largestOffset{18 * 60};

minutes systemOffset(std::time_t at) {
    std::tm local{};
    ::tzset(); // the computer may have travelled since it was last asked; localtime_r alone need not look
    localtime_r(&at, &local);
    return minutes(local.tm_gmtoff / 60);
}

std::optional<WallTime> parsed(const std::string& text, const char* format, bool hasOffset) {
    std::istringstream stream(text);
    date::sys_time<milliseconds> utc;
    minutes offset{0};
    if (hasOffset)
        stream >> date::parse(format, utc, offset);
    else
        stream >> date::parse(format, utc);
    if (stream.fail() || stream.peek() != std::istringstream::traits_type::eof() ||
        abs(offset) > largestOffset)
        return std::nullopt;
    return WallTime{utc, offset};
}

} // namespace

std::optional<Clock> Clock::fixedAt(std::string_view rfc3339) {
    const std::string text(rfc3339);
    auto time = parsed(text, "%FT%T%Ez", true);
    if (!time)
        time = parsed(text, "%FT%TZ", false);
    return time ? std::optional(Clock(time)) : std::nullopt;
}

WallTime Clock::now() const {
    if (fixed_)
        return *fixed_;
    const auto now = std::chrono::system_clock::now();
    return {std::chrono::floor<milliseconds>(now), systemOffset(std::chrono::system_clock::to_time_t(now))};
}

double steadySeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double threadCpuSeconds() {
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) * 1e-9;
}

} // namespace tend::platform
