#include "ui/editor/editor_driver.hpp"

#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include <string_view>

using tend::test::EditorDriver;

void ImGuiTestEngineHook_ItemAdd(ImGuiContext*, ImGuiID, const ImRect&, const ImGuiLastItemData*) {}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID, const char* label, ImGuiItemStatusFlags) {
    auto* driver = static_cast<EditorDriver*>(context->IO.UserData);
    if (driver != nullptr && label != nullptr && std::string_view(label) == "Note###note")
        driver->reported = true;
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) {
    return nullptr;
}

namespace tend::test {

namespace {

// Plays a backend that keeps no pictures.
void acceptTextures() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK && texture->Status != ImTextureStatus_Destroyed) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

} // namespace

EditorDriver::EditorDriver() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.UserData = this;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.DisplaySize = {800, 600};
    io.Fonts->AddFontDefault();
    ImGui::GetCurrentContext()->TestEngineHookItems = true;
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_ClipboardUserData = this;
    platform.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
        static_cast<EditorDriver*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)->clipboard = text;
    };
    platform.Platform_GetClipboardTextFn = [](ImGuiContext*) {
        return static_cast<EditorDriver*>(ImGui::GetPlatformIO().Platform_ClipboardUserData)
            ->clipboard.c_str();
    };
    look.lineHeight = 20;
    look.width = 300;
    frames(2);
}

EditorDriver::~EditorDriver() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetStatus(ImTextureStatus_Destroyed);
        texture->SetTexID(ImTextureID_Invalid);
    }
    ImGui::DestroyContext();
}

void EditorDriver::frame(float seconds) {
    ImGui::GetIO().DeltaTime = seconds;
    ImGui::NewFrame();
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize({600, windowHeight});
    ImGui::Begin("Page", nullptr, ImGuiWindowFlags_NoDecoration);
    result = ui::editor::editText("Note###note", state, look);
    ImGui::InputText("Other###other", &otherText);
    ImGui::End();
    if (ImGui::Shortcut(ImGuiMod_Ctrl | ImGuiKey_Z, ImGuiInputFlags_RouteGlobal))
        ++appUndos;
    for (const ImGuiKeyChord chord : {ImGuiMod_Alt | ImGuiKey_LeftArrow, ImGuiMod_Ctrl | ImGuiKey_Enter})
        appChords += ImGui::Shortcut(chord, ImGuiInputFlags_RouteGlobal) ? 1 : 0;
    ImGui::Render();
    acceptTextures();
    changes += result.changed ? 1 : 0;
    submits += result.submitted ? 1 : 0;
    escapes += result.escaped ? 1 : 0;
}

void EditorDriver::frames(int count) {
    for (int i = 0; i < count; ++i)
        frame();
}

ImVec2 EditorDriver::pointOf(int column, int line) const {
    const float width = ImGui::GetIO().Fonts->Fonts[0]->GetFontBaked(13)->GetCharAdvance('a');
    return result.min + look.padding +
           ImVec2(static_cast<float>(column) * width + 1,
                  (static_cast<float>(line) + 0.5F) * look.lineHeight);
}

void EditorDriver::click(int column, int line, int times) {
    ImGuiIO& io = ImGui::GetIO();
    const ImVec2 point = pointOf(column, line);
    io.AddMousePosEvent(point.x, point.y);
    for (int i = 0; i < times; ++i) {
        io.AddMouseButtonEvent(0, true);
        frame();
        io.AddMouseButtonEvent(0, false);
        frame();
    }
    frame();
}

void EditorDriver::type(std::string_view utf8) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(utf8).c_str());
    frames(2);
}

void EditorDriver::press(ImGuiKeyChord chord) {
    ImGuiIO& io = ImGui::GetIO();
    const auto key = static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_);
    const auto hold = [&](bool down) {
        for (const ImGuiKey mod : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt})
            if ((chord & mod) != 0)
                io.AddKeyEvent(mod, down);
    };
    hold(true);
    io.AddKeyEvent(key, true);
    frames(2);
    io.AddKeyEvent(key, false);
    hold(false);
    frames(2);
}

} // namespace tend::test
