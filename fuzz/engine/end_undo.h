/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Putting back what a program changed, before its end is compared with its beginning.
 */
#ifndef FUZZ_ENGINE_END_UNDO_H
#define FUZZ_ENGINE_END_UNDO_H

#include "core/page/page_sysctl.h"
#include "fuzz/op/run_state.h"

#define END_SYSCTLS 9   /* rows of SYSCTL_WORDS */

struct end_sysctl {
	uint32_t nr;            /* 0: this machine has no such tunable */
	int32_t values[PAGE_SYSCTL_VALUES_MAX];
};

/* Remember all tunables. */
void end_sysctls_take(struct end_sysctl *sysctls);

/*
 * Isolated pageblocks, tunables, fault injection, reclaim's test hooks, the task's flags and CPU: as
 * after boot, where @sysctls were taken.
 *
 * Requires: inside machine_run().
 */
void end_undo(struct run *run, const struct end_sysctl *sysctls);

/* Drop every reference that the page model says the program still has. Likewise. */
void end_release(void);

#endif
