#include "cli/values.hpp"

#include "base/text.hpp"

#include <charconv>
#include <limits>

namespace tend::cli {
namespace {

constexpr int mostYears = 100;
constexpr PictureSize smallestPicture{480, 480};
constexpr PictureSize largestPicture{7680, 4320};

std::optional<int> numberWithin(std::string_view text, int least, int most) {
    const auto number = base::parseInt(text);
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

} // namespace

std::optional<TypedDay> typedDay(std::string_view text) {
    if (text == "today")
        return TypedDay{};
    if (text == "yesterday")
        return TypedDay{.daysAgo = 1};
    const auto date = domain::Day::parse(text);
    return date ? std::optional(TypedDay{date}) : std::nullopt;
}

std::optional<domain::Level> level(std::string_view text) {
    const auto number = base::parseInt(text);
    return number ? domain::Level::from(*number) : std::nullopt;
}

std::optional<int> versionNumber(std::string_view text) {
    return numberWithin(text, 1, std::numeric_limits<int>::max());
}

std::optional<int> years(std::string_view text) {
    return numberWithin(text, 1, mostYears);
}

std::optional<int> limit(std::string_view text) {
    return numberWithin(text, 1, std::numeric_limits<int>::max());
}

std::optional<std::uint64_t> seed(std::string_view text) {
    std::uint64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

std::optional<Look> look(std::string_view text) {
    if (text == "light")
        return Look::Light;
    if (text == "dark")
        return Look::Dark;
    if (text == "contrast")
        return Look::Contrast;
    return std::nullopt;
}

std::optional<PictureSize> pictureSize(std::string_view text) {
    const auto cross = text.find('x');
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = numberWithin(text.substr(0, cross), smallestPicture.width, largestPicture.width);
    const auto height = numberWithin(text.substr(cross + 1), smallestPicture.height, largestPicture.height);
    return width && height ? std::optional(PictureSize{*width, *height}) : std::nullopt;
}

std::optional<int> scalePercent(std::string_view text) {
    return numberWithin(text, 75, 300);
}

} // namespace tend::cli
