#pragma once

#include "domain/moment.hpp"
#include "storage/journal.hpp"

namespace tend::storage {

/// Writes what every journal starts with: five care dimensions, six circles, and the owner as the first
/// person.
void found(Journal& journal, domain::Moment now);

} // namespace tend::storage
