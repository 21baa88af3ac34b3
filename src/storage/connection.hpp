#pragma once

#include "storage/cipher_key.hpp"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <optional>

namespace tend::storage {

/// What the header of a journal says.
struct Header {
    std::int32_t applicationId;
    int version;
};

/// Reads the header without locks, and without a byte written to the file or beside it; nothing where the key
/// is not the file's. What a write-ahead log beside it says is not seen.
std::optional<Header> readHeader(const std::filesystem::path& path, const std::optional<CipherKey>& key);

/// A connection that reads and writes, keyed and set up, to a file that exists.
SQLite::Database connect(const std::filesystem::path& path, const std::optional<CipherKey>& key);

/// A connection to fill a file that nobody knows yet (and that is thrown away when that fails): no log
/// beside it, and the disk is not waited for.
SQLite::Database connectToFill(const std::filesystem::path& path, const std::optional<CipherKey>& key);

/// Closes without moving the write-ahead log into the file, as it would otherwise.
void closeUntouched(SQLite::Database database);

} // namespace tend::storage
