#pragma once

#include <string>

namespace tend::base {

/// A translated sentence about `n` things, with {0} for the number: counted("{0} day", "{0} days", 3).
std::string counted(const char* one, const char* many, long n);

} // namespace tend::base
