#include "domain/check_in.hpp"

#include "base/tr.hpp"

#include <algorithm>

namespace tend::domain {

std::optional<Level> Level::from(int value) {
    if (value < lowest || value > highest)
        return std::nullopt;
    return Level(value);
}

std::optional<Level> CheckIn::levelOf(const base::Id& dimension) const {
    const auto told = std::ranges::find(care, dimension, &CareLevel::dimension);
    if (told == care.end())
        return std::nullopt;
    return told->level;
}

std::string_view moodName(Level mood) {
    switch (mood.value()) {
    case 1:
        return base::tr("Hard");
    case 2:
        return base::tr("Low");
    case 3:
        return base::tr("Even");
    case 4:
        return base::tr("Good");
    default:
        return base::tr("Bright");
    }
}

} // namespace tend::domain
