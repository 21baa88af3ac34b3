#pragma once

#include "domain/patterns/pattern.hpp"

#include <string>

namespace tend::domain {

/// What a factor is called: "Walk", "Rest at 4 or more", "somebody of Friends", "a hello for nothing but
/// you", "Monday", "a thank-you for a place"; translated.
std::string wordsOf(const Factor& factor);

} // namespace tend::domain
