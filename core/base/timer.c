/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Timers, sorted by the tick at which they run.
 */
#include "core/base/timer.h"

#include "core/base/base.h"

void timers_init(void)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		struct timer_base *base = &base_percpu(cpu)->timers;

		spin_lock_init(&base->lock, LOCK_TIMER_BASE);
		INIT_LIST_HEAD(&base->timers);
	}
}

void init_timer(struct timer_list *timer)
{
	timer->entry.next = NULL;
	timer->entry.prev = NULL;
	timer->function = 0;
	timer->data = 0;
	timer->kind = TIMER_ONESHOT;
	timer->cpu = (uint8_t)smp_processor_id();
}

void init_timer_deferrable(struct timer_list *timer)
{
	init_timer(timer);
	timer->kind = TIMER_PERIODIC;
}

void setup_timer_ksym(struct timer_list *timer, ksym_t function, ulong_t data)
{
	init_timer(timer);
	timer->function = function;
	timer->data = data;
}

/* Put @timer behind those that run no later than it. */
static void base_insert(struct timer_base *base, struct timer_list *timer)
{
	struct timer_list *before;

	list_for_each_entry_reverse(before, &base->timers, entry)
	{
		if (time_before_eq(before->due, timer->due))
			break;
	}
	list_add(&timer->entry, list_link(before, entry));
}

static void timer_detach(struct timer_list *timer)
{
	__list_del(timer->entry.prev, timer->entry.next);
	timer->entry.next = NULL;
	timer->entry.prev = LIST_POISON2;
}

/* Add @timer, which is not pending, to the base of @cpu. */
static void timer_attach(struct timer_list *timer, uint32_t cpu)
{
	struct timer_base *base = &base_percpu(cpu)->timers;
	bool flags = spin_lock_irqsave(&base->lock);

	timer->cpu = (uint8_t)cpu;
	timer->due = time_after(timer->expires, jiffies) ? timer->expires : jiffies + 1;
	base_insert(base, timer);
	spin_unlock_irqrestore(&base->lock, flags);
}

void add_timer_on(struct timer_list *timer, uint32_t cpu)
{
	BUG_ON(timer_pending(timer) || timer->function == 0);
	timer_attach(timer, cpu);
}

void add_timer(struct timer_list *timer)
{
	BUG_ON(timer_pending(timer));
	mod_timer(timer, timer->expires);
}

bool del_timer(struct timer_list *timer)
{
	if (!timer_pending(timer))
		return false;

	struct timer_base *base = &base_percpu(timer->cpu)->timers;
	bool flags = spin_lock_irqsave(&base->lock);

	timer_detach(timer);
	spin_unlock_irqrestore(&base->lock, flags);
	return true;
}

/*
 * Differs: a function that runs cannot be waited for while every task shares one stack; it can only
 * be the caller's own, which 2.6.34 forbids too.
 */
bool del_timer_sync(struct timer_list *timer)
{
	BUG_ON(base_percpu(timer->cpu)->timers.running == timer);
	return del_timer(timer);
}

bool mod_timer_pending(struct timer_list *timer, ulong_t expires)
{
	return timer_pending(timer) && mod_timer(timer, expires);
}

bool mod_timer(struct timer_list *timer, ulong_t expires)
{
	BUG_ON(timer->function == 0);
	if (timer_pending(timer) && timer->expires == expires)
		return true;

	bool was_pending = del_timer(timer);
	timer->expires = expires;
	timer_attach(timer, smp_processor_id());
	return was_pending;
}

/* The first timer of this CPU if its tick has come. */
static struct timer_list *base_due(struct timer_base *base)
{
	if (list_empty(&base->timers))
		return NULL;

	struct timer_list *timer = list_first_entry(&base->timers, struct timer_list, entry);
	return time_before_eq(timer->due, jiffies) ? timer : NULL;
}

bool timers_due(void)
{
	return base_due(&this_base_percpu->timers) != NULL;
}

void run_timer_softirq(void)
{
	struct timer_base *base = &this_base_percpu->timers;
	struct timer_list *timer;

	spin_lock_irq(&base->lock);
	while ((timer = base_due(base)) != NULL) {
		timer_fn *function = (timer_fn *)ksym_function(timer->function);
		ulong_t data = timer->data;
		uint32_t before = 0;

		timer_detach(timer);
		base->running = timer;
		spin_unlock_irq(&base->lock);
		before = preempt_count();
		function(data);
		BUG_ON(preempt_count() != before);
		spin_lock_irq(&base->lock);
		base->running = NULL;
	}
	spin_unlock_irq(&base->lock);
}

/* The first timer of @base that a sleep may wait for. */
static struct timer_list *base_next_oneshot(struct timer_base *base)
{
	struct timer_list *timer;

	list_for_each_entry (timer, &base->timers, entry) {
		if (timer->kind == TIMER_ONESHOT)
			return timer;
	}
	return NULL;
}

bool timer_next_oneshot(ulong_t *expires)
{
	bool found = false;
	uint32_t cpu;

	for_each_online_cpu (cpu) {
		const struct timer_list *timer = base_next_oneshot(&base_percpu(cpu)->timers);

		if (timer == NULL || (found && time_after_eq(timer->due, *expires)))
			continue;
		*expires = timer->due;
		found = true;
	}
	if (found && time_before_eq(*expires, jiffies))
		*expires = jiffies + 1;
	return found;
}
