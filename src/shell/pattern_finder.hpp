#pragma once

#include "app/session.hpp"
#include "app/worker.hpp"
#include "domain/patterns/pattern_page.hpp"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace tend::shell {

/// Looks for patterns on a thread and a connection of its own. What was found stays until something newer is.
class PatternFinder {
  public:
    /// `session` has to stay where it is. `wake` is called from another thread when there is something to
    /// poll() or to show.
    PatternFinder(app::Session& session, std::function<void()> wake);
    ~PatternFinder();
    PatternFinder(const PatternFinder&) = delete;
    PatternFinder& operator=(const PatternFinder&) = delete;

    /// What is known, and how far looking anew has come, which begins where the journal has changed. After
    /// stop() it does not begin by itself.
    const domain::PatternPage& page();

    bool seeking() const { return told_ != nullptr; }

    void stop();
    /// Begins, where it was stopped.
    void begin();
    void poll();

  private:
    struct Told {
        std::atomic<double> share = 0;
        std::atomic<int> hundredths = 0; ///< that were told to the window
    };

    void start(std::uint64_t revision);

    app::Session& session_;
    std::function<void()> wake_;
    domain::PatternPage page_{};
    std::optional<std::uint64_t> asked_{}; ///< the revision that is looked through, or was last
    bool stopped_ = false;
    std::shared_ptr<Told> told_{}; ///< while it looks
    std::stop_source stop_{};
    domain::Moment at_;                   ///< what the worker takes for now
    std::unique_ptr<app::Session> own_;   ///< the worker's
    std::unique_ptr<app::Worker> worker_; ///< last: it is at work with all of the others
};

} // namespace tend::shell
