#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>
#include <span>

namespace tend::storage {

/// "Tend" in ASCII, in the file's header.
inline constexpr std::int32_t applicationId = 0x54656e64;

/// One step of the schema. Once released it is never edited: a new step is added.
struct Migration {
    int version; ///< what the journal is after it
    void (*apply)(SQLite::Database&);
};

/// All steps, oldest first.
std::span<const Migration> migrations();
/// The newest version this Tend knows.
int newestVersion();

int versionOf(SQLite::Database& database);

/// Applies the steps that are missing, each in one transaction. A journal that has a version already is first
/// copied to `<path>.before-vN`, N being the version it is brought to (encrypted stays encrypted).
void migrate(SQLite::Database& database, const std::filesystem::path& path, std::span<const Migration> steps);

void createSchema1(SQLite::Database& database);
/// What is searched, and saved searches.
void createSchema2(SQLite::Database& database);
/// Pictures.
void createSchema3(SQLite::Database& database);
/// Circles are searched.
void createSchema4(SQLite::Database& database);
/// Habits.
void createSchema5(SQLite::Database& database);

} // namespace tend::storage
