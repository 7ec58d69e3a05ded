/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Booting for the bench.
 */
#include "tests/bench/bench_machine.h"
#include "core/init/kernel.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/engine.h"
#include "sim/mark.h"
#include <stdio.h>
#include <stdlib.h>

static void start(void *arg)
{
	(void)arg;
	start_kernel();
	kernel_line_end();
}

void bench_on_machine(void (*fn)(void *), void *arg)
{
	if (machine_run(fn, arg) == END_NONE)
		return;
	fprintf(stderr, "bench: the machine ended: %s\n", machine_end_text());
	exit(1);
}

/* As after every boot: what the checks know is complete from then on. */
static void look_at_all(void)
{
	char text[512];

	if (checks_full(text, sizeof(text)))
		return;
	fprintf(stderr, "bench: %s\n", text);
	exit(1);
}

void bench_boot(uint64_t ram, uint32_t slot)
{
	struct boot_params params;

	engine_init();
	boot_params_default(&params);
	params.ram = ram;
	params.cpus = 1;
	params.given = 0;
	boot_params_default_e820(&params);
	machine_power_on(&params);
	bench_on_machine(start, NULL);
	checks_memory_rebuild();
	if (!marks_tracked())
		return;
	look_at_all();
	machine_image_save(slot);
	checks_memory_save(slot);
}

void bench_enter(uint32_t slot)
{
	machine_image_load(slot);
	checks_memory_load(slot);
}

void bench_back(void)
{
	machine_reset();
	checks_memory_reset();
}
