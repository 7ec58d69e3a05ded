/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The sanitizers behind one seam: which bytes may be touched (ASan), which were written (MSan).
 * Private to sim/poison.c and sim/home.c.
 *
 * Without a sanitizer every function is empty, and the record in frame_tables is all there is.
 */
#ifndef SIM_SHADOW_H
#define SIM_SHADOW_H

#include <string.h>

#include "sim/ram_internal.h"

#if defined(__has_feature)
#define SHADOW_ASAN __has_feature(address_sanitizer)
#define SHADOW_MSAN __has_feature(memory_sanitizer)
#elif defined(__SANITIZE_ADDRESS__)
#define SHADOW_ASAN 1
#define SHADOW_MSAN 0
#else
#define SHADOW_ASAN 0
#define SHADOW_MSAN 0
#endif

#if SHADOW_ASAN

#include <sanitizer/asan_interface.h>

#define SHADOW_USER_POISON 0xf7

/* Where ASan keeps the byte for the granule at @p. */
static inline uint8_t *shadow_of(const void *p)
{
	static size_t scale, offset;

	if (offset == 0)
		__asan_get_shadow_mapping(&scale, &offset);
	return (uint8_t *)(((uintptr_t)p >> scale) + offset);
}

static inline void shadow_poison(void *p, size_t bytes)
{
	__asan_poison_memory_region(p, bytes);
}

static inline void shadow_unpoison(void *p, size_t bytes)
{
	__asan_unpoison_memory_region(p, bytes);
}

/* Who may touch the bytes changes, not what is known of their content. */
static inline void shadow_close(void *p, size_t bytes)
{
	__asan_poison_memory_region(p, bytes);
}

static inline void shadow_reopen(void *p, size_t bytes)
{
	__asan_unpoison_memory_region(p, bytes);
}

/* The same for whole frames that lie together: no end to be exact about. */
static inline void shadow_poison_frames(void *p, uint32_t frames)
{
	raw_fill(shadow_of(p), SHADOW_USER_POISON, (size_t)frames * SHADOW_FRAME_BYTES);
}

static inline void shadow_unpoison_frames(void *p, uint32_t frames)
{
	raw_fill(shadow_of(p), 0, (size_t)frames * SHADOW_FRAME_BYTES);
}

static inline void shadow_initialised(void *p, size_t bytes)
{
}

static inline void shadow_read(const void *frame, uint8_t *bytes)
{
	raw_copy(bytes, shadow_of(frame), SHADOW_FRAME_BYTES);
}

static inline void shadow_write(void *frame, const uint8_t *bytes)
{
	raw_copy(shadow_of(frame), bytes, SHADOW_FRAME_BYTES);
}

/* Does all of the frame's shadow say @value? */
raw_access static inline bool shadow_is(const void *frame, uint8_t value)
{
	const uint8_t *shadow = shadow_of(frame);

	for (uint32_t i = 0; i < SHADOW_FRAME_BYTES; i++) {
		if (shadow[i] != value)
			return false;
	}
	return true;
}

static inline bool shadow_equals(const void *frame, const uint8_t *bytes)
{
	return raw_equal(shadow_of(frame), bytes, SHADOW_FRAME_BYTES);
}

#else

#define SHADOW_USER_POISON 0

static inline void shadow_close(void *p, size_t bytes)
{
}

static inline void shadow_reopen(void *p, size_t bytes)
{
}

static inline uint8_t *shadow_of(const void *p)
{
	return NULL;
}

static inline void shadow_read(const void *frame, uint8_t *bytes)
{
	memset(bytes, 0, SHADOW_FRAME_BYTES);
}

static inline void shadow_write(void *frame, const uint8_t *bytes)
{
}

static inline bool shadow_is(const void *frame, uint8_t value)
{
	return true;
}

static inline bool shadow_equals(const void *frame, const uint8_t *bytes)
{
	return true;
}

#if SHADOW_MSAN

#include <sanitizer/msan_interface.h>

static inline void shadow_poison(void *p, size_t bytes)
{
	__msan_allocated_memory(p, bytes);
}

/* A new owner must write before it reads. */
static inline void shadow_unpoison(void *p, size_t bytes)
{
	__msan_allocated_memory(p, bytes);
}

static inline void shadow_initialised(void *p, size_t bytes)
{
	__msan_unpoison(p, bytes);
}

#else

static inline void shadow_poison(void *p, size_t bytes)
{
}

static inline void shadow_unpoison(void *p, size_t bytes)
{
}

static inline void shadow_initialised(void *p, size_t bytes)
{
}

#endif

static inline void shadow_poison_frames(void *p, uint32_t frames)
{
	shadow_poison(p, (size_t)frames * PAGE_SIZE);
}

static inline void shadow_unpoison_frames(void *p, uint32_t frames)
{
	shadow_unpoison(p, (size_t)frames * PAGE_SIZE);
}

#endif
#endif
