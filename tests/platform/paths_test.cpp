#include "platform/paths.hpp"

#include <doctest/doctest.h>

#include <map>

using namespace tend::platform;

namespace {

Paths with(const std::map<std::string, std::string>& variables) {
    return pathsFrom([&](const char* name) -> std::optional<std::string> {
        const auto at = variables.find(name);
        return at == variables.end() ? std::nullopt : std::optional(at->second);
    });
}

} // namespace

TEST_CASE("Without XDG variables everything lies in its usual place under home") {
    const auto paths = with({{"HOME", "/home/ada"}});
    CHECK(paths.journal == "/home/ada/.local/share/tend/journal.tend");
    CHECK(paths.preferences == "/home/ada/.local/state/tend/window.json");
}

TEST_CASE("XDG variables are followed, unless they are empty or relative") {
    CHECK(with({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", "/data"}}).journal == "/data/tend/journal.tend");
    CHECK(with({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", ""}}).journal.string().starts_with("/home/ada/"));
    CHECK(
        with({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", "data"}}).journal.string().starts_with("/home/ada/"));
    CHECK(with({{"HOME", "/home/ada"}, {"XDG_RUNTIME_DIR", "/run/user/7"}}).runtime == "/run/user/7/tend");
}
