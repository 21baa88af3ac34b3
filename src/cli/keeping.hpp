#pragma once

#include "app/session.hpp"
#include "cli/commands.hpp"
#include "cli/run.hpp"

namespace tend::cli {

/// How one of these commands ended.
struct KeepingEnd {
    int code = succeeded;
    bool changed = false; ///< the journal is not as it was
};

/// Does one of the commands about records that are there: shows, edits, deletes or restores them.
KeepingEnd keep(app::Session& session, const Keeping& command, bool json, Environment& environment);

} // namespace tend::cli
