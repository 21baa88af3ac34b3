#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace tend::platform {

/// The value of an environment variable, where it is set. Given by main, so that nothing else reads the
/// environment.
using Environment = std::function<std::optional<std::string>(const char*)>;
Environment processEnvironment();

/// Where things belong by the XDG base directory specification. A relative or empty variable counts as unset.
struct Paths {
    std::filesystem::path home;
    std::filesystem::path journal;     ///< the default one
    std::filesystem::path preferences; ///< what the window remembers
    std::filesystem::path words;       ///< that the owner has taught the spelling
    std::filesystem::path runtime;     ///< sockets; only the owner's
};

Paths pathsFrom(const Environment& environment);

/// Makes a folder only the owner can enter, or checks that it is one; false where neither can be.
bool ensurePrivateFolder(const std::filesystem::path& folder);

} // namespace tend::platform
