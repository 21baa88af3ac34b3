#pragma once

#include "base/id.hpp"
#include "domain/check_in.hpp"
#include "domain/day.hpp"
#include "domain/moment.hpp"
#include "storage/journal.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tend::storage {

/// One run of a kept statement: bind, step through the rows, and it is free again when this goes.
/// Its troubles are base::Error. Do not run the same sql inside its own loop.
class Query {
  public:
    Query(Journal& journal, const char* sql);

    Query(Journal& journal, const std::string& sql) : Query(journal, sql.c_str()) {}

    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds the next parameters, from ?1 on.
    template <typename... Values>
    Query& with(const Values&... values) {
        (bind(values), ...);
        return *this;
    }

    /// Steps to the next row; false when there is none.
    bool next();
    /// For statements without rows.
    void run();

    bool isNull(int column) const;
    std::int64_t number(int column) const;

    int integer(int column) const { return static_cast<int>(number(column)); }

    double real(int column) const;
    std::string text(int column) const;
    std::vector<std::uint8_t> blob(int column) const;
    /// What the file holds is checked: a value that is none is a base::Error about damage.
    base::Id id(int column) const;
    domain::Day day(int column) const;
    domain::Level level(int column) const;
    domain::Instant instant(int column) const;
    std::optional<domain::Day> dayOrNot(int column) const;
    std::optional<domain::Level> levelOrNot(int column) const;
    std::optional<base::Id> idOrNot(int column) const;
    std::optional<domain::Instant> instantOrNot(int column) const;

  private:
    void bind(std::int64_t value);

    void bind(int value) { bind(std::int64_t{value}); }

    void bind(bool value) { bind(std::int64_t{value ? 1 : 0}); }

    void bind(std::string_view value);

    void bind(const std::string& value) { bind(std::string_view(value)); }

    void bind(const char* value) { bind(std::string_view(value)); }

    void bind(std::span<const std::uint8_t> bytes);

    void bind(const base::Id& value) { bind(value.toString()); }

    void bind(domain::Day value) { bind(value.toString()); }

    void bind(domain::Level value) { bind(value.value()); }

    void bind(domain::Instant value) { bind(std::int64_t{value.time_since_epoch().count()}); }

    void bind(std::nullopt_t) { ++bound_; }

    template <typename Value>
    void bind(const std::optional<Value>& value) {
        if (value)
            bind(*value);
        else
            bind(std::nullopt);
    }

    SQLite::Statement& statement_;
    int bound_ = 0;
};

/// The file holds something at `where` that no Tend writes there.
[[noreturn]] void throwDamaged(std::string_view where);

/// `value`, or throwDamaged().
template <typename Value>
Value sound(std::optional<Value> value, std::string_view where) {
    if (!value)
        throwDamaged(where);
    return *std::move(value);
}

} // namespace tend::storage
