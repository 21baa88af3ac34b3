#pragma once

#include "cli/commands.hpp"

#include <string>
#include <variant>
#include <vector>

namespace tend::cli {

/// A text that was asked for with --help.
struct HelpText {
    std::string text;
};

/// Arguments that mean nothing; a sentence that says why.
struct BadArguments {
    std::string sentence;
};

/// Understands a command line (without the program's name). Knows nothing of any journal.
std::variant<Invocation, HelpText, BadArguments> understand(const std::vector<std::string>& arguments);

} // namespace tend::cli
