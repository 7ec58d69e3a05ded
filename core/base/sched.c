/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Sleeping and waking.
 *
 *   running --set state, schedule()--> asleep --try_to_wake_up()--> running
 *
 * While a task sleeps its CPU is idle, so the idle task is current there.
 */
#include "core/base/sched.h"

#include <stdio.h>

#include "core/base/base.h"

struct task_struct *init_task(void)
{
	return &base_vars->init_task;
}

struct task_struct *idle_task(uint32_t cpu)
{
	return &base_vars->idle_task[cpu];
}

struct task_struct *events_task(uint32_t cpu)
{
	return &base_vars->events_task[cpu];
}

static void task_init(struct task_struct *task, int pid, uint32_t cpu, uint32_t flags)
{
	task->state = TASK_RUNNING;
	task->flags = flags;
	task->pid = pid;
	task->prio = DEFAULT_PRIO;
	task->cpu = cpu;
	for (uint32_t i = 0; i < TASK_WAITS; i++)
		INIT_LIST_HEAD(&task->wait[i].task_list);
	init_timer(&task->sleep_timer);
}

void tasks_init(void)
{
	const uint32_t thread = PF_KTHREAD | PF_NOFREEZE | PF_THREAD_BOUND;

	task_init(init_task(), 1, 0, 0);
	snprintf(init_task()->comm, TASK_COMM_LEN, "t0");
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		task_init(idle_task(cpu), 0, cpu, PF_KTHREAD);
		snprintf(idle_task(cpu)->comm, TASK_COMM_LEN, "swapper");
		task_init(events_task(cpu), 2 + (int)cpu, cpu, thread);
		snprintf(events_task(cpu)->comm, TASK_COMM_LEN, "events/%u", cpu);
		cpu_set_current_task(cpu, idle_task(cpu));
	}
	cpu_set_current_task(0, init_task());
}

bool try_to_wake_up(struct task_struct *task, uint32_t mode)
{
	if ((task->state & mode) == 0)
		return false;
	task->state = TASK_RUNNING;
	return true;
}

bool wake_up_process(struct task_struct *task)
{
	return try_to_wake_up(task, TASK_NORMAL);
}

/* When time can do something for a sleeper. Ensures: false: never. */
static bool next_event(ulong_t *expires)
{
	if (rcu_needs_ticks()) {
		*expires = jiffies + 1;
		return true;
	}
	return timer_next_oneshot(expires);
}

/*
 * What the CPU does until @task is woken: work that is queued, then the next event.
 *
 * Differs: with one stack a work function that sleeps keeps those that called it asleep, too.
 */
static void idle_until_woken(struct task_struct *task)
{
	ulong_t expires;

	for (;;) {
		machine_spend(1);
		run_workqueues();
		if (task->state == TASK_RUNNING)
			return;
		if (!next_event(&expires))
			machine_end(END_DEADLOCK, "%s sleeps and nothing can wake it", task->comm);
		clock_jump(expires);
	}
}

void schedule(void)
{
	struct task_struct *task = current;
	uint32_t cpu = smp_processor_id();

	BUG_ON(task == idle_task(cpu));
	lock_might_sleep(__func__);
	rcu_check_sleep(__func__);
	rcu_quiescent(cpu);
	if ((task->state & TASK_INTERRUPTIBLE) != 0 && signal_pending(task))
		task->state = TASK_RUNNING;
	cpu_set_current_task(cpu, idle_task(cpu));
	idle_until_woken(task);
	cpu_set_current_task(cpu, task);
}

static void process_timeout(ulong_t data)
{
	wake_up_process(window_ptr(data));
}

slong_t schedule_timeout(slong_t timeout)
{
	struct task_struct *task = current;
	ulong_t expires = jiffies + (ulong_t)timeout;

	if (timeout == MAX_SCHEDULE_TIMEOUT) {
		schedule();
		return timeout;
	}
	if (timeout < 0) {
		printk(KERN_ERR "schedule_timeout: wrong timeout value %x\n", (uint32_t)timeout);
		dump_stack();
		task->state = TASK_RUNNING;
		return 0;
	}
	setup_timer(&task->sleep_timer, process_timeout, vaddr(task));
	mod_timer(&task->sleep_timer, expires);
	schedule();
	del_timer_sync(&task->sleep_timer);
	return max_t(slong_t, (slong_t)(expires - jiffies), 0);
}

slong_t schedule_timeout_interruptible(slong_t timeout)
{
	set_current_state(TASK_INTERRUPTIBLE);
	return schedule_timeout(timeout);
}

slong_t schedule_timeout_killable(slong_t timeout)
{
	set_current_state(TASK_KILLABLE);
	return schedule_timeout(timeout);
}

slong_t schedule_timeout_uninterruptible(slong_t timeout)
{
	set_current_state(TASK_UNINTERRUPTIBLE);
	return schedule_timeout(timeout);
}

slong_t io_schedule_timeout(slong_t timeout)
{
	return schedule_timeout(timeout);
}

void io_schedule(void)
{
	schedule();
}

void yield(void)
{
	set_current_state(TASK_RUNNING);
	schedule();
}

void msleep(uint32_t msecs)
{
	slong_t timeout = (slong_t)(msecs_to_jiffies(msecs) + 1);

	while (timeout != 0)
		timeout = schedule_timeout_uninterruptible(timeout);
}

void might_sleep_in(const char *function)
{
	machine_spend(1);
	lock_might_sleep(function);
	rcu_check_sleep(function);
}

/* Differs: nobody else can run before the end of a line, so it never gives the CPU away. */
bool cond_resched(void)
{
	might_sleep();
	return false;
}

void cpu_relax(void)
{
	machine_spend(1);
}

struct sched_switched sched_switch_to(uint32_t cpu, struct task_struct *task)
{
	struct sched_switched was = {NULL, smp_processor_id()};

	if (cpu != was.cpu)
		cpu_switch(cpu);
	was.task = current;
	cpu_set_current_task(cpu, task);
	return was;
}

void sched_switch_back(struct sched_switched was)
{
	uint32_t cpu = smp_processor_id();

	cpu_set_current_task(cpu, was.task);
	rcu_quiescent(cpu);
	if (cpu != was.cpu)
		cpu_switch(was.cpu);
}

void sched_move_current(uint32_t cpu)
{
	struct task_struct *task = current;
	uint32_t from = smp_processor_id();

	BUG_ON(cpu >= cpu_count() || !cpu_online(cpu));
	rcu_check_sleep(__func__);
	if (cpu == from)
		return;
	cpu_set_current_task(from, idle_task(from));
	rcu_quiescent(from);
	cpu_switch(cpu);
	cpu_set_current_task(cpu, task);
	task->cpu = cpu;
}
