#include "base/error.hpp"
#include "platform/clock.hpp"
#include "platform/desktop_resources.hpp"
#include "platform/dropping.hpp"
#include "platform/window.hpp"

#include <GLFW/glfw3.h>
#include <doctest/doctest.h>
#include <imgui.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <thread>

using namespace tend::platform;

namespace {

std::array<int, 3> colourAt(const Pixels& pixels, int x, int y) {
    const auto at =
        (static_cast<std::size_t>(y) * static_cast<std::size_t>(pixels.width) + static_cast<std::size_t>(x)) *
        4;
    return {pixels.rgba[at], pixels.rgba[at + 1], pixels.rgba[at + 2]};
}

void drawFrame(Window& window) {
    window.beginFrame();
    ImGui::NewFrame();
    ImGui::GetBackgroundDrawList()->AddRectFilled({10, 20}, {30, 40}, IM_COL32(200, 100, 50, 255));
    ImGui::Render();
    window.endFrame(IM_COL32(0, 0, 255, 255));
}

} // namespace

TEST_CASE("A picture is as large as was asked, also larger than the screen, the right way up") {
    Window window({.title = "Tend", .width = 3000, .height = 2000, .hidden = true});
    drawFrame(window);
    const auto picture = window.capture();
    CHECK(picture.width == 3000);
    CHECK(picture.height == 2000);
    CHECK(colourAt(picture, 20, 30) == std::array{200, 100, 50});
    CHECK(colourAt(picture, 20, 45) == std::array{0, 0, 255});
    CHECK(colourAt(picture, 20, 1970) == std::array{0, 0, 255});
}

TEST_CASE("Who stops reading what is pasted does not end the program") {
    const Window window({.title = "Tend", .width = 200, .height = 100, .hidden = true});
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    ::close(ends[0]);
    CHECK(::write(ends[1], "tea", 3) == -1);
    CHECK(errno == EPIPE);
    ::close(ends[1]);
}

TEST_CASE("Every font is drawn as fine as the screen is, also one that is not Dear ImGui's current") {
    Window window({.title = "Tend", .width = 200, .height = 100, .hidden = true});
    auto& fonts = *ImGui::GetIO().Fonts;
    fonts.AddFontDefault();
    ImFont* other = fonts.AddFontDefault();
    other->CurrentRasterizerDensity = 2;
    drawFrame(window);
    CHECK(other->CurrentRasterizerDensity == ImGui::GetIO().DisplayFramebufferScale.x);
}

TEST_CASE("A picture may be smaller than a window may be") {
    Window window({.title = "Tend", .width = 200, .height = 100, .hidden = true});
    drawFrame(window);
    CHECK(window.capture().width == 200);
    CHECK(ImGui::GetIO().DisplaySize.y == 100);
}

TEST_CASE("A picture larger than OpenGL can make is refused with a sentence") {
    CHECK_THROWS_AS(Window({.title = "Tend", .width = 1000000, .height = 10, .hidden = true}),
                    tend::base::Error);
}

TEST_CASE("A sleep ends when its time is over, or early when another thread wakes the window") {
    Window window({.title = "Tend", .width = 200, .height = 100, .hidden = true});
    while (window.waitEvents(0.05)) {
    }
    CHECK_FALSE(window.waitEvents(0.05));
    const double before = steadySeconds();
    std::thread other([] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        Window::wake();
    });
    CHECK(window.waitEvents(30.0));
    other.join();
    CHECK(steadySeconds() - before < 10);
}

TEST_CASE("What changes no picture does not end a sleep early") {
    Window window({.title = "Tend", .width = 200, .height = 100, .hidden = true});
    while (window.waitEvents(0.05)) {
    }
    const double before = steadySeconds();
    std::thread other([] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        glfwPostEmptyEvent(); // as another program's wish for the selection, or a frame that was shown
    });
    CHECK_FALSE(window.waitEvents(0.3));
    other.join();
    CHECK(steadySeconds() - before > 0.25);
}

TEST_CASE(
    "Time that was slept through on purpose counts; time slept until an event does not make things jump") {
    Window window({.title = "Tend", .width = 200, .height = 100, .hidden = true});
    drawFrame(window);
    while (window.waitEvents(0.4)) {
        drawFrame(window);
    }
    drawFrame(window);
    CHECK(ImGui::GetIO().DeltaTime > 0.35F);
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    Window::wake();
    CHECK(window.waitEvents(30.0));
    drawFrame(window);
    CHECK(ImGui::GetIO().DeltaTime <= 0.1F);
}

TEST_CASE("A visible window has the size it was given and draws no faster than a screen shows") {
    Window window({.title = "Tend", .width = 640, .height = 480});
    window.waitEvents(0.0);
    CHECK(window.size() == std::pair(640, 480));
    CHECK(window.scale() > 0);
    const double before = steadySeconds();
    for (int i = 0; i < 20; ++i) {
        drawFrame(window);
        window.waitEvents(0.0);
    }
    CHECK(steadySeconds() - before > 0.25);
    window.attention();
    CHECK_FALSE(window.shouldClose());
}

TEST_CASE("A press that comes with the movement there finds what lies there hovered before") {
    Window window({.title = "Tend", .width = 640, .height = 480});
    window.waitEvents(0.0);
    drawFrame(window);
    auto* glfw = glfwGetCurrentContext();
    const auto press = glfwSetMouseButtonCallback(glfw, nullptr);
    const auto move = glfwSetCursorPosCallback(glfw, nullptr);
    glfwSetMouseButtonCallback(glfw, press);
    glfwSetCursorPosCallback(glfw, move);
    move(glfw, 100, 120);
    press(glfw, GLFW_MOUSE_BUTTON_LEFT, GLFW_PRESS, 0);
    drawFrame(window);
    const auto& io = ImGui::GetIO();
    CHECK(io.MousePos.x == 100);
    CHECK_FALSE(io.MouseDown[ImGuiMouseButton_Left]);
    drawFrame(window);
    CHECK(io.MouseDown[ImGuiMouseButton_Left]);
    press(glfw, GLFW_MOUSE_BUTTON_LEFT, GLFW_RELEASE, 0);
    drawFrame(window);
    CHECK_FALSE(io.MouseDown[ImGuiMouseButton_Left]);
}

TEST_CASE("Files let go over the window are handed on once, whatever their names") {
    Window window({.title = "Tend", .width = 640, .height = 600});
    const auto pump = [&window] { window.waitEvents(0.05); };
    pump();
    REQUIRE(tend::test::dropOnCurrentWindow("file:///tmp/a%20b.txt\r\nfile:///tmp/%E6%84%9F.md\r\n", pump));
    const auto dropped = window.takeDropped();
    REQUIRE(dropped.size() == 2);
    CHECK(dropped[0] == "/tmp/a b.txt");
    CHECK(dropped[1] == "/tmp/感.md");
    CHECK(window.takeDropped().empty());
}

TEST_CASE(
    "What is selected in the window is there for the middle button, and a hidden window takes no part") {
    {
        Window hidden({.title = "Tend", .width = 200, .height = 100, .hidden = true});
        CHECK_FALSE(hidden.primarySelection());
    }
    Window window({.title = "Tend", .width = 640, .height = 600});
    const auto primary = window.primarySelection();
    REQUIRE(primary);
    CHECK(primary->get().empty());
    primary->set("a 感 🙏\nb");
    CHECK(primary->get() == "a 感 🙏\nb");
}

TEST_CASE("A desktop that changes its dots an inch is followed at once, and a hidden window is not touched") {
    const tend::test::DesktopResources desktop;
    const auto scaleAt = [](Window& window, const char* resources, float wanted) {
        tend::test::DesktopResources::set(resources);
        for (int tries = 0; tries < 40 && window.scale() != wanted; ++tries)
            window.waitEvents(0.05);
        return window.scale();
    };
    {
        Window window({.title = "Tend", .width = 640, .height = 600});
        CHECK(scaleAt(window, "Xft.dpi:\t96\n", 1) == 1);
        CHECK(scaleAt(window, "Xft.antialias:\t1\nXft.dpi:\t192\n", 2) == 2);
        CHECK(scaleAt(window, "Xft.dpi:\t120\n", 1.25F) == 1.25F);
    }
    tend::test::DesktopResources::set("Xft.dpi:\t96\n");
    Window hidden({.title = "Tend", .width = 640, .height = 600, .hidden = true});
    const float before = hidden.scale();
    tend::test::DesktopResources::set("Xft.dpi:\t192\n");
    hidden.waitEvents(0.1);
    CHECK(hidden.scale() == before);
}
