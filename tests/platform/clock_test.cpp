#include "platform/clock.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <thread>

using tend::platform::Clock;
using namespace std::chrono;

TEST_CASE("A fixed clock stands at the time and offset it was given") {
    const auto clock = Clock::fixedAt("2026-11-22T08:00:00+01:00");
    REQUIRE(clock);
    CHECK(clock->now().offset == minutes(60));
    CHECK(clock->now().utc == sys_days(year(2026) / 11 / 22) + hours(7));
    CHECK(clock->now() == clock->now());
}

TEST_CASE("Offsets west, by half hours and Z are read") {
    CHECK(Clock::fixedAt("2026-03-29T01:59:59-03:30")->now().offset == minutes(-210));
    CHECK(Clock::fixedAt("2026-03-29T01:59:59Z")->now().offset == minutes(0));
    CHECK(Clock::fixedAt("2026-03-29T01:59:59.250Z")->now().utc.time_since_epoch() % seconds(1) ==
          milliseconds(250));
}

TEST_CASE("What is no time fixes no clock") {
    for (const char* text : {"", "now", "2026-11-22", "2026-11-22T08:00:00", "2026-02-30T08:00:00Z",
                             "2026-11-22T25:00:00Z", "2026-11-22T08:00:00+19:00", "2026-11-22T08:00:00Zx"}) {
        CAPTURE(text);
        CHECK_FALSE(Clock::fixedAt(text));
    }
}

TEST_CASE("The computer's clock is near what the standard library says") {
    const auto difference = abs(Clock::system().now().utc - system_clock::now());
    CHECK(difference < seconds(5));
}

TEST_CASE("The processor's time stands still while a thread sleeps and moves while it works") {
    const double before = tend::platform::threadCpuSeconds();
    std::this_thread::sleep_for(milliseconds(30));
    CHECK(tend::platform::threadCpuSeconds() - before < 0.02);
    volatile double sum = 0;
    while (tend::platform::threadCpuSeconds() - before < 0.03)
        sum = sum + 1;
    CHECK(sum > 0);
}
