#include "ui/gallery/painted_picture.hpp"

#include "ui/theme/colors.hpp"

#include <imgui_internal.h>

#include <cmath>

namespace tend::ui {

namespace {

constexpr int width = 120, height = 96; // wider than high, as photographs are

/// From the top: sky, a sun, and two hills.
ImU32 pixelAt(int x, int y) {
    const float across = static_cast<float>(x) / width, down = static_cast<float>(y) / height;
    const float far = 0.58F + 0.08F * std::sin(across * 7), near = 0.76F + 0.07F * std::sin(across * 5 + 2);
    const float sun = std::hypot(static_cast<float>(x) - 74, static_cast<float>(y) - 38);
    if (down > near) {
        return mixed(IM_COL32(76, 128, 108, 255), IM_COL32(44, 92, 76, 255), (down - near) * 4);
    }
    if (down > far) {
        return mixed(IM_COL32(150, 182, 164, 255), IM_COL32(118, 160, 142, 255), (down - far) * 4);
    }
    const ImU32 sky = mixed(IM_COL32(246, 205, 168, 255), IM_COL32(250, 232, 206, 255), down / far);
    return mixed(IM_COL32(224, 146, 74, 255), sky, std::min(1.0F, std::max(0.0F, sun - 13)));
}

} // namespace

PaintedPicture::PaintedPicture()
    : context_(ImGui::GetCurrentContext()), texture_(std::make_unique<ImTextureData>()) {
    texture_->Create(ImTextureFormat_RGBA32, width, height);
    texture_->UseColors = true;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            *static_cast<ImU32*>(texture_->GetPixelsAt(x, y)) = pixelAt(x, y);
        }
    }
    texture_->SetStatus(ImTextureStatus_WantCreate);
    ImGui::RegisterUserTexture(texture_.get());
}

PaintedPicture::~PaintedPicture() {
    if (ImGui::GetCurrentContext() == context_) {
        ImGui::UnregisterUserTexture(texture_.get());
        ImGui::GetPlatformIO().Textures.find_erase(texture_.get());
    }
}

Picture PaintedPicture::picture() const {
    return {texture_->GetTexRef(), {width, height}};
}

} // namespace tend::ui
