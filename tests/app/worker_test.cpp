#include "app/worker.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

using namespace tend;

namespace {

/// Waits, as the window does, until the worker has something to deliver.
struct Bell {
    std::atomic<int> rings{0};
    app::Worker worker{[this] {
        ++rings;
        rings.notify_all();
    }};

    void wait(int count) {
        for (int seen = rings; seen < count; seen = rings)
            rings.wait(seen);
    }
};

} // namespace

TEST_CASE("A job runs on another thread and its result is delivered on this one") {
    Bell bell;
    std::thread::id worked;
    std::thread::id delivered;
    bell.worker.start([&](std::stop_token) {
        worked = std::this_thread::get_id();
        return [&] { delivered = std::this_thread::get_id(); };
    });
    bell.wait(1);
    CHECK(bell.worker.busy());
    CHECK(bell.worker.poll());
    CHECK(delivered == std::this_thread::get_id());
    CHECK(worked != delivered);
    CHECK_FALSE(bell.worker.busy());
    CHECK_FALSE(bell.worker.poll());
}

TEST_CASE("What a job throws is thrown where its result is awaited, and the next job runs") {
    Bell bell;
    bell.worker.start([](std::stop_token) -> app::Worker::Deliver { throw std::runtime_error("no disk"); });
    bool ran = false;
    bell.worker.start([&](std::stop_token) { return [&] { ran = true; }; });
    bell.wait(2);
    CHECK_THROWS_WITH(bell.worker.poll(), "no disk");
    bell.worker.poll();
    CHECK(ran);
}

TEST_CASE("A worker that goes asks its job to stop and waits for it") {
    std::atomic<bool> stopped{false};
    {
        app::Worker worker([] {});
        worker.start([&](std::stop_token stop) {
            while (!stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            stopped = true;
            return [] {};
        });
        while (!worker.busy()) {
        }
    }
    CHECK(stopped);
}
