#include "platform/chords.hpp"

#include <imgui.h>
#include <imgui_internal.h>

namespace tend::platform {
namespace {

bool isModifier(ImGuiKey key) {
    return (key >= ImGuiKey_LeftCtrl && key <= ImGuiKey_RightSuper) || (key & ImGuiMod_Mask_) != 0;
}

template <typename Call>
unsigned hook(ImGuiContext& context, ImGuiContextHookType when, void* owner, Call call) {
    ImGuiContextHook hook;
    hook.Type = when;
    hook.UserData = owner;
    hook.Callback = call;
    return ImGui::AddContextHook(&context, &hook);
}

} // namespace

std::size_t eventsForOneFrame(std::span<const ImGuiInputEvent> waiting) {
    bool pressed = false;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const auto& event = waiting[i];
        if (event.Type == ImGuiInputEventType_Text)
            pressed = false; // it was for typing: no shortcut waits for it
        if (event.Type != ImGuiInputEventType_Key)
            continue;
        if (!isModifier(event.Key.Key))
            pressed = pressed || event.Key.Down;
        else if (pressed)
            return i;
    }
    return waiting.size();
}

Chords::Chords(ImGuiContext& context) : context_(context) {
    before_ =
        hook(context, ImGuiContextHookType_NewFramePre, this, [](ImGuiContext*, ImGuiContextHook* called) {
            static_cast<Chords*>(called->UserData)->holdBack();
        });
    after_ =
        hook(context, ImGuiContextHookType_NewFramePost, this, [](ImGuiContext*, ImGuiContextHook* called) {
            static_cast<Chords*>(called->UserData)->giveBack();
        });
}

Chords::~Chords() {
    ImGui::RemoveContextHook(&context_, before_);
    ImGui::RemoveContextHook(&context_, after_);
}

void Chords::holdBack() {
    auto& queue = context_.InputEventsQueue;
    const auto now = static_cast<int>(eventsForOneFrame({queue.Data, static_cast<std::size_t>(queue.Size)}));
    later_.assign(queue.begin() + now, queue.end());
    queue.resize(now);
}

void Chords::giveBack() {
    for (const auto& event : later_)
        context_.InputEventsQueue.push_back(event);
    later_.clear();
}

} // namespace tend::platform
