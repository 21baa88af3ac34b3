#pragma once

#include "domain/check_in.hpp"
#include "domain/filing.hpp"
#include "domain/gratitude.hpp"
#include "domain/moment.hpp"
#include "storage/change.hpp"
#include "storage/dump.hpp"
#include "storage/journal.hpp"
#include "storage/records.hpp"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace tend::test {

/// Wednesday 14 October 2026, a quarter to eight in the morning, Warsaw.
inline const domain::Moment morning = *domain::parseMoment("2026-10-14T07:45:00+02:00");

inline domain::Day day(std::string_view text) {
    return *domain::Day::parse(text);
}

inline domain::Level level(int value) {
    return *domain::Level::from(value);
}

inline const domain::Day today = day("2026-10-14");

/// A new filing under `on`, its id counted up so that tests repeat exactly.
inline domain::Filing filed(domain::Day on = today, const domain::Moment& at = morning) {
    static std::uint64_t count = 0;
    auto filing = domain::fileUnder(on, at, domain::DayBoundary{});
    filing.id = base::Id::from(at.at.time_since_epoch().count(), 0, ++count);
    return filing;
}

inline const std::optional<base::Secret> noPassphrase{};
inline const std::optional<base::Secret> passphrase{base::Secret("correct horse, battery stáple 馬")};

/// The journal that opened; fails the test where it was refused.
inline storage::Journal opened(storage::Journal::Opened result) {
    if (const auto* refusal = std::get_if<storage::Refusal>(&result))
        FAIL(storage::explain(*refusal));
    return std::get<storage::Journal>(std::move(result));
}

inline std::optional<storage::Refusal> refusal(const storage::Journal::Opened& result) {
    const auto* refused = std::get_if<storage::Refusal>(&result);
    return refused ? std::optional(*refused) : std::nullopt;
}

/// Does `work` as one change.
template <typename Work>
storage::ChangeId changing(storage::Journal& journal, Work&& work, std::string_view label = "Changed") {
    storage::Change change(journal, label, morning.at);
    work();
    change.commit();
    return change.id();
}

/// Writes one gratitude note as one change.
inline domain::Gratitude thank(storage::Journal& journal, std::string text, domain::Day on = today) {
    domain::Gratitude note{.filing = filed(on), .text = std::move(text)};
    changing(
        journal, [&] { storage::GratitudeStore(journal).put(note); }, "Added a gratitude note");
    return note;
}

/// Every file under `folder` with its bytes and its mode.
std::map<std::string, std::string> contents(const std::filesystem::path& folder);

/// Takes out what the fourth version of the schema has brought.
void forgetVersionFive(SQLite::Database& database);
void forgetVersionFour(SQLite::Database& database);

} // namespace tend::test
