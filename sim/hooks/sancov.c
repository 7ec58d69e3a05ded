/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Stores of core/ as clang's -fsanitize-coverage=edge,trace-stores reports them. Under ASan struct
 * copies, zeroing loops and mem* calls become __asan_mem*; the linker wraps those (CMakeLists.txt).
 */
#include "sim/mark_internal.h"

bool marks_tracked(void)
{
	return true;
}

#define STORE_HOOK(bytes, type)                                                                    \
	void __sanitizer_cov_store##bytes(const type *at);                                         \
	raw_access void __sanitizer_cov_store##bytes(const type *at)                               \
	{                                                                                          \
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
	}

LOAD_HOOK(1, uint8_t)
LOAD_HOOK(2, uint16_t)
LOAD_HOOK(4, uint32_t)
LOAD_HOOK(8, uint64_t)
LOAD_HOOK(16, __uint128_t)
