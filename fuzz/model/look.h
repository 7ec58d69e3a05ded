/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Looking at memory that nobody may have written. A program may ask what stands in a fresh page;
 * the kernel may not, and MSan watches it. So what is looked at is copied first, and the copy
 * declared known.
 */
#ifndef FUZZ_MODEL_LOOK_H
#define FUZZ_MODEL_LOOK_H

#include "sim/ram.h"

/* There in MSan builds. */
void __msan_unpoison(const volatile void *address, size_t size) __attribute__((weak));

/* Copy a whole frame to @bytes, for whoever only looks. */
static inline void frame_look(pfn_t pfn, void *bytes)
{
	frame_read(pfn, 0, bytes, PAGE_SIZE);
	if (__msan_unpoison)
		__msan_unpoison(bytes, PAGE_SIZE);
}

#endif
