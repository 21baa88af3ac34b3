#pragma once

#include "app/session.hpp"
#include "app/worker.hpp"
#include "domain/charts/months.hpp"
#include "domain/patterns/pattern_page.hpp"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace tend::shell {

/// What takes reading the whole journal, on a thread and a connection of its own: the words of each month,
/// and then what goes with better and lower days. What was found stays until something newer is.
class WholeReader {
  public:
    /// `session` has to stay where it is. `wake` is called from another thread when there is something to
    /// poll() or to show.
    WholeReader(app::Session& session, std::function<void()> wake);
    ~WholeReader();
    WholeReader(const WholeReader&) = delete;
    WholeReader& operator=(const WholeReader&) = delete;

    /// What is known, and how far looking anew has come, which begins where the journal has changed. After
    /// stop() it does not begin by itself.
    const domain::PatternPage& patterns();
    /// The words of each month, once they were counted; of the journal as it was then.
    const std::optional<std::vector<domain::MonthWords>>& words();

    /// How often that was.
    int timesCounted() const { return timesCounted_; }

    bool seeking() const { return told_ != nullptr; }

    void stop();
    /// Begins, where it was stopped.
    void begin();
    /// Takes in what was found; rethrows what ended the looking. It begins anew with the next change.
    void poll();

  private:
    struct Told {
        std::atomic<double> share = 0;
        std::atomic<int> hundredths = 0; ///< that were told to the window
    };

    void follow();
    void start(std::uint64_t revision);

    app::Session& session_;
    std::function<void()> wake_;
    domain::PatternPage page_{};
    std::optional<std::vector<domain::MonthWords>> words_{};
    int timesCounted_ = 0;
    std::optional<std::uint64_t> asked_{}; ///< the revision that is looked through, or was last
    bool stopped_ = false;
    std::shared_ptr<Told> told_{}; ///< while it looks
    std::stop_source stop_{};
    domain::Moment at_;                   ///< what the worker takes for now
    std::unique_ptr<app::Session> own_;   ///< the worker's
    std::unique_ptr<app::Worker> worker_; ///< last: it is at work with all of the others
};

} // namespace tend::shell
