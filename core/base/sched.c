/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Sleeping and waking.
 *
 * While a task sleeps its CPU is somebody else's, or the idle task's. What makes time pass when all
 * sleep is here too.
 */
#include "core/base/sched.h"

#include <stdio.h>

#include "core/base/base.h"
#include "sim/look.h"

struct task_struct *init_task(void)
{
	return &base_vars->init_task;
}

struct task_struct *idle_task(uint32_t cpu)
{
	return &base_vars->idle_task[cpu];
}

void task_init(struct task_struct *task, int pid, uint32_t cpu, uint32_t flags)
{
	set_task_state(task, TASK_RUNNING);
	task->flags = flags;
	task->pid = pid;
	task->prio = DEFAULT_PRIO;
	task->cpu = cpu;
	task->tgid = pid;
	task->signal = signal_copy(NULL);
	spin_lock_init(&task->alloc_lock, LOCK_TASK);
	for (uint32_t i = 0; i < TASK_WAITS; i++)
		INIT_LIST_HEAD(&task->wait[i].task_list);
	init_timer(&task->sleep_timer);
	init_completion(&task->rcu_waited);
	wq_barrier_init(&task->barrier);
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

/* What the machine does when all sleep. */
static bool idle_until_event(void)
{
	ulong_t expires;

	look_begin(); /* the machine does, no CPU */
	bool comes = next_event(&expires);
	look_end();
	if (!comes)
		return false;
	clock_jump(expires);
	return true;
}

void tasks_init(void)
{
	init_task()->number = TASK_FIRST;
	task_init(init_task(), 1, 0, 0);
	snprintf(init_task()->comm, TASK_COMM_LEN, "t0");
	task_kernel_set(TASK_FIRST, init_task());
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		idle_task(cpu)->number = IDLE_TASK(cpu);
		task_init(idle_task(cpu), 0, cpu, PF_KTHREAD);
		snprintf(idle_task(cpu)->comm, TASK_COMM_LEN, "swapper");
		task_kernel_set(IDLE_TASK(cpu), idle_task(cpu));
	}
	for (uint32_t i = 0; i < TASK_POOL; i++)
		set_task_state(&base_vars->task_pool[i], TASK_DEAD);
	base_vars->last_pid = 1;
	schedule_idle_register(idle_until_event);
	schedule_turn_register(sched_enter_cpu);
}

/* ---- address spaces of CPUs ------------------------------------------------------------------ */

struct task_struct *sched_cpu_curr(uint32_t cpu)
{
	struct task_struct *curr;

	look_begin(); /* in place of the runqueue's lock */
	curr = base_percpu(cpu)->curr;
	look_end();
	return curr == NULL ? idle_task(cpu) : curr;
}

/* @next has @cpu from now on. Ensures: who looks after the address spaces, or NULL. */
static context_switch_fn *cpu_curr_set(uint32_t cpu, struct task_struct *next)
{
	ksym_t fn;

	look_begin(); /* as sched_cpu_curr() */
	base_percpu(cpu)->curr = next;
	fn = base_vars->context_switch;
	look_end();
	return fn == 0 ? NULL : (context_switch_fn *)ksym_function(fn);
}

/* Nobody of this CPU gets the turn in the middle, nor for its being over. */
static void context_switch(uint32_t cpu, struct task_struct *next)
{
	struct task_struct *prev = sched_cpu_curr(cpu);
	context_switch_fn *fn = cpu_curr_set(cpu, next);

	if (fn == NULL)
		return;
	preempt_disable();
	fn(cpu, prev, next);
	cpu_preempt_sub(PREEMPT_OFFSET);
}

void sched_context_switch_ksym(ksym_t fn)
{
	look_begin();
	base_vars->context_switch = fn;
	look_end();
}

/* What the machine calls whenever a task gets the turn. */
void sched_enter_cpu(void)
{
	uint32_t cpu = cpu_id();
	struct task_struct *next = current;

	if (likely(next == sched_cpu_curr(cpu)) || next->cpu != cpu)
		return;
	context_switch(cpu, next);
}

void sched_leave_cpu(struct task_struct *task)
{
	if (sched_cpu_curr(task->cpu) == task && task != idle_task(task->cpu))
		context_switch(task->cpu, idle_task(task->cpu));
}

bool try_to_wake_up(struct task_struct *task, uint32_t mode)
{
	if ((task_state(task) & mode) == 0)
		return false;
	set_task_state(task, TASK_RUNNING);
	task_wake(task->number);
	preemption_point(POINT_WAKE);
	return true;
}

bool wake_up_process(struct task_struct *task)
{
	return try_to_wake_up(task, TASK_NORMAL);
}

/* Does a signal end a sleep in @state at once? */
static bool signal_pending_state(uint32_t state, const struct task_struct *task)
{
	if ((state & TASK_INTERRUPTIBLE) != 0)
		return signal_pending(task);
	return (state & TASK_WAKEKILL) != 0 && fatal_signal_pending(task);
}

void schedule(void)
{
	struct task_struct *task = current;
	uint32_t cpu = smp_processor_id();

	BUG_ON(task == idle_task(cpu));
	rcu_check_sleep(__func__);
	lock_might_sleep(__func__);
	rcu_quiescent(cpu);
	preemption_point(POINT_SLEEP);
	if (signal_pending_state(task_state(task), task))
		set_task_state(task, TASK_RUNNING);
	if (task_state(task) == TASK_RUNNING)
		task_yield();
	else
		task_sleep();
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
		set_task_state(task, TASK_RUNNING);
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
	rcu_check_sleep(function);
	lock_might_sleep(function);
}

/* Differs: who gets the CPU is the program's decision, so need_resched() is never looked at. */
bool cond_resched(void)
{
	rcu_check_sleep(__func__);
	lock_might_sleep(__func__);
	preemption_point(POINT_RESCHED);
	return false;
}

void cpu_relax(void)
{
	task_relax();
}

int sched_move_current(uint32_t cpu)
{
	struct task_struct *task = current;
	uint32_t from = smp_processor_id();

	rcu_check_sleep(__func__);
	if (cpu == from)
		return 0;
	if (cpu >= cpu_count() || !cpu_online(cpu))
		return -EINVAL;
	rcu_quiescent(from);
	if (!task_move(task->number, cpu))
		return -EINVAL;
	sched_leave_cpu(task);
	task->cpu = cpu;
	sched_enter_cpu();
	return 0;
}

void sched_move(struct task_struct *task, uint32_t cpu)
{
	sched_leave_cpu(task);
	task_move(task->number, cpu);
	task->cpu = cpu;
}

static void task_migrate(struct task_struct *task, uint32_t dead_cpu)
{
	if (task_state(task) == TASK_DEAD || task->cpu != dead_cpu)
		return;
	goal(BASE_TASK_MIGRATED);
	goal_if(task_phase(task->number) != TASK_AT_REST, BASE_TASK_MIGRATED_IN_CALL);
	sched_move(task, cpu_next_online(0));
}

/*
 * To the first CPU: that is where 2.6.34's select_fallback_rq() ends for tasks that are bound to
 * one.
 */
int sched_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	if (event != CPU_DEAD)
		return 0;
	task_migrate(init_task(), cpu);
	for (uint32_t i = 0; i < TASK_POOL; i++)
		task_migrate(&base_vars->task_pool[i], cpu);
	return 0;
}
