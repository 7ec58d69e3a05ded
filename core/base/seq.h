/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A text that is being written: what a file of /proc would say. The buffer is the reader's.
 *
 * As: struct seq_file of 2.6.34, without its iterator.
 */
#ifndef CORE_BASE_SEQ_H
#define CORE_BASE_SEQ_H

#include "sim/types.h"

struct seq {
	char *buf;
	size_t size;
	size_t used;
};

/*
 * Append formatted text.
 *
 * Ensures: buf ends in a NUL (unless size is 0); what has no room is cut, and used stays below
 * size.
 */
void seq_printf(struct seq *seq, const char *fmt, ...) printf_like(2, 3);
void seq_puts(struct seq *seq, const char *text);
void seq_putc(struct seq *seq, char c);

#endif
