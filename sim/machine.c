/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The machine's life: power-on, runs, their end and their budget. Images are in image.c.
 *
 *   MACHINE_BLANK --power on--> MACHINE_POWERED --machine_end()--> MACHINE_ENDED
 *   any --power on, image load, reset--> MACHINE_POWERED
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sim/firmware.h"
#include "sim/image.h"
#include "sim/look.h"
#include "sim/mark_internal.h"
#include "sim/race.h"
#include "sim/schedule.h"
#include "sim/sim_goals.h"
#include "sim/task_state.h"
#include "sim/tlb.h"

#define END_TEXT_BYTES 512

struct machine machine;

/* The run that is under way, on the host; none of it is the machine's state. */
static struct {
	bool active;
	jmp_buf end;
	enum machine_end kind;
	void (*watch)(void); /* of its end */
	char text[END_TEXT_BYTES];
} run;

void machine_init(void)
{
	ram_reserve();
}

bool machine_is_running(void)
{
	return run.active;
}

void machine_budget_restart(void)
{
	point_meter.spent = 0;
}

static void cpus_power_on(const struct boot_params *params)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		mmu_power_on(mmu_of(cpu), cpu, params->pse, (enum tlb_policy)params->tlb);
	tlbs_power_on();
	machine.cpus[0].online = true;
}

void machine_power_on(const struct boot_params *params)
{
	assert(!run.active);
	assert(params->cpus >= 1 && params->cpus <= NR_CPUS);
	assert(params->nodes >= 1 && params->nodes <= MAX_NUMNODES);
	assert(params->nr_e820 <= E820_FIRMWARE_MAX);
	schedule_forget();
	image_unload();
	memset(&machine, 0, sizeof(machine));
	machine.phase = MACHINE_POWERED;
	machine.params = *params;
	machine.frames_end = machine_frames_end();
	cpus_power_on(params);
	tasks_power_on();
	ram_set_direct_map_end(DIRECT_MAP_AT_POWER_ON);
	firmware_write(params);
	machine_budget_restart();
}

const struct boot_params *machine_boot_params(void)
{
	return &machine.params;
}

enum machine_end machine_run_within(void (*body)(void *), void *arg)
{
	assert(!run.active);
	assert(machine.phase == MACHINE_POWERED);
	run.kind = END_NONE;
	run.text[0] = '\0';
	run.active = true;
	race_run_begins();
	if (setjmp(run.end) == 0)
		body(arg);
	run.active = false;
	race_run_begins();
	return run.kind;
}

void machine_stop_if_ended(void)
{
	if (unlikely(run.kind != END_NONE))
		longjmp(run.end, 1);
}

static void end_goals(enum machine_end kind)
{
	goal_if(kind == END_BUG, SIM_END_BUG);
	goal_if(kind == END_PANIC, SIM_END_PANIC);
	goal_if(kind == END_LIMIT, SIM_LIMIT);
}

void machine_end(enum machine_end kind, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	vsnprintf(run.text, sizeof(run.text), fmt, args);
	va_end(args);
	if (!run.active) {
		fprintf(stderr, "mmfuzz: the machine ended outside a run: %s\n", run.text);
		abort();
	}
	end_goals(kind);
	run.kind = kind;
	machine.phase = MACHINE_ENDED;
	race_look_forget();
	if (run.watch)
		run.watch();
	if (fiber_running() != NULL)
		fiber_leave_for_good();
	longjmp(run.end, 1);
}

const char *machine_end_text(void)
{
	return run.text;
}

void machine_end_watch(void (*fn)(void))
{
	run.watch = fn;
}

void machine_run_forget(void)
{
	fiber_adopt();
	run.active = false;
}

void machine_spend(uint32_t units)
{
	point_meter.spent += units;
	if (unlikely(point_meter.spent > point_meter.limit))
		machine_end(END_LIMIT, "steps");
}

uint64_t machine_spent(void)
{
	return point_meter.spent;
}

void machine_limit_set(uint32_t units)
{
	point_meter.limit = units ? units : UINT64_MAX;
	point_meter.spent = 0;
}
