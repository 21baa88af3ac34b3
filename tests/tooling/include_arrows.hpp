#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tend::tooling {

/// Holds the includes of one source file against the arrows between the rooms of src/ and against the rooms
/// that may see a third-party library. `room` is the folder under src/, empty for src/main.cpp. Returns one
/// sentence for each include that is not allowed.
std::vector<std::string> wrongIncludes(std::string_view room, std::string_view text);

/// The same for every .hpp and .cpp below `src`; each sentence starts with the file.
std::vector<std::string> wrongIncludesBelow(const std::filesystem::path& src);

/// How many source files there are below `src`.
int countSources(const std::filesystem::path& src);

} // namespace tend::tooling
