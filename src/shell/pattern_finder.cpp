#include "shell/pattern_finder.hpp"

#include "app/patterns.hpp"

#include <utility>

namespace tend::shell {

PatternFinder::PatternFinder(app::Session& session, std::function<void()> wake)
    : session_(session), wake_(std::move(wake)), at_(session.now()),
      own_(std::make_unique<app::Session>(session.journal().another(), [this] { return at_; })),
      worker_(std::make_unique<app::Worker>(wake_)) {}

PatternFinder::~PatternFinder() {
    stop_.request_stop();
    worker_.reset();
}

const domain::PatternPage& PatternFinder::page() {
    const auto revision = session_.revision();
    if (asked_ != revision && !stopped_)
        start(revision);
    page_.share = told_ ? std::optional(told_->share.load()) : std::nullopt;
    page_.stopped = stopped_;
    return page_;
}

void PatternFinder::start(std::uint64_t revision) {
    stop_.request_stop(); // what was looked through has changed
    stop_ = std::stop_source();
    asked_ = revision;
    told_ = std::make_shared<Told>();
    worker_->start([this, told = told_, asked = stop_.get_token(),
                    now = session_.now()](const std::stop_token&) -> app::Worker::Deliver {
        at_ = now;
        const auto tell = [&](double share) {
            told->share = share;
            constexpr int all = 100;
            if (told->hundredths.exchange(static_cast<int>(share * all)) != static_cast<int>(share * all))
                wake_();
        };
        auto found = std::make_shared<std::optional<domain::Patterns>>();
        if (!asked.stop_requested())
            *found = domain::findPatterns(app::patternQuestion(*own_), asked, tell);
        return [this, found, told] {
            if (told_ != told)
                return; // something newer is on its way
            told_.reset();
            if (*found)
                page_.found = std::move(**found);
        };
    });
}

void PatternFinder::stop() {
    stopped_ = true;
    stop_.request_stop();
}

void PatternFinder::begin() {
    stopped_ = false;
    asked_.reset();
}

void PatternFinder::poll() {
    worker_->poll();
}

} // namespace tend::shell
