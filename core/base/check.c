/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Keeping the first failure of a pass over the checks.
 */
#include "core/base/check.h"

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
