#pragma once

#include "domain/day.hpp"
#include "domain/search/entry.hpp"
#include "storage/journal.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace tend::storage {

/// Another connection to search with, on whichever thread. What it writes (only what is made from the
/// records) need not survive a power cut, so it does not wait for the disk; nor long for another writer.
Journal connectionForSearch(const Journal& journal);

/// What is searched: an entry a record, and trigrams over their folded texts. Triggers note which records
/// have changed (search_stale); whoever searches brings the entries up to date first.
class SearchIndex {
  public:
    explicit SearchIndex(Journal& journal) : journal_(journal) {}

    /// How many records have changed, or are new, since.
    std::size_t waiting();

    enum class Step {
        Finished, ///< nothing waits any more
        More,
        Busy ///< somebody else is writing: nothing was done
    };

    /// Brings some records up to date in one transaction of a few milliseconds: the newest first, of very
    /// many then the oldest.
    Step step();
    /// Steps until nothing waits, somebody else writes, or it is stopped.
    Step catchUp(const std::stop_token& stop = {});

    /// Merges some of what the steps have left in many pieces, which are slower to search, in a transaction
    /// as small. False when there is nothing more to merge, or somebody else is writing.
    bool tidy();

    /// Forgets everything and lets every record wait.
    void startAnew();

    /// What of the index does not agree with the records, in English; those that wait are left out. Empty
    /// when sound. Reads everything.
    std::vector<std::string> check();

    /// Takes out the entries of records that wait, so that none of their earlier words are left; they wait
    /// on.
    void dropWaiting();

    /// Leaves nothing of deleted texts in the trigrams, for when the file is to hold none either.
    void compact();

  private:
    /// Merges about so many pages; negative: begins to make one piece of all.
    bool merge(int pages);

    Journal& journal_;
    int pieces_ = 0;        ///< steps since nothing was left to merge
    std::size_t built_ = 0; ///< records since all was in one piece
    bool mergingAll_ = false;
    std::size_t batch_ = 16; ///< records a step, as many as take about as long as a step may
};

/// Entries have ids whose high bits are the day.
constexpr int entryBits = 20;
std::int64_t firstEntryOf(domain::Day day);
domain::Day dayOfEntry(std::int64_t entry);

} // namespace tend::storage
