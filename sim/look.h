/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Looking at the whole machine from outside, for whoever compares machines: two runs, two builds,
 * a reset and a fresh boot.
 */
#ifndef SIM_LOOK_H
#define SIM_LOOK_H

#include "sim/machine.h"

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

/* The state of clock and CPUs that has the same meaning in every build, as words. */
#define MACHINE_LOOK_WORDS (2 + 6 * NR_CPUS)
void machine_look_cpus(uint32_t words[MACHINE_LOOK_WORDS]);

#endif
