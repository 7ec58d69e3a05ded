/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make the room do with page tables and with areas that are there
 * (sim/goal.h). Areas that come and go have theirs in vma_goals.h.
 */
#ifndef CORE_VMA_RANGE_GOALS_H
#define CORE_VMA_RANGE_GOALS_H

#include "core/base/goal.h"

#define RANGE_GOALS(X)                                                                             \
	X(RANGE_ANON_VMA_SHARED, "an area shares the anon_vma of a neighbour")                     \
	X(RANGE_ANON_VMA_RACE, "two threads made an area's anon_vma at once")                      \
	X(RANGE_ANON_VMA_NO_MEMORY, "no memory for an area's anon_vma")                            \
	X(RANGE_ANON_VMA_CLONE_NO_MEMORY, "no memory for a copy of an area's chain")               \
	X(RANGE_ANON_VMA_FORK_NO_MEMORY, "no memory for a child's own anon_vma")                   \
	X(RANGE_PTE_NO_MEMORY, "no memory for a page table of a process")                          \
	X(RANGE_PTE_RACE, "two threads made a page table at once")                                 \
	X(RANGE_PTE_HIGHMEM, "a page table in highmem was worked on")                              \
	X(RANGE_PMD_NO_MEMORY, "no memory for a directory of one GiB")                             \
	X(RANGE_PMD_RACE, "two threads made a directory of one GiB at once")                       \
	X(RANGE_PMD_AGAIN, "a directory of one GiB came back")                                     \
	X(RANGE_ZAP_BLOCK, "unmapping paused after a block")                                       \
	X(RANGE_COPY_NO_MEMORY, "no memory for a child's page tables")                             \
	X(RANGE_MPROTECT_OVERCOMMIT, "too much is promised for an area to become writable")        \
	X(RANGE_MOVE_SAME_TABLE, "entries moved within a page table")                              \
	X(RANGE_MOVE_NO_MEMORY, "no memory for a page table at the new place: all moved back")     \
	X(RANGE_MREMAP_NO_MEMORY, "no memory for the area at the new place")                       \
	X(RANGE_MREMAP_MIDDLE, "the middle of an area was moved")                                  \
	X(RANGE_MREMAP_UNMAP_NO_MEMORY, "no memory to split what was moved")                       \
	X(RANGE_MREMAP_IN_PLACE, "an area grew in place")                                          \
	X(RANGE_MREMAP_NO_ROOM, "an area could not grow in place, and moved")                      \
	X(RANGE_MADVISE_NO_MEMORY, "no memory to split an area for an advice")                     \
	X(RANGE_MLOCK_NOT_PRESENT, "pages of locked memory could not be brought")                  \
	X(RANGE_MLOCKALL_IGNORED, "mlockall() passed over an area's error")                        \
	X(RANGE_MUNLOCK_STAYS, "an unlocked page is still locked by another area")                 \
	X(RANGE_MUNLOCK_BUSY, "whether another area locks a page could not be asked")              \
	X(RANGE_MINCORE_PARTS, "mincore() told of a range in parts")

enum range_goal { RANGE_GOALS_BEFORE = GOALS_RANGE - 1, RANGE_GOALS(GOAL_ID) RANGE_GOALS_END };

static_assert((int)RANGE_GOALS_END <= (int)GOALS_RANGE_LIMIT, "the rooms' goals do not meet");

#endif
