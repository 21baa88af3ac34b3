#pragma once

#include "domain/moment.hpp"

#include <functional>
#include <memory>
#include <stdexcept>
#include <string_view>

namespace tend::test {

/// A clock that a test sets: copies share the time.
class SetClock {
  public:
    explicit SetClock(std::string_view rfc3339) { set(rfc3339); }

    void set(std::string_view rfc3339) {
        const auto moment = domain::parseMoment(rfc3339);
        if (!moment)
            throw std::invalid_argument("no such time");
        *now_ = *moment;
    }

    void pass(std::chrono::milliseconds time) { now_->at += time; }

    void passDays(int days) { now_->at += std::chrono::days(days); }

    domain::Moment operator()() const { return *now_; }

  private:
    std::shared_ptr<domain::Moment> now_ = std::make_shared<domain::Moment>();
};

} // namespace tend::test
