/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mem* calls, wrapped by the linker: -fsanitize=thread leaves them to interceptors of the runtime
 * that is not linked here.
 */
#include "sim/mark_internal.h"

void *__real_memcpy(void *to, const void *from, size_t bytes);
void *__real_memmove(void *to, const void *from, size_t bytes);
void *__real_memset(void *to, int value, size_t bytes);

void *__wrap_memcpy(void *to, const void *from, size_t bytes);
void *__wrap_memmove(void *to, const void *from, size_t bytes);
void *__wrap_memset(void *to, int value, size_t bytes);

raw_access void *__wrap_memcpy(void *to, const void *from, size_t bytes)
{
	mark_written(to, bytes);
	return __real_memcpy(to, from, bytes);
}

raw_access void *__wrap_memmove(void *to, const void *from, size_t bytes)
{
	mark_written(to, bytes);
	return __real_memmove(to, from, bytes);
}

raw_access void *__wrap_memset(void *to, int value, size_t bytes)
{
	mark_written(to, bytes);
	return __real_memset(to, value, bytes);
}
