#pragma once

#include "app/session.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Small things kept in the journal beside the records.
namespace tend::app {

/// A half-written form, so that a crash loses nothing; empty text drops it. Not part of the history.
void keepDraft(Session& session, std::string_view form, std::string_view text);
std::optional<std::string> draft(Session& session, std::string_view form);

/// Streaks without their numbers, everywhere.
bool numbersHidden(Session& session);
void hideNumbers(Session& session, bool hidden);

} // namespace tend::app
