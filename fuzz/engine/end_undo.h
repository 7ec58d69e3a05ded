/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Putting back what a program changed, before its end is compared with its beginning.
 */
#ifndef FUZZ_ENGINE_END_UNDO_H
#define FUZZ_ENGINE_END_UNDO_H

#include "core/base/mmzone.h"
#include "core/page/page_sysctl.h"
#include "fuzz/op/run_state.h"

#define END_SYSCTLS 13 /* rows of SYSCTL_WORDS */

struct end_sysctl {
	uint32_t nr; /* 0: this machine has no such tunable */
	int32_t values[PAGE_SYSCTL_VALUES_MAX];
};

struct end_pageset {
	int high, batch;
};

/* What programs can tune. */
struct end_tunables {
	struct end_sysctl sysctls[END_SYSCTLS];
	struct end_pageset pagesets[MAX_NUMNODES][MAX_NR_ZONES]; /* of every CPU */
};

/* Remember all of them. */
void end_tunables_take(struct end_tunables *tunables);

/*
 * Tasks, isolated pageblocks, tunables, fault injection, reclaim's test hooks, t0's flags and CPU:
 * as after boot, where @tunables were taken.
 *
 * Requires: inside machine_run().
 */
void end_undo(struct run *run, const struct end_tunables *tunables);

/* CPUs that went come back. Likewise, when memory is there again. */
void end_undo_cpus(const struct run_changes *changes);

/* Drop every reference that the page model says the program still has. Likewise. */
void end_release(void);

#endif
