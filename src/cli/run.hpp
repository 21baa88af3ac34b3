#pragma once

#include "cli/requests.hpp"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace tend::cli {

/// Without the program's name.
using Arguments = std::vector<std::string>;

/// What surrounds the command line; all of it is somebody else's in a test.
struct Environment {
    std::ostream& out;
    std::ostream& err;
    std::function<std::optional<std::string>(const char*)> variable; ///< of the environment
    app::Now clock;                                                  ///< TEND_NOW wins over it
    std::filesystem::path defaultJournal;
    /// Asks on the terminal without echo; nothing where nobody can be asked.
    std::function<std::optional<std::string>(const std::string& question)> askSecret;
    /// Tells an open window that the journal has changed.
    std::function<void(const std::filesystem::path& journal)> journalChanged;
    std::function<int(const WindowRequest&)> openWindow;
    /// Gives the files written.
    std::function<std::vector<std::filesystem::path>(const ScreensRequest&)> renderScreens;
    std::function<int(const GalleryRequest&)> openGallery;
    std::function<std::string(app::Session&, const ChartRequest&)> drawChart;
};

/// Exit codes.
inline constexpr int succeeded = 0;
inline constexpr int failed = 1;
inline constexpr int badArguments = 2;

/// Does what the arguments ask and gives the exit code. What is not done is told in one line on `err`.
/// Trouble with the file or the disk comes as base::Error.
int run(const Arguments& arguments, Environment& environment);

} // namespace tend::cli
