#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/check_in.hpp"
#include "support/clock.hpp"

#include <doctest/doctest.h>

namespace tend::test {

/// A session on a journal in memory: Wednesday 14 October 2026, a quarter to eight in the morning, Warsaw.
struct JournalInMemory {
    SetClock clock{"2026-10-14T07:45:00+02:00"};
    app::Session session{storage::Journal::inMemory(clock()), clock};

    domain::Day today() { return session.today(); }
};

inline domain::Level level(int value) {
    return *domain::Level::from(value);
}

inline domain::Day day(std::string_view text) {
    return *domain::Day::parse(text);
}

/// The value of an outcome that must not be refused.
template <class T>
T accepted(const app::Outcome<T>& outcome) {
    if (const auto* refused = std::get_if<app::Refused>(&outcome))
        FAIL(refused->sentence);
    return std::get<T>(outcome);
}

/// The sentence of an outcome that must be refused.
template <class T>
std::string refusal(const app::Outcome<T>& outcome) {
    const auto* refused = std::get_if<app::Refused>(&outcome);
    REQUIRE(refused);
    return refused->sentence;
}

} // namespace tend::test
