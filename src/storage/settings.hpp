#pragma once

#include "storage/journal.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tend::storage {

/// What the owner chose, kept in the journal. Writing needs an open Change.
std::optional<std::string> setting(Journal& journal, std::string_view key);
void putSetting(Journal& journal, std::string_view key, std::string_view value);

/// Half-written forms, kept so that a crash loses nothing. Not part of the history: each has its own small
/// transaction. `form` names the form, `text` is its own business.
std::optional<std::string> draft(Journal& journal, std::string_view form);
void putDraft(Journal& journal, std::string_view form, std::string_view text);
void dropDraft(Journal& journal, std::string_view form);

} // namespace tend::storage
