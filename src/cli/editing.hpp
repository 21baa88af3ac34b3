#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "cli/run.hpp"
#include "domain/record.hpp"

namespace tend::cli {

/// Hands the record to the owner's editor as a form, and keeps what the form says then. True where that is
/// something else than before. Refused where it cannot be understood and where the record was changed
/// elsewhere meanwhile; what was written stays in a file that the sentence names.
app::Outcome<bool> editInEditor(app::Session& session, const domain::Record& before,
                                const Environment& environment);

} // namespace tend::cli
