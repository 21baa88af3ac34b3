# tend_test(NAME SOURCES... [LINK targets...] [LABELS ...] [TIMEOUT seconds]): one test program and one ctest
# entry. A program in which no test case ran fails (tests/support/doctest_main.cpp).
add_library(tend_doctest_main STATIC ${PROJECT_SOURCE_DIR}/tests/support/doctest_main.cpp)
target_link_libraries(tend_doctest_main PUBLIC tend::doctest PRIVATE tend_warnings)

function(tend_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} tend_doctest_main tend_warnings)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}")
endfunction()
