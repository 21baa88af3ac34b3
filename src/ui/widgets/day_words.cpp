#include "ui/widgets/day_words.hpp"

#include "base/text.hpp"
#include "base/tr.hpp"

#include <array>
#include <cstddef>
#include <vector>

namespace tend::ui {

namespace {

constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                             "May",       "June",     "July",     "August",
                                             "September", "October",  "November", "December"};
constexpr std::array<const char*, 12> shortMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<const char*, 7> weekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                              "Friday", "Saturday", "Sunday"};
constexpr std::array<const char*, 7> shortWeekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<const char*, 7> weekdayLetterPairs{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

std::string lowered(std::string_view text) {
    std::string low(text);
    for (char& c : low) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return low;
}

/// Words and numbers; commas, full stops and ordinals' letters separate.
std::vector<std::string> partsOf(std::string_view text) {
    std::vector<std::string> parts;
    std::string part;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    for (const char c : lowered(text)) {
        const bool separates = c == ' ' || c == ',' || c == '.' || c == '/';
        const bool turns = !part.empty() && isDigit(part.back()) != isDigit(c);
        if ((separates || turns) && !part.empty()) {
            parts.push_back(std::move(part));
            part.clear();
        }
        if (!separates) {
            part += c;
        }
    }
    if (!part.empty()) {
        parts.push_back(std::move(part));
    }
    std::erase_if(parts,
                  [](const std::string& p) { return p == "st" || p == "nd" || p == "rd" || p == "th"; });
    return parts;
}

/// 1-12 by a name or its first three letters, in the owner's language or in English.
std::optional<unsigned> monthCalled(const std::string& word) {
    for (unsigned month = 1; month <= 12; ++month) {
        const std::string english = lowered(months[month - 1]);
        const std::string own = lowered(monthName(month));
        const std::string cut = lowered(monthShort(month));
        if (word == english || word == own || word == cut ||
            (word.size() == 3 && english.starts_with(word)) || (month == 9 && word == "sept")) {
            return month;
        }
    }
    return std::nullopt;
}

std::optional<domain::Day> dayOf(std::optional<int> year, std::optional<unsigned> month,
                                 std::optional<int> day) {
    if (!year || !month || !day || *day < 1) {
        return std::nullopt;
    }
    return domain::Day::from(*year, *month, static_cast<unsigned>(*day));
}

std::optional<unsigned> monthNumbered(const std::string& text) {
    const auto number = base::parseInt(text);
    return number && *number >= 1 && *number <= 12 ? std::optional<unsigned>(static_cast<unsigned>(*number))
                                                   : std::nullopt;
}

} // namespace

std::string_view monthName(unsigned month) {
    return base::tr(months[(month - 1) % 12]);
}

std::string_view monthShort(unsigned month) {
    return base::tr(shortMonths[(month - 1) % 12]);
}

std::string_view weekdayName(int weekday) {
    return base::tr(weekdays[static_cast<std::size_t>(weekday) % 7]);
}

std::string_view weekdayShort(int weekday) {
    return base::tr(shortWeekdays[static_cast<std::size_t>(weekday) % 7]);
}

std::string_view weekdayLetters(int weekday) {
    return base::tr(weekdayLetterPairs[static_cast<std::size_t>(weekday) % 7]);
}

std::string dayAndMonth(domain::Day day) {
    return base::fill(base::tr("{0} {1}"), {std::to_string(day.dayOfMonth()), monthName(day.month())});
}

std::string longDate(domain::Day day) {
    return base::fill(base::tr("{0} {1} {2}"),
                      {std::to_string(day.dayOfMonth()), monthName(day.month()), std::to_string(day.year())});
}

std::string weekdayDate(domain::Day day) {
    return base::fill(base::tr("{0} {1}"), {weekdayName(day.weekday()), dayAndMonth(day)});
}

std::string monthAndYear(domain::Day day) {
    return base::fill(base::tr("{0} {1}"), {monthName(day.month()), std::to_string(day.year())});
}

std::optional<domain::Day> readDay(std::string_view text, domain::Day today) {
    const std::string_view trimmed = base::trimmed(text);
    if (const auto exact = domain::Day::parse(trimmed)) {
        return exact;
    }
    const std::string low = lowered(trimmed);
    if (low == "today" || low == lowered(base::tr("today"))) {
        return today;
    }
    if (low == "yesterday" || low == lowered(base::tr("yesterday"))) {
        return today - 1;
    }
    auto parts = partsOf(trimmed);
    for (int weekday = 0; !parts.empty() && weekday < 7; ++weekday) {
        if (parts[0] == lowered(weekdayName(weekday)) ||
            parts[0] == lowered(weekdays[static_cast<std::size_t>(weekday)])) {
            parts.erase(parts.begin());
        }
    }
    if (parts.size() < 2 || parts.size() > 3) {
        return std::nullopt;
    }
    const auto year = parts.size() == 3 ? base::parseInt(parts[2]) : std::optional<int>(today.year());
    if (const auto month = monthCalled(parts[1])) {
        return dayOf(year, month, base::parseInt(parts[0]));
    }
    if (const auto month = monthCalled(parts[0])) {
        return dayOf(year, month, base::parseInt(parts[1]));
    }
    return dayOf(year, monthNumbered(parts[1]), base::parseInt(parts[0]));
}

} // namespace tend::ui
