// From a keystroke to the first results, on a demo journal of a hundred years, plain and encrypted, beside
// the same statements run through SQLite's own interface. Prints milliseconds; the last line tells of memory.
#include "app/search.hpp"
#include "base/text.hpp"
#include "bench/demo_journals.hpp"
#include "domain/search/folding.hpp"
#include "storage/query.hpp"
#include "storage/record_rows.hpp"
#include "storage/search.hpp"
#include "storage/search_index.hpp"
#include "storage/search_plan.hpp"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>
#include <time.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <variant>
#include <vector>

namespace tend::bench {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point begun) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

struct Times {
    std::vector<double> all{};

    double at(double share) {
        if (all.empty())
            return 0;
        std::sort(all.begin(), all.end());
        return all[std::min(all.size() - 1,
                            static_cast<std::size_t>(share * static_cast<double>(all.size())))];
    }
};

std::size_t residentKib() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stoul(line.substr(6));
    return 0;
}

/// Copies of the demo journal, one with a passphrase, everything in them searchable.
fs::path searchableJournal(bool encrypted) {
    const auto path =
        fs::path(TEND_BENCH_FOLDER) / (encrypted ? "search-encrypted.tend" : "search-plain.tend");
    if (fs::exists(path))
        return path;
    const auto unfinished = fs::path(TEND_BENCH_FOLDER) / "search-unfinished.tend";
    fs::copy_file(demoJournal(100), unfinished, fs::copy_options::overwrite_existing);
    {
        auto journal = std::get<storage::Journal>(storage::Journal::open(unfinished, std::nullopt));
        if (encrypted)
            journal.changePassphrase(base::Secret("bench"));
        const auto before = fs::file_size(unfinished);
        auto connection = storage::connectionForSearch(journal);
        storage::SearchIndex index(connection);
        Times steps;
        const auto all = index.waiting();
        const auto begun = Clock::now();
        auto step = storage::SearchIndex::Step::More;
        while (step == storage::SearchIndex::Step::More) {
            const auto stepBegun = Clock::now();
            step = index.step();
            steps.all.push_back(millisecondsSince(stepBegun));
        }
        Times merges;
        const auto merging = Clock::now();
        for (bool more = true; more;) {
            const auto stepBegun = Clock::now();
            more = index.tidy();
            merges.all.push_back(millisecondsSince(stepBegun));
        }
        std::printf("merged in %.1f s, a step median %.2f, 99th %.2f, longest %.1f ms\n",
                    millisecondsSince(merging) / 1000, merges.at(0.5), merges.at(0.99), merges.at(1));
        std::printf("built %s: %zu records in %.1f s, a step median %.2f, 99th %.2f, longest %.1f ms\n",
                    encrypted ? "encrypted" : "plain", all, millisecondsSince(begun) / 1000, steps.at(0.5),
                    steps.at(0.99), steps.at(1));
        storage::Query(connection, "PRAGMA wal_checkpoint(TRUNCATE)").next();
        std::printf("index: the file grew from %.1f to %.1f MB\n", static_cast<double>(before) / 1e6,
                    static_cast<double>(fs::file_size(unfinished)) / 1e6);
    }
    fs::rename(unfinished, path);
    return path;
}

/// Words the journal holds, of every language in it, and some that it does not.
std::vector<std::string> words(storage::Journal& journal, std::size_t count) {
    std::mt19937 random(1);
    std::vector<std::string> texts;
    storage::Query query(journal, "SELECT folded FROM search_entry WHERE folded <> '' AND id % 37 < 9 "
                                  "ORDER BY record LIMIT 40000");
    while (query.next())
        texts.push_back(query.text(0));
    std::vector<std::string> words{"rain", "quixotic", "zebra", "thank", "xyz"};
    while (words.size() < count) {
        const auto& text = texts[random() % texts.size()];
        const auto begin = text.find(' ', random() % text.size());
        if (begin == std::string::npos)
            continue;
        const auto end = text.find_first_of(" \n", begin + 1);
        auto word = text.substr(begin + 1, end - begin - 1);
        if (!word.empty() && word.size() < 30 && word.front() != '-' && word.find('"') == std::string::npos)
            words.push_back(std::move(word));
    }
    return words;
}

std::vector<std::string> typedLetterByLetter(const std::vector<std::string>& words) {
    std::vector<std::string> typed;
    for (const auto& word : words)
        for (std::size_t at = 0; at < word.size();) {
            at += base::codePointAt(word, at).bytes;
            typed.push_back(word.substr(0, at));
        }
    return typed;
}

std::size_t charactersIn(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

/// Of this thread alone, whatever else the machine does.
double cpuMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Runs a statement as the database's own shell does: prepared, stepped through, every column read.
void runRaw(sqlite3* database, const std::string& sql,
            const std::vector<std::variant<std::int64_t, std::string>>& values,
            const std::function<void(sqlite3_stmt*)>& take) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr);
    int place = 0;
    for (const auto& value : values) {
        ++place;
        if (const auto* text = std::get_if<std::string>(&value))
            sqlite3_bind_text(statement, place, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
        else
            sqlite3_bind_int64(statement, place, std::get<std::int64_t>(value));
    }
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sqlite3_column_text(statement, column);
        take(statement);
    }
    sqlite3_finalize(statement);
}

struct Raw {
    double index = 0;   ///< milliseconds for the statement over the index
    double records = 0; ///< and for the rows of the records it found
};

/// The statements of a first page by themselves.
Raw sameStatements(storage::Journal& journal, const std::string& typed) {
    const storage::SearchPlan plan(journal, domain::parseSearch(typed));
    const auto sql = plan.sql(plan.range(), storage::SearchPlan::Columns::Record);
    auto* const database = journal.database().getHandle();
    const auto begun = cpuMilliseconds();
    std::map<int, std::string> ids;
    runRaw(database, sql.text + " LIMIT 60", sql.values, [&](sqlite3_stmt* row) {
        auto& list = ids[sqlite3_column_int(row, 1)];
        list += (list.empty() ? "[\"" : ",\"") +
                std::string(reinterpret_cast<const char*>(sqlite3_column_text(row, 2))) + "\"";
    });
    const auto found = cpuMilliseconds();
    for (const auto& [number, list] : ids) {
        const auto kind = static_cast<domain::RecordKind>(number);
        runRaw(database,
               storage::selectRecord(kind) + "FROM json_each(?1) wanted CROSS JOIN " +
                   storage::tableOf(kind) + " r ON r.id = wanted.value WHERE r.deleted IS NULL",
               {list + "]"}, [](sqlite3_stmt*) {});
    }
    return {found - begun, cpuMilliseconds() - found};
}

/// A search as the window has it.
struct Searching {
    std::atomic<int> rings{0};
    app::Search search;
    std::uint64_t generation = 0;

    explicit Searching(storage::Journal& journal)
        : search(journal, [this] {
              ++rings;
              rings.notify_all();
          }) {}

    void waitUntil(const std::function<bool()>& done) {
        while (!done()) {
            const int seen = rings;
            if (!search.poll() && !done())
                rings.wait(seen);
        }
    }

    double firstResults(const std::string& typed, domain::SearchOrder order = domain::SearchOrder::Newest) {
        const auto begun = Clock::now();
        search.ask({typed, order}, ++generation);
        waitUntil([&] { return search.found() && search.found()->generation == generation; });
        return millisecondsSince(begun);
    }

    double allDays() {
        const auto begun = Clock::now();
        waitUntil([&] { return search.found()->days.has_value(); });
        return millisecondsSince(begun);
    }
};

void report(const char* what, Times& times) {
    std::printf("  %-44s n %5zu  median %7.2f  99th %7.2f  longest %7.2f\n", what, times.all.size(),
                times.at(0.5), times.at(0.99), times.at(1));
}

void measureTyping(storage::Journal& journal, Searching& searching, const std::vector<std::string>& typed,
                   std::size_t before) {
    Times waited;
    for (const auto& each : typed)
        waited.all.push_back(searching.firstResults(each));
    report("keystroke to first results", waited);
    std::printf("    memory: %.1f MiB more than before the first search\n",
                static_cast<double>(residentKib() - before) / 1024);
    Times ours;
    Times index;
    Times all;
    Times ratio;
    double oursInAll = 0, theirsInAll = 0;
    bool oursFirst = false; // who comes second finds the pages in memory
    for (const auto& each : typed) {
        oursFirst = !oursFirst;
        const bool inTrigrams = charactersIn(domain::foldedForSearch(each)) >= 3;
        auto raw = inTrigrams && !oursFirst ? sameStatements(journal, each) : Raw{};
        const auto begun = cpuMilliseconds();
        storage::searchPage(journal, domain::parseSearch(each), domain::SearchOrder::Newest, 60);
        const auto took = cpuMilliseconds() - begun;
        ours.all.push_back(took);
        if (!inTrigrams)
            continue;
        raw = oursFirst ? sameStatements(journal, each) : raw;
        index.all.push_back(raw.index);
        all.all.push_back(raw.index + raw.records);
        ratio.all.push_back(took / all.all.back());
        oursInAll += took;
        theirsInAll += all.all.back();
    }
    report("of that searching and reading, CPU time", ours);
    report("the index's statement by itself", index);
    report("with the rows of what it finds", all);
    std::printf("    ratio of ours to these: in all %.2f, median %.2f, 99th %.2f\n", oursInAll / theirsInAll,
                ratio.at(0.5), ratio.at(0.99));
}

void run(bool encrypted) {
    const auto path = searchableJournal(encrypted);
    const auto secret = encrypted ? std::optional(base::Secret("bench")) : std::nullopt;
    auto journal = std::get<storage::Journal>(storage::Journal::open(path, secret));
    std::printf("%s\n", encrypted ? "encrypted" : "plain");
    Searching searching(journal);
    const auto typed = typedLetterByLetter(words(journal, 400));
    const auto before = residentKib();
    Times cold;
    cold.all.push_back(searching.firstResults("rain"));
    report("the very first search", cold);
    measureTyping(journal, searching, typed, before);
    Times days;
    Times best;
    for (std::size_t i = 0; i < typed.size(); i += 9) {
        searching.firstResults(typed[i]);
        days.all.push_back(searching.allDays());
        best.all.push_back(searching.firstResults(typed[i], domain::SearchOrder::Best));
    }
    report("then all days and the count", days);
    report("best first: first results", best);
    for (const char* query : {"mood:1",
                              "mood:>=4",
                              "kind:rest",
                              "kind:person",
                              "kind:hello",
                              "on:weekends",
                              "in:1950",
                              "with:Ada",
                              "with:A",
                              "did:walk",
                              "rain mood:>=4",
                              "rain with:Ada",
                              "-rain",
                              "e -a",
                              "a with:Ada",
                              "a kind:person",
                              "\"the rain\"",
                              "rain kind:hello",
                              "zz",
                              "馬",
                              "q mood:1",
                              "kind:gratitude mood:5"}) {
        Times one;
        Times oneDays;
        for (int i = 0; i < 9; ++i) {
            one.all.push_back(searching.firstResults(query));
            oneDays.all.push_back(searching.allDays());
        }
        std::printf("  %-30s first %7.2f  days %7.2f  hits %zu\n", query, one.at(0.5), oneDays.at(0.5),
                    searching.search.found()->days->count);
    }
}

} // namespace
} // namespace tend::bench

int main() {
    tend::bench::run(false);
    tend::bench::run(true);
}
