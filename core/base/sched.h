/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tasks, and how one sleeps.
 *
 * Tasks are structs in RAM: t0, which runs a program's lines; an idle task a CPU; kernel threads
 * and the program's further tasks (kthread.h). Each has a task of the machine (sim/task.h), which
 * is what has a stack. Who runs when is the machine's affair, and the program's (sim/schedule.h).
 *
 *   running --set state, schedule()--> asleep --try_to_wake_up()--> ready --its turn--> running
 */
#ifndef CORE_BASE_SCHED_H
#define CORE_BASE_SCHED_H

#include "core/base/bitops.h"
#include "core/base/bug.h"
#include "core/base/completion.h"
#include "core/base/mm_types.h"
#include "core/base/process.h"
#include "core/base/rcu.h"
#include "core/base/signal.h"
#include "core/base/timer.h"
#include "core/base/wait.h"
#include "core/base/workqueue.h"
#include "sim/cpu.h"
#include "sim/point.h"
#include "sim/schedule.h"

#define TASK_RUNNING         0u
#define TASK_INTERRUPTIBLE   1u
#define TASK_UNINTERRUPTIBLE 2u
#define TASK_DEAD            64u
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
#define TASK_POOL            (TASKS_MAX - 1 - NR_CPUS)
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

struct mm_struct;

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
	struct completion rcu_waited;
	struct wq_barrier barrier; /* of those who wait for work */
	uint32_t number;           /* of the machine's task */

	/* of a process */
	struct mm_struct *mm;        /* NULL: a kernel thread, or it exited */
	struct mm_struct *active_mm; /* while it is on a CPU: mm, or whose it borrowed */
	struct task_rss_stat rss_stat;
	struct signal_struct *signal; /* of its thread group; always there */
	spinlock_t alloc_lock;        /* guards mm; task_lock() */
	int tgid;                     /* pid of the thread group's first */
	uint32_t personality;
	uint32_t cap_effective; /* bits CAP_* */
	ulong_t maj_flt, min_flt;
	vaddr_t sp; /* the user's stack pointer */
	struct thread_struct thread;
	struct sigpending pending;

	/* of a kernel thread (kthread.h) */
	ksym_t threadfn; /* kthread_fn */
	void *thread_data;
	int exit_code;
	bool should_stop;
	struct completion exited;
	/* its place in the exception table (0: none), and the interrupt that it is in */
	ksym_t insn;
	uint32_t insn_context;
};

#define current ((struct task_struct *)cpu_current_task())

/* Has current @cap? Ensures: it is known to have used it, then. */
static inline bool capable(enum capability cap)
{
	bool has = (current->cap_effective >> cap & 1) != 0;

	if (has)
		current->flags |= PF_SUPERPRIV;
	return has;
}

static inline ulong_t task_rlimit(const struct task_struct *task, enum rlimit_resource resource)
{
	return shared_load(&task->signal->rlim[resource].rlim_cur);
}
#define rlimit(resource) task_rlimit(current, resource)

/* Guards task->mm against who looks at it from outside. */
static inline void task_lock(struct task_struct *task)
{
	spin_lock(&task->alloc_lock);
}

static inline void task_unlock(struct task_struct *task)
{
	spin_unlock(&task->alloc_lock);
}

/* t0; the idle task and the events/N of a CPU (workqueue.h). */
struct task_struct *init_task(void);
struct task_struct *idle_task(uint32_t cpu);
struct task_struct *events_task(uint32_t cpu);

static inline bool test_tsk_thread_flag(const struct task_struct *task, enum thread_flag flag)
{
	return test_bit(flag, &task->thread_flags);
}

static inline void set_tsk_thread_flag(struct task_struct *task, enum thread_flag flag)
{
	set_bit(flag, &task->thread_flags);
}

static inline void clear_tsk_thread_flag(struct task_struct *task, enum thread_flag flag)
{
	clear_bit(flag, &task->thread_flags);
}

#define test_thread_flag(flag)  test_tsk_thread_flag(current, flag)
#define set_thread_flag(flag)   set_tsk_thread_flag(current, flag)
#define clear_thread_flag(flag) clear_tsk_thread_flag(current, flag)

static inline bool signal_pending(const struct task_struct *task)
{
	return test_tsk_thread_flag(task, TIF_SIGPENDING);
}

static inline bool fatal_signal_pending(const struct task_struct *task)
{
	return (shared_load(&task->pending.signal) & signal_bit(SIGKILL)) != 0;
}

static inline bool rt_task(const struct task_struct *task)
{
	return task->prio < MAX_RT_PRIO;
}

/*
 * Who sleeps and who wakes it look at it without a common lock: 2.6.34's runqueue locks order it.
 */
#define task_state(task)            load_acquire(&(task)->state)
#define set_task_state(task, value) store_release(&(task)->state, value)
#define set_current_state(value)    set_task_state(current, value)
#define __set_current_state(value)  set_current_state(value)

/*
 * Sleep until woken, if current's state is not TASK_RUNNING; else let all go first that are ready.
 *
 * Requires: may sleep (checked: L3, R1).
 * Ensures:  current is running, and its state TASK_RUNNING. A pending signal ends an interruptible
 *           sleep at once.
 * Errors:   in a machine_run(): nothing pending that could wake it ends the machine as a deadlock.
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

/*
 * Wake @task if its state is one of @mode: it goes on when its turn comes.
 *
 * Ensures: was its state one of @mode? It need not sleep yet: then it does not.
 */
bool try_to_wake_up(struct task_struct *task, uint32_t mode);
bool wake_up_process(struct task_struct *task);

/*
 * A place where the task might give up the CPU. cond_resched() and might_sleep() may sleep
 * (checked), cpu_relax() is the body of a busy wait: whoever was interrupted longest ago goes on.
 * Each costs one unit of the run's limit.
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

/*
 * Let current go on, on @cpu.
 *
 * Requires: may sleep, no read section. Who has that CPU may be preempted, else current waits for
 *           that.
 * Errors:   -EINVAL: it is not online.
 * As:       set_cpus_allowed_ptr() of 2.6.34 with one CPU.
 */
int sched_move_current(uint32_t cpu);

/*
 * Who is told when another task gets a CPU: @prev had its address space, @next has it from now on.
 * Interrupts may be on; nothing sleeps. @next is @cpu's idle task where nobody takes its place, and
 * then the caller may be elsewhere.
 */
typedef void context_switch_fn(uint32_t cpu, struct task_struct *prev, struct task_struct *next);
void sched_context_switch_ksym(ksym_t fn);
#define sched_context_switch(fn) sched_context_switch_ksym(KSYM_OF(context_switch_fn, fn))

/*
 * Who has @cpu's address space. Current has its CPU from now on, if it did not have it; @task,
 * which does not run or is about to leave, does not have it any more.
 *
 * Differs: a CPU that falls idle keeps the space as it is, until somebody else comes, an interrupt
 *          too: nobody can tell the difference. 2.6.34 switches to the idle task at once.
 */
struct task_struct *sched_cpu_curr(uint32_t cpu);
void sched_enter_cpu(void);
void sched_leave_cpu(struct task_struct *task);

/* Let @task, which is not current and may be preempted, go on, on @cpu when it does. */
void sched_move(struct task_struct *task, uint32_t cpu);

/* The tasks of a dead CPU go on elsewhere. As: migration_call() of 2.6.34. */
cpu_notifier_fn sched_cpu_notify;

/* Make @task, all zero but its number, ready to be one. */
void task_init(struct task_struct *task, int pid, uint32_t cpu, uint32_t flags);

/* Start-up, once per power-on. Ensures: t0 is current on CPU 0, the others idle. */
void tasks_init(void);

#endif
