#pragma once

#include "app/outcome.hpp"
#include "app/session.hpp"
#include "domain/mention.hpp"
#include "domain/record.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

/// What every way of writing a record goes through: forms, the command line, an earlier version, the trash.
namespace tend::app {

/// The record as it would be kept: names and lines trimmed, text repaired, no two activities alike, mentions
/// as the text has them.
domain::Record tidied(Session& session, domain::Record record);

/// Why the journal cannot hold `record` in place of `before` (nothing: a new one).
std::optional<Refused> objection(Session& session, const domain::Record& record,
                                 const std::optional<domain::Record>& before);

/// Writes a tidied record without objections. Circles are found by name, and where a person has got another
/// name, texts that name them follow. Needs an open change.
void write(Session& session, domain::Record record, const std::optional<domain::Record>& before,
           domain::Instant at);

/// Keeps a record, tidied, as one change called `label`, or says why not; nothing is written where it is
/// `before` still. `typing`: what is being typed (a record and field), where it goes on from the last change.
Outcome<base::Id> keep(Session& session, domain::Record record, const std::optional<domain::Record>& before,
                       const char* label, const std::string& typing = {});

/// Whom @names named before, and what they have to name now.
struct NameChange {
    std::vector<domain::Nameable> before{};
    std::vector<domain::Nameable> after{};
    std::unordered_map<base::Id, base::Id> successors{};
    std::vector<std::string> names{}; ///< that came or went; texts with none of them stay as they are
};

/// Rewrites @names in every text, in the trash too. Needs an open change.
void followNames(Session& session, const NameChange& names, domain::Instant at);

/// Finds the people named in thank-yous whose @ named nobody so far. Needs an open change.
void resolveMentions(Session& session, domain::Instant at);

} // namespace tend::app
