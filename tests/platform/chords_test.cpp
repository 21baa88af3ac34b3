#include "platform/chords.hpp"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <cstddef>
#include <memory>

using namespace tend::platform;

namespace {

/// Dear ImGui without a window; counts what its frames see.
class Keyboard {
  public:
    Keyboard() : context_(ImGui::CreateContext()), chords_(std::make_unique<Chords>(*context_)) {
        auto& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.DisplaySize = {100, 100};
        io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
        frame();
        frame();
    }

    ~Keyboard() {
        for (auto* texture : ImGui::GetPlatformIO().Textures) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
        chords_.reset();
        ImGui::DestroyContext(context_);
    }

    void key(ImGuiKey key, bool down) { context_->IO.AddKeyEvent(key, down); }

    void ctrl(bool down) {
        key(ImGuiMod_Ctrl, down);
        key(ImGuiKey_LeftCtrl, down);
    }

    void frame() {
        ImGui::NewFrame();
        shortcuts += ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_3, ImGuiInputFlags_RouteGlobal) ? 1 : 0;
        ImGui::EndFrame();
        ++frames;
    }

    void drain() {
        frame();
        while (context_->InputEventsQueue.Size > 0)
            frame();
        frame();
    }

    int shortcuts = 0;
    int frames = 0;

  private:
    ImGuiContext* context_;
    std::unique_ptr<Chords> chords_;
};

} // namespace

TEST_CASE("A shortcut pressed and let go between two frames is seen, once, whichever key is let go first") {
    for (const bool ctrlFirst : {true, false}) {
        CAPTURE(ctrlFirst);
        Keyboard keyboard;
        keyboard.ctrl(true);
        keyboard.key(ImGuiKey_3, true);
        if (ctrlFirst)
            keyboard.ctrl(false);
        keyboard.key(ImGuiKey_3, false);
        if (!ctrlFirst)
            keyboard.ctrl(false);
        keyboard.drain();
        CHECK(keyboard.shortcuts == 1);
        CHECK_FALSE(ImGui::GetIO().KeyCtrl);
    }
}

TEST_CASE("A modifier pressed after a key does not make it a shortcut") {
    Keyboard keyboard;
    keyboard.key(ImGuiKey_3, true);
    keyboard.ctrl(true);
    keyboard.key(ImGuiKey_3, false);
    keyboard.ctrl(false);
    keyboard.drain();
    CHECK(keyboard.shortcuts == 0);
}

TEST_CASE("Several quick shortcuts are all seen") {
    Keyboard keyboard;
    for (int i = 0; i < 5; ++i) {
        keyboard.ctrl(true);
        keyboard.key(ImGuiKey_3, true);
        keyboard.ctrl(false);
        keyboard.key(ImGuiKey_3, false);
    }
    keyboard.drain();
    CHECK(keyboard.shortcuts == 5);
}

TEST_CASE("Capital letters typed in one go are not spread over more frames than without") {
    Keyboard keyboard;
    auto& io = ImGui::GetIO();
    keyboard.key(ImGuiMod_Shift, true);
    keyboard.key(ImGuiKey_A, true);
    io.AddInputCharacter('A');
    keyboard.key(ImGuiMod_Shift, false);
    const auto& queue = ImGui::GetCurrentContext()->InputEventsQueue;
    CHECK(eventsForOneFrame({queue.Data, std::size_t(queue.Size)}) == std::size_t(queue.Size));
}
