#include "app/worker.hpp"

#include <exception>
#include <utility>

namespace tend::app {

Worker::Worker(std::function<void()> wake)
    : wake_(std::move(wake)), thread_([this](std::stop_token stop) { run(std::move(stop)); }) {}

Worker::~Worker() {
    thread_.request_stop();
    ready_.notify_all();
}

void Worker::start(Job job) {
    {
        const std::lock_guard lock(mutex_);
        jobs_.push(std::move(job));
        ++unfinished_;
    }
    ready_.notify_one();
}

bool Worker::busy() const {
    const std::lock_guard lock(mutex_);
    return unfinished_ > 0;
}

bool Worker::poll() {
    bool delivered = false;
    while (true) {
        Deliver deliver;
        {
            const std::lock_guard lock(mutex_);
            if (done_.empty())
                return delivered;
            deliver = std::move(done_.front());
            done_.pop();
            --unfinished_;
        }
        deliver();
        delivered = true;
    }
}

void Worker::run(std::stop_token stop) {
    while (true) {
        Job job;
        {
            std::unique_lock lock(mutex_);
            if (!ready_.wait(lock, stop, [this] { return !jobs_.empty(); }))
                return;
            job = std::move(jobs_.front());
            jobs_.pop();
        }
        Deliver deliver;
        try {
            deliver = job(stop);
        } catch (...) {
            deliver = [failure = std::current_exception()] { std::rethrow_exception(failure); };
        }
        {
            const std::lock_guard lock(mutex_);
            done_.push(std::move(deliver));
        }
        wake_();
    }
}

} // namespace tend::app
