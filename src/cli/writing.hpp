#pragma once

#include "app/outcome.hpp"
#include "app/pages.hpp"
#include "cli/commands.hpp"
#include "domain/care_list.hpp"

#include <variant>

namespace tend::cli {

/// What a writing command has made or changed, as the journal has it now.
using Written = std::variant<domain::Record, domain::CareListEntry>;

app::Outcome<Written> write(app::Session& session, const Writing& command);

} // namespace tend::cli
