#pragma once

#include "storage/engine.hpp"

namespace tend::app {

/// Of what the journal is kept with.
storage::EngineVersions versions();

} // namespace tend::app
