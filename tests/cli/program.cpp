#include "cli/program.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <pty.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <utility>

namespace tend::test {

namespace {

std::vector<std::string> commandLine(const std::vector<std::string>& arguments) {
    std::vector<std::string> words{TEND_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return words;
}

/// As C wants them: with a null pointer at the end.
std::vector<char*> pointers(std::vector<std::string>& words) {
    std::vector<char*> all;
    all.reserve(words.size() + 1);
    for (auto& word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

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
    auto words = commandLine(arguments);
    auto variables = settings();
    const auto argv = pointers(words);
    const auto environment = pointers(variables);

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

Ended Program::runOnTerminal(const std::vector<std::string>& arguments, const std::string& typed) {
    auto words = commandLine(arguments);
    auto variables = settings();
    const auto argv = pointers(words);
    const auto environment = pointers(variables);
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    REQUIRE(child >= 0);
    if (child == 0) {
        ::execve(TEND_PROGRAM, argv.data(), environment.data());
        ::_exit(127);
    }
    Ended ended;
    std::array<char, 4096> part{};
    bool asked = false;
    for (ssize_t count = 0; (count = ::read(terminal, part.data(), part.size())) > 0;) {
        ended.out.append(part.data(), static_cast<std::size_t>(count));
        if (!std::exchange(asked, true))
            REQUIRE(::write(terminal, typed.data(), typed.size()) == ssize_t(typed.size()));
    }
    ::close(terminal);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ended.code = WEXITSTATUS(status);
    return ended;
}

std::optional<std::string> Program::variable(const std::string& name) const {
    const auto found = variables_.find(name);
    return found == variables_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Program::settings() const {
    std::vector<std::string> all;
    for (const auto& [name, value] : variables_)
        all.push_back(name + "=" + value);
    return all;
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
