#pragma once

#include "app/session.hpp"

#include <filesystem>

namespace tend::bench {

/// The time in every benchmark, so that journals made on another day are still about today.
app::Now benchNow();

/// A demo journal of that many years; made when first asked for, which takes a while for a hundred.
std::filesystem::path demoJournal(int years);

/// One that nothing was written in.
std::filesystem::path emptyJournal();

/// A fresh copy that a benchmark may write to.
std::filesystem::path copyOfDemoJournal(int years);

app::Session openDemo(const std::filesystem::path& path);

} // namespace tend::bench
