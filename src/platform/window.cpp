#include "platform/window.hpp"

#include "base/error.hpp"
#include "base/tr.hpp"
#include "platform/clock.hpp"

#include <algorithm>
#include <chrono>
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
constexpr int smallestHeight = 560;
constexpr double shortestFrame = 1.0 / 62;
constexpr float longestStep = 0.1F;

std::string lastTrouble() {
    const char* words = nullptr;
    glfwGetError(&words);
    return words ? words : "";
}

} // namespace

/// GLFW itself, for as long as the window.
struct Window::Library {
    Library() {
        if (glfwInit() != GLFW_TRUE)
            throw base::Error(
                base::tr("There is no display to open a window on. In a terminal, tend today shows the "
                         "day's page."),
                lastTrouble());
    }

    ~Library() { glfwTerminate(); }

    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
};

Window::Window(const WindowSettings& settings) : library_(std::make_unique<Library>()) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
    glfwWindowHint(GLFW_VISIBLE, settings.hidden ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, settings.hidden ? GLFW_FALSE : GLFW_TRUE);
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "tend");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "tend");
    window_ = glfwCreateWindow(settings.width, settings.height, settings.title.c_str(), nullptr, nullptr);
    if (window_ == nullptr)
        throw base::Error(
            base::tr("A window could not be opened: OpenGL 3 is needed. In a terminal, tend today shows "
                     "the day's page."),
            lastTrouble());
    glfwSetWindowSizeLimits(window_, smallestWidth, smallestHeight, GLFW_DONT_CARE, GLFW_DONT_CARE);
    glfwMakeContextCurrent(window_);
    glfwSwapInterval(settings.hidden ? 0 : 1);
    context_ = ImGui::CreateContext();
    auto& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    ImGui_ImplGlfw_InitForOpenGL(window_, true);
    ImGui_ImplOpenGL3_Init("#version 130");
}

Window::~Window() {
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext(context_);
    glfwDestroyWindow(window_);
}

bool Window::shouldClose() const {
    return glfwWindowShouldClose(window_) == GLFW_TRUE;
}

void Window::keepOpen() {
    glfwSetWindowShouldClose(window_, GLFW_FALSE);
}

bool Window::waitEvents(std::optional<double> seconds) {
    if (seconds && *seconds <= 0) {
        glfwPollEvents();
        return context_->InputEventsQueue.Size > 0;
    }
    if (!seconds) {
        glfwWaitEvents();
        return true;
    }
    const double before = steadySeconds();
    glfwWaitEventsTimeout(*seconds);
    // GLFW does not tell why it returned; it returned early only where something came.
    return steadySeconds() - before < *seconds * 0.98;
}

void Window::wake() {
    glfwPostEmptyEvent();
}

void Window::beginFrame() {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    auto& io = ImGui::GetIO();
    io.DeltaTime = std::min(io.DeltaTime, longestStep); // after a sleep nothing may jump
}

void Window::endFrame(unsigned ground) {
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window_, &width, &height);
    glViewport(0, 0, width, height);
    const auto colour = ImGui::ColorConvertU32ToFloat4(ground);
    glClearColor(colour.x, colour.y, colour.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window_);
    // Software renderers do not wait for the screen; without this they would draw hundreds of frames a
    // second.
    const double left = lastShown_ + shortestFrame - steadySeconds();
    if (left > 0)
        std::this_thread::sleep_for(std::chrono::duration<double>(left));
    lastShown_ = steadySeconds();
}

void Window::skipFrame() {
    for (auto* texture : ImGui::GetPlatformIO().Textures)
        if (texture->Status != ImTextureStatus_OK)
            ImGui_ImplOpenGL3_UpdateTexture(texture);
}

Pixels Window::capture() const {
    Pixels pixels;
    glfwGetFramebufferSize(window_, &pixels.width, &pixels.height);
    const auto stride = static_cast<std::size_t>(pixels.width) * 4;
    std::vector<std::uint8_t> upward(stride * static_cast<std::size_t>(pixels.height));
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, pixels.width, pixels.height, GL_RGBA, GL_UNSIGNED_BYTE, upward.data());
    pixels.rgba.reserve(upward.size());
    for (auto row = static_cast<std::size_t>(pixels.height); row-- > 0;)
        pixels.rgba.insert(pixels.rgba.end(), upward.begin() + static_cast<std::ptrdiff_t>(row * stride),
                           upward.begin() + static_cast<std::ptrdiff_t>((row + 1) * stride));
    for (std::size_t alpha = 3; alpha < pixels.rgba.size(); alpha += 4)
        pixels.rgba[alpha] = 255;
    return pixels;
}

float Window::scale() const {
    float content = 1;
    float vertical = 1;
    glfwGetWindowContentScale(window_, &content, &vertical);
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
    std::pair<int, int> size;
    glfwGetWindowSize(window_, &size.first, &size.second);
    return size;
}

void Window::attention() {
    if (glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE)
        glfwRestoreWindow(window_);
    glfwShowWindow(window_);
    glfwFocusWindow(window_);
    glfwRequestWindowAttention(window_);
}

} // namespace tend::platform
