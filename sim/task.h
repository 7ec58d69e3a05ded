/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tasks: threads of execution on the simulated CPUs, each a fiber with its own stack.
 *
 *   none --task_create()--> at rest --task_begin(), task_wake()--> ready <--turns--> running
 *
 *   running --task_sleep()--> asleep --task_wake()--> ready
 *   running --finds a lock held, waits for a CPU--> spinning --it was given up--> ready
 *   running --its function returns--> at rest; no stack, nothing to remember
 *   at rest --task_exit()--> none
 *
 * A task at rest has no stack. A kernel thread is a task with a function of its own: waking it
 * while it rests calls the function from the beginning, so an image can be taken whenever all tasks
 * rest. A program's task has none: each of its lines is begun with task_begin().
 *
 * What belongs to a task and moves with it: preempt count, held locks, the kernel's `current`. What
 * belongs to the CPU and stays: interrupt flag, pending interrupts, control registers, TLB.
 *
 * Every CPU also has an idle task, number IDLE_TASK(cpu), which takes its interrupts while no other
 * task is there. Task 0 is the kernel's first, on CPU 0.
 */
#ifndef SIM_TASK_H
#define SIM_TASK_H

#include "sim/machine.h"

#define TASKS_MAX      48
#define TASK_FIRST     0u
#define IDLE_TASK(cpu) (1u + (cpu))
#define TASK_NOBODY    0xffffu

enum task_phase {
	TASK_IS_NONE,
	TASK_AT_REST,
	TASK_READY,
	TASK_RUNS, /* it or what interrupted it */
	TASK_ASLEEP,
	TASK_SPINS,
};

typedef void task_fn(void *arg);

/* A switch that a line's mark asks for: !n:task, !n.k:task, !n:irqcpu. */
struct task_switch {
	uint16_t n; /* the n-th preemption point of this call, from 1 */
	uint16_t k; /* 0, or the k-th access to RAM after it (race builds) */
	bool to_irq;
	uint16_t target; /* task, or CPU of the interrupt */
};

#define TASK_SWITCHES_MAX 3

/*
 * A new task at rest on @cpu. @kernel is `current` while it runs; @fn(@kernel), or NULL, is what it
 * does when it is woken at rest; @name is copied.
 *
 * Ensures: its number; numbers rise by order of creation, one that ended is not given again.
 * Errors:  TASK_NOBODY: there are TASKS_MAX already.
 */
uint32_t task_create(void *kernel, uint32_t cpu, const char *name, task_fn *fn);

/* @task ends for good. Requires: at rest, no idle task, not TASK_FIRST. */
void task_exit(uint32_t task);

/* What it is doing. Ensures: TASK_IS_NONE of a number that no task has. */
enum task_phase task_phase(uint32_t task);

/* Its name. Ensures: "nobody" if there is no such task. */
const char *task_name(uint32_t task);

/* Where it lives, and whether it has a function of its own. Requires: it exists. */
uint32_t task_cpu(uint32_t task);
bool task_is_kernel_thread(uint32_t task);

/* The task that runs: whose stack this is, unless an interrupt came to an idle CPU. */
uint32_t task_running(void);

/* `current` of @task, and the other way round. Ensures: TASK_NOBODY if no task has it. */
void *task_kernel(uint32_t task);
void task_kernel_set(uint32_t task, void *kernel);
uint32_t task_of_kernel(const void *kernel);

/*
 * Let @task, which rests, do @fn(@arg) when it gets the turn; @switches[0..nr) are the marks of its
 * line, n rising.
 */
void task_begin(uint32_t task, task_fn *fn, void *arg, const struct task_switch *switches,
		uint32_t nr);

/*
 * The running task gives its CPU away until somebody wakes it. A wake-up that came between its
 * decision to sleep and this call is the kernel's business (its task state says so).
 *
 * Requires: no interrupt handler, preempt count 0, interrupts on (else check L3).
 * Ensures:  it runs again, on the CPU that task_cpu() says.
 */
void task_sleep(void);

/* The same, but it is ready at once: those that are ready already, and kernel threads, go first. */
void task_yield(void);

/*
 * Let @task go on, when its turn comes: those that sleep in the order of these calls.
 *
 * Ensures: false if it neither sleeps nor rests with a function of its own. A kernel thread that is
 *          in its function begins it once more when it is at its end.
 */
bool task_wake(uint32_t task);

/*
 * @task lives on @cpu from now on.
 *
 * Requires: it runs, outside handlers and locks; or it does not run, and may be preempted.
 * Errors:   false: @cpu was not online any more when the running task could have gone there.
 */
bool task_move(uint32_t task, uint32_t cpu);

/*
 * The running task goes on when all other CPUs that are online can be stopped: they idle, or what
 * they do may be preempted, and they have taken their interrupts. They stay stopped up to the next
 * point of the running task.
 *
 * Ensures: false: that was so at once.
 */
bool cpus_stop(void);

/*
 * The running task can go on only when @task gave something up (a lock that it holds), or when @cpu
 * took its interrupt: pass the turn there.
 *
 * Ensures: that task or CPU had a turn. A circle of tasks that wait for each other ends the machine
 *          as a deadlock, with the stack and the locks of every task.
 */
void task_spin_for_task(uint32_t task, const char *what);
void task_spin_for_cpu(uint32_t cpu, const char *what);

/*
 * The body of a busy wait for nobody knows whom: a preemption point, then whoever was interrupted
 * longest ago goes on.
 */
void task_relax(void);

/* Has nobody a call on @cpu that could go on: does it idle? */
bool cpu_idles(uint32_t cpu);

#endif
