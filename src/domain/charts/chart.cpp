#include "domain/charts/chart.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tend::domain {
namespace {

constexpr std::array names{
    std::pair{ChartName::Year, "year"},          std::pair{ChartName::Line, "line"},
    std::pair{ChartName::Strength, "strength"},  std::pair{ChartName::Streaks, "streaks"},
    std::pair{ChartName::Timeline, "timeline"},  std::pair{ChartName::Patterns, "patterns"},
    std::pair{ChartName::Distribution, "moods"}, std::pair{ChartName::Weekdays, "weekdays"},
    std::pair{ChartName::Months, "months"},      std::pair{ChartName::Hours, "hours"},
    std::pair{ChartName::Hellos, "hellos"},      std::pair{ChartName::People, "people"},
    std::pair{ChartName::Words, "words"}};

constexpr std::array formats{std::pair{ChartFormat::Png, "png"}, std::pair{ChartFormat::Svg, "svg"},
                             std::pair{ChartFormat::Csv, "csv"}};

template <class Pairs, class Value>
std::string_view wordOf(const Pairs& pairs, Value value) {
    return std::ranges::find(pairs, value, [](const auto& pair) { return pair.first; })->second;
}

template <class Value, class Pairs>
std::optional<Value> valueOf(const Pairs& pairs, std::string_view word) {
    const auto found = std::ranges::find_if(pairs, [word](const auto& pair) { return pair.second == word; });
    return found == pairs.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

std::string_view toWord(ChartName name) {
    return wordOf(names, name);
}

std::optional<ChartName> chartNameFromWord(std::string_view word) {
    return valueOf<ChartName>(names, word);
}

std::string_view toWord(ChartFormat format) {
    return wordOf(formats, format);
}

std::optional<ChartFormat> chartFormatFromWord(std::string_view word) {
    return valueOf<ChartFormat>(formats, word);
}

} // namespace tend::domain
