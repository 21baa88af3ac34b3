#include "bench/headless.hpp"

namespace tend::bench {
namespace {

/// Says that every texture is on the graphics card, since there is none.
void acknowledgeTextures() {
    for (auto* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

} // namespace

Headless::Headless(ImVec2 size) : context_(ImGui::CreateContext()) {
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = size;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    stage_.emplace(*context_, ui::Look::Light, 1.0F);
}

Headless::~Headless() {
    for (auto* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(context_);
}

void Headless::frame(const std::function<void(const ui::Theme&)>& draw) {
    constexpr float step = 1.0F / 60;
    ImGui::GetIO().DeltaTime = step;
    now_ += static_cast<double>(step);
    stage_->beginFrame(now_, ui::Look::Light, 1);
    ImGui::NewFrame();
    draw(stage_->theme());
    ImGui::Render();
    acknowledgeTextures();
}

} // namespace tend::bench
