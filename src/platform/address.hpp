#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tend::platform {

/// An address as it may be handed to another program: http, https or mailto, all that is not plain ASCII or
/// not allowed in an address (RFC 3986) written as %XX. Nothing for any other scheme, blanks and control
/// characters, a missing host or addressee, a host behind a user's name, and mail that would attach a file.
std::optional<std::string> openableAddress(std::string_view utf8);

/// Opens the address with the owner's browser or mail program (xdg-open), without waiting for it and without
/// a shell. False where the address is refused or nothing could be started.
bool openAddress(std::string_view utf8);

} // namespace tend::platform
