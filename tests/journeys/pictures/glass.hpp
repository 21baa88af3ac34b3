#pragma once

#include "platform/offscreen.hpp"

#include <imgui.h>

#include <filesystem>
#include <functional>
#include <memory>

struct GLFWwindow;

namespace tend::test {

/// What a harness draws, drawn with the real renderer on a picture that no window shows. Needs a display.
class Glass {
  public:
    /// Throws base::Error where there is no display, or none that draws.
    Glass(int width, int height);
    ~Glass();
    Glass(const Glass&) = delete;
    Glass& operator=(const Glass&) = delete;

    /// For HarnessLook: shows the frame that Dear ImGui rendered last.
    const std::function<void()>& show() const { return show_; }

    void ground(ImU32 color) { ground_ = color; }

    void write(const std::filesystem::path& png) const;
    /// Before the harness goes, and its context with it.
    void release();

  private:
    void drawLast();

    GLFWwindow* window_ = nullptr;
    std::unique_ptr<platform::Offscreen> picture_;
    std::function<void()> show_ = [this] { drawLast(); };
    ImU32 ground_ = 0;
    bool ready_ = false;
};

} // namespace tend::test
