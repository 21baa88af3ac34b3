#pragma once

#include "storage/cipher_key.hpp"
#include "storage/journal.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tend::storage {

struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

struct Journal::State {
    State(std::filesystem::path place, std::optional<CipherKey> cipherKey, SQLite::Database connection);
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    static Journal journal(std::filesystem::path place, std::optional<CipherKey> cipherKey,
                           SQLite::Database connection);

    /// The connection, or a base::Error after it was lost.
    SQLite::Database& open();
    void use(SQLite::Database connection);
    void close();

    std::filesystem::path path; ///< absolute; empty in memory
    std::optional<CipherKey> key;
    std::optional<SQLite::Database> database;
    /// After `database`, so that they go first.
    std::unordered_map<std::string, SQLite::Statement, TextHash, std::equal_to<>> statements{};
    std::uint64_t ownCommits = 0;
    std::uint64_t othersSeen = 0;
    std::int64_t dataVersion = 0;
    std::uint64_t ownSeen = 0;        ///< of ownCommits, when changesFinished was read
    std::int64_t changesFinished = 0; ///< by whichever connection
};

} // namespace tend::storage
