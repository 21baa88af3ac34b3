#include "platform/paths.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

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
    CHECK(paths.words == "/home/ada/.local/share/tend/words.txt");
    CHECK(paths.preferences == "/home/ada/.local/state/tend/window.json");
}

TEST_CASE("XDG variables are followed, unless they are empty or relative") {
    CHECK(with({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", "/data"}}).journal == "/data/tend/journal.tend");
    CHECK(with({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", ""}}).journal.string().starts_with("/home/ada/"));
    CHECK(
        with({{"HOME", "/home/ada"}, {"XDG_DATA_HOME", "data"}}).journal.string().starts_with("/home/ada/"));
    CHECK(with({{"HOME", "/home/ada"}, {"XDG_RUNTIME_DIR", "/run/user/7"}}).runtime == "/run/user/7/tend");
}

TEST_CASE("Without a runtime folder sockets lie in a folder of one's own in /tmp") {
    CHECK(with({{"HOME", "/home/ada"}}).runtime == "/tmp/tend-" + std::to_string(::getuid()));
}

TEST_CASE(
    "A private folder is made for its owner alone; one that others can enter, or a link, is not taken") {
    namespace fs = std::filesystem;
    const auto base = fs::temp_directory_path() / ("tend-private-" + std::to_string(::getpid()));
    fs::create_directories(base);
    CHECK(ensurePrivateFolder(base / "new"));
    CHECK(ensurePrivateFolder(base / "new"));
    CHECK(fs::status(base / "new").permissions() == fs::perms::owner_all);
    fs::create_directory_symlink(base / "new", base / "link");
    CHECK_FALSE(ensurePrivateFolder(base / "link"));
    fs::permissions(base / "new", fs::perms::group_read, fs::perm_options::add);
    CHECK_FALSE(ensurePrivateFolder(base / "new"));
    fs::remove_all(base);
}
