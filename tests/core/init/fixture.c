/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/page/page_check.h"

struct boot_params line;

void line_of(uint64_t ram)
{
	boot_params_default(&line);
	line.ram = ram;
	line.pae = PAGING_PAE;
	line.cpus = 1;
	line.nodes = 1;
	line.pse = true;
	line.given = 0;
	boot_params_default_e820(&line);
}

static void start(void *arg)
{
	start_kernel();
	kernel_line_end();
}

enum machine_end boot(void)
{
	static bool started;

	if (!started)
		machine_init();
	started = true;
	machine_power_on(&line);
	return machine_run(start, NULL);
}

static void call(void *arg)
{
	void (**body)(void) = arg;

	(*body)();
	kernel_line_end();
}

void on_kernel(void (*body)(void))
{
	enum machine_end end = machine_run(call, &body);

	cr_assert_eq(end, END_NONE, "ended as %d: %s", (int)end, machine_end_text());
}

static const char *when_checked;

static void check_all(void)
{
	struct check_count counts[64] = {{0, 0}};
	struct check_run run = {0};

	cr_assert_leq(page_checks_nr, ARRAY_SIZE(counts));
	page_census_memory.rebuild();
	cr_assert(check_pass(page_checks, page_checks_nr, counts, true, &run), "%s: %s",
		  when_checked, run.text);
}

void everything_holds(const char *when)
{
	when_checked = when;
	on_kernel(check_all);
}

uint32_t dice(uint32_t limit)
{
	static uint64_t state = 1;

	state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (uint32_t)(state >> 33) % limit;
}
