#include "journeys/pictures/glass.hpp"

#include "base/error.hpp"
#include "platform/png.hpp"

#include <GLFW/glfw3.h>
#include <imgui_impl_opengl3.h>

namespace tend::test {

Glass::Glass(int width, int height) {
    if (glfwInit() != GLFW_TRUE)
        throw base::Error("There is no display.");
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 0);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    window_ = glfwCreateWindow(64, 64, "pictures", nullptr, nullptr);
    if (window_ == nullptr) {
        glfwTerminate();
        throw base::Error("OpenGL 3 is needed.");
    }
    glfwMakeContextCurrent(window_);
    picture_ = std::make_unique<platform::Offscreen>(width, height);
}

Glass::~Glass() {
    picture_.reset();
    glfwDestroyWindow(window_);
    glfwTerminate();
}

void Glass::drawLast() {
    if (!ready_)
        ImGui_ImplOpenGL3_Init("#version 130");
    ready_ = true;
    ImGui_ImplOpenGL3_NewFrame();
    picture_->bind();
    glViewport(0, 0, picture_->width(), picture_->height());
    const ImVec4 ground = ImGui::ColorConvertU32ToFloat4(ground_);
    glClearColor(ground.x, ground.y, ground.z, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
}

void Glass::write(const std::filesystem::path& png) const {
    platform::writePng(png, picture_->read());
}

void Glass::release() {
    if (ready_)
        ImGui_ImplOpenGL3_Shutdown();
    ready_ = false;
}

} // namespace tend::test
