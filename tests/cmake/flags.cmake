# SPDX-License-Identifier: GPL-2.0-only
# Compiler and linker flags of each kind of build.

set(MM_WARNINGS -Wall -Wextra -Wconversion -Wshadow -Werror -Wno-unused-parameter)
set(MM_FLAGS -g -fno-omit-frame-pointer -fno-strict-aliasing ${MM_WARNINGS})

foreach(sanitizer IN LISTS MM_SANITIZE)
  list(APPEND MM_FLAGS -fsanitize=${sanitizer} -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${sanitizer})
endforeach()
if(MM_ENGINE STREQUAL libfuzzer)
  list(APPEND MM_FLAGS -fsanitize=fuzzer-no-link)
  # Targets link the engine itself; everything else needs its callbacks only.
  add_link_options(-fsanitize=fuzzer-no-link)
endif()
# What --coverage stands for when compiling, and that a file can take back (sim/CMakeLists.txt).
set(MM_COVERAGE_FLAGS_gcov -fprofile-arcs -ftest-coverage)
set(MM_COVERAGE_LINK_gcov --coverage)
set(MM_COVERAGE_FLAGS_mcdc -fprofile-instr-generate -fcoverage-mapping -fcoverage-mcdc)
set(MM_COVERAGE_LINK_mcdc ${MM_COVERAGE_FLAGS_mcdc})
set(MM_COVERAGE_MAP_gcov -fprofile-prefix-map)
set(MM_COVERAGE_MAP_mcdc -fcoverage-prefix-map)
set(MM_COVERAGE_MAP ${MM_COVERAGE_MAP_${MM_COVERAGE}})
if(MM_COVERAGE)
  if(NOT MM_COVERAGE_MAP)
    message(FATAL_ERROR "MM_COVERAGE is gcov or mcdc, not ${MM_COVERAGE}")
  endif()
  list(APPEND MM_FLAGS ${MM_COVERAGE_FLAGS_${MM_COVERAGE}})
  add_link_options(${MM_COVERAGE_LINK_${MM_COVERAGE}})
endif()
add_compile_options(${MM_FLAGS})

# What only watches (machine, checks, models, engine) is not what fuzzers explore: neither its edges
# nor its comparisons are features. Whoever is such a room adds these after the flags above. Where
# libFuzzer drives, speed counts, and sanitizers judge the kernel only: watchers are judged by the
# same sanitizers in the tests (fuzz/decisions/0002).
set(MM_SILENT_FLAGS "")
set(MM_WATCHER_FLAGS "")
# Checks live in core/, but read the kernel's data and write none: no store hooks either.
set(MM_CHECK_FLAGS_sancov -fno-sanitize-coverage=edge,trace-loads,trace-stores)
set(MM_CHECK_FLAGS_tsan -fno-sanitize=thread)
set(MM_CHECK_FLAGS_none "")
set(MM_CHECK_FLAGS ${MM_CHECK_FLAGS_${MM_HOOKS}})
if(CMAKE_C_COMPILER_ID MATCHES Clang)
  set(MM_SILENT_FLAGS -fno-sanitize=fuzzer-no-link)
  set(MM_WATCHER_FLAGS ${MM_SILENT_FLAGS})
  list(PREPEND MM_CHECK_FLAGS ${MM_WATCHER_FLAGS})
endif()
if(MM_SANITIZE STREQUAL thread)
  add_compile_definitions(MM_TSAN)
  # What only watches accesses nothing as a CPU does (tests/tsan/README.md).
  list(APPEND MM_WATCHER_FLAGS -fno-sanitize=thread)
  list(APPEND MM_CHECK_FLAGS -fno-sanitize=thread)
endif()
if(MM_ENGINE STREQUAL libfuzzer)
  list(APPEND MM_WATCHER_FLAGS -fno-sanitize=undefined)
  list(APPEND MM_CHECK_FLAGS -fno-sanitize=all)
endif()

# Stores of core/ are tracked by the compiler (sim/mark.h).
set(MM_HOOK_FLAGS_sancov -fsanitize-coverage=edge,trace-stores)
if(MM_RACE)   # each access of core/ may be a switch (sim/point.h)
  if(NOT MM_HOOKS STREQUAL sancov)
    message(FATAL_ERROR "MM_RACE needs MM_HOOKS=sancov, not ${MM_HOOKS}")
  endif()
  add_compile_definitions(MM_RACE)
  list(APPEND MM_HOOK_FLAGS_sancov -fsanitize-coverage=trace-loads)
endif()
# Neither the hooks nor the linker's wraps (sim/CMakeLists.txt) would see an inlined memcpy().
set(MM_HOOK_FLAGS_tsan -fsanitize=thread -fno-builtin)
if(CMAKE_C_COMPILER_ID STREQUAL GNU)   # calls that no hook of ours looks at
  list(APPEND MM_HOOK_FLAGS_tsan --param=tsan-instrument-func-entry-exit=0)
endif()
set(MM_HOOK_FLAGS_none "")
set(MM_HOOK_FLAGS ${MM_HOOK_FLAGS_${MM_HOOKS}})

# What is tested is optimised; the tests themselves are half of all that is compiled. Not with
# clang, which at -O0 copies structs by calls that mark what they write, in tests too.
set(MM_TEST_FLAGS "")
if(CMAKE_C_COMPILER_ID STREQUAL GNU)
  set(MM_TEST_FLAGS -O0)
endif()

# What libFuzzer learns of comparisons serves its own mutators, which see bytes; ours see operations
# (fuzz/decisions/0003). Rooms that no text comes to leave them out.
set(MM_NO_COMPARES "")
if(MM_ENGINE STREQUAL libfuzzer)
  set(MM_NO_COMPARES -fno-sanitize-coverage=trace-cmp)
endif()
list(APPEND MM_HOOK_FLAGS ${MM_NO_COMPARES})
