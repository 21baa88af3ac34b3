#include "platform/window.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "platform/clock.hpp"
#include "platform/desktop_scale_x11.hpp"
#include "platform/x_errors.hpp"

#include <dlfcn.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <csignal>
#include <thread>

#define GLFW_INCLUDE_GLEXT
#include <GLFW/glfw3.h>
#include <imgui.h>
#include <imgui_impl_glfw.h>
#include <imgui_impl_opengl3.h>
#include <imgui_internal.h>

namespace tend::platform {
namespace {

constexpr int smallestWidth = 480;
constexpr int smallestHeight = 480;
constexpr double shortestFrame = 1.0 / 62;
constexpr float longestStep = 0.1F;
constexpr float longestBlink = 1.25F;
constexpr double wokenEarly = 0.002; ///< system timers are not more exact

// GLFW's own sleep, which it ends, is one a process too.
std::atomic<bool> woken = false;

/// Where a window that is out of sight gets no frames shown: waiting for them would hold up saving.
bool onWayland() {
    const auto displayOf = reinterpret_cast<void* (*)()>(::dlsym(RTLD_DEFAULT, "glfwGetWaylandDisplay"));
    return displayOf != nullptr && displayOf() != nullptr;
}

std::string lastTrouble() {
    const char* words = nullptr;
    glfwGetError(&words);
    return words ? words : "";
}

} // namespace

/// GLFW itself, for as long as the window.
struct Window::Library {
    // A program that pastes from Tend on Wayland and stops in the middle would end it: GLFW writes into a
    // pipe.
    Library() : onBrokenPipe(std::signal(SIGPIPE, SIG_IGN)) {
        if (glfwInit() != GLFW_TRUE)
            throw base::Error(
                base::tr("There is no display to open a window on. In a terminal, tend today shows the "
                         "day's page."),
                lastTrouble());
        surviveXErrors();
    }

    ~Library() {
        glfwTerminate();
        if (onBrokenPipe != SIG_ERR)
            std::signal(SIGPIPE, onBrokenPipe);
    }

    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    void (*onBrokenPipe)(int);
};

Window::Window(const WindowSettings& settings) : library_(std::make_unique<Library>()) {
    open(settings);
    if (settings.hidden)
        offscreen_ = std::make_unique<Offscreen>(settings.width, settings.height);
    context_ = ImGui::CreateContext();
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    chords_ = std::make_unique<Chords>(*context_);
    watch();
    ImGui_ImplGlfw_InitForOpenGL(window_, true);
    watchKeys();
    watchPresses();
    ImGui_ImplOpenGL3_Init("#version 130");
}

void Window::open(const WindowSettings& settings) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
    glfwWindowHint(GLFW_VISIBLE, settings.hidden ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, settings.hidden ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "tend");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "tend");
    window_ =
        settings.hidden
            ? glfwCreateWindow(smallestWidth, smallestHeight, settings.title.c_str(), nullptr, nullptr)
            : glfwCreateWindow(settings.width, settings.height, settings.title.c_str(), nullptr, nullptr);
    if (window_ == nullptr)
        throw base::Error(
            base::tr("A window could not be opened: OpenGL 3 is needed. In a terminal, tend today shows "
                     "the day's page."),
            lastTrouble());
    const auto scaled = [scale = scale()](int px) {
        return static_cast<int>(std::lround(static_cast<float>(px) * scale));
    };
    if (!settings.hidden)
        inputMethod_.listenToResources();
    glfwSetWindowSizeLimits(window_, scaled(smallestWidth), scaled(smallestHeight), GLFW_DONT_CARE,
                            GLFW_DONT_CARE);
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(settings.hidden || onWayland() ? 0 : 1);
}

/// Events that change the picture and are not among those that Dear ImGui's backend listens to.
void Window::watch() {
    glfwSetWindowUserPointer(window_, this);
    const auto note = [](GLFWwindow* window) {
        static_cast<Window*>(glfwGetWindowUserPointer(window))->changed_ = true;
    };
    glfwSetWindowRefreshCallback(window_, note);
    glfwSetWindowCloseCallback(window_, note);
    glfwSetDropCallback(window_, [](GLFWwindow* window, int count, const char** paths) {
        auto& self = *static_cast<Window*>(glfwGetWindowUserPointer(window));
        self.dropped_.insert(self.dropped_.end(), paths, paths + count);
        self.changed_ = true;
    });
    glfwSetFramebufferSizeCallback(window_, [](GLFWwindow* window, int, int) {
        static_cast<Window*>(glfwGetWindowUserPointer(window))->changed_ = true;
    });
    glfwSetWindowContentScaleCallback(window_, [](GLFWwindow* window, float, float) {
        static_cast<Window*>(glfwGetWindowUserPointer(window))->changed_ = true;
    });
}

/// In front of Dear ImGui's backend, which has installed its own.
void Window::watchKeys() {
    glfwSetKeyCallback(window_, [](GLFWwindow* window, int key, int scancode, int action, int mods) {
        auto& self = *static_cast<Window*>(glfwGetWindowUserPointer(window));
        if (!self.sizingKeys_.take(key, scancode, action, mods))
            ImGui_ImplGlfw_KeyCallback(window, key, scancode, action, mods);
    });
}

/// A press may come with the very movement that brings the pointer there: a touch does, and programs that
/// press for somebody. What lies there has to see it come first, so it is taken for one of a touch screen,
/// for which Dear ImGui waits a frame where it was moved.
void Window::watchPresses() {
    glfwSetMouseButtonCallback(window_, [](GLFWwindow* window, int button, int action, int mods) {
        auto& io = ImGui::GetIO();
        io.AddMouseSourceEvent(action == GLFW_PRESS ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
        ImGui_ImplGlfw_MouseButtonCallback(window, button, action, mods);
        io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    });
}

Window::~Window() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    chords_.reset();
    ImGui::DestroyContext(context_);
    offscreen_.reset();
    glfwDestroyWindow(window_);
}

bool Window::shouldClose() const {
    return glfwWindowShouldClose(window_) == GLFW_TRUE;
}

void Window::keepOpen() {
    glfwSetWindowShouldClose(window_, GLFW_FALSE);
}

bool Window::waitEvents(std::optional<double> seconds) {
    changed_ = false;
    const auto until = seconds ? std::optional(steadySeconds() + *seconds) : std::nullopt;
    bool event = false;
    bool over = false;
    // Much ends GLFW's sleep that changes no picture: another program that pastes, Wayland's word that a
    // frame has been shown, which each frame would bring about anew.
    while (!event && !over) {
        const double left = until ? *until - steadySeconds() : 0;
        if (!until)
            glfwWaitEvents();
        else if (left > 0)
            glfwWaitEventsTimeout(left);
        if (context_->InputEventsQueue.Size == 0)
            waitForNextFrame();
        glfwPollEvents();
        followDesktop();
        changed_ |= shownComposition_ != composition();
        shownComposition_ = composition();
        event = woken.exchange(false) || changed_ || context_->InputEventsQueue.Size > 0;
        over = until && *until - steadySeconds() < wokenEarly;
    }
    timedOut_ = !event;
    return event;
}

/// Software renderers do not wait for the screen; without this they would draw hundreds of frames a second.
void Window::waitForNextFrame() const {
    const double left = lastShown_ + shortestFrame - steadySeconds();
    if (!offscreen_ && left > 0)
        std::this_thread::sleep_for(std::chrono::duration<double>(left));
}

/// GLFW asks for the scale of an X11 desktop only when it starts.
void Window::followDesktop() {
    if (!inputMethod_.takeResourcesChanged() || offscreen_)
        return;
    const auto scale = desktopScaleX11();
    changed_ |= scale && scale != desktopScale_;
    if (scale)
        desktopScale_ = scale;
}

/// Where the caret is; the frame that was just drawn has said so.
void Window::tellInputMethod() {
    const auto& caret = context_->PlatformImeDataPrev;
    if (!offscreen_ && caret.WantTextInput)
        inputMethod_.moveTo(static_cast<int>(caret.InputPos.x),
                            static_cast<int>(caret.InputPos.y + caret.InputLineHeight));
}

void Window::wake() {
    woken = true;
    glfwPostEmptyEvent();
}

void Window::beginFrame() {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    auto& io = ImGui::GetIO();
    // After a sleep nothing may jump, except what the sleep was for: a caret, a tooltip's delay.
    io.DeltaTime = std::min(io.DeltaTime, timedOut_ ? longestBlink : longestStep);
    if (offscreen_) {
        io.DisplaySize = {static_cast<float>(offscreen_->width()), static_cast<float>(offscreen_->height())};
        io.DisplayFramebufferScale = {1, 1};
    }
    // Dear ImGui says so only to the font on top of its stack; the others are drawn as well.
    for (ImFont* font : io.Fonts->Fonts)
        font->CurrentRasterizerDensity = io.DisplayFramebufferScale.x;
}

void Window::endFrame(unsigned ground) {
    if (offscreen_)
        offscreen_->bind();
    const auto colour = ImGui::ColorConvertU32ToFloat4(ground);
    glClearColor(colour.x, colour.y, colour.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (!offscreen_)
        glfwSwapBuffers(window_);
    lastShown_ = steadySeconds();
    tellInputMethod();
}

void Window::skipFrame() {
    for (auto* texture : ImGui::GetPlatformIO().Textures)
        if (texture->Status != ImTextureStatus_OK)
            ImGui_ImplOpenGL3_UpdateTexture(texture);
}

Pixels Window::capture() const {
    if (offscreen_)
        return offscreen_->read();
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    glReadBuffer(GL_FRONT);
    auto pixels = readFramebuffer(width, height);
    glReadBuffer(GL_BACK);
    return pixels;
}

std::vector<std::filesystem::path> Window::takeDropped() {
    return std::exchange(dropped_, {});
}

std::optional<PrimarySelection> Window::primarySelection() const {
    return offscreen_ ? std::nullopt : PrimarySelection::find();
}

float Window::scale() const {
    float content = 1;
    float vertical = 1;
    glfwGetWindowContentScale(window_, &content, &vertical);
    content = desktopScale_.value_or(content);
    int framebuffer = 0;
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &framebuffer, &height);
    glfwGetWindowSize(window_, &width, &height);
    if (width <= 0 || framebuffer <= 0)
        return 1;
    return content / (static_cast<float>(framebuffer) / static_cast<float>(width));
}

std::pair<int, int> Window::size() const {
    int width = 0;
    int height = 0;
    glfwGetWindowSize(window_, &width, &height);
    const auto unscaled = [scale = scale()](int px) {
        return static_cast<int>(std::lround(static_cast<float>(px) / scale));
    };
    return {unscaled(width), unscaled(height)};
}

void Window::attention() {
    if (glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE)
        glfwRestoreWindow(window_);
    glfwShowWindow(window_);
    glfwFocusWindow(window_);
    glfwRequestWindowAttention(window_);
}

} // namespace tend::platform
