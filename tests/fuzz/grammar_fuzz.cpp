// Command lines, one argument a line, and each of them as a day and a moment: understood or refused, never
// thrown.
#include "cli/grammar.hpp"
#include "cli/values.hpp"
#include "domain/day.hpp"
#include "domain/moment.hpp"
#include "fuzz/fuzz.hpp"

#include <sstream>
#include <string>
#include <variant>
#include <vector>

using namespace tend;
using test::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::istringstream lines{std::string(test::bytesOf(data, size))};
    std::vector<std::string> arguments;
    for (std::string line; std::getline(lines, line);) {
        if (const auto day = domain::Day::parse(line))
            require(domain::Day::parse(day->toString()) == day, "a day is read back as it is written");
        if (const auto typed = cli::typedDay(line))
            static_cast<void>(typed->in(*domain::Day::parse("2026-03-01")));
        static_cast<void>(domain::parseMoment(line));
        arguments.push_back(line);
    }
    const auto understood = cli::understand(arguments);
    if (const auto* bad = std::get_if<cli::BadArguments>(&understood))
        require(!bad->sentence.empty(), "a refusal says why");
    return 0;
}
