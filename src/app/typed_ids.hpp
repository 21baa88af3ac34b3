#pragma once

#include "app/outcome.hpp"

#include <string>
#include <string_view>

/// Ids as somebody types them: only how one begins, in whichever letters.
namespace tend::app {

/// The same as ids are written.
std::string startOfId(std::string_view typed);

Refused severalBeginWith(std::string_view typed);
Refused noneInTrashBeginsWith(std::string_view typed);

} // namespace tend::app
