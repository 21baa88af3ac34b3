#pragma once

#include "domain/timeline.hpp"

#include <string>

/// What the Journal says about a record beside what the owner wrote.
namespace tend::ui {

/// "Good. Rest 4, Mind 3. walking, rain", "Thank-you, told Ines by message", "Hello to Tove, call. Nothing,
/// just you", "Season of rest until 9 October", "On the care list since this day".
std::string recordWords(const domain::Record& record, const domain::Timeline& timeline);

} // namespace tend::ui
