#include "domain/search/condition.hpp"

#include "base/text.hpp"
#include "domain/search/folding.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tend::domain {
namespace {

using What = SearchPart::What;

constexpr std::string_view dots = "..";

/// The parts of `list` between commas, the empty ones left out.
std::vector<std::string_view> itemsOf(std::string_view list) {
    std::vector<std::string_view> items;
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (comma > 0)
            items.push_back(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return items;
}

struct Moods {
    std::string text;
    int lowest;
    int highest;
};

std::vector<Moods> allMoods() {
    constexpr int low = Level::lowest;
    constexpr int high = Level::highest;
    std::vector<Moods> all;
    for (int mood = low; mood <= high; ++mood) {
        const auto digit = std::to_string(mood);
        for (const char* equal : {"", "="})
            all.push_back({equal + digit, mood, mood});
        for (const char* atLeast : {">=", "≥"})
            all.push_back({atLeast + digit, mood, high});
        for (const char* atMost : {"<=", "≤"})
            all.push_back({atMost + digit, low, mood});
        if (mood < high)
            all.push_back({">" + digit, mood + 1, high});
        if (mood > low)
            all.push_back({"<" + digit, low, mood - 1});
        for (int other = mood; other <= high; ++other)
            all.push_back({digit + std::string(dots) + std::to_string(other), mood, other});
    }
    return all;
}

std::optional<What> readMood(std::string_view value, const UnfinishedPart& unfinished) {
    static const auto moods = allMoods();
    bool begins = false;
    for (const auto& [text, lowest, highest] : moods) {
        if (text == value)
            return MoodCondition{*Level::from(lowest), *Level::from(highest)};
        begins = begins || std::string_view(text).starts_with(value);
    }
    return begins ? std::optional<What>(unfinished) : std::nullopt;
}

constexpr std::array kindWords{
    std::pair("check-in", RecordKind::CheckIn), std::pair("check_in", RecordKind::CheckIn),
    std::pair("checkin", RecordKind::CheckIn),  std::pair("gratitude", RecordKind::Gratitude),
    std::pair("thanks", RecordKind::Gratitude), std::pair("hello", RecordKind::Hello),
    std::pair("rest", RecordKind::Rest),        std::pair("person", RecordKind::Person),
    std::pair("people", RecordKind::Person)};

std::optional<What> readKinds(std::string_view value, const UnfinishedPart& unfinished) {
    KindCondition condition;
    for (const auto item : itemsOf(value)) {
        const auto word = foldedForSearch(item);
        bool known = false;
        for (const auto& [text, kind] : kindWords)
            if (!word.empty() && std::string_view(text).starts_with(word)) {
                condition.kinds.push_back(kind);
                known = true;
            }
        if (!known)
            return std::nullopt;
    }
    if (condition.kinds.empty())
        return unfinished;
    auto& kinds = condition.kinds;
    std::sort(kinds.begin(), kinds.end());
    kinds.erase(std::unique(kinds.begin(), kinds.end()), kinds.end());
    return condition;
}

struct WeekdayWord {
    std::string_view text;
    std::uint8_t days;
};

constexpr std::uint8_t weekends = 0x60;
constexpr std::uint8_t weekdays = 0x1f;
/// In the order of their bits, then the names of several.
constexpr std::array weekdayWords{
    WeekdayWord{"monday", 0x01},   WeekdayWord{"tuesday", 0x02},      WeekdayWord{"wednesday", 0x04},
    WeekdayWord{"thursday", 0x08}, WeekdayWord{"friday", 0x10},       WeekdayWord{"saturday", 0x20},
    WeekdayWord{"sunday", 0x40},   WeekdayWord{"weekends", weekends}, WeekdayWord{"weekdays", weekdays}};

std::optional<What> readWeekdays(std::string_view value, const UnfinishedPart& unfinished) {
    unsigned days = 0;
    for (const auto item : itemsOf(value)) {
        const auto word = foldedForSearch(item);
        unsigned named = 0;
        for (const auto& known : weekdayWords)
            if (!word.empty() && known.text.starts_with(word))
                named |= known.days;
        if (named == 0)
            return std::nullopt;
        days |= named;
    }
    if (days == 0)
        return unfinished;
    return WeekdayCondition{static_cast<std::uint8_t>(days)};
}

/// "2024", "2024-03" or "2024-03-09" as days.
std::optional<DaySpan> readDate(std::string_view text) {
    constexpr std::string_view january = "-01";
    const bool whole = text.size() == 10;
    if (text.size() != 4 && text.size() != 7 && !whole)
        return std::nullopt;
    std::string first(text);
    while (first.size() < 10)
        first += january;
    const auto begin = Day::parse(first);
    if (!begin || whole)
        return begin ? std::optional(DaySpan{*begin, *begin}) : std::nullopt;
    if (text.size() == 4)
        return DaySpan{*begin, *Day::from(begin->year(), 12, 31)};
    const auto last = std::chrono::sys_days(begin->date().year() / begin->date().month() / std::chrono::last);
    return DaySpan{*begin, Day(last)};
}

/// "202", "2024-", "2024-1": how a date begins.
bool beginsDate(std::string_view text) {
    constexpr std::string_view pattern = "0000-00-00";
    if (text.size() >= pattern.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == '0' ? !digit : text[i] != '-')
            return false;
    }
    const std::size_t whole = text.size() < 4 ? 0 : text.size() < 7 ? 4 : 7;
    return whole == 0 || readDate(text.substr(0, whole)).has_value();
}

std::optional<What> readDays(std::string_view value, const UnfinishedPart& unfinished) {
    const auto either = [&](bool finishable) {
        return finishable ? std::optional<What>(unfinished) : std::nullopt;
    };
    const auto between = value.find(dots);
    if (between == std::string_view::npos) {
        if (const auto days = readDate(value))
            return DayCondition{*days};
        if (value.ends_with('.'))
            return either(value.size() == 1 || readDate(value.substr(0, value.size() - 1)));
        return either(beginsDate(value));
    }
    const auto from = value.substr(0, between);
    const auto to = value.substr(between + dots.size());
    const auto first = from.empty() ? DaySpan{firstDay(), firstDay()} : readDate(from);
    const auto last = to.empty() ? DaySpan{lastDay(), lastDay()} : readDate(to);
    if (!first)
        return std::nullopt;
    if (!last || (from.empty() && to.empty()))
        return either(beginsDate(to));
    if (last->last < first->first)
        return std::nullopt;
    return DayCondition{{first->first, last->last}};
}

std::string dateText(DaySpan days) {
    const auto first = days.first.toString();
    for (const std::size_t length : {4U, 7U, 10U})
        if (readDate(std::string_view(first).substr(0, length)) == days)
            return first.substr(0, length);
    return {};
}

} // namespace

Day firstDay() {
    return *Day::from(1, 1, 1);
}

Day lastDay() {
    return *Day::from(9999, 12, 31);
}

bool isConditionKey(std::string_view key) {
    constexpr std::array<std::string_view, 6> keys{"mood", "with", "kind", "in", "on", "did"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::optional<What> readCondition(std::string_view key, std::string_view value) {
    const UnfinishedPart unfinished{std::string(key) + ":" + std::string(value)};
    if (key == "mood")
        return readMood(value, unfinished);
    if (key == "kind")
        return readKinds(value, unfinished);
    if (key == "in")
        return readDays(value, unfinished);
    if (key == "on")
        return readWeekdays(value, unfinished);
    return std::nullopt;
}

std::string valueText(const MoodCondition& condition) {
    auto lowest = std::to_string(condition.lowest.value());
    const auto highest = std::to_string(condition.highest.value());
    if (lowest == highest)
        return lowest;
    if (condition.highest.value() == Level::highest)
        return ">=" + lowest;
    if (condition.lowest.value() == Level::lowest)
        return "<=" + highest;
    return lowest + std::string(dots) + highest;
}

std::string valueText(const KindCondition& condition) {
    std::string text;
    for (const auto kind : condition.kinds)
        text += (text.empty() ? "" : ",") +
                (kind == RecordKind::CheckIn ? std::string("check-in") : std::string(toWord(kind)));
    return text;
}

std::string valueText(const DayCondition& condition) {
    if (auto date = dateText(condition.days); !date.empty())
        return date;
    const auto& [first, last] = condition.days;
    return (first == firstDay() ? std::string() : first.toString()) + std::string(dots) +
           (last == lastDay() && first != firstDay() ? std::string() : last.toString());
}

std::string valueText(const WeekdayCondition& condition) {
    if (condition.days == weekends)
        return "weekends";
    if (condition.days == weekdays)
        return "weekdays";
    std::string text;
    for (const auto& [word, days] : weekdayWords)
        if (days != weekends && days != weekdays && (days & condition.days) != 0)
            text += (text.empty() ? "" : ",") + std::string(word);
    return text;
}

} // namespace tend::domain
