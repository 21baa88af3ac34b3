#include "platform/paths.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>

namespace tend::platform {
namespace fs = std::filesystem;

namespace {

fs::path baseFolder(const Environment& environment, const char* variable, const fs::path& otherwise) {
    const auto value = environment(variable);
    const fs::path path = value.value_or("");
    return path.is_absolute() ? path : otherwise;
}

} // namespace

Environment processEnvironment() {
    return [](const char* name) -> std::optional<std::string> {
        const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): read before any thread starts
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
}

Paths pathsFrom(const Environment& environment) {
    const fs::path home = baseFolder(environment, "HOME", "/");
    const auto data = baseFolder(environment, "XDG_DATA_HOME", home / ".local/share");
    const auto state = baseFolder(environment, "XDG_STATE_HOME", home / ".local/state");
    const auto runtime = baseFolder(environment, "XDG_RUNTIME_DIR", {});
    // Not below a folder that somebody else could have made in /tmp before us: the folder itself is checked.
    const auto sockets =
        runtime.empty() ? fs::path("/tmp") / ("tend-" + std::to_string(::getuid())) : runtime / "tend";
    return {home, data / "tend/journal.tend", state / "tend/window.json", data / "tend/words.txt", sockets};
}

bool ensurePrivateFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder.parent_path(), error);
    ::mkdir(folder.c_str(), 0700);

    struct stat facts {};

    return ::lstat(folder.c_str(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == ::getuid() &&
           (facts.st_mode & 077) == 0;
}

} // namespace tend::platform
