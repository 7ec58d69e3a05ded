/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The console: where the kernel's log goes. Whoever watches the machine attaches a sink.
 */
#ifndef SIM_CONSOLE_H
#define SIM_CONSOLE_H

#include "sim/types.h"

/* @level as printk's, 0 (emergency) to 7 (debug); @line is one line without its newline. */
typedef void console_sink_fn(void *arg, int level, const char *line);

/* Send the log to @sink from now on; NULL: nowhere. The sink is the host's, not the machine's. */
void console_attach(console_sink_fn *sink, void *arg);

/* One line of log. Requires: @line has no newline. */
void console_line(int level, const char *line);

#endif
