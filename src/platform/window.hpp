#pragma once

#include "platform/chords.hpp"
#include "platform/input_method_x11.hpp"
#include "platform/offscreen.hpp"
#include "platform/png.hpp"
#include "platform/primary_selection.hpp"
#include "platform/sizing_keys.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

struct GLFWwindow;
struct ImGuiContext;

namespace tend::platform {

struct WindowSettings {
    std::string title;
    int width = 1280; ///< at 100 % scale
    int height = 800;
    bool hidden = false; ///< for pictures: drawn at exactly this size, whatever the screen
};

/// The one window, its OpenGL and Dear ImGui's context. Lives on the main thread.
class Window {
  public:
    /// Throws base::Error where no window can be opened (no display, no OpenGL 3).
    explicit Window(const WindowSettings& settings);
    ~Window();
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    ImGuiContext& context() const { return *context_; }

    bool shouldClose() const;
    void keepOpen();
    /// Sleeps until an event or for that long; without a time, until an event. True where an event came: one
    /// that may change the picture, or wake().
    /// Never returns sooner after the last frame than a screen shows frames.
    bool waitEvents(std::optional<double> seconds);
    /// Ends the sleep, from any thread.
    static void wake();

    /// Tells Dear ImGui the time, the size and what the owner did; NewFrame() comes next.
    void beginFrame();
    /// Dear ImGui's Render() has been called: draws it on `ground` (packed as Dear ImGui packs colours) and
    /// shows it.
    void endFrame(unsigned ground);
    /// Instead of endFrame(), for a frame nobody needs to see because more input waits already: costs a
    /// fraction.
    void skipFrame();
    /// The frame that was drawn last.
    Pixels capture() const;

    /// Files that were let go over the window since the last time this was asked.
    std::vector<std::filesystem::path> takeDropped();
    /// Nothing where the desktop has none, and for a hidden window.
    std::optional<PrimarySelection> primarySelection() const;

    /// What an input method is composing for the text that has the keyboard.
    const Composition& composition() const { return inputMethod_.composition(); }

    /// How much larger than at 96 dpi everything must be drawn, in window units (1 where the framebuffer is
    /// scaled).
    float scale() const;
    /// Width and height at 100 % scale, as WindowSettings has them.
    std::pair<int, int> size() const;
    /// To the front, out of the task bar, or at least asking for attention.
    void attention();

  private:
    struct Library;
    void open(const WindowSettings& settings);
    void watch();
    void watchKeys();
    void watchPresses();
    void waitForNextFrame() const;
    void tellInputMethod();
    void followDesktop();

    InputMethodX11 inputMethod_{};
    std::unique_ptr<Library> library_;
    GLFWwindow* window_ = nullptr;
    std::unique_ptr<Offscreen> offscreen_; ///< where a hidden window is drawn
    ImGuiContext* context_ = nullptr;
    std::unique_ptr<Chords> chords_;
    SizingKeys sizingKeys_{};
    std::vector<std::filesystem::path> dropped_;
    std::optional<float> desktopScale_{}; ///< where it is another than when GLFW started
    Composition shownComposition_{};
    double lastShown_ = 0;
    bool changed_ = false;  ///< an event that Dear ImGui does not queue: resized, uncovered, closed
    bool timedOut_ = false; ///< the last sleep ended because its time was over
};

} // namespace tend::platform
