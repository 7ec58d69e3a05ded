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
#include "sim/mark_internal.h"
#include "sim/sim_goals.h"

#define END_TEXT_BYTES 512

struct machine machine;

/* The run that is under way, on the host; none of it is the machine's state. */
static struct {
	bool active;
	jmp_buf end;
	enum machine_end kind;
	uint64_t spent;
	uint64_t limit;      /* 0: none */
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
	run.spent = 0;
}

void machine_power_on(const struct boot_params *params)
{
	assert(!run.active);
	assert(params->cpus >= 1 && params->cpus <= NR_CPUS);
	assert(params->nodes >= 1 && params->nodes <= MAX_NUMNODES);
	assert(params->nr_e820 <= E820_FIRMWARE_MAX);
	image_unload();
	memset(&machine, 0, sizeof(machine));
	machine.phase = MACHINE_POWERED;
	machine.params = *params;
	machine.cpus[0].online = true;
	ram_set_direct_map_end(DIRECT_MAP_AT_POWER_ON);
	firmware_write(params);
	machine_budget_restart();
}

const struct boot_params *machine_boot_params(void)
{
	return &machine.params;
}

enum machine_end machine_run(void (*fn)(void *), void *arg)
{
	assert(!run.active);
	assert(machine.phase == MACHINE_POWERED);
	run.kind = END_NONE;
	run.text[0] = '\0';
	run.active = true;
	if (setjmp(run.end) == 0)
		fn(arg);
	run.active = false;
	return run.kind;
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
	if (run.watch)
		run.watch();
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
	run.active = false;
}

void machine_spend(uint32_t units)
{
	run.spent += units;
	if (unlikely(run.limit != 0 && run.spent > run.limit))
		machine_end(END_LIMIT, "steps");
}

uint64_t machine_spent(void)
{
	return run.spent;
}

void machine_limit_set(uint32_t units)
{
	run.limit = units;
	run.spent = 0;
}
