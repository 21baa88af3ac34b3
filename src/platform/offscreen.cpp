#include "platform/offscreen.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"

#include <cstddef>
#include <string>
#include <vector>

#define GL_GLEXT_PROTOTYPES
#define GLFW_INCLUDE_GLEXT
#include <GLFW/glfw3.h>

namespace tend::platform {

Offscreen::Offscreen(int width, int height) : width_(width), height_(height) {
    GLint largest = 0;
    glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &largest);
    glGenFramebuffers(1, &frame_);
    glGenRenderbuffers(1, &colour_);
    bool complete = width > 0 && height > 0 && width <= largest && height <= largest;
    if (complete) {
        bind();
        glBindRenderbuffer(GL_RENDERBUFFER, colour_);
        glRenderbufferStorage(GL_RENDERBUFFER, GL_RGBA8, width, height);
        glFramebufferRenderbuffer(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_RENDERBUFFER, colour_);
        complete = glCheckFramebufferStatus(GL_FRAMEBUFFER) == GL_FRAMEBUFFER_COMPLETE;
    }
    if (!complete) {
        glDeleteFramebuffers(1, &frame_);
        glDeleteRenderbuffers(1, &colour_);
        throw base::Error(base::fill(base::tr("A picture of {0} by {1} pixels cannot be drawn here."),
                                     {std::to_string(width), std::to_string(height)}));
    }
}

Offscreen::~Offscreen() {
    glDeleteFramebuffers(1, &frame_);
    glDeleteRenderbuffers(1, &colour_);
}

void Offscreen::bind() const {
    glBindFramebuffer(GL_FRAMEBUFFER, frame_);
}

Pixels Offscreen::read() const {
    bind();
    return readFramebuffer(width_, height_);
}

Pixels readFramebuffer(int width, int height) {
    Pixels pixels{width, height};
    const auto stride = static_cast<std::size_t>(width) * 4;
    std::vector<std::uint8_t> upward(stride * static_cast<std::size_t>(height));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, upward.data());
    pixels.rgba.reserve(upward.size());
    for (auto row = static_cast<std::size_t>(height); row-- > 0;)
        pixels.rgba.insert(pixels.rgba.end(), upward.begin() + static_cast<std::ptrdiff_t>(row * stride),
                           upward.begin() + static_cast<std::ptrdiff_t>((row + 1) * stride));
    for (std::size_t alpha = 3; alpha < pixels.rgba.size(); alpha += 4)
        pixels.rgba[alpha] = 255;
    return pixels;
}

} // namespace tend::platform
