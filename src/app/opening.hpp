#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "base/secret.hpp"

#include <filesystem>
#include <optional>

namespace tend::app {

enum class JournalState { Missing, Open, Locked, NotAJournal };
/// Tells what opening would meet, without touching the file.
JournalState look(const std::filesystem::path& path);

/// Opens the journal, or makes it where there is none. A wrong or missing passphrase, another program's file
/// or a newer journal is refused with a sentence. Deriving a key takes some 0.2 s: a job for the window.
Outcome<Session> openOrCreate(const std::filesystem::path& path,
                              const std::optional<base::Secret>& passphrase, const Now& now);
/// Opens one that is there; Missing is refused.
Outcome<Session> openExisting(const std::filesystem::path& path,
                              const std::optional<base::Secret>& passphrase, const Now& now);
/// An empty journal that nobody keeps: what a missing one would show, and whether it would take a change.
Session imagined(const Now& now);

} // namespace tend::app
