#pragma once

#include "shell/stage.hpp"

#include <imgui.h>

#include <functional>
#include <optional>

namespace tend::bench {

/// Dear ImGui without a window or a renderer, with Tend's own fonts: what a frame costs to build.
class Headless {
  public:
    explicit Headless(ImVec2 size);
    ~Headless();
    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    ui::Theme& theme() { return stage_->theme(); }

    void frame(const std::function<void(const ui::Theme&)>& draw);

  private:
    ImGuiContext* context_;
    std::optional<shell::Stage> stage_;
    double now_ = 0;
};

} // namespace tend::bench
