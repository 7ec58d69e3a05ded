/* SPDX-License-Identifier: GPL-2.0-only */
/* The console: one sink on the host, or nobody. Not part of the machine's state. */
#include "sim/console.h"

static console_sink_fn *attached;
static void *attached_arg;

void console_attach(console_sink_fn *sink, void *arg)
{
	attached = sink;
	attached_arg = arg;
}

void console_line(int level, const char *line)
{
	if (attached)
		attached(attached_arg, level, line);
}
