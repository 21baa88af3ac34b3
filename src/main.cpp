#include "cli/run.hpp"
#include "platform/clock.hpp"
#include "platform/doorbell.hpp"
#include "platform/paths.hpp"
#include "platform/spelling.hpp"
#include "platform/terminal.hpp"
#include "shell/chart_file.hpp"
#include "shell/gallery_window.hpp"
#include "shell/screens.hpp"
#include "shell/window.hpp"

#include <libintl.h>

#include <array>
#include <clocale>
#include <cstddef>
#include <cstdlib>
#include <exception>
#include <iostream>

namespace {

tend::ui::Look lookOf(tend::cli::Look look) {
    using tend::ui::Look;
    constexpr std::array looks{Look::Light, Look::Dusk, Look::Contrast}; // in the order of cli::Look
    return looks.at(static_cast<std::size_t>(look));
}

tend::cli::Environment surroundings(const tend::platform::Paths& paths) {
    using namespace tend;
    const auto clock = [clock = platform::Clock::system()] {
        const auto now = clock.now();
        return domain::Moment{now.utc, now.offset};
    };
    const auto changed = [paths](const auto& journal) {
        platform::ring(paths.runtime, journal, platform::Ring::Changed);
    };
    const auto window = [paths](const cli::WindowRequest& request) {
        return shell::runWindow({request.journal, request.passphrase, request.frameLog, paths.preferences,
                                 paths.runtime, paths.home.string(), request.now, paths.words,
                                 platform::localesFrom(platform::processEnvironment())});
    };
    const auto screens = [paths](const cli::ScreensRequest& request) {
        return shell::renderScreens({request.journal, request.passphrase, request.directory,
                                     lookOf(request.look), request.size.width, request.size.height,
                                     request.scalePercent, paths.home.string(), request.now});
    };
    const auto gallery = [](const cli::GalleryRequest& request) {
        return shell::runGallery({lookOf(request.look), request.scalePercent});
    };
    const auto chart = [](app::Session& session, const cli::ChartRequest& request) {
        return shell::chartFile(shell::chartFigure(session, request.chart), request.format,
                                {.look = lookOf(request.look), .width = request.width});
    };
    return {std::cout, std::cerr,     platform::processEnvironment(),
            clock,     paths.journal, platform::askWithoutEcho,
            changed,   window,        screens,
            gallery,   chart};
}

} // namespace

int main(int argc, char** argv) {
    std::setlocale(LC_ALL, "");
    std::setlocale(LC_NUMERIC, "C"); // files and JSON have decimal points in every language
    if (MB_CUR_MAX == 1)
        std::setlocale(LC_CTYPE, "C.UTF-8"); // what is printed is UTF-8 in any case
    bind_textdomain_codeset("tend", "UTF-8");
    try {
        auto environment = surroundings(tend::platform::pathsFrom(tend::platform::processEnvironment()));
        return tend::cli::run({argv + 1, argv + argc}, environment);
    } catch (const std::exception& trouble) {
        std::cerr << trouble.what() << '\n';
        return tend::cli::failed;
    }
}
