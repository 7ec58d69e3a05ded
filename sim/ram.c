/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * RAM: the host's reservation, the end of the direct map, and whole-frame work.
 *
 *   unreserved --ram_reserve()--> reserved, then for ever; ram_set_direct_map_end() moves the
 * border between the two homes of a frame, by protection alone.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <unistd.h>

#include "sim/access_cache.h"
#include "sim/firmware.h"
#include "sim/home.h"
#include "sim/mark_internal.h"
#include "sim/tlb.h"

#define WINDOW_BYTES   (UINT64_C(4) << 30)
#define ARGUMENT_BYTES (256u << 10)
#define ARGUMENTS_MAX  4096

static bool reserved;

static bool reserve_range(uint64_t base, uint64_t bytes, int protection)
{
	int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE;
	void *p = mmap((void *)base, bytes, protection, flags, -1, 0);

	if (p == (void *)base)
		return true;
	if (p != MAP_FAILED)
		munmap(p, bytes);
	return false;
}

/* The arguments of this process, from the host. Ensures: a NULL-terminated list, or NULL. */
static char **own_arguments(void)
{
	static char text[ARGUMENT_BYTES];
	static char *argv[ARGUMENTS_MAX + 1];
	FILE *file = fopen("/proc/self/cmdline", "r");

	if (!file)
		return NULL;
	size_t length = fread(text, 1, sizeof(text) - 1, file);
	fclose(file);
	size_t count = 0;
	for (size_t at = 0; at < length && count < ARGUMENTS_MAX; at += strlen(text + at) + 1)
		argv[count++] = text + at;
	argv[count] = NULL;
	return count > 0 ? argv : NULL;
}

/* Something else has the window: start over where the host's layout is fixed; returns if it cannot.
 */
static void restart_without_randomisation(void)
{
	int persona = personality(0xffffffff);

	if (persona == -1 || (persona & ADDR_NO_RANDOMIZE))
		return;
	char **argv = own_arguments();
	int program = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
	if (!argv || program < 0 || personality((unsigned int)persona | ADDR_NO_RANDOMIZE) == -1)
		return;
	fexecve(program, argv, environ); /* gcov miscounts in functions that call execv() */
}

void ram_reserve(void)
{
	if (reserved)
		return;
	if (!reserve_range(WINDOW_BASE, WINDOW_BYTES, PROT_NONE) ||
	    !reserve_range(HIGHMEM_BASE, RAM_MAX_BYTES, PROT_READ | PROT_WRITE) ||
	    !reserve_range(FRAME_TABLES_BASE, sizeof(struct frame_rows), PROT_READ | PROT_WRITE) ||
	    !tlb_reserve()) {
		restart_without_randomisation();
		fprintf(stderr,
			"mmfuzz: the host addresses of the simulated RAM (0x%llx) are taken\n",
			(unsigned long long)WINDOW_BASE);
		exit(2);
	}
	reserved = true;
}

/* The kernel has decided where highmem begins: what is there by then moves. */
static void written_frames_move(paddr_t window_end)
{
	if (window_end >> PAGE_SHIFT > machine.window_frames)
		home_end_set(window_end);
	firmware_frames_move(&machine.params, machine.window_frames,
			     (pfn_t)(window_end >> PAGE_SHIFT));
}

void ram_set_direct_map_end(paddr_t end)
{
	assert((end & (PAGE_SIZE - 1)) == 0 && end <= DIRECT_MAP_MAX);
	paddr_t window_end = end < IMAGE_FRAMES_END ? IMAGE_FRAMES_END : end;

	if (machine_is_running())
		written_frames_move(window_end);
	home_end_set(window_end);
	machine.direct_map_end = end;
	machine.window_frames = (pfn_t)(window_end >> PAGE_SHIFT);
	access_caches_flush();
}

paddr_t ram_direct_map_end(void)
{
	return machine.direct_map_end;
}

void ram_discard(void)
{
	if (madvise((void *)DIRECT_MAP_BASE, DIRECT_MAP_MAX, MADV_DONTNEED) != 0 ||
	    madvise((void *)HIGHMEM_BASE, RAM_MAX_BYTES, MADV_DONTNEED) != 0) {
		perror("mmfuzz: cannot discard the simulated RAM");
		exit(2);
	}
}

void *frame_ptr(pfn_t pfn)
{
	assert(pfn < RAM_MAX_FRAMES);
	if (unlikely(pfn >= machine.window_frames))
		poison_expose(pfn);
	return frame_host(pfn);
}

bool ram_host_address(uintptr_t host, paddr_t *at)
{
	paddr_t border = (paddr_t)machine.window_frames << PAGE_SHIFT;

	if (host >= DIRECT_MAP_BASE && host - DIRECT_MAP_BASE < border)
		*at = host - DIRECT_MAP_BASE;
	else if (host >= HIGHMEM_BASE + border && host - HIGHMEM_BASE < RAM_MAX_BYTES)
		*at = host - HIGHMEM_BASE;
	else
		return false;
	return true;
}

void frame_zero(pfn_t pfn)
{
	void *p = frame_ptr(pfn);

	memset(p, 0, PAGE_SIZE);
	mark_written(p, PAGE_SIZE);
}

void frame_copy(pfn_t to, pfn_t from)
{
	void *p = frame_ptr(to);

	memcpy(p, frame_ptr(from), PAGE_SIZE);
	mark_written(p, PAGE_SIZE);
}

void frame_write(pfn_t pfn, uint32_t offset, const void *bytes, uint32_t len)
{
	assert(offset <= PAGE_SIZE && len <= PAGE_SIZE - offset);
	uint8_t *p = (uint8_t *)frame_ptr(pfn) + offset;

	memcpy(p, bytes, len);
	mark_written(p, len);
}

void frame_read(pfn_t pfn, uint32_t offset, void *bytes, uint32_t len)
{
	assert(offset <= PAGE_SIZE && len <= PAGE_SIZE - offset);
	memcpy(bytes, (const uint8_t *)frame_ptr(pfn) + offset, len);
}
