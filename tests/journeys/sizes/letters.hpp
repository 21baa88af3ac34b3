#pragma once

#include <string>

namespace tend::test {

/// Letters of the last frame that are cut off at a side, or by the edge of a window that does not scroll, and
/// those that lie on other letters; a line each.
std::string letterFaults(float scale);

/// Letters and lines of the last frame that do not lie on whole pixels; a line each.
std::string blurredIn(float scale);

} // namespace tend::test
