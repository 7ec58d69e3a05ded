/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Stores of core/ as -fsanitize=thread reports them (gcc, and clang without ASan).
 * ThreadSanitizer's runtime is not linked: these functions stand in its place and mark. Atomics are
 * in tsan_atomic.c.
 */
#include "sim/mark_internal.h"
#include "sim/point.h"

bool marks_tracked(void)
{
	return true;
}

bool point_accesses_traced(void)
{
	return false;
}

#define IGNORED(name, ...)                                                                         \
	void __tsan_##name(__VA_ARGS__);                                                           \
	raw_access void __tsan_##name(__VA_ARGS__)                                                 \
	{                                                                                          \
	}

#define STORE_HOOK(name, bytes)                                                                    \
	void __tsan_##name(void *at);                                                              \
	raw_access void __tsan_##name(void *at)                                                    \
	{                                                                                          \
		mark_store((uintptr_t)at, bytes);                                                  \
	}

IGNORED(init, void)
IGNORED(func_entry, void *caller)
IGNORED(func_exit, void)
IGNORED(vptr_read, void **at)

#define ACCESS_HOOKS(bytes)                                                                        \
	IGNORED(read##bytes, void *at)                                                             \
	IGNORED(unaligned_read##bytes, void *at)                                                   \
	IGNORED(volatile_read##bytes, void *at)                                                    \
	IGNORED(unaligned_volatile_read##bytes, void *at)                                          \
	STORE_HOOK(write##bytes, bytes)                                                            \
	STORE_HOOK(unaligned_write##bytes, bytes)                                                  \
	STORE_HOOK(volatile_write##bytes, bytes)                                                   \
	STORE_HOOK(unaligned_volatile_write##bytes, bytes)                                         \
	STORE_HOOK(read_write##bytes, bytes)                                                       \
	STORE_HOOK(unaligned_read_write##bytes, bytes)

ACCESS_HOOKS(1)
ACCESS_HOOKS(2)
ACCESS_HOOKS(4)
ACCESS_HOOKS(8)
ACCESS_HOOKS(16)

IGNORED(read_range, void *at, size_t bytes)

void __tsan_write_range(void *at, size_t bytes);
raw_access void __tsan_write_range(void *at, size_t bytes)
{
	mark_written(at, bytes);
}

void __tsan_vptr_update(void **at, void *value);
raw_access void __tsan_vptr_update(void **at, void *value)
{
	mark_store((uintptr_t)at, sizeof(*at));
}
