/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The digest of the whole machine: a chain over its frames, rising. The hash is the library's, not
 * inlined: it runs at full speed in builds without optimisation and under sanitizers, too.
 */
#include <xxhash.h> /* first: its attributes have names that sim/types.h gives away */

#include "fuzz/engine/ram_digest.h"
#include "sim/look.h"

static void frame_add(pfn_t pfn, const uint8_t *bytes, void *arg)
{
	uint64_t *digest = arg;

	*digest = XXH64(bytes, PAGE_SIZE, *digest + pfn);
}

uint64_t ram_digest(void)
{
	uint32_t words[MACHINE_LOOK_WORDS];
	uint64_t digest;

	machine_look_cpus(words);
	digest = XXH64(words, sizeof(words), 0);
	machine_look_frames(frame_add, &digest);
	return digest;
}
