#include "storage/engine.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace tend::storage {

EngineVersions engineVersions() {
    SQLite::Database database(":memory:");
    return {database.execAndGet("PRAGMA cipher_version").getString(), SQLite::getLibVersion()};
}

} // namespace tend::storage
