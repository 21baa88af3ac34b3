#include "app/search.hpp"

#include "storage/search.hpp"
#include "storage/search_index.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace tend::app {
namespace {

using Clock = std::chrono::steady_clock;
using storage::SearchIndex;

/// A first page waits so long for what was changed a moment ago; the rest is found a little later.
constexpr auto beforeFirstPage = std::chrono::milliseconds(6);
/// Best first, as many hits are ranked before the owner sees some; all of them a moment later.
constexpr std::size_t rankedAtOnce = 500;
/// Between two tellings of how far the building is.
constexpr auto buildingSlice = std::chrono::milliseconds(100);

} // namespace

/// What the worker works with.
struct Search::Reader {
    explicit Reader(storage::Journal& only) : journal(only), index(journal) {}

    explicit Reader(std::unique_ptr<storage::Journal> connection)
        : own(std::move(connection)), journal(*own), index(journal) {}

    std::unique_ptr<storage::Journal> own{}; ///< nothing for a journal in memory
    storage::Journal& journal;
    SearchIndex index;
    std::size_t most = 0; ///< that waited to be brought up to date, since nothing did

    /// Brings records up to date for so long; how far that is, or nothing where all are.
    std::optional<domain::IndexProgress> catchUp(Clock::duration howLong, const std::stop_token& stop) {
        const auto begun = Clock::now();
        auto step = SearchIndex::Step::More;
        while (step == SearchIndex::Step::More && !stop.stop_requested() &&
               (!own || Clock::now() - begun < howLong))
            step = index.step();
        const auto waiting = step == SearchIndex::Step::Finished ? 0 : index.waiting();
        most = waiting == 0 ? 0 : std::max(most, waiting);
        return waiting == 0 ? std::nullopt : std::optional(domain::IndexProgress{most - waiting, most});
    }
};

Search::Search(storage::Journal& journal, std::function<void()> wake)
    : journal_(journal), wake_(std::move(wake)) {}

Search::~Search() {
    close();
}

void Search::close() {
    letGo();
    worker_.reset(); // waits for the job it is at, which has been told to stop
    reader_.reset();
}

void Search::letGo() {
    stop_.request_stop();
    asked_.reset();
    found_.reset();
}

void Search::ask(SearchFor question, std::uint64_t generation) {
    if (!reader_) {
        const bool alone = journal_.path().empty();
        reader_ = alone ? std::make_unique<Reader>(journal_)
                        : std::make_unique<Reader>(
                              std::make_unique<storage::Journal>(storage::connectionForSearch(journal_)));
        if (!alone)
            worker_ = std::make_unique<Worker>(wake_);
    }
    stop_.request_stop();
    stop_ = std::stop_source();
    // The same once more, of another journal or with more of it, is not to go back to a first glance.
    const bool again =
        asked_ && asked_->question.typed == question.typed && asked_->question.order == question.order;
    auto query = domain::parseSearch(question.typed);
    asked_ = Asked{std::move(question), std::move(query), generation, stop_.get_token()};
    readPage(*asked_, again ? Extent::Whole : Extent::Quick);
}

void Search::between(domain::DaySpan days, Take take) {
    if (!asked_)
        return;
    start([this, asked = *asked_, days, take = std::move(take)](Reader& reader) -> Worker::Deliver {
        auto records = storage::searchBetween(reader.journal, asked.query, days, asked.stop);
        return [this, asked, take, records = std::move(records)]() mutable {
            if (records && isNewest(asked))
                take(std::move(*records));
        };
    });
}

bool Search::poll() {
    return worker_ && worker_->poll();
}

bool Search::busy() const {
    return asked_ && worker_ && worker_->busy();
}

bool Search::isNewest(const Asked& asked) const {
    return asked_ && asked_->generation == asked.generation;
}

void Search::start(Job job) {
    if (worker_)
        worker_->start([this, job = std::move(job)](const std::stop_token&) { return job(*reader_); });
    else
        job (*reader_)();
}

void Search::readPage(const Asked& asked, Extent extent) {
    start([this, asked, extent](Reader& reader) -> Worker::Deliver {
        domain::Found found{asked.generation, asked.query, asked.question.order};
        std::exception_ptr trouble;
        try {
            found.building = reader.catchUp(beforeFirstPage, asked.stop);
        } catch (...) {
            // What was searchable before still is; the owner reads of it once that is found.
            trouble = std::current_exception();
        }
        const auto& [typed, order, records] = asked.question;
        const bool quick = extent == Extent::Quick && order == domain::SearchOrder::Best;
        auto page = quick ? storage::searchBestOfNewest(reader.journal, asked.query, records, rankedAtOnce,
                                                        asked.stop)
                          : storage::searchPage(reader.journal, asked.query, order, records, asked.stop);
        if (!page)
            return [] {};
        found.records = std::move(page->records);
        found.more = page->more;
        found.partial = page->partial;
        return [this, asked, trouble, found = std::move(found)]() mutable {
            takePage(asked, std::move(found));
            if (trouble)
                std::rethrow_exception(trouble);
        };
    });
}

void Search::takePage(const Asked& asked, domain::Found found) {
    if (!isNewest(asked))
        return;
    found_ = std::move(found);
    if (found_->partial)
        return readPage(asked, Extent::Whole);
    readDays(asked);
    if (found_->building)
        build(asked);
}

void Search::readDays(const Asked& asked) {
    start([this, asked](Reader& reader) -> Worker::Deliver {
        auto days = storage::searchDays(reader.journal, asked.query, asked.stop);
        return [this, asked, days = std::move(days)]() mutable {
            if (!days || !isNewest(asked) || !found_)
                return;
            found_->days = std::move(days);
            if (!found_->building)
                tidy(asked);
        };
    });
}

domain::Found searchNow(storage::Journal& journal, const SearchFor& question) {
    SearchIndex index(journal);
    index.catchUp();
    while (index.tidy()) {
    }
    domain::Found found{.query = domain::parseSearch(question.typed), .order = question.order};
    if (auto page = storage::searchPage(journal, found.query, question.order, question.records)) {
        found.records = std::move(page->records);
        found.more = page->more;
    }
    found.days = storage::searchDays(journal, found.query);
    return found;
}

std::vector<std::string> mendSearch(storage::Journal& journal) {
    SearchIndex index(journal);
    auto troubles = index.check();
    if (!troubles.empty())
        index.startAnew();
    return troubles;
}

void Search::tidy(const Asked& asked) {
    start([this, asked](Reader& reader) -> Worker::Deliver {
        bool more = !asked.stop.stop_requested();
        for (const auto begun = Clock::now(); more && Clock::now() - begun < buildingSlice;)
            more = reader.index.tidy() && !asked.stop.stop_requested();
        return [this, asked, more] {
            if (more && isNewest(asked))
                tidy(asked);
        };
    });
}

void Search::build(const Asked& asked) {
    start([this, asked](Reader& reader) -> Worker::Deliver {
        const auto building = reader.catchUp(buildingSlice, asked.stop);
        return [this, asked, building] {
            if (!isNewest(asked) || !found_)
                return;
            found_->building = building;
            if (building)
                build(asked);
            else
                readPage(asked, Extent::Whole);
        };
    });
}

} // namespace tend::app
