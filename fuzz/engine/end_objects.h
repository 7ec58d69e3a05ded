/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * At the end of a run: the program's objects and caches go back, and caches keep nothing that
 * nobody uses.
 */
#ifndef FUZZ_ENGINE_END_OBJECTS_H
#define FUZZ_ENGINE_END_OBJECTS_H

#include "fuzz/op/run_state.h"

/* Let work on caches that wait for a grace period come to its end, on the machine. */
void end_wait_for_caches(void *arg);

/*
 * Free what the program still has, on the machine.
 *
 * Requires: no call is under way. Ensures: nothing is done where misuse spoiled the caches.
 */
void end_release_objects(const struct run *run);

/* All free slabs go back, and caches that wait for a grace period. @run: NULL right after boot. */
void end_shrink_caches(const struct run *run);

#endif
