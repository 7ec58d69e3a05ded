/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make address spaces do (sim/goal.h). Page tables and areas that change
 * have theirs in range_goals.h.
 */
#ifndef CORE_VMA_VMA_GOALS_H
#define CORE_VMA_VMA_GOALS_H

#include "core/base/goal.h"

#define VMA_GOALS(X)                                                                               \
	X(VMA_MERGE_1, "merge case 1: a new stretch joined both neighbours")                       \
	X(VMA_MERGE_2, "merge case 2: a new stretch became part of the area before")               \
	X(VMA_MERGE_3, "merge case 3: a new stretch became part of the area behind")               \
	X(VMA_MERGE_4, "merge case 4: the end of an area became part of the area behind")          \
	X(VMA_MERGE_5, "merge case 5: the beginning of an area became part of the one before")     \
	X(VMA_MERGE_6, "merge case 6: an area joined both neighbours")                             \
	X(VMA_MERGE_7, "merge case 7: an area became part of the one before")                      \
	X(VMA_MERGE_8, "merge case 8: an area became part of the one behind")                      \
	X(VMA_MERGE_ANON_VMAS_DIFFER,                                                              \
	  "two neighbours could not be joined: their anon_vmas differ")                            \
	X(VMA_ADJUST_IMPORT, "an area got the anon_vma of one whose pages it took")                \
	X(VMA_ADJUST_NO_MEMORY, "no memory for that")                                              \
	X(VMA_SPLIT_BELOW, "an area was split, the new one below")                                 \
	X(VMA_SPLIT_ABOVE, "an area was split, the new one above")                                 \
	X(VMA_SPLIT_TOO_MANY, "too many areas to split one")                                       \
	X(VMA_SPLIT_NO_CHAIN, "no memory for the anon_vmas of an area's copy")                     \
	X(VMA_NO_MEMORY, "no memory for an area")                                                  \
	X(VMA_COPY_MERGED, "an area that moves became part of another")                            \
	X(VMA_COPY_UNTOUCHED, "… that never had a page before")                                    \
	X(VMA_MMAP_TOO_MANY, "too many areas to map one more")                                     \
	X(VMA_MMAP_BELOW_MIN, "a mapping below mmap_min_addr was refused")                         \
	X(VMA_MMAP_SHARED, "a shared anonymous mapping was refused")                               \
	X(VMA_POPULATE_FAILED, "MAP_POPULATE could not make all pages")                            \
	X(VMA_MUNMAP_NOTHING, "nothing was mapped where munmap() looked")                          \
	X(VMA_MUNMAP_TOO_MANY, "too many areas to unmap the middle of one")                        \
	X(VMA_MUNMAP_LOCKED, "locked memory was unmapped")                                         \
	X(VMA_BRK_MERGED, "brk's memory grew in place")                                            \
	X(VMA_BRK_SHRUNK, "brk was lowered")                                                       \
	X(VMA_BRK_LIMIT, "brk met RLIMIT_DATA")                                                    \
	X(VMA_BRK_MEETS_NEIGHBOUR, "brk met a mapping")                                            \
	X(VMA_BRK_TOO_MANY, "too many areas for brk")                                              \
	X(VMA_SEARCH_AGAIN, "a search from free_area_cache began anew at the bottom")              \
	X(VMA_SEARCH_HOLE_CACHED, "a hole was known that the last searches had passed over")       \
	X(VMA_SEARCH_FALL_BACK, "a search from the top found nothing, and began at the bottom")    \
	X(VMA_HINT_TAKEN, "there was no room where the hint said")                                 \
	X(VMA_LAYOUT_BOTTOM_UP, "a space got the bottom-up layout")                                \
	X(VMA_STACK_GREW, "a stack grew")                                                          \
	X(VMA_STACK_LIMIT, "a stack met RLIMIT_STACK")                                             \
	X(VMA_STACK_LOCK_LIMIT, "a locked stack met RLIMIT_MEMLOCK")                               \
	X(VMA_STACK_RACE, "somebody else had made the stack grow")                                 \
	X(VMA_LIMIT_AS, "RLIMIT_AS was met")                                                       \
	X(VMA_LIMIT_MEMLOCK, "RLIMIT_MEMLOCK was met")                                             \
	X(VMA_OVERCOMMIT_REFUSED, "too much would have been promised")                             \
	X(VMA_RLIMIT_REFUSED, "a hard limit was not raised")                                       \
	X(VMA_NO_MM, "no memory for a space")                                                      \
	X(VMA_SWITCHED, "a CPU went from one process's space to another's")                        \
	X(VMA_DEAD_CPU_BORROWED, "a CPU that went down had somebody's space")                      \
	X(VMA_FORK_DONTCOPY, "fork() left out an area")                                            \
	X(VMA_FORK_UNLOCKED, "a child's area is not locked, its parent's is")                      \
	X(VMA_FORK_NO_MEMORY, "no memory for a child's space")                                     \
	X(VMA_EXIT_EMPTY, "a space without areas ended")                                           \
	X(VMA_EXEC_NO_STACK, "a new program got no stack")

enum vma_goal { VMA_GOALS_BEFORE = GOALS_VMA - 1, VMA_GOALS(GOAL_ID) VMA_GOALS_END };

static_assert((int)VMA_GOALS_END <= (int)GOALS_VMA_LIMIT, "the rooms' goals do not meet");

#endif
