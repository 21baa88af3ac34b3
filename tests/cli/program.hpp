#pragma once

#include "support/temp_folder.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tend::test {

using Json = nlohmann::ordered_json;

/// How one run of the program ended.
struct Ended {
    int code = 0;
    std::string out{};
    std::string err{};

    Json json() const { return Json::parse(out); }
};

/// The real program, in folders of its own, without a terminal, on a clock that stands still: Sunday
/// 22 November 2026, eight in the morning in Warsaw.
class Program {
  public:
    Program();

    Ended run(const std::vector<std::string>& arguments);
    /// The same with --json, read; it has to succeed.
    Json json(std::vector<std::string> arguments);

    /// On a terminal, into which `typed` is typed at once; gives what the terminal showed as `out`.
    Ended runOnTerminal(const std::vector<std::string>& arguments, const std::string& typed);

    std::optional<std::string> variable(const std::string& name) const;

    /// For the next runs.
    void set(const std::string& variable, const std::string& value) { variables_[variable] = value; }

    void clock(const std::string& now) { set("TEND_NOW", now); }

    std::filesystem::path folder() const { return folder_.path(); }

    std::filesystem::path journal() const { return folder() / "data/tend/journal.tend"; }

  private:
    std::vector<std::string> settings() const;

    TempFolder folder_{};
    std::map<std::string, std::string> variables_{};
};

/// One line and nothing else: what an error looks like.
bool isOneLine(const std::string& text);
std::string contents(const std::filesystem::path& file);
void write(const std::filesystem::path& file, const std::string& text);

} // namespace tend::test
