#pragma once

#include "app/session.hpp"
#include "app/worker.hpp"
#include "domain/kept_pages.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tend::shell {

/// Reads what the sheets about earlier versions, the trash and names show, and deletes for good: on a thread
/// and a connection of its own, so that no frame waits. What was read stays until something newer is there.
class KeptReader {
  public:
    /// `session` has to stay where it is. `wake` is called from another thread when there is something to
    /// poll() for.
    KeptReader(app::Session& session, std::function<void()> wake);
    ~KeptReader();
    KeptReader(const KeptReader&) = delete;
    KeptReader& operator=(const KeptReader&) = delete;

    /// Asks for what is not there yet or was read before the journal changed; null until it has come.
    const domain::VersionsPage* versions(const domain::RecordRef& record);
    const domain::TrashSheetPage* trash(std::size_t limit);
    const domain::NamesPage* names();

    /// Deletes what lies in the trash for good, some at a time, and then writes the file anew without it.
    /// Nothing happens where that is going on.
    void forget(std::vector<domain::TrashRef> things);
    /// The same for everything in the trash.
    void emptyTrash();
    /// Stops deleting after what it is at; what is gone is gone.
    void stop();

    /// While it is deleting.
    std::optional<domain::ForgetProgress> forgetting() const;

    /// Takes in what was read. A sentence where deleting for good has ended, in whatever way. Rethrows a
    /// base::Error of the reading.
    std::optional<std::string> poll();

  private:
    template <class Page>
    struct Kept {
        std::optional<Page> page{};
        std::size_t asked = 0; ///< hash of the question asked last
    };

    /// What the worker tells while it deletes.
    struct Told {
        std::atomic<std::size_t> done = 0;
        std::atomic<std::size_t> total = 0;
        std::atomic<bool> tidying = false;
    };

    enum class Part { Chosen, Everything };

    template <class Page, class Read>
    const Page* read(Kept<Page>& kept, std::size_t question, Read read);
    void forgetJob(std::optional<std::vector<domain::TrashRef>> things);
    static std::size_t forgetIn(app::Session& session, const std::vector<domain::TrashRef>& things, Part part,
                                const std::stop_token& stop, const std::function<void(std::size_t)>& told);

    app::Session& session_;
    std::function<void()> wake_;
    Kept<domain::VersionsPage> versions_{};
    Kept<domain::TrashSheetPage> trash_{};
    Kept<domain::NamesPage> names_{};
    std::shared_ptr<Told> told_{}; ///< while it is deleting
    std::stop_source stop_{};
    std::optional<std::string> ended_{};
    domain::Moment at_;                   ///< what the worker takes for now
    std::unique_ptr<app::Session> own_;   ///< the worker's
    std::unique_ptr<app::Worker> worker_; ///< last: it is at work with all of the others
};

} // namespace tend::shell
