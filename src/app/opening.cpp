#include "app/opening.hpp"

#include "storage/trash.hpp"

#include <utility>

namespace tend::app {
namespace {

Outcome<Session> asSession(storage::Journal::Opened opened, const Now& now) {
    if (const auto* refusal = std::get_if<storage::Refusal>(&opened))
        return Refused{storage::explain(*refusal)};
    auto& journal = std::get<storage::Journal>(opened);
    // Words that were deleted for good when the program was stopped; where somebody reads, the next opening
    // does.
    if (storage::scrubDue(journal))
        storage::scrub(journal);
    return Session(std::move(journal), now);
}

} // namespace

JournalState look(const std::filesystem::path& path) {
    switch (storage::probe(path)) {
    case storage::FileKind::Missing:
        return JournalState::Missing;
    case storage::FileKind::Plain:
        return JournalState::Open;
    case storage::FileKind::Encrypted:
        return JournalState::Locked;
    case storage::FileKind::NotAJournal:
        break;
    }
    return JournalState::NotAJournal;
}

Outcome<Session> openOrCreate(const std::filesystem::path& path,
                              const std::optional<base::Secret>& passphrase, const Now& now) {
    if (look(path) == JournalState::Missing)
        return asSession(storage::Journal::create(path, passphrase, now()), now);
    return openExisting(path, passphrase, now);
}

Outcome<Session> openExisting(const std::filesystem::path& path,
                              const std::optional<base::Secret>& passphrase, const Now& now) {
    return asSession(storage::Journal::open(path, passphrase), now);
}

Session imagined(const Now& now) {
    return Session(storage::Journal::inMemory(now()), now);
}

} // namespace tend::app
