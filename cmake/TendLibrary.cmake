# tend_library(NAME SOURCES... [LINK targets...] [PRIVATE_LINK targets...]): one static library for one folder of
# src/. What a folder may include is exactly what it links: a wrong arrow does not build.
function(tend_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
  add_library(tend_${name} STATIC ${ARG_SOURCES})
  add_library(tend::${name} ALIAS tend_${name})
  target_include_directories(tend_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(tend_${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK} tend_warnings)
  tend_precompiled(tend_${name} tend_base)
endfunction()

# In sanitizer builds a program unloads no library (tests/support/keep_libraries.cpp says why).
function(tend_keep_libraries program)
  if(TEND_SANITIZE)
    target_sources(${program} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/keep_libraries.cpp)
  endif()
endfunction()

# GCC's optimiser takes what is set on every path it has inlined for "maybe uninitialized" in these SOURCES (12 does
# in the release build, in the standard library's and date's headers); Debug builds and clang still look.
function(tend_surely_initialized)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set_source_files_properties(${ARGN} PROPERTIES COMPILE_OPTIONS -Wno-maybe-uninitialized)
  endif()
endfunction()

# With TEND_PCH the standard headers that most sources read are read once for all of src/. Presets that are built
# without it (dev, release, clang-tidy's) find an include that was forgotten.
set(TEND_PCH_HEADERS <algorithm> <array> <chrono> <cmath> <cstddef> <cstdint> <filesystem> <functional> <map>
    <memory> <optional> <set> <span> <string> <string_view> <unordered_map> <utility> <variant> <vector>)

function(tend_precompiled target owner)
  if(TEND_PCH AND target STREQUAL owner)
    target_precompile_headers(${target} PRIVATE ${TEND_PCH_HEADERS} ${ARGN})
  elseif(TEND_PCH)
    target_precompile_headers(${target} REUSE_FROM ${owner})
  endif()
endfunction()
