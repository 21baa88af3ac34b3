#include "support/ui_harness.hpp"

#include "ui/widgets/touch.hpp"

#include <imgui_internal.h>

#include <cstddef>
#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace tend::test {

namespace {

constexpr float frameSeconds = 1.0F / 60;

void acknowledgeTextures(bool destroyAll) {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        if (destroyAll || texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        } else if (texture->Status != ImTextureStatus_OK) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

/// Visible words, or "###id" where that is asked for.
bool answersTo(const std::string& label, std::string_view asked) {
    if (asked.starts_with("###")) {
        const auto mark = label.find("###");
        return mark != label.npos && std::string_view(label).substr(mark) == asked;
    }
    return !asked.empty() && (label == asked || ui::wordsOf(label.c_str()) == asked);
}

} // namespace

/// What the hooks tell, kept by the context they come from.
struct Recorder {
    std::vector<SeenItem> items;
    std::unordered_map<ImGuiID, std::size_t> index;
    std::vector<std::string> mistakes;

    void clear() {
        items.clear();
        index.clear();
    }

    void add(const ImGuiContext& context, ImGuiID id, const ImRect& rect, const ImGuiLastItemData* data) {
        const auto [found, fresh] = index.try_emplace(id, items.size());
        if (fresh) {
            items.emplace_back();
        }
        SeenItem& item = items[found->second];
        item.id = id;
        item.box = {rect.Min, rect.Max};
        item.window = context.CurrentWindow != nullptr ? context.CurrentWindow->Name : "";
        item.in = context.CurrentWindow;
        item.mayLieUnder = data != nullptr && (data->ItemFlags & ImGuiItemFlags_AllowOverlap) != 0;
        item.disabled = data != nullptr && (data->ItemFlags & ImGuiItemFlags_Disabled) != 0;
    }

    void name(ImGuiID id, const char* label, ImGuiItemStatusFlags status) {
        if (const auto found = index.find(id); found != index.end()) {
            items[found->second].label = label != nullptr ? label : "";
            items[found->second].checked = (status & ImGuiItemStatusFlags_Checked) != 0;
            items[found->second].disabled |= (status & ui::statusDisabled) != 0;
        }
    }

    static Recorder* of(const ImGuiContext& context) { return static_cast<Recorder*>(context.TestEngine); }

    static void mistake(ImGuiContext*, void* self, const char* what) {
        static_cast<Recorder*>(self)->mistakes.emplace_back(what);
    }

    static void hookAdd(ImGuiContext* context, ImGuiID id, const ImRect& rect,
                        const ImGuiLastItemData* data) {
        if (Recorder* recorder = of(*context)) {
            recorder->add(*context, id, rect, data);
        }
    }

    static void hookName(ImGuiContext* context, ImGuiID id, const char* label, ImGuiItemStatusFlags status) {
        if (Recorder* recorder = of(*context)) {
            recorder->name(id, label, status);
        }
    }
};

UiHarness::UiHarness(Draw draw, const HarnessLook& look)
    : draw_(std::move(draw)), show_(look.show), recorder_(std::make_unique<Recorder>()),
      context_(ImGui::CreateContext()), theme_(look.look, {}, look.scale), window_(look.window) {
    context_->TestEngine = recorder_.get();
    context_->TestEngineHookItems = true;
    context_->ErrorCallback = &Recorder::mistake;
    context_->ErrorCallbackUserData = recorder_.get();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = look.size;
    if (look.fonts != nullptr) {
        theme_.setFonts((*look.fonts)(*io.Fonts));
    }
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures | ImGuiBackendFlags_RendererHasVtxOffset;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigErrorRecoveryEnableAssert = false;
    io.ConfigErrorRecoveryEnableTooltip = false;
    io.ConfigErrorRecoveryEnableDebugLog = false;
    theme_.motion().setOn(look.motion);
    frames(3);
}

UiHarness::~UiHarness() {
    acknowledgeTextures(true);
    ImGui::DestroyContext(context_);
}

void UiHarness::drawFrame(bool log, float seconds) {
    recorder_->clear();
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = seconds;
    now_ += static_cast<double>(seconds);
    theme_.beginFrame(now_);
    theme_.applyTo(ImGui::GetStyle());
    ImGui::NewFrame();
    if (log) {
        ImGui::LogToBuffer(99);
    }
    if (window_) {
        drawInWindow();
    } else {
        draw_(theme_);
    }
    if (log) {
        text_ = context_->LogBuffer.c_str();
        context_->LogBuffer.clear();
        ImGui::LogFinish();
    }
    ImGui::Render();
    if (show_ != nullptr) {
        (*show_)();
    } else {
        acknowledgeTextures(false);
    }
    if (!recorder_->mistakes.empty()) {
        const std::string what = recorder_->mistakes.front();
        recorder_->mistakes.clear();
        fail("Dear ImGui was used wrongly: " + what);
    }
}

void UiHarness::drawInWindow() {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("harness", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoSavedSettings);
    draw_(theme_);
    ImGui::End();
}

void UiHarness::fail(const std::string& what) const {
    std::string message = what + "; on screen:";
    for (const SeenItem& item : recorder_->items) {
        if (!item.label.empty()) {
            message += "\n  [" + item.window + "] " + item.label + (item.disabled ? " (disabled)" : "");
        }
    }
    throw std::runtime_error(message);
}

void UiHarness::frames(int count) {
    for (int i = 0; i < count; ++i) {
        drawFrame(false, frameSeconds);
    }
}

void UiHarness::pass(double seconds) {
    for (double left = seconds; left > 0; left -= 0.05) {
        drawFrame(false, 0.05F);
    }
}

const std::vector<SeenItem>& UiHarness::items() const {
    return recorder_->items;
}

const SeenItem* UiHarness::find(std::string_view label) const {
    const SeenItem* found = nullptr;
    for (const SeenItem& item : recorder_->items) {
        if (!answersTo(item.label, label)) {
            continue;
        }
        if (found != nullptr) {
            fail("more than one item is called '" + std::string(label) + "'");
        }
        found = &item;
    }
    return found;
}

const SeenItem& UiHarness::get(std::string_view label) const {
    if (const SeenItem* item = find(label)) {
        return *item;
    }
    fail("nothing is called '" + std::string(label) + "'");
}

std::string UiHarness::focusedLabel() const {
    for (const SeenItem& item : recorder_->items) {
        if (item.id == context_->NavId && context_->NavCursorVisible) {
            return item.label;
        }
    }
    return {};
}

bool UiHarness::hasKeyboard(std::string_view label) const {
    return answersTo(focusedLabel(), label);
}

void UiHarness::hoverAt(ImVec2 point) {
    ImGui::GetIO().AddMousePosEvent(point.x, point.y);
    frames(2);
}

void UiHarness::hover(std::string_view label) {
    hoverAt(get(label).box.center());
}

void UiHarness::clickAt(ImVec2 point) {
    hoverAt(point);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    frames(1);
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    frames(3);
}

void UiHarness::click(std::string_view label) {
    clickAt(get(label).box.center());
}

void UiHarness::scroll(float lines) {
    ImGui::GetIO().AddMouseWheelEvent(0, lines);
    frames(3);
}

void UiHarness::type(std::string_view utf8) {
    ImGui::GetIO().AddInputCharactersUTF8(std::string(utf8).c_str());
    frames(3);
}

void UiHarness::press(ImGuiKeyChord chord, int times) {
    ImGuiIO& io = ImGui::GetIO();
    const auto key = static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_);
    const auto modifiers = [&](bool down) {
        for (const ImGuiKey modifier : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt, ImGuiMod_Super}) {
            if ((chord & modifier) != 0) {
                io.AddKeyEvent(modifier, down);
            }
        }
    };
    for (int i = 0; i < times; ++i) {
        modifiers(true);
        io.AddKeyEvent(key, true);
        frames(2);
        io.AddKeyEvent(key, false);
        modifiers(false);
        frames(2);
    }
}

void UiHarness::tabTo(std::string_view label) {
    constexpr int most = 100;
    for (int i = 0; i < most; ++i) {
        if (hasKeyboard(label)) {
            return;
        }
        press(ImGuiKey_Tab);
    }
    fail("Tab does not reach '" + std::string(label) + "'");
}

std::string UiHarness::text() {
    drawFrame(true, frameSeconds);
    return text_;
}

int UiHarness::vertices() const {
    return ImGui::GetDrawData()->TotalVtxCount;
}

} // namespace tend::test

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& rect,
                                 const ImGuiLastItemData* data) {
    tend::test::Recorder::hookAdd(context, id, rect, data);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags status) {
    tend::test::Recorder::hookName(context, id, label, status);
}

void ImGuiTestEngineHook_Log(ImGuiContext* /*context*/, const char* /*format*/, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext* /*context*/, ImGuiID /*id*/) {
    return nullptr;
}
