/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The host's limits of a child. By themselves: the simulated kernel's have the same names.
 */
#ifndef FUZZ_ENGINE_CHILD_LIMITS_H
#define FUZZ_ENGINE_CHILD_LIMITS_H

/* This process leaves no core, and may use @seconds of the CPU. */
void child_limits(unsigned int seconds);

#endif
