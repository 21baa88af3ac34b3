#pragma once

#include "domain/patterns/pattern.hpp"

#include <string>

/// Patterns as they are told: what goes with what, never because of what.
namespace tend::cli {

/// "activity:Walk"
std::string factorWord(const domain::Factor& factor);
/// Findings, or, with `all`, everything that was asked; where there are none, why.
std::string patternsText(const domain::Patterns& patterns, bool all);

} // namespace tend::cli
