/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "sim/console.h"

static char console_text[8192];
static char console_answer[8192];

static void console_keep(void *arg, int level, const char *line)
{
	size_t used = strlen(console_text);

	snprintf(console_text + used, sizeof(console_text) - used, "%d|%s\n", level, line);
}

const char *console_taken(void)
{
	memcpy(console_answer, console_text, sizeof(console_answer));
	console_text[0] = '\0';
	return console_answer;
}

static void start(void *arg)
{
	init_base();
	for (uint32_t cpu = 1; cpu < cpu_count(); cpu++)
		cpu_set_online(cpu, true);
	local_irq_enable();
	rcu_scheduler_starting();
}

void base_on(uint32_t cpus)
{
	static struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.cpus = cpus;
	machine_power_on(&params);
	console_attach(console_keep, NULL);
	console_text[0] = '\0';
	cr_assert_eq(machine_run(start, NULL), END_NONE, "%s", machine_end_text());
}

static void call(void *arg)
{
	void (**fn)(void) = arg;

	(*fn)();
}

void base_run(uint32_t cpus, void (*fn)(void))
{
	base_on(cpus);
	cr_assert_eq(machine_run(call, &fn), END_NONE, "%s", machine_end_text());
}

void must_end(void (*fn)(void), enum machine_end kind, const char *text)
{
	enum machine_end end = machine_run(call, &fn);

	cr_expect_eq(end, kind, "ended as %d: %s", (int)end, machine_end_text());
	cr_expect_str_eq(machine_end_text(), text);
}

void *scratch(size_t offset)
{
	cr_assert_lt(offset, (size_t)IMAGE_SLOT_SIZE);
	return (char *)image_slot(IMAGE_SPARE) + offset;
}

uint32_t dice(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (uint32_t)(*state >> 33);
}
