#include "domain/hello.hpp"

#include "domain/words.hpp"

namespace tend::domain {
namespace {

constexpr Words<Channel, 5> channelWords = {{{Channel::InPerson, "in-person"},
                                             {Channel::Call, "call"},
                                             {Channel::Message, "message"},
                                             {Channel::Letter, "letter"},
                                             {Channel::Online, "online"}}};

constexpr Words<Reason, 3> reasonWords = {
    {{Reason::Nothing, "nothing"}, {Reason::Needed, "needed"}, {Reason::Problem, "problem"}}};

} // namespace

std::string_view toWord(Channel channel) {
    return wordFor(channelWords, channel);
}

std::optional<Channel> channelFromWord(std::string_view word) {
    return valueOf(channelWords, word);
}

std::string_view toWord(Reason reason) {
    return wordFor(reasonWords, reason);
}

std::optional<Reason> reasonFromWord(std::string_view word) {
    return valueOf(reasonWords, word);
}

} // namespace tend::domain
