# tend_test(NAME SOURCES... [LINK targets...] [LABELS labels...] [TIMEOUT seconds] [ON_SCREEN])
# One test program and one ctest entry. A program in which no test case ran fails (doctest_main.cpp).
# ON_SCREEN gives it an X server of its own (tests/support/on_screen.sh), so that it needs no desktop and can
# run beside others. Tests never see the tester's own journal: the XDG folders point into the build tree.
set(TEND_TEST_HOME ${PROJECT_BINARY_DIR}/test-home)
set(TEND_TEST_ENVIRONMENT
  XDG_DATA_HOME=${TEND_TEST_HOME}/data
  XDG_CONFIG_HOME=${TEND_TEST_HOME}/config
  XDG_STATE_HOME=${TEND_TEST_HOME}/state
  LC_ALL=C.UTF-8)
if(TEND_SANITIZE)
  list(APPEND TEND_TEST_ENVIRONMENT
    LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0)
endif()

if(TEND_TESTS)
  add_library(tend_doctest_main STATIC ${PROJECT_SOURCE_DIR}/tests/support/doctest_main.cpp)
  target_link_libraries(tend_doctest_main PUBLIC tend::doctest PRIVATE tend_warnings)
  tend_precompiled(tend_doctest_main tend_doctest_main <doctest/doctest.h>)
endif()

function(tend_test name)
  cmake_parse_arguments(ARG "ON_SCREEN" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set(launcher "")
  if(ARG_ON_SCREEN)
    set(launcher ${PROJECT_SOURCE_DIR}/tests/support/on_screen.sh)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  tend_keep_libraries(${name})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} tend_doctest_main tend_warnings)
  tend_precompiled(${name} tend_doctest_main)
  add_test(NAME ${name} COMMAND ${launcher} $<TARGET_FILE:${name}>)
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}" ENVIRONMENT "${TEND_TEST_ENVIRONMENT}")
endfunction()
