#pragma once

#include "app/worker.hpp"
#include "domain/search/found.hpp"
#include "storage/journal.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace tend::app {

struct SearchFor {
    std::string typed{};
    domain::SearchOrder order = domain::SearchOrder::Newest;
    std::size_t records = 60; ///< about as many on the first page
    bool operator==(const SearchFor&) const = default;
};

/// Searches a journal while it is typed in: on a thread and a connection of its own, so that nothing waits.
/// Use it from one thread. A journal in memory, which has one connection only, is searched at once instead.
///
///     search.ask({typed}, ++generation);   // whenever what is typed, or the journal's revision, has changed
///     search.poll();                       // when woken
///     search.found();                      // the newest answer; the one before it until then
class Search {
  public:
    /// `wake` is called from another thread when there is something to poll() for. The journal has to stay
    /// where it is until close().
    Search(storage::Journal& journal, std::function<void()> wake);
    ~Search();
    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;

    /// Asks, and lets go of what was asked before. `generation` tells the answers apart and only grows.
    void ask(SearchFor question, std::uint64_t generation);
    /// Nothing is asked for any more, and nothing is found.
    void letGo();
    /// The hits of the newest question on these days, newest first, for showing what is beyond the first
    /// page. Dropped when something else is asked.
    using Take = std::function<void(std::vector<domain::Record>)>;
    void between(domain::DaySpan days, Take take);

    /// Takes answers in; true where there were some. Rethrows a base::Error of the search; the next call goes
    /// on.
    bool poll();
    /// Something is asked for and not all answered.
    bool busy() const;

    /// What the newest question found so far, or an older one while it has found nothing yet: look at its
    /// generation. Nothing where nothing was asked.
    const std::optional<domain::Found>& found() const { return found_; }

    /// Gives the connection back, for when the journal has to be alone (a new passphrase) or goes. The next
    /// ask() opens another.
    void close();

  private:
    struct Asked {
        SearchFor question;
        domain::SearchQuery query;
        std::uint64_t generation;
        std::stop_token stop;
    };
    struct Reader;

    enum class Extent { Quick, Whole }; ///< what is ranked, where the best come first

    using Job = std::function<Worker::Deliver(Reader&)>;

    void start(Job job);
    void readPage(const Asked& asked, Extent extent);
    void readDays(const Asked& asked);
    void build(const Asked& asked);
    void tidy(const Asked& asked);
    void takePage(const Asked& asked, domain::Found found);
    bool isNewest(const Asked& asked) const;

    storage::Journal& journal_;
    std::function<void()> wake_;
    std::optional<domain::Found> found_{};
    std::optional<Asked> asked_{};
    std::stop_source stop_{};
    std::unique_ptr<Reader> reader_;
    std::unique_ptr<Worker> worker_; ///< last: it is at work with all of the others
};

/// The same at once, on the journal's own connection, with the days and everything searchable: for the
/// command line.
domain::Found searchNow(storage::Journal& journal, const SearchFor& question);

/// Holds what is searched against the records: what does not agree, in English, or nothing. What does not
/// agree is let go, and made anew by the next search. Reads everything.
std::vector<std::string> mendSearch(storage::Journal& journal);

} // namespace tend::app
