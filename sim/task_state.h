/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a task is made of: what it keeps at rest is part of the machine (machine_state.h), what it
 * has in a call is not: images are taken while all tasks rest. Private to sim/.
 */
#ifndef SIM_TASK_STATE_H
#define SIM_TASK_STATE_H

#include "sim/fiber.h"
#include "sim/machine_state.h"
#include "sim/point.h"
#include "sim/task.h"

#define LOCK_DEPTH_MAX 48
#define POINT_NEVER    UINT32_MAX

enum held_kind {
	HELD_SPIN,
	HELD_MUTEX,
	HELD_READ,
	HELD_WRITE,
};

struct held_lock {
	const void *lock;
	uint16_t lclass;
	uint16_t irq_depth; /* hardirq nesting when it was taken */
	uint8_t kind;
};

/* What a task that cannot go on waits for. */
enum task_wait {
	WAITS_NOT,
	WAITS_FOR_TASK, /* spins until `whom` gives up a lock */
	WAITS_FOR_CPU,  /* spins until the CPU `whom` took its interrupts */
	WAITS_IN_LINE,  /* sleeps in the line of the sleeping lock `lock` */
};

struct task_context {
	uint32_t preempt_count;
	uint32_t nr_held;
	struct held_lock held[LOCK_DEPTH_MAX];

	/* its call */
	task_fn *fn; /* NULL: it is in none */
	void *arg;
	bool is_line; /* begun by task_begin() */
	bool again;   /* a kernel thread that was woken while it was on its way to rest */
	uint32_t points, accesses;
	struct task_switch switches[TASK_SWITCHES_MAX];
	uint32_t nr_switches, at_switch;
	uint32_t switches_met; /* bit i: what switches[i] names was passed */
	uint32_t exceptions;   /* depth of exception handlers */
	uint32_t handlers;     /* interrupt handlers that it runs */
	struct fiber fiber;

	/* while it is ready: its place in the order of waking; those that yield come last */
	uint64_t order;
	bool yields;

	enum task_wait wait;
	uint32_t whom;
	const char *what;
	const void *lock; /* also the spinlock that WAITS_FOR_TASK is for, or NULL */
	uint8_t wants;    /* WAITS_IN_LINE: enum held_kind */
	uint64_t place;   /* and its place in that line */
};

extern struct task_context task_contexts[TASKS_MAX];

/* The context of the task that runs. Outside all runs that is task 0, at rest. */
extern struct task_context *task_self;

/* The tasks that every machine has. Part of power-on. */
void tasks_power_on(void);

/* Begin a call of @task, which rests. */
void task_call_begin(uint32_t task, task_fn *fn, void *arg);

/* @task is ready, behind those that were ready before. */
void task_ready(uint32_t task);

/* Everything that runs from now on is done by @task, on its CPU. */
void task_run_as(uint32_t task);

/* task_self after the machine was replaced. */
void task_self_restore(void);

static inline struct task *task_at(uint32_t task)
{
	return &machine.tasks[task];
}

static inline bool task_exists(uint32_t task)
{
	return task < machine.nr_tasks && machine.tasks[task].phase != TASK_IS_NONE;
}

/* Is it in a call, running or not? */
static inline bool task_in_call(uint32_t task)
{
	return task_contexts[task].fn != NULL;
}

static inline bool task_is_idle_task(uint32_t task)
{
	return task >= IDLE_TASK(0) && task < IDLE_TASK(NR_CPUS);
}

/* May a task of the same CPU run instead of @task? */
static inline bool task_is_preemptible(uint32_t task)
{
	return task_contexts[task].preempt_count == 0 &&
	       machine.cpus[machine.tasks[task].cpu].irqs_enabled;
}

/* Does nobody remember anything: no call, no lock, no preempt count? */
bool tasks_rest(void);

/* What ended for everybody who was in a call: contexts are as at power-on. */
void task_contexts_clear(void);

#endif
