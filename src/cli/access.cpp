#include "cli/access.hpp"

#include "base/tr.hpp"
#include "platform/terminal.hpp"

#include <string.h>

#include <string>
#include <utility>

namespace tend::cli {
namespace {

using base::Secret;

/// Wipes what it was given.
Secret secretFrom(std::string text) {
    Secret secret(text);
    explicit_bzero(text.data(), text.size());
    return secret;
}

} // namespace

std::optional<Secret> givenPassphrase(const Invocation& invocation, const Environment& environment) {
    if (invocation.passphraseFile)
        return secretFrom(platform::readSecretFile(*invocation.passphraseFile));
    auto text = environment.variable("TEND_PASSPHRASE");
    return text && !text->empty() ? std::optional(secretFrom(std::move(*text))) : std::nullopt;
}

app::Outcome<std::optional<Secret>> passphraseFor(const Access& access, const Invocation& invocation,
                                                  const Environment& environment) {
    if (access.state == app::JournalState::Open || access.state == app::JournalState::NotAJournal)
        return std::nullopt;
    auto given = givenPassphrase(invocation, environment);
    if (given || access.state == app::JournalState::Missing)
        return given;
    if (auto answer = environment.askSecret(base::tr("Passphrase: ")))
        return secretFrom(std::move(*answer));
    return app::Refused{
        base::tr("This journal has a passphrase; give it with --passphrase-file or TEND_PASSPHRASE.")};
}

} // namespace tend::cli
