#pragma once

#include "platform/png.hpp"

#include <cstdint>

namespace tend::platform {

/// A picture to draw on that is no window: as large as OpenGL allows, whatever the screen. Needs a current
/// OpenGL context, also when it goes.
class Offscreen {
  public:
    /// Throws base::Error where OpenGL cannot make a picture of that size.
    Offscreen(int width, int height);
    ~Offscreen();
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

    int width() const { return width_; }

    int height() const { return height_; }

    /// What is drawn next is drawn here.
    void bind() const;
    /// What has been drawn.
    Pixels read() const;

  private:
    int width_;
    int height_;
    std::uint32_t frame_ = 0;
    std::uint32_t colour_ = 0;
};

/// Reads the bound framebuffer, opaque, rows from the top.
Pixels readFramebuffer(int width, int height);

} // namespace tend::platform
