/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Booted machines, kept: a boot line is booted once, its image and its baseline stay.
 *
 *   boot line --hash--> entry --image--> machine as after boot
 *
 * Up to 32 entries, the least recently used goes first. A boot that ended (a panic, say) is an
 * entry too, without an image. Each fresh boot passes the full checks once; one that fails them has
 * ended with END_CHECK. In builds that track no stores an entry keeps the baseline alone,
 * and every entering boots afresh.
 */
#ifndef FUZZ_ENGINE_BOOT_CACHE_H
#define FUZZ_ENGINE_BOOT_CACHE_H

#include "fuzz/engine/end_check.h"
#include "fuzz/engine/goals.h"

#define BOOT_CACHE_ENTRIES 32
#define BOOT_TEXT_BYTES    256

struct boot_entry {
	bool used;
	uint64_t key; /* hash of params */
	struct boot_params params;
	uint64_t last_use;
	enum machine_end end;         /* how the boot ended; END_NONE: it runs */
	char text[BOOT_TEXT_BYTES];   /* of that end */
	struct end_baseline baseline; /* END_NONE only */
	struct boot_goals goals;      /* what the boot reached */
};

/*
 * Put the machine into the state right after booting with @params.
 *
 * Ensures: the entry; unless its boot ended the machine is at rest there, the checks' memories too.
 */
const struct boot_entry *boot_cache_enter(const struct boot_params *params);

/*
 * The same without the cache: power on and boot, take no image.
 *
 * Ensures: as boot_cache_enter(), but without a baseline (baseline.taken is false).
 */
const struct boot_entry *boot_fresh(const struct boot_params *params);

/* How often boot_cache_enter() found its entry, and how often the kernel booted. */
struct boot_cache_counts {
	uint64_t hits;
	uint64_t boots;
	uint64_t resets;
	uint64_t loads;
};
struct boot_cache_counts boot_cache_counts(void);

#endif
