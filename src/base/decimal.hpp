#pragma once

#include <string>

namespace tend::base {

/// "3.4": with so many digits after the point; never "-0.0".
std::string decimal(double value, int places = 1);

} // namespace tend::base
