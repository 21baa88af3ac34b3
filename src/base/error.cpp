#include "base/error.hpp"

#include <utility>

namespace tend::base {

Error::Error(const std::string& sentence, std::string detail)
    : std::runtime_error(sentence), detail_(std::move(detail)) {}

} // namespace tend::base
