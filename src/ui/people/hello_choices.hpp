#pragma once

#include "domain/hello.hpp"
#include "domain/mention.hpp"
#include "ui/theme/theme.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// What is to be said about a hello, wherever it is told or changed. Each draws at the cursor and leaves it
/// under what it drew.
namespace tend::ui {

/// "In person", "Call", ...; "Nothing, just you", "Needed something", "A problem". Translated.
const char* channelWords(domain::Channel channel);
const char* reasonWords(domain::Reason reason);

/// The one newly chosen. Items are labelled "Call###hello-call".
std::optional<domain::Channel> channelChoice(const Theme& theme, domain::Channel chosen);
/// Rows with the shape of the reason, labelled "A problem###hello-because-problem". The one newly chosen.
std::optional<domain::Reason> reasonChoice(const Theme& theme, domain::Reason chosen);

/// Those whose name has a word that begins with what is typed, six at most.
std::vector<const domain::Nameable*> peopleCalled(std::span<const domain::Nameable> people,
                                                  std::string_view typed);
/// The one pressed, else null. Items are labelled "Ines###hello-to-<id>".
const domain::Nameable* personChips(const Theme& theme, std::span<const domain::Nameable* const> people);

} // namespace tend::ui
