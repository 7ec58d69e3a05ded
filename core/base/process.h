/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a process has beside its tasks and its memory: limits, capabilities, personality.
 *
 *   signal_copy() --signal_share()--> of several tasks --signal_put()--> free
 */
#ifndef CORE_BASE_PROCESS_H
#define CORE_BASE_PROCESS_H

#include "core/base/atomic.h"
#include "core/base/signal.h"
#include "sim/lock.h"

/* The resources that are limited: name, 2.6.34's number, first soft and hard limit. */
#define RLIMITS(X)                                                                                 \
	X(RLIMIT_CPU, 0, RLIM_INFINITY, RLIM_INFINITY)                                             \
	X(RLIMIT_FSIZE, 1, RLIM_INFINITY, RLIM_INFINITY)                                           \
	X(RLIMIT_DATA, 2, RLIM_INFINITY, RLIM_INFINITY)                                            \
	X(RLIMIT_STACK, 3, STACK_LIMIT_FIRST, RLIM_INFINITY)                                       \
	X(RLIMIT_CORE, 4, 0, RLIM_INFINITY)                                                        \
	X(RLIMIT_RSS, 5, RLIM_INFINITY, RLIM_INFINITY)                                             \
	X(RLIMIT_NPROC, 6, 0, 0)                                                                   \
	X(RLIMIT_NOFILE, 7, 1024, 1024)                                                            \
	X(RLIMIT_MEMLOCK, 8, 64u << 10, 64u << 10)                                                 \
	X(RLIMIT_AS, 9, RLIM_INFINITY, RLIM_INFINITY)                                              \
	X(RLIMIT_LOCKS, 10, RLIM_INFINITY, RLIM_INFINITY)                                          \
	X(RLIMIT_SIGPENDING, 11, 0, 0)                                                             \
	X(RLIMIT_MSGQUEUE, 12, 819200, 819200)                                                     \
	X(RLIMIT_NICE, 13, 0, 0)                                                                   \
	X(RLIMIT_RTPRIO, 14, 0, 0)                                                                 \
	X(RLIMIT_RTTIME, 15, RLIM_INFINITY, RLIM_INFINITY)

#define RLIM_INFINITY     UINT32_MAX
#define STACK_LIMIT_FIRST (8u << 20)

enum rlimit_resource {
#define X(name, number, soft, hard) name = number,
	RLIMITS(X)
#undef X
		RLIM_NLIMITS,
};

struct rlimit {
	ulong_t rlim_cur, rlim_max;
};

/* Capabilities that memory management asks for: name, 2.6.34's number, what it allows. */
#define CAPABILITIES(X)                                                                            \
	X(CAP_IPC_LOCK, 14, "mlock() without limit")                                               \
	X(CAP_SYS_RAWIO, 17, "mappings below mmap_min_addr")                                       \
	X(CAP_SYS_ADMIN, 21, "the last pages of strict overcommit; MADV_HWPOISON")                 \
	X(CAP_SYS_RESOURCE, 24, "raising hard limits")

enum capability {
#define X(name, number, says) name = number,
	CAPABILITIES(X)
#undef X
};

/* task_struct.personality, as far as it changes memory: name, 2.6.34's value. */
#define PERSONALITIES(X)                                                                           \
	X(ADDR_NO_RANDOMIZE, 0x0040000u)                                                           \
	X(MMAP_PAGE_ZERO, 0x0100000u)                                                              \
	X(ADDR_COMPAT_LAYOUT, 0x0200000u)                                                          \
	X(READ_IMPLIES_EXEC, 0x0400000u)

enum personality {
#define X(name, value) name = value,
	PERSONALITIES(X)
#undef X
};

/*
 * What the tasks of a thread group share. Differs: from a pool of base/'s, as tasks are; signals
 * themselves, timers and accounting have no place here.
 */
struct signal_struct {
	atomic_t count;  /* tasks that have it; 0: nobody */
	spinlock_t lock; /* guards writes to rlim; the group leader's alloc_lock in 2.6.34 */
	struct rlimit rlim[RLIM_NLIMITS];
	uint32_t group_exit_code; /* the signal that ends the group, 0: none does; indivisible */
	uint32_t handled;         /* signal_bit()s that the program has a handler for */
};

/*
 * The limits of a new process: those of @from; NULL: the first ones of all.
 *
 * Requires: fewer than TASKS_MAX are in use, which is so where each task has at most one.
 */
struct signal_struct *signal_copy(const struct signal_struct *from);

/* One more task, one task less has @signal. */
void signal_share(struct signal_struct *signal);
void signal_put(struct signal_struct *signal);

#endif
