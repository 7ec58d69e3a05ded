/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * WARN, its once-forms, and panic.
 */
#include "core/base/bug.h"

#include <stdarg.h>
#include <stdio.h>

#include "core/base/base.h"

#define TEXT_MAX 256

bool warn_on(const char *function, const char *condition)
{
	printk(KERN_WARNING "WARN %s: %s\n", function, condition);
	dump_stack();
	return true;
}

bool warn_on_once(const char *function, const char *condition)
{
	if (once(function, condition))
		warn_on(function, condition);
	return true;
}

/* Format without the newline that kernel texts end with. */
static void text_format(char *text, size_t size, const char *fmt, va_list args)
{
	vsnprintf(text, size, fmt, args);
	text[strcspn(text, "\n")] = '\0';
}

bool warn_text(const char *function, const char *fmt, ...)
{
	char text[TEXT_MAX];
	va_list args;

	va_start(args, fmt);
	text_format(text, sizeof(text), fmt, args);
	va_end(args);
	return warn_on(function, text);
}

static uint32_t hash_string(uint32_t hash, const char *s)
{
	do {
		hash = (hash ^ (uint8_t)*s) * 0x01000193u;
	} while (*s++ != '\0');
	return hash;
}

bool once(const char *function, const char *text)
{
	uint32_t hash = hash_string(hash_string(0x811c9dc5u, function), text);
	uint32_t key = hash == 0 ? 1 : hash;
	uint32_t *seen = base_vars->once.seen;

	for (uint32_t probe = 0; probe < BUG_ONCE_MAX; probe++) {
		uint32_t at = (key + probe) % BUG_ONCE_MAX;

		if (seen[at] == key)
			return false;
		if (seen[at] == 0) {
			seen[at] = key;
			return true;
		}
	}
	machine_end(END_BUG, "once: more than BUG_ONCE_MAX messages are printed once");
}

void panic(const char *fmt, ...)
{
	char text[TEXT_MAX];
	va_list args;

	va_start(args, fmt);
	text_format(text, sizeof(text), fmt, args);
	va_end(args);
	machine_end(END_PANIC, "%s", text);
}
