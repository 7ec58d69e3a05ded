/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Digest of the whole machine: every byte of RAM, the clock and the CPUs. Unlike the state digest
 * (digest.h) it leaves nothing out, so it says whether two runs are in the same state, but not why.
 */
#ifndef FUZZ_ENGINE_RAM_DIGEST_H
#define FUZZ_ENGINE_RAM_DIGEST_H

#include "sim/types.h"

/*
 * Ensures: equal for the same state in every build, whatever frames the host has backed. Reads all
 *          frames in use: some milliseconds.
 */
uint64_t ram_digest(void);

#endif
