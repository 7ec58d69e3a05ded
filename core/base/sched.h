/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tasks, and how one sleeps.
 *
 * Tasks are structs in RAM: t0, which runs a program's lines; one idle task and one events/N a CPU.
 * Only one of them has a stack at a time, so a sleeper works for the others itself: schedule() runs
 * queued work, and when nothing can run jumps the clock to the next one-shot timer. Nothing pending
 * is a deadlock.
 */
#ifndef CORE_BASE_SCHED_H
#define CORE_BASE_SCHED_H

#include "core/base/bug.h"
#include "core/base/rcu.h"
#include "core/base/timer.h"
#include "core/base/wait.h"
#include "sim/cpu.h"

#define TASK_RUNNING         0u
#define TASK_INTERRUPTIBLE   1u
#define TASK_UNINTERRUPTIBLE 2u
#define TASK_WAKEKILL        128u
#define TASK_KILLABLE        (TASK_WAKEKILL | TASK_UNINTERRUPTIBLE)
#define TASK_NORMAL          (TASK_INTERRUPTIBLE | TASK_UNINTERRUPTIBLE)

/* task_struct.flags: name, 2.6.34's value (the program language reads this table) */
#define TASK_FLAGS(X)                                                                              \
	X(PF_STARTING, 0x00000002u)                                                                \
	X(PF_EXITING, 0x00000004u)                                                                 \
	X(PF_FORKNOEXEC, 0x00000040u)                                                              \
	X(PF_SUPERPRIV, 0x00000100u)                                                               \
	X(PF_DUMPCORE, 0x00000200u)                                                                \
	X(PF_SIGNALED, 0x00000400u)                                                                \
	X(PF_MEMALLOC, 0x00000800u)                                                                \
	X(PF_FLUSHER, 0x00001000u)                                                                 \
	X(PF_FREEZING, 0x00004000u)                                                                \
	X(PF_NOFREEZE, 0x00008000u)                                                                \
	X(PF_FROZEN, 0x00010000u)                                                                  \
	X(PF_FSTRANS, 0x00020000u)                                                                 \
	X(PF_KSWAPD, 0x00040000u)                                                                  \
	X(PF_OOM_ORIGIN, 0x00080000u)                                                              \
	X(PF_LESS_THROTTLE, 0x00100000u)                                                           \
	X(PF_KTHREAD, 0x00200000u)                                                                 \
	X(PF_RANDOMIZE, 0x00400000u)                                                               \
	X(PF_SWAPWRITE, 0x00800000u)                                                               \
	X(PF_SPREAD_PAGE, 0x01000000u)                                                             \
	X(PF_SPREAD_SLAB, 0x02000000u)                                                             \
	X(PF_THREAD_BOUND, 0x04000000u)

enum task_flag {
#define X(name, value) name = value,
	TASK_FLAGS(X)
#undef X
};

/* Bits of task_struct.thread_flags, x86's numbers. */
enum thread_flag {
	TIF_SIGPENDING = 2,
	TIF_NEED_RESCHED = 3,
	TIF_MEMDIE = 20,
	TIF_FREEZE = 23,
};

#define MAX_RT_PRIO          100
#define DEFAULT_PRIO         120
#define TASK_COMM_LEN        16
#define TASK_WAITS           4
#define MAX_SCHEDULE_TIMEOUT 0x7fffffff

struct reclaim_state {
	ulong_t reclaimed_slab;
};

/* Fail the @nth consultation of fault injection by this task (and all after, with @onward). */
struct fail_nth {
	uint32_t nth;   /* 0: none */
	uint32_t count; /* consultations so far */
	bool onward;
};

struct task_struct {
	uint32_t state;       /* TASK_* */
	uint32_t flags;       /* PF_* */
	ulong_t thread_flags; /* bits TIF_* */
	int pid;
	int prio;
	uint32_t cpu;
	char comm[TASK_COMM_LEN];
	uint32_t rcu_read_lock_nesting;
	struct reclaim_state *reclaim_state; /* NULL, or: */
	struct reclaim_state reclaim;        /* Differs: on the stack in 2.6.34 (wait.h says why) */
	struct fail_nth fail_nth;
	wait_queue_t wait[TASK_WAITS];
	struct timer_list sleep_timer; /* of schedule_timeout() */
	struct rcu_head rcu_wait;      /* of synchronize_rcu() */
	bool rcu_waited;
};

#define current ((struct task_struct *)cpu_current_task())

/* t0; the idle task and the events/N of a CPU. */
struct task_struct *init_task(void);
struct task_struct *idle_task(uint32_t cpu);
struct task_struct *events_task(uint32_t cpu);

static inline bool test_tsk_thread_flag(const struct task_struct *task, enum thread_flag flag)
{
	return (task->thread_flags >> flag & 1u) != 0;
}

static inline void set_tsk_thread_flag(struct task_struct *task, enum thread_flag flag)
{
	task->thread_flags |= 1u << flag;
}

static inline void clear_tsk_thread_flag(struct task_struct *task, enum thread_flag flag)
{
	task->thread_flags &= ~(1u << flag);
}

#define test_thread_flag(flag)  test_tsk_thread_flag(current, flag)
#define set_thread_flag(flag)   set_tsk_thread_flag(current, flag)
#define clear_thread_flag(flag) clear_tsk_thread_flag(current, flag)

static inline bool signal_pending(const struct task_struct *task)
{
	return test_tsk_thread_flag(task, TIF_SIGPENDING);
}

static inline bool rt_task(const struct task_struct *task)
{
	return task->prio < MAX_RT_PRIO;
}

#define set_current_state(value)   ((void)(current->state = (value)))
#define __set_current_state(value) set_current_state(value)

/*
 * Sleep while current's state is not TASK_RUNNING; with TASK_RUNNING only let queued work run.
 *
 * Requires: may sleep (checked: L3, R1).
 * Ensures:  current is running. A pending signal ends an interruptible sleep at once.
 * Errors:   nothing pending that could wake it ends the machine as a deadlock.
 */
void schedule(void);

/*
 * Sleep at most @timeout ticks in the state that current has set.
 *
 * Ensures: ticks that were left, 0 if it passed; MAX_SCHEDULE_TIMEOUT: no timer at all.
 */
slong_t schedule_timeout(slong_t timeout);
slong_t schedule_timeout_interruptible(slong_t timeout);
slong_t schedule_timeout_killable(slong_t timeout);
slong_t schedule_timeout_uninterruptible(slong_t timeout);
slong_t io_schedule_timeout(slong_t timeout);
void io_schedule(void);
void yield(void);
void msleep(uint32_t msecs);

/* Wake @task if its state is one of @mode. Ensures: was it asleep in such a state? */
bool try_to_wake_up(struct task_struct *task, uint32_t mode);
bool wake_up_process(struct task_struct *task);

/*
 * A place where the task might give up the CPU. cond_resched() and might_sleep() may sleep
 * (checked), cpu_relax() is the body of a busy wait. Each costs one unit of the run's limit.
 */
bool cond_resched(void);
void cpu_relax(void);
void might_sleep_in(const char *function);
#define might_sleep() might_sleep_in(__func__)
#define might_sleep_if(cond)                                                                       \
	do {                                                                                       \
		if (cond)                                                                          \
			might_sleep();                                                             \
	} while (0)

/* Let current go on, on @cpu. Requires: between two lines, or in work; cpu is online. */
void sched_move_current(uint32_t cpu);

/* Begin and end running @task on @cpu for a while, in place of the task that runs there. */
struct sched_switched {
	struct task_struct *task; /* who ran on the other CPU, */
	uint32_t cpu;             /* and the CPU to go back to */
};
struct sched_switched sched_switch_to(uint32_t cpu, struct task_struct *task);
void sched_switch_back(struct sched_switched was);

/* Start-up, once per power-on. Ensures: t0 is current on CPU 0, the others idle. */
void tasks_init(void);

#endif
