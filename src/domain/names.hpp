#pragma once

#include <string>
#include <string_view>

namespace tend::domain {

/// `name` for comparing, never for showing: trimmed, white space as single spaces, case and accents ignored
/// as utf8proc folds them ("  José " and "jose" are alike; so are full width letters and plain ones).
std::string foldedName(std::string_view name);

/// True when two people, activities or circles would be the same to a reader of their names.
bool sameName(std::string_view a, std::string_view b);

} // namespace tend::domain
