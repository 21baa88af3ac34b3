#include "base/error.hpp"
#include "base/tr.hpp"
#include "cli/run.hpp"

#include <chrono>
#include <clocale>
#include <cstdlib>
#include <ctime>
#include <iostream>

namespace {

std::optional<std::string> variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? std::optional<std::string>(value) : std::nullopt;
}

tend::domain::Moment clockNow() {
    const auto now = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    std::tm local{};
    localtime_r(&seconds, &local);
    return {std::chrono::time_point_cast<std::chrono::milliseconds>(now),
            std::chrono::minutes(local.tm_gmtoff / 60)};
}

std::filesystem::path defaultJournal() {
    const auto data = variable("XDG_DATA_HOME");
    if (data && data->starts_with('/'))
        return std::filesystem::path(*data) / "tend/journal.tend";
    return std::filesystem::path(variable("HOME").value_or("/")) / ".local/share/tend/journal.tend";
}

template <class Request>
int noScreen(const Request&) {
    std::cerr << tend::base::tr("This build of Tend has no window.") << '\n';
    return tend::cli::failed;
}

} // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_ALL, "");
    try {
        tend::cli::Environment environment{.out = std::cout,
                                           .err = std::cerr,
                                           .variable = variable,
                                           .clock = clockNow,
                                           .defaultJournal = defaultJournal(),
                                           .askSecret = [](const std::string&) { return std::nullopt; },
                                           .journalChanged = [](const std::filesystem::path&) {},
                                           .openWindow = noScreen<tend::cli::WindowRequest>,
                                           .renderScreens = noScreen<tend::cli::ScreensRequest>};
        return tend::cli::run({argv + 1, argv + argc}, environment);
    } catch (const std::exception& trouble) {
        std::cerr << trouble.what() << '\n';
        return tend::cli::failed;
    }
}
