/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Physical memory as a CPU sees it on its bus: RAM, and above its end nothing: reads give ones,
 * writes are dropped. Private to sim/.
 *
 * RAM is what the firmware's map has up to its last usable frame, or what e801 says if that is
 * more; holes in it are RAM here.
 */
#ifndef SIM_PHYSICAL_H
#define SIM_PHYSICAL_H

#include <string.h>

#include "sim/mark_internal.h"

/* A CPU loads whatever stands there: MSan does not ask who wrote it. */
#if defined(__clang__)
#define bus_access __attribute__((no_sanitize("memory")))
#else
#define bus_access
#endif

static inline bool physical_is_ram(paddr_t at)
{
	return at >> PAGE_SHIFT < machine.frames_end;
}

/* Where the host sees it. Requires: it is RAM. */
static inline uint8_t *physical_ptr(paddr_t at)
{
	pfn_t pfn = (pfn_t)(at >> PAGE_SHIFT);
	uint32_t offset = (uint32_t)at & (PAGE_SIZE - 1);

	if (likely(pfn < machine.window_frames))
		return (uint8_t *)(DIRECT_MAP_BASE + at);
	return (uint8_t *)frame_ptr(pfn) + offset;
}

/* The marks of a frame of RAM; NULL where nobody wants to know. */
static inline const struct frame_marks *physical_marks(paddr_t at)
{
	return marks_tracked() ? &frame_tables->marks[at >> PAGE_SHIFT] : NULL;
}

/*
 * An entry of @bytes (4 or 8). Requires: aligned to its size.
 */
bus_access static inline uint64_t physical_entry(paddr_t at, uint32_t bytes)
{
	if (unlikely(!physical_is_ram(at)))
		return bytes == 8 ? ~UINT64_C(0) : UINT32_MAX;
	if (bytes == 8)
		return *(const uint64_t *)(const void *)physical_ptr(at);
	return *(const uint32_t *)(const void *)physical_ptr(at);
}

/* The same for whoever only looks: poison or not. */
raw_access static inline uint64_t physical_entry_look(paddr_t at, uint32_t bytes)
{
	const uint8_t *host = frame_host((pfn_t)(at >> PAGE_SHIFT)) + (at & (PAGE_SIZE - 1));

	if (!physical_is_ram(at))
		return physical_entry(at, bytes);
	return bytes == 8 ? *(const uint64_t *)(const void *)host
			  : *(const uint32_t *)(const void *)host;
}

/* Set the low @bits of the entry at @at, as the CPU sets A and D. */
bus_access static inline void physical_entry_set(paddr_t at, uint32_t bits)
{
	if (unlikely(!physical_is_ram(at)))
		return;
	uint32_t *low = (uint32_t *)(void *)physical_ptr(at);

	*low |= bits;
	mark_written(low, sizeof(*low));
}

/*
 * @size bytes of one frame as a number, the lowest first; and written.
 */
bus_access static inline uint64_t physical_read(paddr_t at, uint32_t size)
{
	uint64_t value = 0;

	if (unlikely(!physical_is_ram(at)))
		return ~UINT64_C(0) >> (64 - 8 * size);
	memcpy(&value, physical_ptr(at), size);
	return value;
}

static inline void physical_write(paddr_t at, uint32_t size, uint64_t value)
{
	if (unlikely(!physical_is_ram(at)))
		return;
	memcpy(physical_ptr(at), &value, size);
	mark_written(physical_ptr(at), size);
}

#endif
