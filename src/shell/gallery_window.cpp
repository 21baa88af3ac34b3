#include "shell/gallery_window.hpp"

#include "base/tr.hpp"
#include "platform/clock.hpp"
#include "platform/frame_pacer.hpp"
#include "platform/window.hpp"
#include "shell/stage.hpp"
#include "ui/gallery/gallery.hpp"
#include "ui/theme/scope.hpp"
#include "ui/widgets/dialog.hpp"

#include <imgui.h>

#include <optional>

namespace tend::shell {
namespace {

using platform::steadySeconds;

/// Asleep while nothing happens, as the journal's window is.
class GalleryLoop {
  public:
    explicit GalleryLoop(const GalleryOptions& options)
        : window_({.title = base::tr("Tend, gallery")}),
          stage_(window_.context(), options.look,
                 window_.scale() * static_cast<float>(options.scalePercent) / 100) {
        state_.look = options.look;
        state_.textPercent = options.scalePercent;
    }

    void run() {
        while (!window_.shouldClose()) {
            drawFrame();
            sleep();
        }
    }

  private:
    void drawFrame() {
        window_.beginFrame();
        const float scale = window_.scale() * static_cast<float>(state_.textPercent) / 100;
        stage_.beginFrame(steadySeconds(), state_.look, scale);
        ImGui::NewFrame();
        drawGalleryPage(state_, stage_.theme());
        stage_.drawComposing(window_.composition());
        ImGui::Render();
        window_.endFrame(stage_.theme().colors().canvas);
        pacer_.frameDrawn();
    }

    void sleep() {
        auto& motion = stage_.theme().motion();
        const auto motionWake = motion.active() ? std::optional(0.0) : motion.nextWake();
        const auto wake = pacer_.nextWake(window_.context(), std::nullopt, motionWake);
        if (window_.waitEvents(wake ? std::optional(wake->seconds) : std::nullopt))
            pacer_.eventArrived();
    }

    platform::Window window_;
    Stage stage_;
    ui::GalleryState state_{};
    platform::FramePacer pacer_;
};

} // namespace

int runGallery(const GalleryOptions& options) {
    GalleryLoop(options).run();
    return 0;
}

void drawGalleryPage(ui::GalleryState& state, const ui::Theme& theme) {
    constexpr ImGuiWindowFlags bare = ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoDecoration |
                                      ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                      ImGuiWindowFlags_NoBringToFrontOnFocus |
                                      ImGuiWindowFlags_NoScrollWithMouse;
    ui::closeForgottenPopups();
    const auto* viewport = ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport->Pos);
    ImGui::SetNextWindowSize(viewport->Size);
    if (ImGui::Begin("###gallery-window", nullptr, bare))
        ui::drawGallery(state, theme);
    ImGui::End();
}

} // namespace tend::shell
