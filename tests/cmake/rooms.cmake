# SPDX-License-Identifier: GPL-2.0-only
# A folder is a target, and the targets it links are the folders it may include.
#
# Each target exports one include directory that holds nothing but a link to its own folder, so
# `#include "core/boot/e820.h"` compiles only where core_boot is linked. Everything from core/ up is
# built twice, once for each paging mode: core_boot (two levels) and core_boot_pae (three).

set(MM_MODES 2level 3level)
set(MM_SUFFIX_2level "")
set(MM_SUFFIX_3level "_pae")

# The include directory that shows ${CMAKE_CURRENT_SOURCE_DIR} alone, under its path in the tree.
function(mm_view target)
  file(RELATIVE_PATH path ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_SOURCE_DIR})
  cmake_path(GET path PARENT_PATH parent)
  set(view ${CMAKE_BINARY_DIR}/view/${target})
  file(MAKE_DIRECTORY ${view}/${parent})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${view}/${path} SYMBOLIC)
  target_include_directories(${target} PUBLIC ${view})
  if(MM_COVERAGE)   # a header counts under its own name, not under each view's
    target_compile_options(${target} PUBLIC ${MM_COVERAGE_MAP}=${view}=${CMAKE_SOURCE_DIR})
  endif()
endfunction()

# mm_library(NAME SOURCES … [LINKS …]): a folder that does not depend on the paging mode.
function(mm_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC ${ARG_LINKS})
  mm_view(${name})
endfunction()

# The links of one paging mode: names of per-mode targets get its suffix.
function(mm_mode_links out mode)
  set(links "")
  foreach(link IN LISTS ARGN)
    if(link MATCHES "^(core|fuzz)_")
      set(link ${link}${MM_SUFFIX_${mode}})
    endif()
    list(APPEND links ${link})
  endforeach()
  set(${out} ${links} PARENT_SCOPE)
endfunction()

# mm_room(NAME [LINKS …]): all .c files of this folder, once per paging mode. A folder named after
# the mode (2level, 3level) adds its files and its headers to that mode alone.
function(mm_room name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.c)
  if(name MATCHES "^core_")
    set(checks ${sources})
    list(FILTER checks INCLUDE REGEX "/[a-z_]*(check|census|baseline)[a-z_]*\\.c$")
    set_source_files_properties(${checks} PROPERTIES COMPILE_OPTIONS "${MM_CHECK_FLAGS}")
  endif()
  foreach(mode IN LISTS MM_MODES)
    set(target ${name}${MM_SUFFIX_${mode}})
    file(GLOB mode_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${mode}/*.c)
    mm_mode_links(links ${mode} ${ARG_LINKS})
    if(sources OR mode_sources)
      add_library(${target} STATIC ${sources} ${mode_sources})
    else()
      add_library(${target} STATIC ${CMAKE_SOURCE_DIR}/tests/cmake/empty.c)
    endif()
    target_link_libraries(${target} PUBLIC ${links})
    mm_view(${target})
    if(IS_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/${mode})
      target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/${mode})
    endif()
    if(name MATCHES "^core_")
      target_compile_options(${target} PRIVATE ${MM_HOOK_FLAGS})
    endif()
  endforeach()
endfunction()

# mm_watcher(TARGET …): rooms whose code fuzzers shall not explore.
function(mm_watcher)
  foreach(target IN LISTS ARGN)
    target_compile_options(${target} PRIVATE ${MM_WATCHER_FLAGS})
  endforeach()
endfunction()

# mm_program(NAME SOURCES … [LINKS …] [ENGINE]): an executable per paging mode, in build/…/bin.
function(mm_program name)
  cmake_parse_arguments(ARG "ENGINE" "" "SOURCES;LINKS" ${ARGN})
  foreach(mode IN LISTS MM_MODES)
    set(target ${name}${MM_SUFFIX_${mode}})
    mm_mode_links(links ${mode} ${ARG_LINKS})
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE ${links})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    if(ARG_ENGINE AND MM_ENGINE STREQUAL libfuzzer)
      target_link_options(${target} PRIVATE -fsanitize=fuzzer)
    elseif(ARG_ENGINE AND MM_ENGINE STREQUAL external)
      target_link_libraries(${target} PRIVATE $ENV{LIB_FUZZING_ENGINE})
      set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    endif()
  endforeach()
endfunction()

# mm_test(NAME [LINKS …] [MODELESS]): the Criterion tests of this folder, one program per mode.
function(mm_test name)
  cmake_parse_arguments(ARG "MODELESS" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.c)
  if(NOT sources)
    return()
  endif()
  set(modes ${MM_MODES})
  if(ARG_MODELESS)
    set(modes 2level)
  endif()
  foreach(mode IN LISTS modes)
    set(target test_${name}${MM_SUFFIX_${mode}})
    mm_mode_links(links ${mode} ${ARG_LINKS})
    add_executable(${target} ${sources})
    target_link_libraries(${target} PRIVATE ${links} criterion)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
    target_compile_options(${target} PRIVATE -Wno-conversion ${MM_TEST_FLAGS})
    add_test(NAME ${target} COMMAND ${target} --jobs 2)
    set_tests_properties(${target} PROPERTIES
      FAIL_REGULAR_EXPRESSION "LeakSanitizer|AddressSanitizer|runtime error:")
  endforeach()
endfunction()
