#pragma once

#include "domain/moment.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string_view>

namespace tend::test {

/// A clock that a test sets: copies share the time, also with jobs on another thread.
class SetClock {
  public:
    explicit SetClock(std::string_view rfc3339) { set(rfc3339); }

    void set(std::string_view rfc3339) {
        const auto moment = domain::parseMoment(rfc3339);
        if (!moment)
            throw std::invalid_argument("no such time");
        const std::lock_guard lock(shared_->mutex);
        shared_->now = *moment;
    }

    void pass(std::chrono::milliseconds time) {
        const std::lock_guard lock(shared_->mutex);
        shared_->now.at += time;
    }

    void passDays(int days) { pass(std::chrono::days(days)); }

    domain::Moment operator()() const {
        const std::lock_guard lock(shared_->mutex);
        return shared_->now;
    }

  private:
    struct Shared {
        std::mutex mutex{};
        domain::Moment now{};
    };

    std::shared_ptr<Shared> shared_ = std::make_shared<Shared>();
};

} // namespace tend::test
