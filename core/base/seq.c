/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Texts of /proc.
 */
#include "core/base/seq.h"

#include <stdarg.h>
#include <stdio.h>

void seq_printf(struct seq *seq, const char *fmt, ...)
{
	va_list args;
	int len;

	if (seq->used >= seq->size)
		return;
	va_start(args, fmt);
	len = vsnprintf(seq->buf + seq->used, seq->size - seq->used, fmt, args);
	va_end(args);
	if (len < 0)
		return;
	if ((size_t)len >= seq->size - seq->used)
		seq->used = seq->size - 1;
	else
		seq->used += (size_t)len;
}

void seq_puts(struct seq *seq, const char *text)
{
	seq_printf(seq, "%s", text);
}

void seq_putc(struct seq *seq, char c)
{
	seq_printf(seq, "%c", c);
}
