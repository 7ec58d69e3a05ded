/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Looking at the whole machine from outside, for whoever compares machines: two runs, two builds,
 * a reset and a fresh boot.
 */
#ifndef SIM_LOOK_H
#define SIM_LOOK_H

#include "sim/machine.h"
#include "sim/task.h"

/* Frames from here on are in nobody's map: neither the firmware's nor the kernel image's. */
pfn_t machine_frames_end(void);

typedef void frame_visitor(pfn_t pfn, const uint8_t *bytes, void *arg);

/*
 * @visit every frame below machine_frames_end() that is not all zero, rising. Asks nothing of
 * marks and images: it looks at what there is.
 *
 * Requires: @visit does not write RAM.
 * Ensures:  @bytes are a copy of the PAGE_SIZE bytes, free of poison, until @visit returns. No mark
 *           is set.
 */
void machine_look_frames(frame_visitor *visit, void *arg);

/* Copy one frame out, poisoned or not. Requires: @bytes are aligned to 64. No mark is set. */
void machine_look_frame(pfn_t pfn, uint8_t bytes[PAGE_SIZE]);

/*
 * What the running task does between the two is no access of its CPU: it only looks, as models,
 * checks and digests do. ThreadSanitizer is told, and no mark of a race build names what is in
 * between (point.h). Pairs nest.
 *
 * Requires: nobody else gets the turn in between. The end of the machine closes what is open.
 */
void look_begin(void);
void look_end(void);

/* The state of clock, CPUs and tasks that has the same meaning in every build, as words. */
#define MACHINE_LOOK_WORDS (3 + 8 * NR_CPUS + 5 * TASKS_MAX)
void machine_look_cpus(uint32_t words[MACHINE_LOOK_WORDS]);

/* How many tasks were created since power-on, those that are gone included. */
uint32_t machine_look_tasks(void);

#endif
