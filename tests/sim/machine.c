/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "sim/clock.h"
#include "sim/console.h"
#include "sim/cpu.h"
#include "sim/task.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

TestSuite(machine, .init = fixture_power_on);

static void return_at_once(void)
{
}

static void end_as(void *arg)
{
	machine_end(*(enum machine_end *)arg, "kind %d of %s", (int)*(enum machine_end *)arg,
		    "seven");
}

static void spend_forever(void)
{
	for (;;)
		machine_spend(1);
}

static void spend_ten(void)
{
	for (int i = 0; i < 10; i++)
		machine_spend(1);
}

static void run_within_a_run(void)
{
	cr_assert_eq(run_on_machine(return_at_once), END_NONE);
}

Test(machine, the_default_is_48_MiB_with_16_of_highmem_and_2_cpus)
{
	const struct boot_params *params = machine_boot_params();

	cr_assert_eq(params->ram, 48 * MIB);
	cr_assert_eq(params->cpus, 2);
	cr_assert_eq(params->nodes, 1);
	cr_assert(params->pse);
	cr_assert_not(params->pae);
	cr_assert_eq(params->given, BOOT_HAS_HIGHMEM);
	cr_assert_eq(params->highmem, 16 * MIB);
}

Test(machine, the_default_map_is_a_pc_s)
{
	const struct e820_firmware_entry expected[] = {
		{0, 0x9f000, E820_RAM, 0},
		{0x9f000, 0x1000, E820_RESERVED, 0},
		{0xf0000, 0x10000, E820_RESERVED, 0},
		{0x100000, 47 * MIB, E820_RAM, 0},
	};
	const struct boot_params *params = machine_boot_params();

	cr_assert_eq(params->nr_e820, 4);
	for (uint32_t i = 0; i < 4; i++) {
		cr_assert_eq(params->e820[i].addr, expected[i].addr);
		cr_assert_eq(params->e820[i].size, expected[i].size);
		cr_assert_eq(params->e820[i].type, expected[i].type);
	}
}

Test(machine, a_map_of_hardly_any_ram_has_no_empty_entries)
{
	struct boot_params params;

	boot_params_default(&params);
	params.ram = 4096;
	boot_params_default_e820(&params);
	cr_assert_eq(params.nr_e820, 3);
	cr_assert_eq(params.e820[0].size, 4096);
	params.ram = 0;
	boot_params_default_e820(&params);
	cr_assert_eq(params.nr_e820, 2);
	cr_assert_eq(params.e820[0].type, E820_RESERVED);
}

Test(machine, a_run_that_returns_has_no_end)
{
	cr_assert_eq(run_on_machine(return_at_once), END_NONE);
	cr_assert_str_eq(machine_end_text(), "");
}

Test(machine, each_kind_of_end_comes_back_with_its_text)
{
	for (int kind = END_BUG; kind <= END_LIMIT; kind++) {
		enum machine_end wanted = (enum machine_end)kind;
		char text[32];

		fixture_power_on();
		snprintf(text, sizeof(text), "kind %d of seven", kind);
		cr_assert_eq(machine_run(end_as, &wanted), wanted);
		cr_assert_str_eq(machine_end_text(), text);
	}
}

Test(machine, a_run_without_end_ends_at_its_limit)
{
	machine_limit_set(1000);
	cr_assert_eq(run_on_machine(spend_forever), END_LIMIT);
	cr_assert_str_eq(machine_end_text(), "steps");
}

Test(machine, the_limit_is_what_may_be_spent)
{
	machine_limit_set(10);
	cr_assert_eq(run_on_machine(spend_ten), END_NONE);
	machine_limit_set(9);
	cr_assert_eq(run_on_machine(spend_ten), END_LIMIT);
	fixture_power_on();
	cr_assert_eq(run_on_machine(spend_ten), END_LIMIT, "the limit outlives a power cycle");
	fixture_power_on();
	machine_limit_set(0);
	cr_assert_eq(run_on_machine(spend_ten), END_NONE, "0 is no limit");
}

Test(machine, runs_do_not_nest, .signal = SIGABRT)
{
	cr_assert_eq(run_on_machine(run_within_a_run), END_NONE);
}

Test(machine, an_ended_machine_does_not_run_on, .signal = SIGABRT)
{
	enum machine_end kind = END_PANIC;

	cr_assert_eq(machine_run(end_as, &kind), END_PANIC);
	cr_assert_eq(run_on_machine(return_at_once), END_NONE);
}

Test(machine, an_end_outside_a_run_is_our_own_bug, .signal = SIGABRT)
{
	enum machine_end kind = END_BUG;

	end_as(&kind);
}

Test(machine, power_on_resets_cpus_and_clock)
{
	cpu_set_online(1, true);
	cpu_switch(1);
	cpu_preempt_add(3);
	task_kernel_set(IDLE_TASK(1), frame_ptr(1));
	clock_tick(5);
	fixture_power_on();
	cr_assert_eq(cpu_id(), 0);
	cr_assert(cpu_online(0));
	cr_assert_not(cpu_online(1));
	cr_assert_not(cpu_irqs_enabled());
	cr_assert_eq(cpu_preempt_count(), 0);
	cr_assert_eq(cpu_count(), 2);
	cr_assert_eq(clock_jiffies(), 0);
	cpu_set_online(1, true);
	cpu_switch(1);
	cr_assert_eq(cpu_preempt_count(), 0);
	cr_assert_null(cpu_current_task());
}

static void keep_line(void *arg, int level, const char *line)
{
	snprintf(arg, 32, "<%d>%s", level, line);
}

Test(console, a_line_goes_to_the_sink_that_is_attached)
{
	char kept[32] = "";

	console_line(4, "nobody listens");
	console_attach(keep_line, kept);
	console_line(6, "hello");
	cr_assert_str_eq(kept, "<6>hello");
	console_attach(NULL, NULL);
	console_line(6, "again");
	cr_assert_str_eq(kept, "<6>hello");
}

/* ---- ends, seen from their own stack --------------------------------------------------------- */

static uint32_t ends_seen;

static void see_end(void)
{
	cr_assert_eq(strncmp(machine_end_text(), "kind ", 5), 0);
	ends_seen++;
}

Test(machine, who_watches_is_told_of_an_end_before_its_stack_is_left)
{
	enum machine_end kind = END_BUG;

	machine_end_watch(see_end);
	cr_assert_eq(run_on_machine(return_at_once), END_NONE);
	cr_assert_eq(ends_seen, 0);
	cr_assert_eq(machine_run(end_as, &kind), END_BUG);
	cr_assert_eq(ends_seen, 1);
	machine_end_watch(NULL);
	fixture_power_on();
	cr_assert_eq(machine_run(end_as, &kind), END_BUG);
	cr_assert_eq(ends_seen, 1);
}

/* In a copy of the process: what the first one was in the middle of does not matter there. */
static void forget_and_run(void)
{
	machine_run_forget();
	fixture_power_on();
	cr_assert_eq(run_on_machine(return_at_once), END_NONE);
	_exit(0);
}

static void forget_in_child(void *arg)
{
	(void)arg;
	cr_assert_eq(run_on_machine(forget_and_run), END_NONE);
}

Test(machine, a_run_that_is_forgotten_in_a_fork_makes_room_for_another)
{
	struct death death;

	die_in_child(&death, forget_in_child, NULL);
	cr_assert_eq(death.status, 0, "status %x %s", death.status, death.text);
}
