#include "cli/access.hpp"

#include "base/tr.hpp"
#include "cli/printing.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <utility>

namespace tend::cli {
namespace {

using app::Outcome;
using app::Refused;
using base::fill;
using base::tr;
using Passphrase = std::optional<base::Secret>;

/// The file without the line end an editor leaves behind.
Outcome<Passphrase> passphraseIn(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (!file)
        return Refused{fill(tr("The passphrase file {0} cannot be read."), {oneLine(path.string())})};
    if (text.ends_with('\n'))
        text.pop_back();
    if (text.ends_with('\r'))
        text.pop_back();
    if (text.empty())
        return Refused{fill(tr("The passphrase file {0} is empty."), {oneLine(path.string())})};
    return Passphrase(base::Secret(text));
}

} // namespace

Outcome<Passphrase> givenPassphrase(const Invocation& invocation, const Environment& environment) {
    if (invocation.passphraseFile)
        return passphraseIn(*invocation.passphraseFile);
    const auto text = environment.variable("TEND_PASSPHRASE");
    return text && !text->empty() ? Passphrase(base::Secret(*text)) : std::nullopt;
}

Outcome<Passphrase> passphraseFor(const Access& access, const Invocation& invocation,
                                  const Environment& environment) {
    if (access.state == app::JournalState::Open || access.state == app::JournalState::NotAJournal)
        return std::nullopt;
    auto given = givenPassphrase(invocation, environment);
    if (access.state == app::JournalState::Missing || std::holds_alternative<Refused>(given) ||
        std::get<Passphrase>(given))
        return given;
    if (const auto answer = environment.askSecret(tr("Passphrase: ")))
        return Passphrase(base::Secret(*answer));
    return Refused{tr("This journal has a passphrase; give it with --passphrase-file or TEND_PASSPHRASE.")};
}

} // namespace tend::cli
