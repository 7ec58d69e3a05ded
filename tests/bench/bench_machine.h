/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A booted machine to measure on, outside the engine.
 */
#ifndef TESTS_BENCH_BENCH_MACHINE_H
#define TESTS_BENCH_BENCH_MACHINE_H

#include "sim/machine.h"

#define MIB UINT64_C(0x100000)

/*
 * Boot a machine of @ram bytes, all of it lowmem up to the usual limit, one CPU.
 *
 * Ensures: the machine runs; in builds with marks it is image @slot, and the checks remember that.
 *          A boot that ends is the end of the program.
 */
void bench_boot(uint64_t ram, uint32_t slot);

/* Go to image @slot of before, or back to it. Requires: marks_tracked(). */
void bench_enter(uint32_t slot);
void bench_back(void);

/* Run @fn(@arg) on the machine; its end is the end of the program. */
void bench_on_machine(void (*fn)(void *), void *arg);

#endif
