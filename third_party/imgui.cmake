# tend::imgui and, apart from it so that src/ui cannot reach a window, tend::imgui_backends (GLFW and OpenGL 3).
set(TEND_IMGUI_DIR "" CACHE PATH "Source folder of Dear ImGui >= 1.92; empty: fetched from Debian")
if(TEND_IMGUI_DIR)
  set(imgui_dir ${TEND_IMGUI_DIR})
else()
  execute_process(COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/fetch-imgui.sh
                  OUTPUT_VARIABLE imgui_dir OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE imgui_result)
  if(NOT imgui_result EQUAL 0)
    message(FATAL_ERROR "Dear ImGui could not be fetched; the lines above say why and what to do.")
  endif()
endif()

set(imgui_version 0)
if(EXISTS ${imgui_dir}/imgui.h)
  file(STRINGS ${imgui_dir}/imgui.h imgui_version REGEX "^#define IMGUI_VERSION_NUM")
  string(REGEX REPLACE "[^0-9]" "" imgui_version "${imgui_version}")
endif()
if(imgui_version LESS 19200)
  message(FATAL_ERROR "Tend needs the source of Dear ImGui 1.92 or newer, which is not in '${imgui_dir}'.")
endif()

add_library(tend_imgui STATIC
  ${imgui_dir}/imgui.cpp
  ${imgui_dir}/imgui_draw.cpp
  ${imgui_dir}/imgui_tables.cpp
  ${imgui_dir}/imgui_widgets.cpp
  ${imgui_dir}/misc/cpp/imgui_stdlib.cpp
  ${imgui_dir}/misc/freetype/imgui_freetype.cpp)
add_library(tend::imgui ALIAS tend_imgui)
target_include_directories(tend_imgui SYSTEM PUBLIC
  ${CMAKE_CURRENT_SOURCE_DIR}/imgui ${imgui_dir} ${imgui_dir}/misc/cpp ${imgui_dir}/misc/freetype)
target_compile_definitions(tend_imgui PUBLIC IMGUI_USER_CONFIG="tend_imconfig.h")
target_link_libraries(tend_imgui PUBLIC tend::freetype)

add_library(tend_imgui_backends STATIC
  ${imgui_dir}/backends/imgui_impl_glfw.cpp
  ${imgui_dir}/backends/imgui_impl_opengl3.cpp)
add_library(tend::imgui_backends ALIAS tend_imgui_backends)
target_include_directories(tend_imgui_backends SYSTEM PUBLIC ${imgui_dir}/backends)
target_link_libraries(tend_imgui_backends PUBLIC tend::imgui tend::glfw tend::opengl ${CMAKE_DL_LIBS})
set_target_properties(tend_imgui tend_imgui_backends PROPERTIES CXX_CLANG_TIDY "")
