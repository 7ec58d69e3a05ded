/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kernel timers: functions that run in softirq context at a jiffy.
 *
 *   init_timer -> idle --add_timer/mod_timer--> pending --tick--> idle, function runs
 *                              ^                  | del_timer
 *                              +------------------+
 *
 * Each CPU keeps its timers sorted by expiry, equal ones in the order they were added
 * (decisions/0001-sorted-timers.md).
 */
#ifndef CORE_BASE_TIMER_H
#define CORE_BASE_TIMER_H

#include "core/base/cpu_hotplug.h"
#include "core/base/jiffies.h"
#include "core/base/ksym.h"
#include "core/base/list.h"
#include "sim/lock.h"

typedef void timer_fn(ulong_t data);

enum timer_kind {
	TIMER_ONESHOT,
	TIMER_PERIODIC, /* deferrable: a sleep does not jump the clock to it */
};

struct timer_list {
	struct list_head entry; /* next is NULL while not pending */
	ulong_t expires;
	ulong_t due;     /* the tick at which it runs: expires, or the next one */
	ksym_t function; /* timer_fn */
	ulong_t data;    /* a pointer goes in as vaddr(p), out as window_ptr() */
	uint8_t kind;
	uint8_t cpu; /* whose base; of the last add */
};

struct timer_base {
	spinlock_t lock;
	struct list_head timers;
	struct timer_list *running;
};

/* Make @timer ready; setup_timer() gives it its function too. */
void init_timer(struct timer_list *timer);
void init_timer_deferrable(struct timer_list *timer);
void setup_timer_ksym(struct timer_list *timer, ksym_t function, ulong_t data);
#define setup_timer(timer, fn, data) setup_timer_ksym(timer, KSYM_OF(timer_fn, fn), data)
#define setup_deferrable_timer(timer, fn, data)                                                    \
	do {                                                                                       \
		setup_timer(timer, fn, data);                                                      \
		(timer)->kind = TIMER_PERIODIC;                                                    \
	} while (0)

static inline bool timer_pending(const struct timer_list *timer)
{
	return timer->entry.next != NULL;
}

/*
 * Let @timer run on this CPU (on @cpu) at timer->expires; a time not in the future means the next
 * tick.
 *
 * Requires: it has a function and is not pending (a BUG otherwise).
 */
void add_timer(struct timer_list *timer);
void add_timer_on(struct timer_list *timer, uint32_t cpu);

/* Change the time and add if need be, on the CPU that runs. Ensures: was it pending? */
bool mod_timer(struct timer_list *timer, ulong_t expires);
bool mod_timer_pending(struct timer_list *timer, ulong_t expires);

/*
 * Requires: sync: not inside the timer's own function, nor below a lock that it takes.
 * Ensures:  was it pending? It is not now. sync: its function does not run either; try: -1 if it
 *           does.
 */
bool del_timer(struct timer_list *timer);
bool del_timer_sync(struct timer_list *timer);
int try_to_del_timer_sync(struct timer_list *timer);

/*
 * The earliest one-shot timer of all CPUs.
 *
 * Ensures: false if there is none; else *expires is after now.
 */
bool timer_next_oneshot(ulong_t *expires);

/* What a dead CPU's timers are told: they go to this one. As: timer_cpu_notify() of 2.6.34. */
cpu_notifier_fn timers_cpu_notify;

/* Start-up, once per power-on; is a timer of this CPU due? and the softirq that runs those. */
void timers_init(void);
bool timers_due(void);
void run_timer_softirq(void);

#endif
