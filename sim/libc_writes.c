/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * String functions of the host's library that core/ uses on RAM, wrapped by the linker in builds
 * that track stores: do it, then mark. Only what core/ needs; the others are left unwrapped.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "sim/mark.h"

char *__real_strcpy(char *to, const char *from);
char *__real_strncpy(char *to, const char *from, size_t bytes);
int __real_vsnprintf(char *to, size_t bytes, const char *fmt, va_list args);

char *__wrap_strcpy(char *to, const char *from);
char *__wrap_strncpy(char *to, const char *from, size_t bytes);
int __wrap_vsnprintf(char *to, size_t bytes, const char *fmt, va_list args);
int __wrap_snprintf(char *to, size_t bytes, const char *fmt, ...) printf_like(3, 4);

char *__wrap_strcpy(char *to, const char *from)
{
	mark_written(to, strlen(from) + 1);
	return __real_strcpy(to, from);
}

char *__wrap_strncpy(char *to, const char *from, size_t bytes)
{
	mark_written(to, bytes);
	return __real_strncpy(to, from, bytes);
}

int __wrap_vsnprintf(char *to, size_t bytes, const char *fmt, va_list args)
{
	int length = __real_vsnprintf(to, bytes, fmt, args);
	size_t written = (size_t)length + 1;

	if (length >= 0)
		mark_written(to, written < bytes ? written : bytes);
	return length;
}

int __wrap_snprintf(char *to, size_t bytes, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	int length = __wrap_vsnprintf(to, bytes, fmt, args);
	va_end(args);
	return length;
}
