#include "shell/screens.hpp"

#include "base/error.hpp"
#include "platform/png.hpp"
#include "platform/window.hpp"
#include "shell/gallery_window.hpp"
#include "shell/shell.hpp"
#include "shell/stage.hpp"
#include "ui/gallery/gallery.hpp"

#include <imgui.h>

#include <chrono>
#include <functional>
#include <string>
#include <thread>
#include <utility>

namespace tend::shell {
namespace {

constexpr int framesToSettle = 8;
constexpr double frameSeconds =
    0.25; ///< longer than any motion, so that pictures show where things come to rest

class Studio {
  public:
    explicit Studio(const ScreensOptions& options)
        : options_(options),
          window_({.title = "Tend", .width = options.width, .height = options.height, .hidden = true}),
          stage_(window_.context(), options.look, scale()),
          shell_({.journal = options.journal, .now = options.now, .wake = [] {}, .home = options.home},
                 {.look = options.look, .textPercent = options.scalePercent}) {}

    Shell& shell() { return shell_; }

    std::filesystem::path picture(const std::string& name) {
        return picture(name, [this](const ui::Theme& theme) { shell_.draw(theme); });
    }

    std::filesystem::path picture(const std::string& name,
                                  const std::function<void(const ui::Theme&)>& draw) {
        // What was read last is drawn in frames of its own.
        for (int settled = 0; settled < framesToSettle; settled = shell_.reading() ? 0 : settled + 1) {
            if (shell_.reading())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            window_.waitEvents(0.0);
            window_.beginFrame();
            stage_.beginFrame(now_ += frameSeconds, options_.look, scale());
            ImGui::NewFrame();
            draw(stage_.theme());
            ImGui::Render();
            window_.endFrame(stage_.theme().colors().canvas);
            shell_.settle(now_);
        }
        auto file = options_.directory / (name + ".png");
        platform::writePng(file, window_.capture());
        return file;
    }

  private:
    float scale() const { return static_cast<float>(options_.scalePercent) / 100; }

    const ScreensOptions& options_;
    platform::Window window_;
    Stage stage_;
    Shell shell_;
    double now_ = 0;
};

/// One picture where all of it fits into the window, else as many as it takes.
std::vector<std::filesystem::path> galleryPictures(Studio& studio, ui::Look look) {
    ui::GalleryState state;
    state.look = look;
    const auto draw = [&state](const ui::Theme& theme) { drawGalleryPage(state, theme); };
    std::vector<std::filesystem::path> files{studio.picture("gallery", draw)};
    if (state.height <= state.sight)
        return files;
    std::filesystem::remove(files.back());
    files.clear();
    for (float top = 0; top < state.height; top += state.sight) {
        state.scrollTo = top;
        files.push_back(studio.picture("gallery-" + std::to_string(files.size() + 1), draw));
    }
    return files;
}

} // namespace

std::vector<std::filesystem::path> renderScreens(const ScreensOptions& options) {
    std::filesystem::create_directories(options.directory);
    Studio studio(options);
    if (options.passphrase)
        studio.shell().unlockNow(std::string(options.passphrase->reveal()));
    if (!studio.shell().open())
        return {studio.picture("start")};
    std::vector<std::filesystem::path> files;
    for (const auto& [screen, name] :
         {std::pair(ui::Screen::Today, "today"), std::pair(ui::Screen::Journal, "journal"),
          std::pair(ui::Screen::People, "people"), std::pair(ui::Screen::Streaks, "streaks")}) {
        studio.shell().show(screen);
        files.push_back(studio.picture(name));
    }
    const auto gallery = galleryPictures(studio, options.look);
    files.insert(files.end(), gallery.begin(), gallery.end());
    return files;
}

} // namespace tend::shell
