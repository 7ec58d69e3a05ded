/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include <stdio.h>

#include "sim/console.h"

struct boot_params line;
char boot_log[1 << 18];
static size_t log_used;

static void log_keep(void *arg, int level, const char *text)
{
	int written =
		snprintf(boot_log + log_used, sizeof(boot_log) - log_used, "%d|%s\n", level, text);

	if (written > 0 && log_used + (size_t)written < sizeof(boot_log))
		log_used += (size_t)written;
}

uint32_t log_count(const char *text)
{
	uint32_t count = 0;

	for (const char *at = strstr(boot_log, text); at != NULL; at = strstr(at + 1, text))
		count++;
	return count;
}

bool matches(const char *text, const char *pattern)
{
	for (; *pattern != '*'; pattern++, text++) {
		if (*pattern != *text)
			return false;
		if (*text == '\0')
			return true;
	}
	for (;; text++) {
		if (matches(text, pattern + 1))
			return true;
		if (*text == '\0')
			return false;
	}
}

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

void e820_begin(void)
{
	line.nr_e820 = 0;
}

void e820_entry(uint64_t addr, uint64_t size, uint32_t type)
{
	line.e820[line.nr_e820++] = (struct e820_firmware_entry){addr, size, type, 0};
}

static void call(void *arg)
{
	void (**body)(void) = arg;

	init_base();
	(*body)();
	printk_flush();
}

static enum machine_end run(void (*body)(void))
{
	static bool started;

	if (!started)
		machine_init();
	started = true;
	machine_power_on(&line);
	console_attach(log_keep, NULL);
	log_used = 0;
	boot_log[0] = '\0';
	return machine_run(call, &body);
}

void on_machine(void (*body)(void))
{
	enum machine_end end = run(body);

	cr_assert_eq(end, END_NONE, "ended as %d: %s", (int)end, machine_end_text());
}

void must_panic(void (*body)(void), const char *text)
{
	enum machine_end end = run(body);

	cr_expect_eq(end, END_PANIC, "ended as %d, wanted panic %s", (int)end, text);
	if (end != END_NONE)
		cr_expect(matches(machine_end_text(), text), "'%s' does not match '%s'",
			  machine_end_text(), text);
}

void boot_to_zones(void)
{
	i386_start_kernel();
	setup_arch();
}

void boot_to_zonelists(void)
{
	boot_to_zones();
	build_all_zonelists();
}

uint32_t dice(uint32_t limit)
{
	static uint64_t state = 1;

	state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return (uint32_t)(state >> 33) % limit;
}
