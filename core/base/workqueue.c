/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The work queues of events/N.
 */
#include "core/base/workqueue.h"

#include "core/base/base.h"

void workqueues_init(void)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		struct cpu_workqueue *queue = &base_percpu(cpu)->workqueue;

		spin_lock_init(&queue->lock, LOCK_WORKQUEUE);
		INIT_LIST_HEAD(&queue->worklist);
	}
}

void init_work_ksym(struct work_struct *work, ksym_t func)
{
	work->pending = false;
	work->cpu = 0;
	work->func = func;
	INIT_LIST_HEAD(&work->entry);
}

static void delayed_work_timer_fn(ulong_t data);

void init_delayed_work_ksym(struct delayed_work *dwork, ksym_t func, enum timer_kind kind)
{
	init_work_ksym(&dwork->work, func);
	setup_timer(&dwork->timer, delayed_work_timer_fn, vaddr(dwork));
	dwork->timer.kind = (uint8_t)kind;
}

/* Queue @work, whose pending mark is the caller's, on @cpu. */
static void work_insert(uint32_t cpu, struct work_struct *work)
{
	struct cpu_workqueue *queue = &base_percpu(cpu)->workqueue;
	bool flags = spin_lock_irqsave(&queue->lock);

	work->cpu = (uint8_t)cpu;
	list_add_tail(&work->entry, &queue->worklist);
	spin_unlock_irqrestore(&queue->lock, flags);
}

static bool pending_take(struct work_struct *work)
{
	if (work->pending)
		return false;
	BUG_ON(!list_empty(&work->entry));
	work->pending = true;
	return true;
}

bool schedule_work_on(uint32_t cpu, struct work_struct *work)
{
	if (!pending_take(work))
		return false;
	work_insert(cpu, work);
	return true;
}

bool schedule_work(struct work_struct *work)
{
	return schedule_work_on(smp_processor_id(), work);
}

/* The delay is over: queue on the CPU whose timer it was. */
static void delayed_work_timer_fn(ulong_t data)
{
	struct delayed_work *dwork = window_ptr(data);

	work_insert(smp_processor_id(), &dwork->work);
}

bool schedule_delayed_work_on(uint32_t cpu, struct delayed_work *dwork, ulong_t delay)
{
	if (!pending_take(&dwork->work))
		return false;
	BUG_ON(timer_pending(&dwork->timer));
	dwork->timer.expires = jiffies + delay;
	add_timer_on(&dwork->timer, cpu);
	return true;
}

/* Without a delay there is no timer; the form with a CPU waits for the next tick, as in 2.6.34. */
bool schedule_delayed_work(struct delayed_work *dwork, ulong_t delay)
{
	if (delay == 0)
		return schedule_work(&dwork->work);
	return schedule_delayed_work_on(smp_processor_id(), dwork, delay);
}

bool cancel_delayed_work(struct delayed_work *dwork)
{
	if (!del_timer_sync(&dwork->timer))
		return false;
	dwork->work.pending = false;
	return true;
}

/* Differs: work that runs cannot be waited for while tasks share a stack; see flush below. */
bool cancel_work_sync(struct work_struct *work)
{
	struct cpu_workqueue *queue = &base_percpu(work->cpu)->workqueue;

	might_sleep();
	BUG_ON(queue->current_work == work);
	if (list_empty(&work->entry))
		return false;

	bool flags = spin_lock_irqsave(&queue->lock);
	list_del_init(&work->entry);
	spin_unlock_irqrestore(&queue->lock, flags);
	work->pending = false;
	return true;
}

bool cancel_delayed_work_sync(struct delayed_work *dwork)
{
	return cancel_delayed_work(dwork) || cancel_work_sync(&dwork->work);
}

bool current_is_keventd(void)
{
	return current == events_task(smp_processor_id());
}

/* Run the first work of this CPU's queue. */
static void work_run(struct cpu_workqueue *queue)
{
	struct work_struct *work = list_first_entry(&queue->worklist, struct work_struct, entry);
	work_func_t *func = (work_func_t *)ksym_function(work->func);

	spin_lock_irq(&queue->lock);
	list_del_init(&work->entry);
	spin_unlock_irq(&queue->lock);
	queue->current_work = work;
	work->pending = false;
	machine_spend(1);
	func(work);
	BUG_ON(in_atomic() || irqs_disabled());
	rcu_check_line_end();
	queue->current_work = NULL;
}

/* Let events/N of @cpu empty its queue. Ensures: false if there was nothing that it could do. */
static bool workqueue_run(uint32_t cpu)
{
	struct cpu_workqueue *queue = &base_percpu(cpu)->workqueue;

	if (queue->running || list_empty(&queue->worklist))
		return false;

	struct sched_switched was = sched_switch_to(cpu, events_task(cpu));
	queue->running = true;
	while (!list_empty(&queue->worklist))
		work_run(queue);
	queue->running = false;
	sched_switch_back(was);
	return true;
}

void run_workqueues(void)
{
	bool ran = true;
	uint32_t cpu;

	while (ran) {
		ran = false;
		for_each_online_cpu (cpu)
			ran |= workqueue_run(cpu);
	}
}

void flush_scheduled_work(void)
{
	might_sleep();
	WARN_ON(current_is_keventd());
	run_workqueues();
}

void schedule_on_each_cpu_ksym(ksym_t func)
{
	uint32_t cpu;

	might_sleep();
	for_each_online_cpu (cpu) {
		struct work_struct *work = &base_vars->each_cpu_work[cpu];

		BUG_ON(work->pending);
		init_work_ksym(work, func);
		schedule_work_on(cpu, work);
	}
	run_workqueues();
}
