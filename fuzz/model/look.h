/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading frames from outside. Who judges or digests may look at a fresh page, whatever stands
 * there; who works with what stands there may not, neither the kernel nor a program: MSan watches.
 * Programs that a fuzzer wrote do; where those run, the kernel alone is watched.
 */
#ifndef FUZZ_MODEL_LOOK_H
#define FUZZ_MODEL_LOOK_H

#include "sim/ram.h"

/* There in MSan builds. */
void __msan_unpoison(const volatile void *address, size_t size) __attribute__((weak));
void __msan_check_mem_is_initialized(const volatile void *address, size_t size)
	__attribute__((weak));

/* Copy a whole frame to @bytes, for whoever only looks. */
static inline void frame_look(pfn_t pfn, void *bytes)
{
	frame_read(pfn, 0, bytes, PAGE_SIZE);
	if (__msan_unpoison)
		__msan_unpoison(bytes, PAGE_SIZE);
}

/* A program works with @bytes: MSan reports what nobody wrote since it was handed out. */
void bytes_use(void *bytes, size_t size);

/* … unless programs may read what nobody wrote: from now on they may. */
void bytes_use_unwritten(void);

/* Copy a whole frame to @bytes, for a program that works with it. */
static inline void frame_use(pfn_t pfn, void *bytes)
{
	frame_read(pfn, 0, bytes, PAGE_SIZE);
	bytes_use(bytes, PAGE_SIZE);
}

#endif
