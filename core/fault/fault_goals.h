/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make page faults do (sim/goal.h).
 */
#ifndef CORE_FAULT_FAULT_GOALS_H
#define CORE_FAULT_FAULT_GOALS_H

#include "core/base/goal.h"

#define FAULT_GOALS(X)                                                                             \
	X(FAULT_USER_KERNEL_HALF, "a user touched the kernel's half")                              \
	X(FAULT_ATOMIC, "a user address was touched by somebody who may not sleep")                \
	X(FAULT_NO_MM, "a user address was touched by a task without a space")                     \
	X(FAULT_SEM_CONTENDED, "a fault waited for the space's semaphore")                         \
	X(FAULT_BELOW_CUSHION, "an access was too far below the stack pointer")                    \
	X(FAULT_IN_CUSHION, "a stack grew by an access below the stack pointer")                   \
	X(FAULT_KERNEL_GREW_STACK, "a stack grew by an access of the kernel's")                    \
	X(FAULT_NO_GROWTH, "a stack could not grow")                                               \
	X(FAULT_GUARD_GREW, "a stack grew because its guard page was touched")                     \
	X(FAULT_GUARD_ABUTS, "there was an area below the guard page")                             \
	X(FAULT_GUARD_SPLIT_STACK, "below the guard page was another part of the stack")           \
	X(FAULT_GUARD_STAYS, "the guard page could not move, and was used")                        \
	X(FAULT_ZERO_PAGE, "a read was given the zero page")                                       \
	X(FAULT_ZERO_RACE, "a read was too late for the zero page")                                \
	X(FAULT_ANON_NEW, "a write was given a new page")                                          \
	X(FAULT_ANON_RACE, "a new page came too late")                                             \
	X(FAULT_ANON_NO_PAGE, "no memory for a new page")                                          \
	X(FAULT_NO_ANON_VMA, "no memory for an anon_vma")                                          \
	X(FAULT_NO_TABLE, "a fault finds no memory for a page table")                              \
	X(FAULT_PRESENT_CHANGED, "the entry changed before its lock was taken")                    \
	X(FAULT_YOUNG, "an entry needed to be young, or dirty, only")                              \
	X(FAULT_FLUSHED_ONLY, "a write found all done: this CPU's translation was stale")          \
	X(FAULT_WP_REUSED, "a page that nobody else maps was written in place")                    \
	X(FAULT_WP_LOCK_WAITED, "a write waited for the lock of a page")                           \
	X(FAULT_WP_LOCK_RACE, "the entry changed while a write waited for the lock of a page")     \
	X(FAULT_WP_COPIED, "a page was copied for a write")                                        \
	X(FAULT_WP_COPIED_ZERO, "a write to the zero page was given a new one")                    \
	X(FAULT_WP_COPY_RACE, "a copy came too late")                                              \
	X(FAULT_WP_NO_PAGE, "no memory for a copy")                                                \
	X(FAULT_WP_MLOCKED, "a locked area left a page behind that others map")                    \
	X(FAULT_WP_READONLY, "a copy was made that may not be written: get_user_pages() forced")   \
	X(FAULT_OOM_KILLED, "no memory for a fault: SIGKILL")                                      \
	X(FAULT_OOM_KERNEL, "no memory for a fault of the kernel")                                 \
	X(FAULT_SIGBUS_KERNEL, "a fault of the kernel ended in SIGBUS, too")                       \
	X(FAULT_USER_KILLED, "SIGKILL came while a fault was repaired")                            \
	X(FAULT_OOPS, "a fault of the kernel was an oops")                                         \
	X(FAULT_GROUP_EXIT, "a thread group exits by a signal")                                    \
	X(FAULT_GROUP_EXIT_LOST, "a signal found its thread group exiting already")                \
	X(FAULT_GUP_COW, "get_user_pages() copied a page")                                         \
	X(FAULT_GUP_FORCED, "get_user_pages() wrote to what may not be written")                   \
	X(FAULT_GUP_KILLED, "get_user_pages() stopped: SIGKILL is pending")                        \
	X(FAULT_GUP_FAST, "get_user_pages_fast() needed no lock")                                  \
	X(FAULT_GUP_SLOW, "get_user_pages_fast() went on with the lock")                           \
	X(FAULT_DUMP_HOLE, "a core dump met a hole")                                               \
	X(FAULT_COPY_SHORT, "a copy from or to the user ended early")                              \
	X(FAULT_STRING_LONG, "a string of the user's did not end in time")                         \
	X(FAULT_STRING_CUT, "a string of the user's ended at an address that cannot be read")      \
	X(FAULT_UACCESS_ERR, "a fault was noted, and the access after it done")

enum fault_goal { FAULT_GOALS_BEFORE = GOALS_FAULT - 1, FAULT_GOALS(GOAL_ID) FAULT_GOALS_END };

static_assert((int)FAULT_GOALS_END <= (int)GOALS_FAULT_LIMIT, "the rooms' goals do not meet");

#endif
