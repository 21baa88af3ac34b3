#include "storage/migrations.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "storage/files.hpp"
#include "storage/history.hpp"
#include "storage/sqlite_error.hpp"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string>

namespace tend::storage {
namespace {

constexpr std::array allMigrations{Migration{1, createSchema1}, Migration{2, createSchema2},
                                   Migration{3, createSchema3}, Migration{4, createSchema4},
                                   Migration{5, createSchema5}};

void backUp(SQLite::Database& database, const std::filesystem::path& path, int towards) {
    auto copyPath = path;
    copyPath += ".before-v" + std::to_string(towards);
    SiblingFile copy(copyPath);
    SQLite::Statement vacuum(database, "VACUUM INTO ?");
    vacuum.bind(1, copy.path().string());
    vacuum.exec();
    copy.replaceTarget();
}

void applyOne(SQLite::Database& database, const Migration& step) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (versionOf(database) >= step.version)
        return; // another process was quicker
    dropHistoryTriggers(database);
    step.apply(database);
    createHistoryTriggers(database);
    if (SQLite::Statement broken(database, "PRAGMA foreign_key_check"); broken.executeStep())
        throw base::Error(base::tr("The journal could not be brought up to date. It is as it was."),
                          "foreign key broken by step " + std::to_string(step.version));
    database.exec("PRAGMA user_version = " + std::to_string(step.version));
    transaction.commit();
}

} // namespace

std::span<const Migration> migrations() {
    return allMigrations;
}

int newestVersion() {
    return allMigrations.back().version;
}

int versionOf(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& database, const std::filesystem::path& path,
             std::span<const Migration> steps) {
    translated([&] {
        const int before = versionOf(database);
        if (steps.empty() || before >= steps.back().version)
            return;
        if (before > 0)
            backUp(database, path, steps.back().version);
        // A step may rebuild a table that others refer to; what it leaves is checked before it is kept.
        database.exec("PRAGMA foreign_keys = OFF");
        try {
            for (const auto& step : steps)
                if (step.version > before)
                    applyOne(database, step);
        } catch (...) {
            database.exec("PRAGMA foreign_keys = ON");
            throw;
        }
        database.exec("PRAGMA foreign_keys = ON");
    });
}

} // namespace tend::storage
