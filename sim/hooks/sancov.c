/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Stores of core/ as clang's -fsanitize-coverage=edge,trace-stores reports them. Under ASan struct
 * copies, zeroing loops and mem* calls become __asan_mem*; the linker wraps those (CMakeLists.txt).
 *
 * Race builds add trace-loads. Before an access somebody else may have the turn, so what is written
 * is marked after that. Copies are no accesses: sim/ makes them, too.
 */
#include "sim/mark_internal.h"
#include "sim/point.h"

#ifdef MM_RACE
#define ACCESSES_TRACED true
#else
#define ACCESSES_TRACED false
#endif

bool marks_tracked(void)
{
	return true;
}

bool point_accesses_traced(void)
{
	return ACCESSES_TRACED;
}

/* core/ is about to touch @at; only RAM counts. */
raw_access static inline void access_begins(uintptr_t at)
{
	if (ACCESSES_TRACED && mark_frame_of(at) != RAM_MAX_FRAMES)
		point_access();
}

#define STORE_HOOK(bytes, type)                                                                    \
	void __sanitizer_cov_store##bytes(const type *at);                                         \
	raw_access void __sanitizer_cov_store##bytes(const type *at)                               \
	{                                                                                          \
		access_begins((uintptr_t)at);                                                      \
		mark_store((uintptr_t)at, bytes);                                                  \
	}

STORE_HOOK(1, uint8_t)
STORE_HOOK(2, uint16_t)
STORE_HOOK(4, uint32_t)
STORE_HOOK(8, uint64_t)
STORE_HOOK(16, __uint128_t)

#define LOAD_HOOK(bytes, type)                                                                     \
	void __sanitizer_cov_load##bytes(const type *at);                                          \
	raw_access void __sanitizer_cov_load##bytes(const type *at)                                \
	{                                                                                          \
		access_begins((uintptr_t)at);                                                      \
	}

LOAD_HOOK(1, uint8_t)
LOAD_HOOK(2, uint16_t)
LOAD_HOOK(4, uint32_t)
LOAD_HOOK(8, uint64_t)
LOAD_HOOK(16, __uint128_t)
