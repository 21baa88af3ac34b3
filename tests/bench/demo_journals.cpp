#include "bench/demo_journals.hpp"

#include "app/demo.hpp"
#include "app/opening.hpp"
#include "domain/moment.hpp"

#include <stdexcept>
#include <string>

namespace tend::bench {
namespace fs = std::filesystem;

app::Now benchNow() {
    return [] { return *domain::parseMoment("2026-11-22T20:30:00+01:00"); };
}

fs::path demoJournal(int years) {
    const fs::path folder = TEND_BENCH_FOLDER;
    const auto path = folder / ("demo-" + std::to_string(years) + ".tend");
    if (fs::exists(path))
        return path;
    fs::create_directories(folder);
    const auto unfinished = folder / "unfinished.tend";
    for (const char* end : {"", "-wal", "-shm"})
        fs::remove(unfinished.string() + end);
    const auto written = app::writeDemo(unfinished, {.years = years, .seed = 1}, benchNow());
    if (const auto* refused = std::get_if<app::Refused>(&written))
        throw std::runtime_error(refused->sentence);
    fs::rename(unfinished, path);
    return path;
}

fs::path emptyJournal() {
    const auto path = fs::path(TEND_BENCH_FOLDER) / "empty.tend";
    fs::create_directories(TEND_BENCH_FOLDER);
    const auto opened = app::openOrCreate(path, std::nullopt, benchNow());
    if (const auto* refused = std::get_if<app::Refused>(&opened))
        throw std::runtime_error(refused->sentence);
    return path;
}

fs::path copyOfDemoJournal(int years) {
    const auto copy = fs::path(TEND_BENCH_FOLDER) / ("copy-" + std::to_string(years) + ".tend");
    for (const char* end : {"-wal", "-shm"})
        fs::remove(copy.string() + end);
    fs::copy_file(demoJournal(years), copy, fs::copy_options::overwrite_existing);
    return copy;
}

app::Session openDemo(const fs::path& path) {
    auto opened = app::openExisting(path, std::nullopt, benchNow());
    if (const auto* refused = std::get_if<app::Refused>(&opened))
        throw std::runtime_error(refused->sentence);
    return std::get<app::Session>(std::move(opened));
}

} // namespace tend::bench
