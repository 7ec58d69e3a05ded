# SPDX-License-Identifier: GPL-2.0-only
# Rooms without preemption points (-DMM_NO_POINTS), for the bench that says what points cost.
#
# mm_points_out(ROOM): the library ROOM_points_out, of the same files, and those that it links.

function(mm_points_out room)
  if(TARGET ${room}_points_out)
    return()
  endif()
  get_target_property(directory ${room} SOURCE_DIR)
  get_target_property(files ${room} SOURCES)
  get_target_property(links ${room} LINK_LIBRARIES)
  get_target_property(includes ${room} INTERFACE_INCLUDE_DIRECTORIES)
  set(sources "")
  foreach(file IN LISTS files)
    cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY ${directory} OUTPUT_VARIABLE source)
    list(APPEND sources ${source})
  endforeach()
  add_library(${room}_points_out STATIC EXCLUDE_FROM_ALL ${sources})
  target_include_directories(${room}_points_out PUBLIC ${includes})
  target_compile_definitions(${room}_points_out PUBLIC MM_NO_POINTS)
  foreach(link IN LISTS links)
    if(TARGET ${link})
      mm_points_out(${link})
      target_link_libraries(${room}_points_out PUBLIC ${link}_points_out)
    endif()
  endforeach()
endfunction()
