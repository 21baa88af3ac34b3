#pragma once

#include "ui/theme/theme.hpp"

#include <imgui.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct ImGuiContext;
struct ImGuiWindow;

namespace tend::test {

/// One item of the last frame, as Dear ImGui's test hooks told it.
struct SeenItem {
    ImGuiID id = 0;
    std::string label{};  ///< "Words###id" as it was given
    std::string window{}; ///< the name of its window
    ui::Box box{};
    bool checked = false;
    bool disabled = false;
    bool mayLieUnder = false;  ///< other items may lie on it
    ImGuiWindow* in = nullptr; ///< lives as long as the context
};

struct Recorder; ///< what the hooks have told in a frame

struct HarnessLook {
    ImVec2 size{1280, 800};
    float scale = 1;
    ui::Look look = ui::Look::Light;
    bool motion = false; ///< off, so that what is chosen is there at once
    bool window = true;  ///< false: what is drawn brings its own
    /// Loads other fonts than Dear ImGui's own; asked once, when the harness is made.
    const std::function<ui::Fonts(ImFontAtlas&)>* fonts = nullptr;
    /// Shows the frame that Dear ImGui rendered, and keeps its textures; without it nobody sees it.
    const std::function<void()>* show = nullptr;
};

/// A window without a screen: what is drawn can be found by its words, clicked, and typed into. Time passes
/// only while frames are drawn. Throws std::runtime_error, listing what is on screen, where a label is
/// missing, and where Dear ImGui reports a mistake in how it is used.
class UiHarness {
  public:
    using Draw = std::function<void(const ui::Theme&)>;

    /// `draw` is called inside a window that fills the screen, unless it brings its own.
    explicit UiHarness(Draw draw, const HarnessLook& look = {});
    ~UiHarness();
    UiHarness(const UiHarness&) = delete;
    UiHarness& operator=(const UiHarness&) = delete;

    void frames(int count = 1);
    /// Draws until so many seconds have gone by.
    void pass(double seconds);

    /// The item with these visible words, or "###id". Null where there is none; throws where there are
    /// several.
    const SeenItem* find(std::string_view label) const;
    /// The same; throws where there is none.
    const SeenItem& get(std::string_view label) const;

    bool sees(std::string_view label) const { return find(label) != nullptr; }

    const std::vector<SeenItem>& items() const;

    /// The item the keyboard is on, "" where it is on none.
    std::string focusedLabel() const;
    bool hasKeyboard(std::string_view label) const;

    void click(std::string_view label);
    void clickAt(ImVec2 point);
    void hover(std::string_view label);
    void hoverAt(ImVec2 point);
    void scroll(float lines);

    void type(std::string_view utf8);
    /// A key with its modifiers, so many times: press(ImGuiMod_Ctrl | ImGuiKey_A).
    void press(ImGuiKeyChord chord, int times = 1);
    /// Presses Tab until the keyboard is on the item; throws after 100.
    void tabTo(std::string_view label);

    /// Every word drawn in one frame.
    std::string text();

    ui::Theme& theme() { return theme_; }

    /// Vertices of the last frame.
    int vertices() const;

  private:
    void drawFrame(bool log, float seconds);
    void drawInWindow();
    [[noreturn]] void fail(const std::string& what) const;

    Draw draw_;
    const std::function<void()>* show_;
    std::unique_ptr<Recorder> recorder_;
    ImGuiContext* context_;
    ui::Theme theme_;
    bool window_;
    double now_ = 0;
    std::string text_;
};

} // namespace tend::test
