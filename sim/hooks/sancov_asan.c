/* SPDX-License-Identifier: GPL-2.0-only */
/* The mem* calls that clang makes under ASan, wrapped by the linker: mark, then do it. */
#include "sim/mark_internal.h"

#if !__has_feature(address_sanitizer)
#error "without ASan, clang copies inline and no hook sees it: use MM_HOOKS=tsan"
#endif

void *__real___asan_memcpy(void *to, const void *from, size_t bytes);
void *__real___asan_memmove(void *to, const void *from, size_t bytes);
void *__real___asan_memset(void *to, int value, size_t bytes);

void *__wrap___asan_memcpy(void *to, const void *from, size_t bytes);
void *__wrap___asan_memmove(void *to, const void *from, size_t bytes);
void *__wrap___asan_memset(void *to, int value, size_t bytes);

raw_access void *__wrap___asan_memcpy(void *to, const void *from, size_t bytes)
{
	mark_written(to, bytes);
	return __real___asan_memcpy(to, from, bytes);
}

raw_access void *__wrap___asan_memmove(void *to, const void *from, size_t bytes)
{
	mark_written(to, bytes);
	return __real___asan_memmove(to, from, bytes);
}

raw_access void *__wrap___asan_memset(void *to, int value, size_t bytes)
{
	mark_written(to, bytes);
	return __real___asan_memset(to, value, bytes);
}
