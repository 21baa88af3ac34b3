#pragma once

#include "app/opening.hpp"
#include "app/outcome.hpp"
#include "cli/commands.hpp"
#include "cli/run.hpp"

#include <filesystem>
#include <optional>

namespace tend::cli {

/// The journal a command line is about and the time it is: what every command starts from.
struct Access {
    std::filesystem::path journal;
    app::JournalState state;
    app::Now now;
};

/// The passphrase from --passphrase-file, else from TEND_PASSPHRASE; nothing where neither is given.
/// Throws base::Error for a file that cannot be read or is empty.
std::optional<base::Secret> givenPassphrase(const Invocation& invocation, const Environment& environment);

/// What a journal in this state is opened with: nothing for a plain one, for a locked one what is given or
/// asked for on the terminal, for a missing one what is given. Refused where there is nobody to ask.
app::Outcome<std::optional<base::Secret>> passphraseFor(const Access& access, const Invocation& invocation,
                                                        const Environment& environment);

} // namespace tend::cli
