#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace tend::platform {

/// True when there is a terminal to ask on.
bool hasTerminal();

/// Asks on the terminal without showing what is typed. Nothing where there is no terminal or the input ends.
/// Ctrl+C ends the program as always, with the terminal as it was before. The caller wipes the answer.
std::optional<std::string> askWithoutEcho(const std::string& prompt);

/// The first line of a file, without its end. Throws base::Error where the file cannot be read or is empty.
std::string readSecretFile(const std::filesystem::path& file);

} // namespace tend::platform
