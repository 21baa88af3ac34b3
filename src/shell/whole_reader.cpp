#include "shell/whole_reader.hpp"

#include "app/months.hpp"
#include "app/patterns.hpp"

#include <exception>
#include <utility>

namespace tend::shell {

WholeReader::WholeReader(app::Session& session, std::function<void()> wake)
    : session_(session), wake_(std::move(wake)), at_(session.now()),
      own_(std::make_unique<app::Session>(session.journal().another(), [this] { return at_; })),
      worker_(std::make_unique<app::Worker>(wake_)) {}

WholeReader::~WholeReader() {
    stop_.request_stop();
    worker_.reset();
}

void WholeReader::follow() {
    const auto revision = session_.revision();
    if (asked_ != revision && !stopped_)
        start(revision);
}

const std::optional<std::vector<domain::MonthWords>>& WholeReader::words() {
    follow();
    return words_;
}

const domain::PatternPage& WholeReader::patterns() {
    follow();
    page_.share = told_ ? std::optional(told_->share.load()) : std::nullopt;
    page_.stopped = stopped_;
    return page_;
}

void WholeReader::start(std::uint64_t revision) {
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
        auto words = std::make_shared<std::optional<std::vector<domain::MonthWords>>>();
        std::exception_ptr failed;
        try {
            *words = app::wordsByMonth(*own_, asked, [](double) {});
            if (!asked.stop_requested())
                *found = domain::findPatterns(app::patternQuestion(*own_), asked, tell);
        } catch (...) {
            failed = std::current_exception();
        }
        return [this, found, words, failed, told] {
            if (told_ != told)
                return; // something newer is on its way
            told_.reset();
            if (failed)
                std::rethrow_exception(failed);
            if (*words) {
                words_ = std::move(**words);
                ++timesCounted_;
            }
            if (*found)
                page_.found = std::move(**found);
        };
    });
}

void WholeReader::stop() {
    stopped_ = true;
    stop_.request_stop();
}

void WholeReader::begin() {
    stopped_ = false;
    asked_.reset();
}

void WholeReader::poll() {
    worker_->poll();
}

} // namespace tend::shell
