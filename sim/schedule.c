/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Boundaries of lines: who goes on when nobody is interrupted. The host's own stack runs this.
 *
 *   nobody interrupted --1 woken--> it goes on
 *                      --2 kernel thread ready--> it runs
 *                      --yielded--> it goes on
 *                      --3 a line can begin--> it begins
 *                      --a call sleeps, time can pass--> it passes
 *                      --else--> the end
 */
#include "sim/irq.h"
#include "sim/lock_check.h"
#include "sim/look.h"
#include "sim/race.h"
#include "sim/schedule_state.h"
#include "sim/trace.h"
#include "sim/turn.h"

const struct schedule *schedule_now;

static uint64_t orders; /* of waking */

void schedule_idle_register(bool (*idle)(void))
{
	machine.idle = idle;
}

void schedule_line_end_register(void (*line_end)(void))
{
	machine.line_end = line_end;
}

void schedule_turn_register(void (*turn)(void))
{
	machine.turn = turn;
}

/* ---- calls ----------------------------------------------------------------------------------- */

/* What the running task's function is, and what ends it. */
static void call_make(const struct task_context *context)
{
	context->fn(context->arg);
	if (!context->is_line && !task_is_kernel_thread(machine.running_task))
		return;
	if (machine.line_end)
		machine.line_end();
	lock_check_line_end();
}

/* Kernel threads and interrupts are ordered by who wakes them and who sends them alone. */
static void call_body(void *arg)
{
	uint32_t task = machine.running_task;
	bool is_line = !task_is_kernel_thread(task) && !task_is_idle_task(task);

	race_acquire(cpu_running());
	race_acquire(arg);
	if (is_line)
		race_line_begins();
	turn_begins();
	call_make(arg);
	if (is_line)
		race_line_ended();
	race_release(cpu_running());
}

void task_call_begin(uint32_t task, task_fn *fn, void *arg)
{
	struct task_context *context = &task_contexts[task];

	assert(context->fn == NULL);
	context->fn = fn;
	context->arg = arg;
	context->is_line = false;
	context->again = false;
	context->points = 0;
	context->accesses = 0;
	context->nr_switches = 0;
	context->at_switch = 0;
	context->switches_met = 0;
	fiber_prepare(&context->fiber, call_body, context);
}

void task_call_ended(uint32_t task)
{
	struct task_context *context = &task_contexts[task];

	task_at(task)->phase = TASK_AT_REST;
	context->fn = NULL;
	cpu_vacate(task);
	if (context->again)
		task_wake(task);
	if (!context->is_line || !schedule_now || !schedule_now->done)
		return;
	look_begin();
	schedule_now->done(task);
	look_end();
}

void task_ready(uint32_t task)
{
	task_at(task)->phase = TASK_READY;
	task_contexts[task].order = ++orders;
	task_contexts[task].yields = false;
}

void task_begin(uint32_t task, task_fn *fn, void *arg, const struct task_switch *switches,
		uint32_t nr)
{
	struct task_context *context = &task_contexts[task];

	assert(task_phase(task) == TASK_AT_REST && !task_is_kernel_thread(task));
	assert(nr <= TASK_SWITCHES_MAX);
	task_call_begin(task, fn, arg);
	context->is_line = true;
	context->nr_switches = nr;
	for (uint32_t i = 0; i < nr; i++)
		context->switches[i] = switches[i];
	task_ready(task);
}

bool task_wake(uint32_t task)
{
	race_release(&task_contexts[task]);
	switch (task_phase(task)) {
	case TASK_ASLEEP:
		trace(TRACE_WAKE, task, 0);
		task_ready(task);
		return true;
	case TASK_AT_REST:
		if (!task_is_kernel_thread(task))
			return false;
		trace(TRACE_WAKE, task, 0);
		task_call_begin(task, task_at(task)->fn, task_at(task)->kernel);
		task_ready(task);
		return true;
	case TASK_RUNS:
	case TASK_SPINS:
		task_contexts[task].again = task_is_kernel_thread(task);
		return false;
	default:
		return false;
	}
}

void task_call_sleep(const char *what)
{
	if (fiber_running() == NULL)
		deadlock_by(what);
	task_at(machine.running_task)->phase = TASK_ASLEEP;
	cpu_vacate(machine.running_task);
	turn_give_up();
}

void task_sleep(void)
{
	lock_might_sleep(__func__);
	trace(TRACE_SLEEP, 0, 0);
	task_call_sleep("being woken");
}

void task_yield(void)
{
	lock_might_sleep(__func__);
	if (fiber_running() == NULL)
		return;
	task_ready(machine.running_task);
	task_self->yields = true;
	cpu_vacate(machine.running_task);
	turn_give_up();
}

bool task_move(uint32_t task, uint32_t cpu)
{
	assert(task_exists(task) && cpu < cpu_count());
	if (task_at(task)->cpu == cpu)
		return true;
	if (task != machine.running_task) {
		assert(task_contexts[task].preempt_count == 0);
		cpu_vacate(task);
		task_at(task)->cpu = cpu;
		return true;
	}
	if (fiber_running() == NULL) {
		task_at(task)->cpu = cpu;
		task_run_as(task);
		return true;
	}
	while (cpu_online(cpu) && !task_is_preemptible(cpu_occupant(cpu)))
		task_spin_for_task(cpu_occupant(cpu), "its CPU");
	if (cpu_online(cpu))
		turn_move(task, cpu);
	return cpu_online(cpu);
}

/* A CPU that cannot be stopped now; NR_CPUS: they all can. */
static uint32_t cpu_that_goes_on(void)
{
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (cpu == machine.running_cpu || !cpu_online(cpu) || cpu_idles(cpu))
			continue;
		if (!task_is_preemptible(cpu_occupant(cpu)) || irqs_can_be_taken(cpu))
			return cpu;
	}
	return NR_CPUS;
}

bool cpus_stop(void)
{
	uint32_t cpu;
	bool waited = false;

	for (; (cpu = cpu_that_goes_on()) != NR_CPUS; waited = true) {
		if (irqs_can_be_taken(cpu))
			task_spin_for_cpu(cpu, "stop_machine");
		else
			task_spin_for_task(cpu_occupant(cpu), "stop_machine");
	}
	return waited;
}

/* ---- spinning -------------------------------------------------------------------------------- */

/* The running task waits for @whom, so that one has the turn. */
static void spin(enum task_wait wait, uint32_t whom, uint32_t task, const char *what)
{
	struct task_context *self = task_self;
	uint32_t number = machine.running_task;

	self->wait = wait;
	self->whom = whom;
	self->what = what;
	deadlock_check();
	trace(TRACE_SPIN, task, 0);
	task_at(number)->phase = TASK_SPINS;
	turn_pass(task);
	self->wait = WAITS_NOT;
}

void task_spin_for_task(uint32_t task, const char *what)
{
	machine_spend(1);
	irqs_take();
	if (fiber_running() == NULL || task == machine.running_task || !task_in_call(task) ||
	    task_phase(task) == TASK_ASLEEP)
		deadlock_by(what);
	spin(WAITS_FOR_TASK, task, task, what);
}

void task_spin_for_cpu(uint32_t cpu, const char *what)
{
	machine_spend(1);
	irqs_take();
	if (fiber_running() == NULL || cpu_idles(cpu) || cpu == machine.running_cpu)
		deadlock_by(what);
	spin(WAITS_FOR_CPU, cpu, cpu_occupant(cpu), what);
}

/* ---- boundaries ------------------------------------------------------------------------------ */

/* Of those that are ready, and (do not) yield, the first. */
static uint32_t first_ready(bool yields)
{
	uint32_t first = TASK_NOBODY, thread = TASK_NOBODY;

	for (uint32_t task = 0; task < machine.nr_tasks; task++) {
		const struct task_context *context = &task_contexts[task];

		if (task_at(task)->phase != TASK_READY || context->yields != yields)
			continue;
		if (task_is_kernel_thread(task) && !yields) {
			if (thread == TASK_NOBODY)
				thread = task;
		} else if (first == TASK_NOBODY || context->order < task_contexts[first].order) {
			first = task;
		}
	}
	return first != TASK_NOBODY ? first : thread;
}

static uint32_t ready_next(void)
{
	uint32_t task = first_ready(false);

	return task != TASK_NOBODY ? task : first_ready(true);
}

/* Does a call of the program, no kernel thread's, sleep? Ensures: whose. */
static uint32_t sleeper(void)
{
	for (uint32_t task = 0; task < machine.nr_tasks; task++) {
		if (task_at(task)->phase == TASK_ASLEEP && !task_is_kernel_thread(task))
			return task;
	}
	return TASK_NOBODY;
}

/* Let time pass for those that sleep. Ensures: false: nobody does, or time brings nothing. */
static bool time_passes(void)
{
	if (sleeper() == TASK_NOBODY || machine.idle == NULL)
		return false;
	machine_spend(1);
	task_run_as(IDLE_TASK(0));
	race_acquire(cpu_running());
	bool passes = machine.idle();

	race_release(cpu_running());
	return passes;
}

/* Rules 1 and 2, until nobody is ready. */
static void ready_play(void)
{
	for (uint32_t task = ready_next(); task != TASK_NOBODY; task = ready_next())
		turn_play(task);
}

/* Rule 3, at a boundary. */
static bool line_begins(void)
{
	look_begin();
	if (schedule_now->boundary)
		schedule_now->boundary();
	bool begins = schedule_now->begin_next();

	look_end();
	return begins;
}

static void lines_play(void *arg)
{
	do {
		ready_play();
		task_run_as(TASK_FIRST);
	} while (line_begins() || time_passes());
	task_run_as(TASK_FIRST);
}

enum machine_end machine_run_schedule(const struct schedule *schedule)
{
	schedule_now = schedule;
	enum machine_end end = machine_run_within(lines_play, NULL);

	schedule_now = NULL;
	return end;
}

struct first_call {
	void (*fn)(void *);
	void *arg;
	bool returned;
};

static void first_call_make(void *arg)
{
	struct first_call *call = arg;

	call->fn(call->arg);
	call->returned = true;
}

static void first_call_play(void *arg)
{
	struct first_call *call = arg;

	task_call_begin(TASK_FIRST, first_call_make, call);
	turn_play(TASK_FIRST);
	while (!call->returned) {
		uint32_t task = ready_next();

		if (task != TASK_NOBODY)
			turn_play(task);
		else if (!time_passes())
			machine_end(END_DEADLOCK, "%s sleeps and nothing can wake it",
				    task_name(sleeper()));
	}
	task_run_as(TASK_FIRST);
}

enum machine_end machine_run(void (*fn)(void *), void *arg)
{
	struct first_call call = {.fn = fn, .arg = arg};

	assert(!task_in_call(TASK_FIRST));
	return machine_run_within(first_call_play, &call);
}

void schedule_forget(void)
{
	task_contexts_clear();
	turns_clear();
}
