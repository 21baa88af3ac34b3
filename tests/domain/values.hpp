#pragma once

#include "domain/moment.hpp"

#include <stdexcept>
#include <string>
#include <string_view>

/// Domain values from the text a table holds; a text that is none fails the test.
namespace tend::domain::testing {

inline Day day(std::string_view text) {
    const auto read = Day::parse(text);
    if (!read)
        throw std::invalid_argument("no day: " + std::string(text));
    return *read;
}

inline Moment moment(std::string_view text) {
    const auto read = parseMoment(text);
    if (!read)
        throw std::invalid_argument("no moment: " + std::string(text));
    return *read;
}

} // namespace tend::domain::testing
