#pragma once

#include "domain/filing.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tend::domain {

/// How the owner reached someone.
enum class Channel { InPerson, Call, Message, Letter, Online };

/// Why: "nothing, just you", "needed something", "a problem".
enum class Reason { Nothing, Needed, Problem };

/// "in-person", "call", "message", "letter", "online": the words of the file and the command line.
std::string_view toWord(Channel channel);
std::optional<Channel> channelFromWord(std::string_view word);
/// "nothing", "needed", "problem"
std::string_view toWord(Reason reason);
std::optional<Reason> reasonFromWord(std::string_view word);

/// One contact with a person. A gratitude that mentions someone is not one.
struct Hello {
    Filing filing;
    base::Id person;
    Channel channel = Channel::InPerson;
    Reason reason = Reason::Nothing;
    std::string note{};
    bool operator==(const Hello&) const = default;
};

} // namespace tend::domain
