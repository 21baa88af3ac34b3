#include "cli/program.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace tend::test {

std::string contents(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

bool isOneLine(const std::string& text) {
    return text.size() > 1 && text.back() == '\n' && std::count(text.begin(), text.end(), '\n') == 1;
}

Program::Program() {
    variables_ = {{"LC_ALL", "C.UTF-8"},
                  {"HOME", folder().string()},
                  {"XDG_DATA_HOME", (folder() / "data").string()},
                  {"XDG_CONFIG_HOME", (folder() / "config").string()},
                  {"XDG_STATE_HOME", (folder() / "state").string()},
                  {"XDG_RUNTIME_DIR", (folder() / "run").string()},
                  {"TZ", "Europe/Warsaw"},
                  {"TEND_NOW", "2026-11-22T08:00:00+01:00"}};
    for (const char* inherited : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"})
        if (const char* value = std::getenv(inherited))
            variables_[inherited] = value;
}

Ended Program::run(const std::vector<std::string>& arguments) {
    const auto out = folder() / "out.txt";
    const auto err = folder() / "err.txt";
    std::vector<std::string> words{TEND_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (auto& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::vector<std::string> settings;
    for (const auto& [name, value] : variables_)
        settings.push_back(name + "=" + value);
    std::vector<char*> environment;
    for (auto& setting : settings)
        environment.push_back(setting.data());
    environment.push_back(nullptr);

    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, out.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&actions, 2, err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawnattr_t attributes{};
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID); // no terminal to ask on
    pid_t child = 0;
    const int failure =
        ::posix_spawn(&child, TEND_PROGRAM, &actions, &attributes, argv.data(), environment.data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    REQUIRE(failure == 0);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE_MESSAGE(WIFEXITED(status), "ended by a signal: ", contents(err));
    return {WEXITSTATUS(status), contents(out), contents(err)};
}

Json Program::json(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "--json");
    const auto ended = run(arguments);
    INFO(ended.err);
    REQUIRE(ended.code == 0);
    CHECK(ended.err.empty());
    return ended.json();
}

} // namespace tend::test
