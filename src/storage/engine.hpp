#pragma once

#include <string>

namespace tend::storage {

/// What writes the journal file.
struct EngineVersions {
    std::string sqlcipher; ///< "4.6.1 community"
    std::string sqlite;    ///< "3.46.1"
};

EngineVersions engineVersions();

} // namespace tend::storage
