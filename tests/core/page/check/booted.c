/* SPDX-License-Identifier: GPL-2.0-only */
#include "booted.h"

#include <stdio.h>
#include <string.h>

#include "core/boot/boot_check.h"
#include "core/init/kernel.h"
#include "sim/console.h"
#include "sim/mark.h"

#define ROWS_MAX 64

static struct check_count counts[ROWS_MAX];
static struct check_run last;

static void quiet(void *arg, int level, const char *line)
{
}

static void start(void *arg)
{
	start_kernel();
	kernel_line_end();
}

void boot(const struct boot_params *params)
{
	struct boot_params standard;
	enum machine_end end;

	machine_init();
	console_attach(quiet, NULL);
	boot_params_default(&standard);
	machine_power_on(params == NULL ? &standard : params);
	end = machine_run(start, NULL);
	cr_assert_eq(end, END_NONE, "boot ended: %d %s", (int)end, machine_end_text());
	memset(counts, 0, sizeof(counts));
	page_census_memory.rebuild();
	mark_step_begin();
	machine_limit_set(100 * 1000 * 1000);
}

static void run_body(void *arg)
{
	void (*body)(void) = *(void (**)(void))arg;

	body();
	kernel_line_end();
}

void step(void (*body)(void))
{
	enum machine_end end;

	mark_step_begin();
	end = machine_run(run_body, &body);
	cr_assert_eq(end, END_NONE, "ended: %d %s", (int)end, machine_end_text());
}

static const char *pass(bool full)
{
	cr_assert_leq(page_checks_nr, ROWS_MAX);
	check_pass(page_checks, page_checks_nr, counts, full, &last);
	return last.text;
}

const char *touched_pass(void)
{
	if (!marks_tracked())
		return pass(true);
	return pass(false);
}

const char *full_pass(void)
{
	return pass(true);
}

static char failing[128];

static void failing_add(const struct check *rows, uint32_t nr, bool full)
{
	static struct check_count ignored[ROWS_MAX];

	for (uint32_t i = 0; i < nr; i++) {
		struct check_run run;
		size_t used = strlen(failing);

		if (!check_pass(&rows[i], 1, &ignored[i], full, &run))
			snprintf(failing + used, sizeof(failing) - used, "%s%s", used ? " " : "",
				 rows[i].id);
	}
}

const char *failing_checks(bool full)
{
	failing[0] = '\0';
	full = full || !marks_tracked();
	failing_add(boot_checks, boot_checks_nr, full);
	failing_add(page_checks, page_checks_nr, full);
	return failing;
}

void assert_sound(void)
{
	cr_assert_str_eq(touched_pass(), "", "touched: %s", last.text);
	cr_assert_str_eq(full_pass(), "", "full: %s", last.text);
}

void keep(void)
{
	machine_image_save(0);
	page_census_memory.save(0);
}

#define SILENT_MAX 65536

static struct {
	const volatile void *p;
	size_t bytes;
} silent[SILENT_MAX];
static uint32_t nr_silent;

void back(void)
{
	while (nr_silent > 0) {
		nr_silent--;
		mark_written(silent[nr_silent].p, silent[nr_silent].bytes);
	}
	machine_reset();
	page_census_memory.reset();
	mark_step_begin();
}

bool announce = true;

void poked(const volatile void *p, size_t bytes)
{
	if (announce) {
		mark_written(p, bytes);
		return;
	}
	cr_assert_lt(nr_silent, SILENT_MAX);
	silent[nr_silent].p = p;
	silent[nr_silent++].bytes = bytes;
}

uint64_t decided(const char *id)
{
	for (uint32_t i = 0; i < page_checks_nr; i++) {
		if (strcmp(page_checks[i].id, id) == 0)
			return counts[i].decided;
	}
	return 0;
}

struct zone *normal_zone(void)
{
	return &NODE_DATA(0)->node_zones[ZONE_NORMAL];
}
