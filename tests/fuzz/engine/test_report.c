/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "engine_test.h"

#include "core/base/mmzone.h"
#include "fuzz/engine/report.h"
#include "sim/mark.h"
#include <unistd.h>

static pid_t test_process;

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

/* What a finding is called, row by row; the texts are those that the engine makes. */
Test(report, names_every_kind_of_finding_without_numbers_that_change)
{
	static const struct {
		enum finding_kind kind;
		uint32_t step;
		const char *text, *summary;
	} rows[] = {
		{FINDING_BUG, 1, "BUG __free_pages: !page", "BUG in __free_pages"},
		{FINDING_BUG, 1, "BUG lock class 7: not an initialised lock", "BUG in alloc_page"},
		{FINDING_BUG, 1, "BUG preempt_count underflow", "BUG in alloc_page"},
		{FINDING_OOPS, 1, "oops 0x00000123 call of no function", "oops in alloc_page"},
		{FINDING_PANIC, 2, "panic Out of memory", "panic in alloc_pages"},
		{FINDING_CHECK, 0, "check B6 zone DMA", "check-B6 in alloc_pages"},
		{FINDING_CHECK, FINDING_AT_BOOT, "check M1 map", "check-M1 in boot"},
		{FINDING_END, FINDING_AT_END, "check E1 one page", "check-E1 in end_of_run"},
		{FINDING_DEADLOCK, 3, "deadlock", "deadlock in tick"},
		{FINDING_LIMIT, 2, "limit steps", "endless in alloc_pages"},
		{FINDING_LOG_SURPLUS, 3, "surplus log line: x", "surplus-log in tick"},
		{FINDING_LOG_MISSING, 3, "misuse not noticed", "misuse-not-reported in tick"},
		{FINDING_MODEL, 1, "model: two owners", "model in alloc_page"},
		{FINDING_SANITIZER, 1, "SEGV: put_page: at 0x1", "SEGV in put_page"},
		{FINDING_HANG, 1, "hang: rmqueue_bulk: no end", "hang in rmqueue_bulk"},
		{FINDING_NONDETERMINISM, 1, "nondeterminism: it", "nondeterminism in alloc_page"},
	};

	broken_run();
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char summary[192];

		engine.finding.kind = rows[i].kind;
		engine.finding.step = rows[i].step;
		snprintf(engine.finding.text, sizeof(engine.finding.text), "%s", rows[i].text);
		report_summary(summary, sizeof(summary));
		cr_expect_str_eq(summary, rows[i].summary, "%s: %s", rows[i].text, summary);
	}
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
		", with allocation 9 of the call and all after it made to fail\n",
		"\nfirst wrong at step 3 of 4: all was checked in full after every step before it",
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

/* Step 1 breaks what only full checks see; the end of the run notices. */
static void break_unannounced(struct run *run)
{
	ulong_t *nr_free = &NODE_DATA(0)->node_zones[ZONE_DMA].free_area[4].nr_free;

	if (run->step != 1)
		return;
	(*nr_free)++;
	mark_written(nr_free, sizeof(*nr_free));
	mark_step_begin();
}

Test(report, says_where_it_was_first_wrong_and_under_which_faults, .init = cr_redirect_stderr)
{
	static char text[1 << 16];
	const struct run_options options = {
		.full_end = true,
		.after_call = break_unannounced,
		.fault = {.nth = 9, .onward = true},
	};

	engine_init();
	engine_run(test_program("boot(ram=24M, highmem=0)\n"
				"p = alloc_page(GFP_KERNEL)\n"
				"fail_page_alloc(2, 0, 3, 5, 1, 0, 1)\n"
				"put_page(p)\n"),
		   &options);
	cr_assert_eq(engine.finding.step, FINDING_AT_END, "%s", engine.finding.text);
	text_of_report(text, sizeof(text));
	static const char *const parts[] = {
		"\nfinding: check B6 ",
		", at the end of the run, with allocation 9 of the run and all after it made to ",
		" to fail, under fail_page_alloc(interval=2, probability=0, space=3, times=5, ",
		") of step 2\n",
		"\nfirst wrong at step 2 of 3: check B6 ",
		"\n[mmfuzz] assertion failed: check-B6 in end_of_run\n",
		"\nDEDUP_TOKEN: check-B6--end_of_run\n",
	};
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
		cr_assert(strstr(text, parts[i]) != NULL, "'%s' is not in\n%s", parts[i], text);
}

/* What breaks it depends on the process, not on the program. */
static void break_in_the_first_run(struct run *run)
{
	if (engine.nr_runs == 1 && getpid() == test_process)
		break_nr_free(run);
}

Test(report, says_when_a_second_run_does_not_find_it_again, .init = cr_redirect_stderr)
{
	static char text[1 << 16];

	test_process = getpid();
	engine_init();
	engine_run(test_program(broken_program),
		   &(struct run_options){.after_call = break_in_the_first_run});
	cr_assert_eq(engine.finding.kind, FINDING_CHECK);
	text_of_report(text, sizeof(text));
	cr_assert(strstr(text, "mind: a second run of the program in the same state of the process "
			       "found nothing") != NULL,
		  "%s", text);
	cr_assert(strstr(text, "first wrong: not known, full checks after every step find nothing"),
		  "%s", text);
}

Test(report, leaves_the_run_as_it_was, .init = cr_redirect_stderr)
{
	static char text[1 << 16];
	char before[576];
	uint64_t runs;

	broken_run();
	runs = engine_runs();
	snprintf(before, sizeof(before), "%s", test_result(0));
	text_of_report(text, sizeof(text));
	cr_assert_eq(engine_runs(), runs);
	cr_assert_eq(engine.finding.step, 2);
	assert_result(0, before);
	cr_assert_eq(strncmp(before, "pfn 0x", 6), 0);
}

static void command_write(char *buffer, size_t size)
{
	snprintf(buffer, size, "./mm repro what-was-asked-for");
}

Test(report, is_short_for_those_who_read_a_thousand, .init = cr_redirect_stderr)
{
	static char text[1 << 16];

	broken_run();
	report_command_ask(command_write);
	report_briefly();
	text_of_report(text, sizeof(text));
	const char *end_of_brief = strstr(text, "\n\nfinding: ");
	cr_assert_not_null(end_of_brief);
	cr_assert(strstr(text, "SUMMARY: mmfuzz: check-B") < end_of_brief, "%s", text);
	cr_assert_gt(strstr(text, "--- the program"), end_of_brief, "%s", text);
	cr_assert_not_null(strstr(text, "run it again: ./mm repro what-was-asked-for\n"));
}
