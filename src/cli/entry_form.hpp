#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/record.hpp"

#include <string>
#include <string_view>

/// A record as a text file for an editor: a field a line, a line of dashes, and below it the text.
namespace tend::cli {

std::string entryForm(app::Session& session, const domain::Record& record);

/// `record` with what the form says; Refused, with the line it is about, where that cannot be understood.
app::Outcome<domain::Record> readEntryForm(app::Session& session, const domain::Record& record,
                                           std::string_view form);

} // namespace tend::cli
