/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who has the turn: the order in which tasks run, which the program alone decides.
 *
 * One task runs at a time. Those that a mark interrupted wait below it on a stack of turns, the
 * last one on top. A task loses the turn when its function returns, when it sleeps, or when a mark
 * of its own names another; a task that spins passes it to whom it waits for.
 *
 * When the stack of turns is empty, a line's boundary:
 *   1. tasks that were woken go on, in the order of waking, each to its end or its next sleep;
 *   2. kernel threads that are ready run, in the order of their creation, until they rest or sleep;
 *   3. the schedule begins the next line.
 * With nothing to do while a call sleeps the idle handler is asked to make time pass.
 */
#ifndef SIM_SCHEDULE_H
#define SIM_SCHEDULE_H

#include "sim/task.h"

/* Who says what comes next. Every member but begin_next may be NULL: there is nothing of that. */
struct schedule {
	/* Rule 3: task_begin() for one task. Ensures: false: no line can begin now. */
	bool (*begin_next)(void);
	/* A mark names @task, which rests: task_begin() its first line not begun. false: none. */
	bool (*begin_of)(uint32_t task);
	/* A mark raised the device interrupt of @cpu, and it is taken: run its next line, in it. */
	void (*interrupt)(uint32_t cpu);
	/* @task's function returned; on the scheduler's own stack, others may be interrupted. */
	void (*done)(uint32_t task);
	/* Nothing is interrupted, nobody is ready: after rules 1 and 2, before rule 3. */
	void (*boundary)(void);
};

/*
 * Run lines until none can begin and nobody is ready, or the machine ends.
 *
 * Requires: as machine_run(); @schedule stays where it is.
 * Ensures:  END_NONE also if tasks still sleep (task_phase()): they are blocked.
 */
must_check enum machine_end machine_run_schedule(const struct schedule *schedule);

/*
 * What the kernel's handler of VECTOR_DEVICE calls: the schedule's interrupt(), for the CPU that
 * runs.
 */
void schedule_interrupt(void);

/* Tasks that a mark interrupted, below the one that runs. */
uint32_t turns_interrupted(void);

/* How often another task of the program than the last one got the turn, since the process began. */
uint64_t turns_changed(void);

/*
 * Nothing can run and somebody sleeps: @idle makes time pass, true, or says that nothing will ever
 * happen, false. Once per power-on, by the kernel.
 */
void schedule_idle_register(bool (*idle)(void));

/*
 * What ends a line on the CPU of the task that ran it: softirqs, quiescent states. By the kernel.
 */
void schedule_line_end_register(void (*line_end)(void));

/* What is told when a task gets the turn, by the task that got it: it begins, or goes on. */
void schedule_turn_register(void (*turn)(void));

/*
 * Forget all tasks' stacks; what they were doing is over. After the machine ended, and at a reset.
 */
void schedule_forget(void);

/* What schedule_report() tells of a task, in this order; NULL: nobody wants that. */
struct schedule_reporter {
	/* "t1 on CPU 1: spins for zone->lock; holds slab_mutex" */
	void (*line)(void *arg, const char *text);
	/* Its stack, innermost first: addresses on the host, to be put into words. */
	void (*stack)(void *arg, const uintptr_t *pcs, uint32_t nr);
	void *arg;
};

/*
 * Tell @reporter of every task that is in a call, in the order of their numbers.
 *
 * Requires: the machine did not go on since (schedule_forget(), reset).
 */
void schedule_report(const struct schedule_reporter *reporter);

#endif
