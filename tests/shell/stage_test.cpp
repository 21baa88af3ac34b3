#include "shell/stage.hpp"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

using namespace tend;

namespace {

/// Dear ImGui without a window, with the fonts and the theme the window has.
class OneFrame {
  public:
    OneFrame() : context_(ImGui::CreateContext()) {
        context_->IO.IniFilename = nullptr;
        context_->IO.DisplaySize = {800, 600};
        context_->IO.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        stage_.emplace(*context_, ui::Look::Light, 1.0F);
        ImGui::NewFrame();
        stage_->beginFrame(0, ui::Look::Light, 1);
    }

    ~OneFrame() {
        ImGui::EndFrame();
        for (auto* texture : ImGui::GetPlatformIO().Textures) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    }

    OneFrame(const OneFrame&) = delete;
    OneFrame& operator=(const OneFrame&) = delete;

    const ui::Theme& theme() { return stage_->theme(); }

    /// Left and width in the atlas of each picture that is drawn for a text.
    std::vector<std::pair<float, float>> pictures(std::string_view words) {
        ImDrawList& canvas = *ImGui::GetForegroundDrawList();
        const int before = canvas.VtxBuffer.Size;
        theme().text(canvas, {10, 10}, ui::TextStyle::PersonName, theme().colors().ink, words);
        std::vector<std::pair<float, float>> found;
        for (int at = before; at < canvas.VtxBuffer.Size; at += 4)
            found.emplace_back(canvas.VtxBuffer[at].pos.x,
                               canvas.VtxBuffer[at + 1].pos.x - canvas.VtxBuffer[at].pos.x);
        return found;
    }

  private:
    struct Gone {
        void operator()(ImGuiContext* context) const { ImGui::DestroyContext(context); }
    };

    std::optional<shell::Stage> stage_; // closes its fonts after the context has let go of them
    std::unique_ptr<ImGuiContext, Gone> context_;
};

} // namespace

TEST_CASE("the page is lent a shaper, and an Arabic name is drawn with it: joined, from right to left") {
    OneFrame frame;
    REQUIRE(frame.theme().desk().shaper != nullptr);
    const auto name = frame.pictures("سيبيل");
    CHECK(name.size() == 5);
    float apart = 0;
    for (const std::string_view letter : {"س", "ي", "ب", "ي", "ل"})
        apart += frame.theme().textSize(ui::TextStyle::PersonName, letter).x;
    CHECK(frame.theme().textSize(ui::TextStyle::PersonName, "سيبيل").x < apart * 0.9F);
    CHECK(name.front().first < name.back().first);
}

TEST_CASE("a family is drawn as one picture in a name") {
    OneFrame frame;
    CHECK(frame.pictures("👨‍👩‍👧").size() == 1);
    CHECK(frame.pictures("Ada 👨‍👩‍👧").size() == 4);
}
