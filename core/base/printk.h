/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kernel's log.
 *
 * A line is handed to the console when its newline is printed; until then it waits in RAM.
 */
#ifndef CORE_BASE_PRINTK_H
#define CORE_BASE_PRINTK_H

#include <stdarg.h>

#include "core/base/bug.h"
#include "sim/clock.h"
#include "sim/lock.h"

#define KERN_EMERG   "<0>"
#define KERN_ALERT   "<1>"
#define KERN_CRIT    "<2>"
#define KERN_ERR     "<3>"
#define KERN_WARNING "<4>"
#define KERN_NOTICE  "<5>"
#define KERN_INFO    "<6>"
#define KERN_DEBUG   "<7>"
#define KERN_DEFAULT "<d>" /* a new line at the default level */
#define KERN_CONT    "<c>" /* goes on with the unfinished line */

#define DEFAULT_MESSAGE_LOGLEVEL 4

#define PRINTK_TEXT_MAX 1024 /* bytes of one printk() */
#define PRINTK_LINE_MAX 256  /* bytes of one line; longer ones are cut */

struct printk_state {
	char line[PRINTK_LINE_MAX]; /* the unfinished line */
	uint32_t length;
	int32_t level;
};

/*
 * Print. A prefix is looked for at the start of the text only and holds for all its lines; without
 * one the level is KERN_WARNING.
 *
 * Requires: pointers are printed as %08x of vaddr(p); a host address never.
 * Ensures:  the number of characters after formatting.
 */
int printk(const char *fmt, ...) printf_like(1, 2);
int vprintk(const char *fmt, va_list args) printf_like(1, 0);

/* Hand the unfinished line to the console, if there is one. */
void printk_flush(void);

#define pr_emerg(...)   printk(KERN_EMERG __VA_ARGS__)
#define pr_err(...)     printk(KERN_ERR __VA_ARGS__)
#define pr_warning(...) printk(KERN_WARNING __VA_ARGS__)
#define pr_notice(...)  printk(KERN_NOTICE __VA_ARGS__)
#define pr_info(...)    printk(KERN_INFO __VA_ARGS__)

#define printk_once(fmt, ...)                                                                      \
	do {                                                                                       \
		if (once(__func__, fmt))                                                           \
			printk(fmt, ##__VA_ARGS__);                                                \
	} while (0)

#define DEFAULT_RATELIMIT_INTERVAL (5 * HZ)
#define DEFAULT_RATELIMIT_BURST    10

struct ratelimit_state {
	spinlock_t lock;
	ulong_t interval;
	int32_t burst;
	int32_t printed;
	int32_t missed;
	ulong_t begin;
	bool begun; /* Differs: 2.6.34 takes begin == 0 for it, but here jiffies begin at 0 */
};

/*
 * May one more message pass? At most `burst` in `interval` ticks; the first after an interval says
 * how many were lost.
 *
 * As: ___ratelimit() of 2.6.34.
 */
bool ratelimit(struct ratelimit_state *state, const char *function);
void ratelimit_init(struct ratelimit_state *state, ulong_t interval, int burst);

/* May @function print? One limit for the whole kernel: ten lines in five seconds. */
bool __printk_ratelimit(const char *function);
#define printk_ratelimit() __printk_ratelimit(__func__)

#endif
