/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A pass over the checks, and its first failure.
 */
#include "core/base/check.h"

#include "core/base/page_addr.h"

#include <stdarg.h>
#include <stdio.h>

void check_failed(struct check_run *run, const char *fmt, ...)
{
	va_list args;

	if (run->failed)
		return;
	run->failed = true;
	int used = snprintf(run->text, sizeof(run->text), "%s ", run->row->id);

	va_start(args, fmt);
	vsnprintf(run->text + used, sizeof(run->text) - (size_t)used, fmt, args);
	va_end(args);
}

bool check_pass(const struct check *rows, uint32_t nr, struct check_count *counts, bool full,
		struct check_run *run)
{
	run->failed = false;
	run->text[0] = '\0';
	for (uint32_t i = 0; i < nr && !run->failed; i++) {
		void (*form)(struct check_run *) = full ? rows[i].full : rows[i].touched;

		if (form == NULL)
			continue;
		run->row = &rows[i];
		run->count = &counts[i];
		counts[i].ran++;
		form(run);
	}
	return !run->failed;
}

bool check_pointer_ok(const void *p, size_t bytes)
{
	uintptr_t at = (uintptr_t)p;

	return at % 8 == 0 && at >> 32 == WINDOW_BASE >> 32 && virt_addr_valid(p) &&
	       virt_addr_valid((const char *)p + bytes - 1);
}
