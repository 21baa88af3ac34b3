#pragma once

#include "base/secret.hpp"
#include "domain/moment.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace tend::storage {

/// What lies at a path, told without changing a byte of it.
enum class FileKind {
    Missing,
    Plain,      ///< a journal without a passphrase
    Encrypted,  ///< a journal with a passphrase, or something that cannot be told from one
    NotAJournal ///< a file that is certainly none: another SQLite file, text, a picture, a folder
};
FileKind probe(const std::filesystem::path& path);

/// Why a journal did not open. The file is as it was.
enum class Refusal { Missing, AlreadyThere, NotAJournal, NeedsPassphrase, WrongPassphrase, Newer };
/// A sentence for the owner.
std::string explain(Refusal refusal);

/// One open journal file on one connection (SQLite in WAL, synchronous=FULL, foreign keys on; SQLCipher 4
/// defaults where there is a passphrase). Use it from one thread at a time; open another for another thread.
/// Every other trouble (disk full, no access, damage) is a base::Error.
class Journal {
  public:
    using Opened = std::variant<Journal, Refusal>;

    /// Makes a new journal, 0600, its directory 0700 where that is made too. Never overwrites (AlreadyThere).
    static Opened create(const std::filesystem::path& path, const std::optional<base::Secret>& passphrase,
                         domain::Moment now);
    /// Opens one that exists, bringing it up to this version (a copy `<name>.before-vN` is made first).
    static Opened open(const std::filesystem::path& path, const std::optional<base::Secret>& passphrase);
    /// A journal in memory, for tests.
    static Journal inMemory(domain::Moment now);

    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    ~Journal();

    /// Another connection to the same file with the key already derived (0.2 ms instead of 200).
    Journal another() const;

    const std::filesystem::path& path() const;
    bool encrypted() const;
    /// Encrypts, re-encrypts or (with nothing) decrypts the file, atomically: the old file stays until the
    /// new one has been read back. No other connection may be open.
    void changePassphrase(const std::optional<base::Secret>& passphrase);

    /// Grows whenever any connection of any process commits a Change; equal means no record has changed.
    std::uint64_t revision();

    /// SQLite's own words on what is wrong with the file (integrity, foreign keys, cipher); empty when sound.
    std::vector<std::string> check();

    /// A prepared statement, reset and without bindings, kept for the next use.
    /// Valid until the next call with the same sql.
    SQLite::Statement& statement(const char* sql);
    SQLite::Database& database();

  private:
    struct State;
    explicit Journal(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace tend::storage
