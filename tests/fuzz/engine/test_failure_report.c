/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A2: failed requests are reported, no more and no less. The kernel's rate limit is what the test
 * breaks.
 */
#include "engine_test.h"

#include "core/base/base.h"
#include "fuzz/op/expect.h"
#include "sim/mark.h"

/* No memory for who may not wait. */
#define NOTHING_LEFT "boot(ram=24M, highmem=0)\nsysctl(min_free_kbytes, 65536)\n"
#define FAILS        "p = alloc_page(GFP_NOWAIT)\n"
#define FAILS_10     FAILS FAILS FAILS FAILS FAILS FAILS FAILS FAILS FAILS FAILS
#define REPORT       "! t0: page allocation failure. order:0, mode:0x0"

static bool says(uint32_t step, const char *pattern)
{
	return expect_line_matches(pattern, run_lines_of(&engine.run, step), NULL, NULL);
}

Test(failure_report, comes_with_a_null_unless_the_request_forbids_it)
{
	static const struct {
		const char *call;
		const char *log;
	} rows[] = {
		{"p = alloc_page(GFP_NOWAIT)\n", REPORT},
		{"p = alloc_pages(GFP_NOWAIT, 2)\n",
		 "! t0: page allocation failure. order:2, mode:0x0"},
		{"p = alloc_page(GFP_NOWAIT|__GFP_NOWARN)\n", ""},
		{"p = get_zeroed_page(GFP_ATOMIC|__GFP_NOMEMALLOC)\n", NULL},
		{"p = alloc_page(GFP_NOWAIT) ~fail=1\n", ""},
		{"p = alloc_pages_node(0, GFP_NOWAIT, 1)\n",
		 "! t0: page allocation failure. order:1, mode:0x0"},
		{"p = alloc_pages_exact(20000, GFP_NOWAIT)\n",
		 "! t0: page allocation failure. order:3, mode:0x0"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		char source[256];
		snprintf(source, sizeof(source), NOTHING_LEFT "%s", rows[i].call);
		test_run_sound(source);
		if (rows[i].log)
			cr_assert(says(1, rows[i].log), "%s: %s", rows[i].call,
				  run_lines_of(&engine.run, 1));
	}
}

Test(failure_report, comes_ten_times_in_five_seconds_and_then_says_how_many_were_lost)
{
	test_run_sound(NOTHING_LEFT FAILS_10 FAILS FAILS "tick(600)\n" FAILS FAILS);
	for (uint32_t i = 1; i <= 10; i++)
		cr_assert(says(i, REPORT), "step %u: %s", i, run_lines_of(&engine.run, i));
	for (uint32_t i = 11; i <= 13; i++)
		cr_assert_str_empty(run_lines_of(&engine.run, i));
	cr_assert(strstr(run_lines_of(&engine.run, 14), ": 2 callbacks suppressed\n" REPORT), "%s",
		  run_lines_of(&engine.run, 14));
	cr_assert(says(15, REPORT));
}

static void limit_set(int32_t burst)
{
	base_vars->printk_ratelimit.burst = burst;
	mark_written(&base_vars->printk_ratelimit, sizeof(base_vars->printk_ratelimit));
}

static void silence(struct run *run)
{
	if (run->step == 0)
		limit_set(0);
}

static void flood(struct run *run)
{
	if (run->step == 0)
		limit_set(100);
}

static void forget_the_lost(struct run *run)
{
	if (run->step != 12)
		return;
	base_vars->printk_ratelimit.missed = 0;
	mark_written(&base_vars->printk_ratelimit, sizeof(base_vars->printk_ratelimit));
}

static const struct finding *run_broken(const char *source, void (*after_call)(struct run *run))
{
	engine_init();
	return engine_run(test_program(source),
			  &(struct run_options){.full_end = true, .after_call = after_call});
}

Test(failure_report, is_missed_where_the_kernel_keeps_silent)
{
	const struct finding *finding = run_broken(NOTHING_LEFT FAILS, silence);

	cr_assert_eq(finding->kind, FINDING_CHECK);
	cr_assert_eq(finding->step, 1);
	cr_assert_str_eq(finding->text, "check A2 the log does not say: t0: page allocation "
					"failure. order:0, mode:0x0");
}

Test(failure_report, is_surplus_beyond_the_rate_limit)
{
	const struct finding *finding = run_broken(NOTHING_LEFT FAILS_10 FAILS, flood);

	cr_assert_eq(finding->kind, FINDING_LOG_SURPLUS);
	cr_assert_eq(finding->step, 11);
}

Test(failure_report, is_missed_when_what_was_lost_is_not_said)
{
	const struct finding *finding =
		run_broken(NOTHING_LEFT FAILS_10 FAILS FAILS "tick(600)\n" FAILS, forget_the_lost);

	cr_assert_eq(finding->kind, FINDING_CHECK);
	cr_assert_eq(finding->step, 14);
	cr_assert(strstr(finding->text, "A2 the log does not say: *: 2 callbacks suppressed"), "%s",
		  finding->text);
}
