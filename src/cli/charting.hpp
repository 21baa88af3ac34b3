#pragma once

#include "app/session.hpp"
#include "cli/access.hpp"
#include "cli/commands.hpp"
#include "cli/keeping.hpp"
#include "cli/run.hpp"

namespace tend::cli {

/// Writes a chart of the journal to a file.
KeepingEnd handleChart(app::Session& session, const ChartCommand& command,
                       const std::filesystem::path& journal, bool json, Environment& environment);

} // namespace tend::cli
