/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * RAM as sim/ itself sees it: tables with a row per frame, copies that no sanitizer looks at, and
 * the poison record. Private to sim/.
 *
 * The tables lie at a constant host address, so that a store hook is a few instructions, and
 * outside what a leak checker scans. Rows are committed as frames are touched.
 */
#ifndef SIM_RAM_INTERNAL_H
#define SIM_RAM_INTERNAL_H

#include "sim/machine_state.h"
#include "sim/mark.h"
#include "sim/ram.h"

/* Code that touches RAM or the tables behind the sanitizers' back, and the hooks themselves. */
#if defined(__clang__)
#define raw_access __attribute__((no_sanitize("address", "memory", "undefined", "coverage")))
#else
#define raw_access __attribute__((no_sanitize("address", "undefined")))
#endif

#define LINE_SHIFT             6
#define LINE_SIZE              (1u << LINE_SHIFT)
#define DIRECT_MAP_MAX         (UINT64_C(1) << 30)
#define DIRECT_MAP_AT_POWER_ON (UINT64_C(896) << 20)
#define IMAGE_FRAMES_END                                                                           \
	(UINT64_C(2) << 20) /* the kernel image's frames are always in the window */
#define DIRECT_MAP_BASE (WINDOW_BASE + PAGE_OFFSET)

/* The low bits of poison[] are the state, the others flags. */
enum poison_state {
	POISON_CLEAN,
	POISON_WHOLE,
	POISON_MIXED, /* parts of the frame: only a sanitizer's shadow knows which */
	POISON_STATE = 3,
	POISON_CHANGED = 4, /* since the image or power-on: the frame is in poison_list */
	POISON_EXPOSED = 8, /* highmem: a host pointer was given out, the shadow must be exact; the
			       frame is in exposed_list */
};

struct frame_rows {
	uint32_t nr_step;
	uint32_t nr_run;
	uint32_t nr_poison;
	uint32_t nr_exposed;
	uint8_t poison[RAM_MAX_FRAMES];
	pfn_t step_list[RAM_MAX_FRAMES];
	pfn_t run_list[RAM_MAX_FRAMES];
	pfn_t poison_list[RAM_MAX_FRAMES];
	pfn_t exposed_list[RAM_MAX_FRAMES];
	struct frame_marks marks[RAM_MAX_FRAMES];
};

#define FRAME_TABLES_BASE UINT64_C(0x567900000000)
#define frame_tables      ((struct frame_rows *)FRAME_TABLES_BASE)

/* Where @pfn lies now; unlike frame_ptr() it promises nothing about the shadow. */
static inline uint8_t *frame_host(pfn_t pfn)
{
	uint64_t base = pfn < machine.window_frames ? DIRECT_MAP_BASE : HIGHMEM_BASE;

	return (uint8_t *)(base + ((uint64_t)pfn << PAGE_SHIFT));
}

/*
 * Copies and comparisons that ignore poison and leave no mark.
 *
 * Requires: addresses and sizes are multiples of LINE_SIZE.
 */
void raw_copy(void *to, const void *from, size_t bytes);
void raw_fill(void *to, uint8_t value, size_t bytes);
bool raw_equal(const void *a, const void *b, size_t bytes);
bool raw_is_zero(const void *p, size_t bytes);

/* Give all of RAM back to the host: it reads as zero afterwards, marks and poison aside. */
void ram_discard(void);

/* A host pointer to highmem frame @pfn is about to be used: make its shadow exact. */
void poison_expose(pfn_t pfn);

/* Put the poison of @pfn to @state; @shadow is its shadow if that is POISON_MIXED. Clears CHANGED.
 */
void poison_restore(pfn_t pfn, enum poison_state state, const uint8_t *shadow);

/* The same for all frames of [@pfn, @end). Requires: @state is not POISON_MIXED. */
void poison_restore_range(pfn_t pfn, pfn_t end, enum poison_state state);

/* The poison as it stands is that of an image: nothing changed since. */
void poison_settle(void);

/*
 * The machine leaves: frames below @end and those whose poison changed are clean, none is exposed.
 *
 * Ensures: highmem's shadow follows; the window's is left alone, it goes with the window's memory.
 */
void poison_forget(pfn_t end);

/* It comes back, its shadow with it: frames below @end have the states of @poison again. */
void poison_recall(const uint8_t *poison, pfn_t end);

/* Power cycle: every frame whose poison changed is clean, and every byte counts as initialised. */
void poison_power_on(void);

/* Copy the shadow of @pfn out. Ensures: all of @shadow written, zero in builds without one. */
#define SHADOW_FRAME_BYTES (PAGE_SIZE / 8)
void poison_shadow_read(pfn_t pfn, uint8_t shadow[SHADOW_FRAME_BYTES]);

/* Does the sanitizer's shadow of @pfn say what @state says (with @shadow as above)? */
bool poison_shadow_matches(pfn_t pfn, enum poison_state state, const uint8_t *shadow);

#endif
