# SPDX-License-Identifier: GPL-2.0-only
# mmfuzz with a bug in it: what a tool must find, for the tests of that tool.
#
# mm_planted(NAME WRAPS function…): bin/mmfuzz_NAME (and …_pae) is mmfuzz with NAME.c of this
# folder, whose __wrap_FUNCTION() stands in for each of the functions.

function(mm_planted name)
  cmake_parse_arguments(ARG "" "" "WRAPS" ${ARGN})
  foreach(mode IN LISTS MM_MODES)
    set(sound mmfuzz${MM_SUFFIX_${mode}})
    set(target mmfuzz_${name}${MM_SUFFIX_${mode}})
    get_target_property(links ${sound} LINK_LIBRARIES)
    get_target_property(includes ${sound} INCLUDE_DIRECTORIES)
    add_executable(${target} $<TARGET_OBJECTS:${sound}> ${name}.c)
    target_link_libraries(${target} PRIVATE ${links})
    target_include_directories(${target} PRIVATE ${includes})
    target_compile_options(${target} PRIVATE ${MM_HOOK_FLAGS})   # it stands for core/'s code
    foreach(function IN LISTS ARG_WRAPS)
      target_link_options(${target} PRIVATE -Wl,--wrap=${function})
    endforeach()
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
  endforeach()
endfunction()
