/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The turn goes from task to task by way of the host's stack, which is where turn_play() is.
 */
#include "sim/turn.h"

#include <string.h>

#include "sim/irq.h"
#include "sim/race.h"
#include "sim/schedule_state.h"
#include "sim/trace.h"

static struct {
	uint16_t interrupted[TASKS_MAX]; /* the last one on top */
	uint32_t nr;
	uint32_t next; /* TASK_NOBODY: who was interrupted last */
	uint32_t occupant[NR_CPUS];
	uint32_t last; /* who had it last, but for idle tasks */
	uint32_t told; /* who had it when that was told last */
	uint64_t changed;
} turns;

void turns_clear(void)
{
	turns.nr = 0;
	turns.next = TASK_NOBODY;
	turns.last = turns.told = TASK_FIRST;
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		turns.occupant[cpu] = IDLE_TASK(cpu);
}

uint32_t turns_interrupted(void)
{
	return turns.nr;
}

uint64_t turns_changed(void)
{
	return turns.changed;
}

static void turn_count(uint32_t task)
{
	if (task == turns.last || task_is_idle_task(task) || task_is_kernel_thread(task))
		return;
	turns.last = task;
	turns.changed++;
}

uint32_t cpu_occupant(uint32_t cpu)
{
	return turns.occupant[cpu];
}

bool cpu_idles(uint32_t cpu)
{
	return turns.occupant[cpu] == IDLE_TASK(cpu) && !task_in_call(IDLE_TASK(cpu));
}

bool turn_is_free_for(uint32_t task)
{
	uint32_t occupant = turns.occupant[task_at(task)->cpu];

	return occupant == task || task_is_preemptible(occupant);
}

/* Of the tasks of @cpu, but for @task, the one that was interrupted last; its idle task. */
static uint32_t occupant_but(uint32_t cpu, uint32_t task)
{
	for (uint32_t i = turns.nr; i-- > 0;) {
		uint32_t other = turns.interrupted[i];

		if (other != task && task_at(other)->cpu == cpu)
			return other;
	}
	return IDLE_TASK(cpu);
}

void cpu_vacate(uint32_t task)
{
	uint32_t cpu = task_at(task)->cpu;

	if (turns.occupant[cpu] == task)
		turns.occupant[cpu] = occupant_but(cpu, task);
}

void turn_move(uint32_t task, uint32_t cpu)
{
	race_release(cpu_running());
	cpu_vacate(task);
	turns.occupant[cpu] = task;
	task_at(task)->cpu = cpu;
	task_run_as(task);
	race_acquire(cpu_running());
}

static void interrupted_drop(uint32_t task)
{
	uint32_t at = 0;

	while (at < turns.nr && turns.interrupted[at] != task)
		at++;
	if (at == turns.nr)
		return;
	turns.nr--;
	memmove(&turns.interrupted[at], &turns.interrupted[at + 1],
		(turns.nr - at) * sizeof(turns.interrupted[0]));
}

/* A CPU fell idle while interrupts were pending. Ensures: its idle task, which takes them. */
static uint32_t idle_next(void)
{
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (!irqs_can_be_taken(cpu) || !cpu_idles(cpu))
			continue;
		task_call_begin(IDLE_TASK(cpu), irqs_take_when_idle, NULL);
		return IDLE_TASK(cpu);
	}
	return TASK_NOBODY;
}

static uint32_t turn_next(void)
{
	uint32_t next = turns.next;

	turns.next = TASK_NOBODY;
	if (next == TASK_NOBODY)
		next = idle_next();
	if (next != TASK_NOBODY)
		interrupted_drop(next);
	else if (turns.nr > 0)
		next = turns.interrupted[--turns.nr];
	return next;
}

void turn_begins(void)
{
	if (machine.turn)
		machine.turn();
}

static void turn_tell(uint32_t task)
{
	if (task != turns.told)
		trace(TRACE_TURN, 0, 0);
	turns.told = task;
}

/* Run @task until it gives the turn away. */
static void turn_give(uint32_t task)
{
	struct task_context *context = &task_contexts[task];

	turn_count(task);
	task_at(task)->phase = TASK_RUNS;
	turns.occupant[task_at(task)->cpu] = task;
	task_run_as(task);
	turn_tell(task);
	points_enter(context);
	fiber_enter(&context->fiber);
	points_leave(context);
	machine_stop_if_ended();
	if (context->fiber.fn == NULL)
		task_call_ended(task);
}

void turn_play(uint32_t task)
{
	for (; task != TASK_NOBODY; task = turn_next())
		turn_give(task);
}

/* Leave the stack and come back. The ring is the task's, and the next one begins in the kernel. */
static void stack_leave(void)
{
	uint32_t as = machine.running_task;
	uint32_t cpl = ring_enter_kernel();

	race_release(cpu_running());
	fiber_leave();
	race_acquire(cpu_running());
	race_acquire(&task_contexts[as]);
	task_run_as(as);
	turn_begins();
	ring_return(cpl);
}

void turn_give_up(void)
{
	stack_leave();
	irqs_take();
}

/* Whose stack this is; tests may run as another task on it. */
static uint32_t stack_owner(void)
{
	return (uint32_t)((const struct task_context *)(const void *)((const char *)
									      fiber_running() -
								      offsetof(struct task_context,
									       fiber)) -
			  task_contexts);
}

void turn_pass(uint32_t task)
{
	assert(turns.nr < TASKS_MAX && task != stack_owner());
	turns.interrupted[turns.nr++] = (uint16_t)stack_owner();
	turns.next = task;
	turn_give_up();
}

void turn_hand_back(void)
{
	const struct task_context *waiter;

	if (turns.nr == 0 || fiber_running() == NULL)
		return;
	waiter = &task_contexts[turns.interrupted[turns.nr - 1]];
	if (waiter->wait == WAITS_FOR_CPU && waiter->whom == machine.running_cpu)
		turn_pass(turns.interrupted[turns.nr - 1]);
}

void task_relax(void)
{
	preemption_point(POINT_RELAX);
	if (fiber_running() == NULL)
		return;
	for (uint32_t i = 0; i < turns.nr; i++) {
		if (!turn_is_free_for(turns.interrupted[i]))
			continue;
		turn_pass(turns.interrupted[i]);
		return;
	}
}
