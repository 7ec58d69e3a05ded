/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of the whole kernel: starting it, and the end of a line.
 */
#ifndef CORE_INIT_KERNEL_H
#define CORE_INIT_KERNEL_H

#include "sim/types.h"

/* One step of start-up. */
struct start_step {
	const char *name; /* the function's, or what 2.6.34 calls the step */
	void (*start)(void);
};

/* The steps in their order; the last has no name. */
extern const struct start_step start_steps[];

/*
 * Boot: from power-on to a kernel that allocates and frees. @before is called before each step, and
 * looks only.
 *
 * Requires: inside machine_run(), the machine was just powered on, CPU 0 runs.
 * Ensures:  all CPUs online, interrupts on, t0 is current.
 * Errors:   an impossible boot line ends the machine as a panic with the kernel's text.
 */
void start_kernel_watched(void (*before)(const struct start_step *step));

static inline void start_step_unwatched(const struct start_step *step)
{
}

/* The same, and nobody looks. */
static inline void start_kernel(void)
{
	start_kernel_watched(start_step_unwatched);
}

/*
 * The end of a line: pending softirqs and work that is due run, every CPU passes a quiescent state
 * of RCU, and what is still locked or disabled is complained about.
 *
 * Requires: inside machine_run(), no call in progress.
 */
void kernel_line_end(void);

#endif
