#pragma once

#include "app/search.hpp"
#include "app/session.hpp"
#include "domain/timeline.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tend::shell {

/// What the Journal screen searches for, and the timeline of what was found: days that hold a hit, read as
/// they come into sight.
class JournalSearch {
  public:
    /// `session` has to stay where it is.
    JournalSearch(app::Session& session, const std::function<void()>& wake);

    /// Asks anew where what is typed, the order or the journal is another; `whole` is the journal's timeline.
    /// While a record is being `written` what was found stays, so that it does not go from under the words
    /// that make it a hit no more; only that record is brought up to date.
    void follow(const std::string& typed, domain::SearchOrder order, const domain::Timeline& whole,
                const std::optional<base::Id>& written);
    void poll();

    /// Not all is found yet.
    bool busy() const { return search_.busy(); }

    /// The days with hits; null while nothing is searched or nothing is known yet.
    const domain::Timeline* hits() const { return hits_ ? &*hits_ : nullptr; }

    const domain::Found* found() const { return search_.found() ? &*search_.found() : nullptr; }

    /// Those from `first` on in hits(), at most `count`; null while one is being read. Valid until the next
    /// call.
    std::vector<const domain::JournalDay*> days(std::size_t first, std::size_t count);

  private:
    /// What an answer is told apart by.
    struct Answer {
        std::uint64_t generation;
        bool counted;
        bool partial;
        std::size_t records;
        std::size_t hits; ///< all of them, once they are counted; more as more of the journal can be searched
        bool operator==(const Answer&) const = default;
    };

    void ask(app::SearchFor question);
    void takeAnswer(const domain::Timeline& whole);
    std::vector<domain::JournalDay> withHits(std::vector<domain::JournalDay> days) const;
    void takeBest(const std::vector<domain::Record>& records);
    void keep(std::vector<domain::Record> records);
    void read(domain::DaySpan span);
    domain::JournalEntry* shown(const base::Id& record);
    bool bringUpToDate(const base::Id& record);

    app::Session& session_;
    app::Search search_;
    std::optional<app::SearchFor> asked_{};
    std::uint64_t revision_ = 0; ///< that was asked for
    std::uint64_t read_ = 0;     ///< of the record that is being written
    std::uint64_t generation_ = 0;
    std::optional<Answer> answer_{};
    std::uint64_t answers_ = 0;
    std::optional<domain::Timeline> hits_{};
    std::map<domain::Day, domain::JournalDay> days_{};
    std::vector<domain::JournalDay> best_{}; ///< a hit each, where the best come first
    std::optional<domain::DaySpan> reading_{};
};

} // namespace tend::shell
