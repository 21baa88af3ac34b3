#include "shell/screens.hpp"

#include "base/error.hpp"
#include "platform/png.hpp"
#include "platform/window.hpp"
#include "shell/shell.hpp"
#include "shell/stage.hpp"

#include <imgui.h>

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
        for (int i = 0; i < framesToSettle; ++i) {
            window_.waitEvents(0.0);
            window_.beginFrame();
            stage_.beginFrame(now_ += frameSeconds, options_.look, scale());
            ImGui::NewFrame();
            shell_.draw(stage_.theme());
            ImGui::Render();
            window_.endFrame(stage_.theme().colors().canvas);
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
         {std::pair(ui::Screen::Today, "today"), std::pair(ui::Screen::People, "people"),
          std::pair(ui::Screen::Streaks, "streaks")}) {
        studio.shell().show(screen);
        files.push_back(studio.picture(name));
    }
    return files;
}

} // namespace tend::shell
