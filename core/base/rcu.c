/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Grace periods and callbacks (rcu.h has the states).
 *
 * Differs: one flat set of CPUs, where 2.6.34 has a tree, and no limit on callbacks in one softirq.
 */
#include "core/base/rcu.h"

#include "core/base/base.h"
#include "sim/tally.h"

void rcu_init(void)
{
	spin_lock_init(&base_vars->rcu.lock, LOCK_RCU);
	mutex_init(&base_vars->rcu_barrier_mutex, LOCK_RCU_BARRIER);
}

void rcu_scheduler_starting(void)
{
	base_vars->rcu.active = true;
}

void rcu_read_lock(void)
{
	tally(TALLY_SECTION);
	preempt_disable();
	current->rcu_read_lock_nesting++;
}

void rcu_read_unlock(void)
{
	BUG_ON(current->rcu_read_lock_nesting == 0);
	current->rcu_read_lock_nesting--;
	preempt_enable();
}

static bool list_is_empty(const struct rcu_list *list)
{
	return list->head == NULL;
}

static void list_push(struct rcu_list *list, struct rcu_head *head)
{
	head->next = NULL;
	if (list_is_empty(list))
		list->head = head;
	else
		list->tail->next = head;
	list->tail = head;
}

/* Put all of @from behind @to. */
static void list_append(struct rcu_list *to, struct rcu_list *from)
{
	if (list_is_empty(from))
		return;
	if (list_is_empty(to))
		to->head = from->head;
	else
		to->tail->next = from->head;
	to->tail = from->tail;
	*from = (struct rcu_list){NULL, NULL};
}

/* Begin a grace period. Requires: none is going on. */
static void grace_period_begin(struct rcu_ctrlblk *rcu)
{
	rcu->cur++;
	rcu->next_pending = false;
	rcu->cpumask = cpu_online_mask();
}

/* Does the grace period wait for @cpu? Without the lock, as __rcu_pending() of 2.6.34. */
static bool is_awaited(const struct rcu_ctrlblk *rcu, uint32_t cpu)
{
	return (rcu->cpumask >> cpu & 1u) != 0;
}

void rcu_quiescent(uint32_t cpu)
{
	struct rcu_ctrlblk *rcu = &base_vars->rcu;

	if (!is_awaited(rcu, cpu))
		return;
	bool flags = spin_lock_irqsave(&rcu->lock);
	rcu->cpumask &= ~(1u << cpu);
	if (rcu->cpumask == 0) {
		rcu->completed = rcu->cur;
		if (rcu->next_pending)
			grace_period_begin(rcu);
	}
	spin_unlock_irqrestore(&rcu->lock, flags);
}

static bool wait_is_over(const struct rcu_data *data)
{
	return !list_is_empty(&data->wait) && time_after_eq(base_vars->rcu.completed, data->batch);
}

/* Move this CPU's callbacks on as far as grace periods allow. Interrupts are off. */
static void callbacks_advance(struct rcu_data *data)
{
	struct rcu_ctrlblk *rcu = &base_vars->rcu;

	spin_lock(&rcu->lock);
	if (wait_is_over(data))
		list_append(&data->done, &data->wait);
	if (list_is_empty(&data->wait) && !list_is_empty(&data->next)) {
		list_append(&data->wait, &data->next);
		data->batch = rcu->cur + 1;
		if (rcu->completed == rcu->cur)
			grace_period_begin(rcu);
		else
			rcu->next_pending = true;
	}
	spin_unlock(&rcu->lock);
}

/* Put all that waits in @from, ready or not, behind what this CPU has registered. */
static void callbacks_adopt(struct rcu_data *from)
{
	struct rcu_data *data = &this_base_percpu->rcu;
	bool flags;

	local_irq_save(flags);
	list_append(&data->next, &from->done);
	list_append(&data->next, &from->wait);
	list_append(&data->next, &from->next);
	callbacks_advance(data);
	local_irq_restore(flags);
}

/* Nobody waits for a CPU that is gone. As: rcu_offline_cpu() of 2.6.34. */
int rcu_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	if (event != CPU_DEAD)
		return 0;
	rcu_quiescent(cpu);
	callbacks_adopt(&base_percpu(cpu)->rcu);
	return 0;
}

void call_rcu_ksym(struct rcu_head *head, ksym_t func)
{
	bool flags;

	local_irq_save(flags);
	head->func = func;
	list_push(&this_base_percpu->rcu.next, head);
	callbacks_advance(&this_base_percpu->rcu);
	local_irq_restore(flags);
}

bool rcu_pending(uint32_t cpu)
{
	const struct rcu_data *data = &base_percpu(cpu)->rcu;

	if (!list_is_empty(&data->done) || wait_is_over(data))
		return true;
	return list_is_empty(&data->wait) && !list_is_empty(&data->next);
}

void rcu_process_callbacks(void)
{
	struct rcu_data *data = &this_base_percpu->rcu;
	struct rcu_list done = {NULL, NULL};
	bool flags;

	local_irq_save(flags);
	callbacks_advance(data);
	list_append(&done, &data->done);
	local_irq_restore(flags);
	for (struct rcu_head *head = done.head, *next; head != NULL; head = next) {
		next = head->next;
		((rcu_callback_fn *)ksym_function(head->func))(head);
	}
}

bool rcu_needs_ticks(void)
{
	uint32_t cpu;

	for_each_online_cpu (cpu) {
		const struct rcu_data *data = &base_percpu(cpu)->rcu;

		if (!list_is_empty(&data->next) || !list_is_empty(&data->wait) ||
		    !list_is_empty(&data->done))
			return true;
	}
	return false;
}

static void synchronize_done(struct rcu_head *head)
{
	struct task_struct *task = container_of(head, struct task_struct, rcu_wait);

	complete(&task->rcu_waited);
}

void synchronize_rcu(void)
{
	struct task_struct *task = current;

	if (!base_vars->rcu.active)
		return;
	might_sleep();
	call_rcu(&task->rcu_wait, synchronize_done);
	wait_for_completion(&task->rcu_waited);
}

static void barrier_done(struct rcu_ctrlblk *rcu)
{
	if (atomic_dec_and_test(&rcu->barrier_left))
		complete(&rcu->barrier_done);
}

static void barrier_callback(struct rcu_head *head)
{
	barrier_done(&base_vars->rcu);
}

/* On each CPU: behind its callbacks of now. */
static void barrier_queue(void *info)
{
	atomic_inc(&base_vars->rcu.barrier_left);
	call_rcu(&this_base_percpu->rcu.barrier, barrier_callback);
}

/* As: _rcu_barrier(): its own share keeps the count above 0 until all CPUs have queued theirs. */
void rcu_barrier(void)
{
	struct rcu_ctrlblk *rcu = &base_vars->rcu;

	might_sleep();
	mutex_lock(&base_vars->rcu_barrier_mutex);
	init_completion(&rcu->barrier_done);
	atomic_set(&rcu->barrier_left, 1);
	on_each_cpu(barrier_queue, NULL, true);
	barrier_done(rcu);
	wait_for_completion(&rcu->barrier_done);
	mutex_unlock(&base_vars->rcu_barrier_mutex);
}

void rcu_check_sleep(const char *where)
{
	if (current->rcu_read_lock_nesting != 0)
		machine_end(END_CHECK, "R1 %s: sleeps inside an RCU read section", where);
}

void rcu_check_line_end(void)
{
	if (current->rcu_read_lock_nesting != 0)
		machine_end(END_CHECK, "R2 %s: an RCU read section is open at the end of a line",
			    current->comm);
}
