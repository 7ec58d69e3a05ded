/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The window's memory and its shadow move out and in.
 *
 * Each is one mapping of the host, because only what is one can be moved. Sanitizers watch mmap()
 * and touch the shadow of what it maps, which may have no memory here: so system calls are made
 * directly.
 */
#define _GNU_SOURCE
#include "sim/home.h"
#include "sim/image.h"
#include "sim/shadow.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Parking places, one for each image. */
#define PARKING_BASE        UINT64_C(0x56b000000000)
#define PARKING_SHADOW_BASE (PARKING_BASE + IMAGES_MAX * DIRECT_MAP_MAX)
#define SHADOW_MAX          (DIRECT_MAP_MAX / 8)

static struct home {
	bool parked;
	paddr_t end;
} homes[IMAGES_MAX];

static paddr_t window_end; /* memory is behind the window's frames below it */

static uint64_t parking(uint32_t slot)
{
	return PARKING_BASE + slot * DIRECT_MAP_MAX;
}

static uint64_t parking_of_shadow(uint32_t slot)
{
	return PARKING_SHADOW_BASE + slot * SHADOW_MAX;
}

/* The shadow of the window begins here, if there is one … */
static uint64_t window_shadow(void)
{
	return (uint64_t)(uintptr_t)shadow_of((void *)DIRECT_MAP_BASE);
}

/* … and has so many bytes for memory up to @end, in whole pages. */
static uint64_t shadow_bytes(paddr_t end)
{
	uint64_t granules = SHADOW_ASAN ? (end + 7) / 8 : 0;

	return (granules + PAGE_SIZE - 1) & ~(uint64_t)(PAGE_SIZE - 1);
}

static noreturn void give_up(const char *what)
{
	perror(what);
	exit(2);
}

/* Fresh pages, which read as zero, instead of what is at [@at, @at + @bytes). */
static void map_fresh(uint64_t at, uint64_t bytes, int protection)
{
	const int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED;

	if (bytes != 0 && syscall(SYS_mmap, at, bytes, protection, flags, -1, 0) == -1)
		give_up("mmfuzz: cannot map the simulated RAM");
}

static void unmap(uint64_t at, uint64_t bytes)
{
	if (bytes != 0 && syscall(SYS_munmap, at, bytes) != 0)
		give_up("mmfuzz: cannot unmap a part of the simulated RAM");
}

/* Ensures: false where that is not one mapping; nothing changed. */
static bool move(uint64_t from, uint64_t to, uint64_t bytes)
{
	const int flags = MREMAP_MAYMOVE | MREMAP_FIXED;

	return bytes == 0 || syscall(SYS_mremap, from, bytes, bytes, flags, to) != -1;
}

void home_end_set(paddr_t end)
{
	paddr_t low = end < window_end ? end : window_end;
	paddr_t high = end < window_end ? window_end : end;
	int protection = end > window_end ? PROT_READ | PROT_WRITE : PROT_NONE;

	if (low == high)
		return;
	if (mprotect((void *)(DIRECT_MAP_BASE + low), high - low, protection) != 0)
		give_up("mmfuzz: cannot protect the simulated RAM");
	window_end = end;
}

/* Memory is in the window up to @end: nothing is left behind that, and all of it has a shadow. */
static void window_close(paddr_t end)
{
	uint64_t shadow = shadow_bytes(end), old_shadow = shadow_bytes(window_end);

	if (end < window_end)
		map_fresh(DIRECT_MAP_BASE + end, window_end - end, PROT_NONE);
	if (shadow < old_shadow)
		map_fresh(window_shadow() + shadow, old_shadow - shadow, PROT_READ | PROT_WRITE);
	window_end = end;
}

void home_park(uint32_t slot)
{
	struct home *home = &homes[slot];

	home_free(slot);
	home->end = window_end;
	home->parked = move(DIRECT_MAP_BASE, parking(slot), window_end);
	if (!home->parked ||
	    move(window_shadow(), parking_of_shadow(slot), shadow_bytes(window_end)))
		return;
	unmap(parking(slot), window_end);
	home->parked = false;
}

bool home_enter(uint32_t slot)
{
	struct home *home = &homes[slot];

	if (!home->parked)
		return false;
	if (!move(parking(slot), DIRECT_MAP_BASE, home->end) ||
	    !move(parking_of_shadow(slot), window_shadow(), shadow_bytes(home->end)))
		give_up("mmfuzz: cannot move the simulated RAM");
	home->parked = false;
	window_close(home->end);
	return true;
}

void home_build(paddr_t end)
{
	map_fresh(DIRECT_MAP_BASE, end, PROT_READ | PROT_WRITE);
	map_fresh(window_shadow(), shadow_bytes(end), PROT_READ | PROT_WRITE);
	window_close(end);
}

void home_free(uint32_t slot)
{
	struct home *home = &homes[slot];

	if (home->parked) {
		unmap(parking(slot), home->end);
		unmap(parking_of_shadow(slot), shadow_bytes(home->end));
	}
	home->parked = false;
}
