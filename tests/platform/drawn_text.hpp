#pragma once

#include "platform/fonts/fonts.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace tend::test {

/// Dear ImGui without a window, with Tend's fonts, one frame drawn.
class DrawnText {
  public:
    DrawnText() : context_(ImGui::CreateContext()) {
        auto& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {800, 600};
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        fonts = library_.loadInto(*io.Fonts);
        ImGui::NewFrame();
    }

    DrawnText(const DrawnText&) = delete;
    DrawnText& operator=(const DrawnText&) = delete;

    ~DrawnText() {
        ImGui::EndFrame();
        for (auto* texture : ImGui::GetPlatformIO().Textures) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
        ImGui::DestroyContext(context_);
    }

    ImFontGlyph* glyph(ImFont* font, char32_t character, float size = 24) {
        return font->GetFontBaked(size)->FindGlyphNoFallback(static_cast<ImWchar>(character));
    }

    text::Shaper& shaper() { return library_.shaper(); }

    /// The colour in the middle of a glyph, as it lies in the atlas.
    bool hasInk(const ImFontGlyph& glyph) {
        const auto* texture = ImGui::GetIO().Fonts->TexData;
        const int left = int(glyph.U0 * float(texture->Width));
        const int right = int(glyph.U1 * float(texture->Width));
        for (int y = int(glyph.V0 * float(texture->Height)); y < int(glyph.V1 * float(texture->Height)); ++y)
            for (int x = left; x < right; ++x)
                if (static_cast<unsigned char*>(texture->Pixels)[(y * texture->Width + x) * 4 + 3] > 128)
                    return true;
        return false;
    }

    platform::FontSet fonts;

  private:
    ImGuiContext* context_;
    platform::FontLibrary library_;
};

} // namespace tend::test
