/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "engine_test.h"

#include "core/base/mmzone.h"
#include "fuzz/engine/report.h"
#include "sim/mark.h"

static void break_nr_free(struct run *run)
{
	ulong_t *nr_free = &NODE_DATA(0)->node_zones[ZONE_NORMAL].free_area[4].nr_free;

	if (run->step != 2)
		return;
	(*nr_free)++;
	mark_written(nr_free, sizeof(*nr_free));
}

static const char broken_program[] = "boot(ram=24M, highmem=0)\n"
				     "p = alloc_pages(GFP_KERNEL, 1) ~fail=2\n"
				     "q = alloc_page(GFP_KERNEL)\n"
				     "r = alloc_pages(GFP_KERNEL, 4) ~fail=9+\n"
				     "tick(1)\n";

static const struct finding *broken_run(void)
{
	engine_init();
	return engine_run(test_program(broken_program),
			  &(struct run_options){.full_checks = true, .after_call = break_nr_free});
}

Test(report, names_what_broke_with_a_stable_summary)
{
	char summary[192];
	const struct finding *finding = broken_run();

	cr_assert_eq(finding->kind, FINDING_CHECK, "%s", finding->text);
	cr_assert_eq(finding->step, 2);
	report_summary(summary, sizeof(summary));
	cr_assert(strncmp(summary, "check-B", 7) == 0, "%s", summary);
	cr_assert(strstr(summary, " in alloc_pages") != NULL, "%s", summary);
}

static void text_of_report(char *text, size_t size)
{
	FILE *out = cr_get_redirected_stderr();

	report_finding();
	fflush(stderr);
	fclose(stderr);
	size_t used = 0, got;
	while (used + 1 < size && (got = fread(text + used, 1, size - 1 - used, out)) > 0)
		used += got;
	text[used] = '\0';
}

Test(report, shows_the_program_up_to_the_step_and_how_to_run_it_again, .init = cr_redirect_stderr)
{
	static char text[1 << 16];

	broken_run();
	report_command_set("./mm repro out/crash-1");
	text_of_report(text, sizeof(text));
	const char *const parts[] = {
		"finding: check B",
		"at step 3 of 4: ",
		"with allocation 9 and all after it of the call made to fail",
		"boot(ram=24M",
		"alloc_pages(GFP_KERNEL, 1)",
		"--- /proc/buddyinfo",
		"Node 0, zone",
		"--- /proc/zoneinfo",
		"SUMMARY: mmfuzz: check-B",
		"run it again: ./mm repro out/crash-1",
	};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		cr_assert(strstr(text, parts[i]) != NULL, "'%s' is not in\n%s", parts[i], text);
	cr_assert_null(strstr(text, "tick(1)"), "what comes after the step does not matter");
}
