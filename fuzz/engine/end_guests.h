/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * At the end of a run: the program's guests and memory caches go.
 */
#ifndef FUZZ_ENGINE_END_GUESTS_H
#define FUZZ_ENGINE_END_GUESTS_H

#include "fuzz/op/run_state.h"

/*
 * On the machine, before objects and mappings are released.
 *
 * Requires: no call is under way. Ensures: nothing is done where misuse spoiled the caches.
 */
void end_release_guests(const struct run *run);

#endif
