#pragma once

#include <string>
#include <variant>

namespace tend::app {

/// What was asked cannot be done as asked; the journal is as it was. A sentence that says what to do instead.
struct Refused {
    std::string sentence;
};

template <class T>
using Outcome = std::variant<T, Refused>;

} // namespace tend::app
