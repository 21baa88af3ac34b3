#include "domain/moment.hpp"

#include <cstdio>

namespace tend::domain {
namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// Takes RFC 3339 apart from the left; every take* says whether it found what it looks for.
class Reader {
  public:
    explicit Reader(std::string_view text) : rest_(text) {}

    bool atEnd() const { return rest_.empty(); }

    std::string_view take(std::size_t size) {
        const auto taken = rest_.substr(0, size);
        rest_.remove_prefix(taken.size());
        return taken;
    }

    bool takeOneOf(std::string_view characters) {
        if (rest_.empty() || characters.find(rest_.front()) == std::string_view::npos)
            return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::optional<int> takeDigit() {
        if (rest_.empty() || rest_.front() < '0' || rest_.front() > '9')
            return std::nullopt;
        return take(1).front() - '0';
    }

    /// Two digits, at most `highest`.
    std::optional<int> takeTwoDigits(int highest) {
        const auto tens = takeDigit();
        const auto ones = takeDigit();
        if (!tens || !ones || *tens * 10 + *ones > highest)
            return std::nullopt;
        return *tens * 10 + *ones;
    }

  private:
    std::string_view rest_;
};

/// "08:00:00" with or without a fraction, of which milliseconds are kept. No leap seconds: clocks that
/// computers show have none.
std::optional<milliseconds> takeTime(Reader& reader) {
    const auto hour = reader.takeTwoDigits(23);
    if (!hour || !reader.takeOneOf(":"))
        return std::nullopt;
    const auto minute = reader.takeTwoDigits(59);
    if (!minute || !reader.takeOneOf(":"))
        return std::nullopt;
    const auto second = reader.takeTwoDigits(59);
    if (!second)
        return std::nullopt;
    milliseconds time = hours(*hour) + minutes(*minute) + seconds(*second);
    if (!reader.takeOneOf("."))
        return time;
    auto digit = reader.takeDigit();
    if (!digit)
        return std::nullopt;
    for (int worth = 100; digit; digit = reader.takeDigit(), worth /= 10)
        time += milliseconds(*digit * worth);
    return time;
}

/// "Z", "+01:00" or "-03:30"; at most 18 hours either way.
std::optional<minutes> takeOffset(Reader& reader) {
    if (reader.takeOneOf("Zz"))
        return minutes(0);
    const bool west = reader.takeOneOf("-");
    if (!west && !reader.takeOneOf("+"))
        return std::nullopt;
    const auto hour = reader.takeTwoDigits(18);
    if (!hour || !reader.takeOneOf(":"))
        return std::nullopt;
    const auto minute = reader.takeTwoDigits(59);
    if (!minute || (*hour == 18 && *minute > 0))
        return std::nullopt;
    const minutes offset = hours(*hour) + minutes(*minute);
    return west ? -offset : offset;
}

milliseconds sinceMidnight(const Moment& moment) {
    return moment.local() - std::chrono::floor<std::chrono::days>(moment.local());
}

} // namespace

Day Moment::calendarDay() const {
    return Day(std::chrono::floor<std::chrono::days>(local()));
}

std::optional<Moment> parseMoment(std::string_view text) {
    Reader reader(text);
    const auto day = Day::parse(reader.take(10));
    if (!day || !reader.takeOneOf("Tt"))
        return std::nullopt;
    const auto time = takeTime(reader);
    if (!time)
        return std::nullopt;
    const auto offset = takeOffset(reader);
    if (!offset || !reader.atEnd())
        return std::nullopt;
    return Moment{Instant(day->sysDays()) + *time - *offset, *offset};
}

std::string toRfc3339(const Moment& moment) {
    const std::chrono::hh_mm_ss time(sinceMidnight(moment));
    const std::chrono::hh_mm_ss offset(moment.offset);
    char text[64];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d%c%02d:%02d", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
                  offset.is_negative() ? '-' : '+', static_cast<int>(offset.hours().count()),
                  static_cast<int>(offset.minutes().count()));
    return moment.calendarDay().toString() + text;
}

std::string wallClock(const Moment& moment) {
    const std::chrono::hh_mm_ss time(sinceMidnight(moment));
    char text[32];
    std::snprintf(text, sizeof text, "%02d:%02d", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()));
    return text;
}

} // namespace tend::domain
