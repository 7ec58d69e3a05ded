/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The work queues of events/N, their threads, and waiting for work. As 2.6.34's kernel/workqueue.c.
 */
#include "core/base/workqueue.h"

#include "core/base/base.h"
#include "core/base/kthread.h"

struct task_struct *events_task(uint32_t cpu)
{
	return base_percpu(cpu)->workqueue.thread;
}

void workqueues_init(void)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		struct cpu_workqueue *queue = &base_percpu(cpu)->workqueue;

		spin_lock_init(&queue->lock, LOCK_WORKQUEUE);
		INIT_LIST_HEAD(&queue->worklist);
		queue->cpu = (uint8_t)cpu;
		init_waitqueue_head(&queue->more_work);
	}
}

void init_work_ksym(struct work_struct *work, ksym_t func)
{
	work->flags = 0;
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

/* Queue @work, whose pending mark is the caller's, before @next. Locks: queue->lock. */
static void work_insert(struct cpu_workqueue *queue, struct work_struct *work,
			struct list_head *next)
{
	work->cpu = queue->cpu;
	list_add_tail(&work->entry, next);
	wake_up(&queue->more_work);
}

/* As: __queue_work(). */
static void work_queue(uint32_t cpu, struct work_struct *work)
{
	struct cpu_workqueue *queue = &base_percpu(cpu)->workqueue;
	bool flags = spin_lock_irqsave(&queue->lock);

	work_insert(queue, work, &queue->worklist);
	spin_unlock_irqrestore(&queue->lock, flags);
}

/* Whose mark it is queues @work, or its timer; nobody else does. */
static bool pending_take(struct work_struct *work)
{
	if (test_and_set_bit(WORK_STRUCT_PENDING, &work->flags))
		return false;
	BUG_ON(!list_empty(&work->entry));
	return true;
}

bool schedule_work_on(uint32_t cpu, struct work_struct *work)
{
	if (!pending_take(work))
		return false;
	work_queue(cpu, work);
	return true;
}

/* Queued on this CPU before it can go. */
bool schedule_work(struct work_struct *work)
{
	bool queued = schedule_work_on(get_cpu(), work);

	put_cpu();
	return queued;
}

static void pending_clear(struct work_struct *work)
{
	clear_bit(WORK_STRUCT_PENDING, &work->flags);
}

/* The delay is over: queue on the CPU whose timer it was. */
static void delayed_work_timer_fn(ulong_t data)
{
	struct delayed_work *dwork = window_ptr(data);

	work_queue(smp_processor_id(), &dwork->work);
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
	pending_clear(&dwork->work);
	return true;
}

bool current_is_keventd(void)
{
	return current == events_task(smp_processor_id());
}

/* ---- the threads ----------------------------------------------------------------------------- */

/* Run @work, which was taken from the queue of this CPU. */
static void work_run(struct work_struct *work)
{
	work_func_t *func = (work_func_t *)ksym_function(work->func);

	pending_clear(work);
	machine_spend(1);
	func(work);
	BUG_ON(in_atomic() || irqs_disabled());
	rcu_check_line_end();
}

/* As: run_workqueue(). */
static void workqueue_run(struct cpu_workqueue *queue)
{
	spin_lock_irq(&queue->lock);
	while (!list_empty(&queue->worklist)) {
		struct work_struct *work =
			list_first_entry(&queue->worklist, struct work_struct, entry);

		queue->current_work = work;
		list_del_init(&work->entry);
		spin_unlock_irq(&queue->lock);
		work_run(work);
		spin_lock_irq(&queue->lock);
		queue->current_work = NULL;
	}
	spin_unlock_irq(&queue->lock);
}

/* Its round is over: from now on more work wakes it. Ensures: is there none? */
static bool worker_waits(struct cpu_workqueue *queue)
{
	queue->wait = wait_entry_get();
	prepare_to_wait(&queue->more_work, queue->wait, TASK_INTERRUPTIBLE);
	return list_empty(&queue->worklist);
}

static void worker_goes_on(struct cpu_workqueue *queue)
{
	if (queue->wait != NULL)
		finish_wait(&queue->more_work, queue->wait);
	queue->wait = NULL;
}

/* A round of events/N. As: worker_thread(). */
static int worker_thread(void *data)
{
	struct cpu_workqueue *queue = data;

	do {
		worker_goes_on(queue);
		workqueue_run(queue);
	} while (!worker_waits(queue));
	return 0;
}

void workqueue_threads_init(void)
{
	char name[] = "events/N";
	uint32_t cpu;

	for_each_possible_cpu(cpu)
	{
		struct cpu_workqueue *queue = &base_percpu(cpu)->workqueue;

		name[strlen("events/")] = (char)('0' + cpu);
		queue->thread = kthread_create(worker_thread, queue, cpu, name);
		BUG_ON(IS_ERR(queue->thread));
		wake_up_process(queue->thread);
	}
}

/* ---- waiting for work ------------------------------------------------------------------------ */

static void wq_barrier_func(struct work_struct *work)
{
	complete(&container_of(work, struct wq_barrier, work)->done);
}

void wq_barrier_init(struct wq_barrier *barrier)
{
	INIT_WORK(&barrier->work, wq_barrier_func);
	init_completion(&barrier->done);
}

/*
 * Put current's barrier before @next. Locks: queue->lock.
 *
 * Differs: 2.6.34 has it on the stack, which is not in simulated RAM.
 */
static struct wq_barrier *barrier_insert(struct cpu_workqueue *queue, struct list_head *next)
{
	struct wq_barrier *barrier = &current->barrier;

	BUG_ON(!pending_take(&barrier->work));
	barrier->done.done = 0;
	work_insert(queue, &barrier->work, next);
	return barrier;
}

/* Wait until @queue has done what it has now. As: flush_cpu_workqueue(). */
static void workqueue_flush(struct cpu_workqueue *queue)
{
	struct wq_barrier *barrier = NULL;

	WARN_ON(queue->thread == current);
	spin_lock_irq(&queue->lock);
	if (!list_empty(&queue->worklist) || queue->current_work != NULL)
		barrier = barrier_insert(queue, &queue->worklist);
	spin_unlock_irq(&queue->lock);
	if (barrier != NULL)
		wait_for_completion(&barrier->done);
}

void flush_scheduled_work(void)
{
	uint32_t cpu;

	might_sleep();
	for_each_possible_cpu(cpu)
	{
		workqueue_flush(&base_percpu(cpu)->workqueue);
	}
}

/* Wait for @work if @queue runs it. As: wait_on_cpu_work(). */
static void workqueue_wait(struct cpu_workqueue *queue, struct work_struct *work)
{
	struct wq_barrier *barrier = NULL;

	spin_lock_irq(&queue->lock);
	if (queue->current_work == work)
		barrier = barrier_insert(queue, queue->worklist.next);
	spin_unlock_irq(&queue->lock);
	if (barrier != NULL)
		wait_for_completion(&barrier->done);
}

static void work_wait(struct work_struct *work)
{
	uint32_t cpu;

	might_sleep();
	for_each_possible_cpu(cpu)
	{
		workqueue_wait(&base_percpu(cpu)->workqueue, work);
	}
}

bool flush_work(struct work_struct *work)
{
	struct cpu_workqueue *queue = &base_percpu(work->cpu)->workqueue;
	struct wq_barrier *barrier = NULL;

	might_sleep();
	spin_lock_irq(&queue->lock);
	if (!list_empty(&work->entry))
		barrier = barrier_insert(queue, work->entry.next);
	else if (queue->current_work == work)
		barrier = barrier_insert(queue, queue->worklist.next);
	spin_unlock_irq(&queue->lock);
	if (barrier == NULL)
		return false;
	wait_for_completion(&barrier->done);
	return true;
}

/*
 * Take @work's pending mark, off the queue if it is there. Ensures: was it queued? 0, or 1; -1: it
 * is neither queued nor free: somebody is about to queue or to run it.
 */
static int pending_grab(struct work_struct *work)
{
	struct cpu_workqueue *queue = &base_percpu(work->cpu)->workqueue;
	int grabbed = -1;

	if (pending_take(work))
		return 0;
	spin_lock_irq(&queue->lock);
	if (!list_empty(&work->entry)) {
		list_del_init(&work->entry);
		grabbed = 1;
	}
	spin_unlock_irq(&queue->lock);
	return grabbed;
}

/* As: __cancel_work_timer(); @timer is NULL or the one that queues @work. */
static bool work_cancel(struct work_struct *work, struct timer_list *timer)
{
	int grabbed;

	do {
		grabbed = timer != NULL && del_timer(timer) ? 1 : pending_grab(work);
		work_wait(work);
		if (grabbed < 0)
			cpu_relax();
	} while (grabbed < 0);
	pending_clear(work);
	return grabbed != 0;
}

bool cancel_work_sync(struct work_struct *work)
{
	return work_cancel(work, NULL);
}

bool cancel_delayed_work_sync(struct delayed_work *dwork)
{
	return work_cancel(&dwork->work, &dwork->timer);
}

int schedule_on_each_cpu_ksym(ksym_t func)
{
	struct work_struct *works = alloc_percpu(struct work_struct);
	uint32_t cpu;

	if (works == NULL)
		return -ENOMEM;
	get_online_cpus();
	for_each_online_cpu (cpu) {
		struct work_struct *work = per_cpu_ptr(works, cpu);

		init_work_ksym(work, func);
		if (events_task(cpu) == current)
			((work_func_t *)ksym_function(func))(work);
		else
			schedule_work_on(cpu, work);
	}
	for_each_online_cpu (cpu)
		flush_work(per_cpu_ptr(works, cpu));
	put_online_cpus();
	free_percpu(works);
	return 0;
}

/*
 * As:      workqueue_cpu_callback() of 2.6.34.
 * Differs: the thread of a CPU that goes is not stopped, it rests: threads are few, and made at
 * boot.
 */
int workqueue_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	struct cpu_workqueue *queue = &base_percpu(cpu)->workqueue;

	if (event == CPU_POST_DEAD)
		workqueue_flush(queue);
	else if (event == CPU_ONLINE)
		sched_move(queue->thread, cpu);
	return 0;
}
