#include "app/versions.hpp"

namespace tend::app {

storage::EngineVersions versions() {
    return storage::engineVersions();
}

} // namespace tend::app
