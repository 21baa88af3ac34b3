#pragma once

#include "platform/fonts/fonts.hpp"
#include "ui/theme/theme.hpp"

#include <imgui.h>

#include <functional>

namespace tend::bench {

/// Dear ImGui without a window or a renderer, with Tend's own fonts: what a frame costs to build.
class Headless {
  public:
    explicit Headless(ImVec2 size);
    ~Headless();
    Headless(const Headless&) = delete;
    Headless& operator=(const Headless&) = delete;

    void frame(const std::function<void(const ui::Theme&)>& draw);

  private:
    ImGuiContext* context_;
    platform::FontLibrary library_;
    ui::Theme theme_;
    double now_ = 0;
};

} // namespace tend::bench
