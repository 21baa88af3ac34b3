#include "storage/query.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "storage/sqlite_error.hpp"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <chrono>

namespace tend::storage {

Query::Query(Journal& journal, const char* sql) : statement_(journal.statement(sql)) {}

Query::~Query() {
    // A statement left in the middle keeps the snapshot of the journal it reads alive.
    statement_.tryReset();
}

bool Query::next() {
    return translated([this] { return statement_.executeStep(); });
}

void Query::run() {
    while (next()) {
    }
}

void Query::bind(std::int64_t value) {
    translated([&] { statement_.bind(++bound_, value); });
}

void Query::bind(std::string_view value) {
    translated([&] { statement_.bind(++bound_, std::string(value)); });
}

void Query::bind(std::span<const std::uint8_t> bytes) {
    translated([&] { statement_.bind(++bound_, bytes.data(), static_cast<int>(bytes.size())); });
}

bool Query::isNull(int column) const {
    return statement_.getColumn(column).isNull();
}

std::int64_t Query::number(int column) const {
    return statement_.getColumn(column).getInt64();
}

double Query::real(int column) const {
    return statement_.getColumn(column).getDouble();
}

std::string Query::text(int column) const {
    return statement_.getColumn(column).getString();
}

std::vector<std::uint8_t> Query::blob(int column) const {
    const auto value = statement_.getColumn(column);
    const auto* bytes = static_cast<const std::uint8_t*>(value.getBlob());
    return {bytes, bytes + value.getBytes()};
}

base::Id Query::id(int column) const {
    return sound(base::Id::parse(text(column)), statement_.getColumn(column).getName());
}

domain::Day Query::day(int column) const {
    return sound(domain::Day::parse(text(column)), statement_.getColumn(column).getName());
}

domain::Level Query::level(int column) const {
    return sound(domain::Level::from(integer(column)), statement_.getColumn(column).getName());
}

domain::Instant Query::instant(int column) const {
    return domain::Instant(std::chrono::milliseconds(number(column)));
}

std::optional<domain::Day> Query::dayOrNot(int column) const {
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

std::optional<domain::Level> Query::levelOrNot(int column) const {
    return isNull(column) ? std::nullopt : std::optional(level(column));
}

std::optional<base::Id> Query::idOrNot(int column) const {
    return isNull(column) ? std::nullopt : std::optional(id(column));
}

std::optional<domain::Instant> Query::instantOrNot(int column) const {
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

void throwDamaged(std::string_view where) {
    throw base::Error(base::tr("The journal holds something Tend does not understand. Nothing was changed: a "
                               "backup may have it as it was."),
                      "unreadable value in " + std::string(where));
}

} // namespace tend::storage
