#pragma once

#include <string>

namespace tend::cli {

/// What `tend --help` prints.
std::string wholeHelp();

} // namespace tend::cli
