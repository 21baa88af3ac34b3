#include "ui/widgets/line_memory.hpp"

#include <imgui_internal.h>

#include <map>
#include <memory>

namespace tend::ui {

namespace {

using Lines = std::map<ImGuiID, EditedLine>;

void forget(ImGuiContext* /*context*/, ImGuiContextHook* hook) {
    const std::unique_ptr<Lines> lines(static_cast<Lines*>(hook->UserData));
    hook->UserData = nullptr;
}

Lines& linesOf(ImGuiContext& context) {
    for (const ImGuiContextHook& hook : context.Hooks)
        if (hook.Callback == &forget)
            return *static_cast<Lines*>(hook.UserData);
    auto lines = std::make_unique<Lines>();
    Lines& kept = *lines;
    ImGuiContextHook hook;
    hook.Type = ImGuiContextHookType_Shutdown;
    hook.Callback = &forget;
    hook.UserData = lines.release(); // forget() takes it again when the context ends
    ImGui::AddContextHook(&context, &hook);
    return kept;
}

} // namespace

EditedLine& editedLine(ImGuiID id) {
    ImGuiContext& context = *ImGui::GetCurrentContext();
    Lines& lines = linesOf(context);
    std::erase_if(lines, [&](const auto& line) { return line.second.frame + 1 < context.FrameCount; });
    EditedLine& line = lines[id];
    line.frame = context.FrameCount;
    return line;
}

} // namespace tend::ui
