#pragma once
// How Tend builds Dear ImGui. The four test-engine hooks are defined by the program and by the UI test
// harness.
#define IMGUI_USE_WCHAR32
#define IMGUI_ENABLE_FREETYPE
#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_ENABLE_TEST_ENGINE
#define IMGUI_DEFINE_MATH_OPERATORS
