/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make the machine do.
 */
#ifndef SIM_SIM_GOALS_H
#define SIM_SIM_GOALS_H

#include "sim/goal.h"

#define SIM_GOALS(X)                                                                               \
	X(SIM_RESET, "a machine went back to its image")                                           \
	X(SIM_RESET_WHOLE_FRAME, "a reset copied back a frame of which every line was written")    \
	X(SIM_RESET_LINES, "a reset copied back some lines of a frame and left others")            \
	X(SIM_RESET_ZERO_FRAME, "a reset cleared a frame that the image has no copy of")           \
	X(SIM_IMAGE_LOADED, "a machine went to another machine's image")                           \
	X(SIM_POWER_ON_WIPES, "a power-on cleared the frames that were used, one by one")          \
	X(SIM_POISON_HIGHMEM, "a frame above the window was poisoned")                             \
	X(SIM_WRITE_ACROSS_FRAMES, "one write marked lines of two frames")                         \
	X(SIM_IPI_SERVED, "an interrupt was served by another CPU")                                \
	X(SIM_WALK_4K, "a walk over two levels found a page")                                      \
	X(SIM_WALK_4M, "a walk found a page of 4 MiB")                                             \
	X(SIM_WALK_PAE_4K, "a walk over PAE tables found a page")                                  \
	X(SIM_WALK_PAE_2M, "a walk found a page of 2 MiB")                                         \
	X(SIM_WALK_FROM_CACHED_TABLE, "a walk began at a directory entry that the CPU remembered") \
	X(SIM_FAULT_ABSENT, "a page fault: an entry was not present")                              \
	X(SIM_FAULT_RESERVED, "a page fault: a reserved bit was set")                              \
	X(SIM_FAULT_USER, "a page fault: user code touched the kernel's page")                     \
	X(SIM_FAULT_WRITE, "a page fault: a write to what may be read only")                       \
	X(SIM_FAULT_FETCH, "a page fault: a fetch where XD is set")                                \
	X(SIM_FAULT_SECOND_PAGE, "an access faulted at its second page")                           \
	X(SIM_ACCESS_TWO_PAGES, "an access crossed a page's end")                                  \
	X(SIM_ACCESS_BEYOND_RAM, "an access reached a frame that is no RAM")                       \
	X(SIM_CONTROL_REFUSED, "a value of a control register was refused")                        \
	X(SIM_PDPTE_REFUSED, "a PDPTE with a reserved bit was refused")                            \
	X(SIM_INVLPG_LARGE, "INVLPG dropped the entry of a large page")                            \
	X(SIM_TLB_EVICTS, "an entry of a finite TLB gave way to another")                          \
	X(SIM_TLB_KEEPS_GLOBAL, "a global entry stayed over a MOV to CR3")                         \
	X(SIM_TLB_LOADS_AHEAD, "the adversary loaded a translation nobody asked for")              \
	X(SIM_TLB_WALKS_FOR_DIRTY, "a write through an entry without D walked again")              \
	X(SIM_TLB_FAULTS, "a page fault by rights that the adversary remembered")                  \
	X(SIM_TLB_STALE, "an access used what the tables no longer say")                           \
	X(SIM_LIMIT, "a run spent its budget of steps")                                            \
	X(SIM_END_BUG, "the machine ended by a BUG")                                               \
	X(SIM_END_PANIC, "the machine ended by a panic")

enum sim_goal { SIM_GOALS(GOAL_ID) SIM_GOALS_END };

#endif
