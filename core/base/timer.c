/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Timers, sorted by the tick at which they run.
 */
#include "core/base/timer.h"

#include "core/base/base.h"

#define TIMER_ON_ITS_WAY 0xffu /* timer_list.cpu: from one base to another */

static struct timer_base *cpu_timers(uint32_t cpu)
{
	return &base_percpu(cpu)->timers;
}

void timers_init(void)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		struct timer_base *base = cpu_timers(cpu);

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

/*
 * The base that @timer belongs to, locked. Until then it may go to another. As:
 * lock_timer_base().
 */
static struct timer_base *timer_base_lock(const struct timer_list *timer, bool *flags)
{
	for (;;) {
		uint8_t cpu = timer->cpu;
		struct timer_base *base = cpu_timers(cpu);

		if (cpu == TIMER_ON_ITS_WAY) {
			cpu_relax();
			continue;
		}
		*flags = spin_lock_irqsave(&base->lock);
		if (likely(timer->cpu == cpu))
			return base;
		spin_unlock_irqrestore(&base->lock, *flags);
	}
}

/* Let @timer, which is not pending, wait in @base. Locks: base->lock. */
static void timer_attach(struct timer_base *base, struct timer_list *timer)
{
	timer->due = time_after(timer->expires, jiffies) ? timer->expires : jiffies + 1;
	base_insert(base, timer);
}

/*
 * The base of this CPU in place of @from, which is locked, unless @timer's function runs there now.
 *
 * Locks: interrupts are off; the base that it answers.
 */
static struct timer_base *timer_base_change(struct timer_base *from, struct timer_list *timer)
{
	uint32_t cpu = smp_processor_id();

	if (from == cpu_timers(cpu) || from->running == timer)
		return from;
	timer->cpu = TIMER_ON_ITS_WAY;
	spin_unlock(&from->lock);
	spin_lock(&cpu_timers(cpu)->lock);
	timer->cpu = (uint8_t)cpu;
	return cpu_timers(cpu);
}

void add_timer_on(struct timer_list *timer, uint32_t cpu)
{
	struct timer_base *base = cpu_timers(cpu);
	bool flags;

	BUG_ON(timer_pending(timer) || timer->function == 0);
	flags = spin_lock_irqsave(&base->lock);
	timer->cpu = (uint8_t)cpu;
	timer_attach(base, timer);
	spin_unlock_irqrestore(&base->lock, flags);
}

void add_timer(struct timer_list *timer)
{
	BUG_ON(timer_pending(timer));
	mod_timer(timer, timer->expires);
}

bool del_timer(struct timer_list *timer)
{
	struct timer_base *base;
	bool flags, was_pending;

	if (!timer_pending(timer))
		return false;
	base = timer_base_lock(timer, &flags);
	was_pending = timer_pending(timer);
	if (was_pending)
		timer_detach(timer);
	spin_unlock_irqrestore(&base->lock, flags);
	return was_pending;
}

bool del_timer_sync(struct timer_list *timer)
{
	for (;;) {
		int deleted = try_to_del_timer_sync(timer);

		if (deleted >= 0)
			return deleted != 0;
		cpu_relax();
	}
}

/* Locks: none; the timer's base is taken. */
int try_to_del_timer_sync(struct timer_list *timer)
{
	bool flags;
	struct timer_base *base = timer_base_lock(timer, &flags);
	int deleted = -1;

	if (base->running != timer) {
		deleted = timer_pending(timer);
		if (deleted)
			timer_detach(timer);
	}
	spin_unlock_irqrestore(&base->lock, flags);
	return deleted;
}

/* As: __mod_timer(). */
static bool timer_change(struct timer_list *timer, ulong_t expires, bool pending_only)
{
	bool flags;
	struct timer_base *base = timer_base_lock(timer, &flags);
	bool was_pending = timer_pending(timer);

	if (was_pending)
		timer_detach(timer);
	if (was_pending || !pending_only) {
		base = timer_base_change(base, timer);
		timer->expires = expires;
		timer_attach(base, timer);
	}
	spin_unlock_irqrestore(&base->lock, flags);
	return was_pending;
}

bool mod_timer_pending(struct timer_list *timer, ulong_t expires)
{
	return timer_change(timer, expires, true);
}

bool mod_timer(struct timer_list *timer, ulong_t expires)
{
	BUG_ON(timer->function == 0);
	if (timer_pending(timer) && timer->expires == expires)
		return true;
	return timer_change(timer, expires, false);
}

/*
 * Timers of @cpu, which is dead, go to this CPU. As: migrate_timers().
 *
 * Differs: the second lock is tried for, where 2.6.34 takes it as one that nests by rule: nobody
 *          takes both but here.
 */
static void timers_migrate(uint32_t cpu)
{
	struct timer_base *old = cpu_timers(cpu), *base;

	local_irq_disable();
	base = &this_base_percpu->timers;
	spin_lock(&base->lock);
	while (!spin_trylock(&old->lock))
		cpu_relax();
	BUG_ON(old->running != NULL);
	while (!list_empty(&old->timers)) {
		struct timer_list *timer = list_first_entry(&old->timers, struct timer_list, entry);

		goal(BASE_TIMER_MIGRATED);
		timer_detach(timer);
		timer->cpu = (uint8_t)smp_processor_id();
		base_insert(base, timer);
	}
	spin_unlock(&old->lock);
	spin_unlock(&base->lock);
	local_irq_enable();
}

int timers_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	if (event == CPU_DEAD)
		timers_migrate(cpu);
	return 0;
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
