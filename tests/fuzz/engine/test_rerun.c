/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "core/base/mmzone.h"
#include "fuzz/engine/rerun.h"
#include "sim/mark.h"
#include "sim/ram.h"

static const char program_text[] = "p = alloc_page(GFP_KERNEL)\n"
				   "tick(1)\n"
				   "show(buddyinfo)\n"
				   "put_page(p)\n";

static uint32_t times;

static const struct finding *run_with(void (*after_call)(struct run *run))
{
	times = 0;
	engine_init();
	rerun_always();
	return rerun_engine_run(test_program(program_text),
				&(struct run_options){.after_call = after_call});
}

static void count_only(struct run *run)
{
	times += run->step == 0;
}

Test(rerun, runs_twice_what_does_the_same_and_finds_nothing)
{
	cr_assert_eq(run_with(count_only)->kind, FINDING_NONE, "%s", engine.finding.text);
	cr_assert_eq(times, 2);
	cr_assert_eq(engine_runs(), 1, "the second is the same run again");
}

Test(rerun, takes_the_first_run_and_then_one_of_its_share)
{
	const struct run_options options = {.after_call = count_only};

	engine_init();
	for (uint32_t i = 0; i < 2 * RERUN_SHARE; i++)
		rerun_engine_run(test_program(program_text), &options);
	cr_assert_eq(times, 2 * RERUN_SHARE + 2);
	cr_assert_eq(engine_runs(), 2 * RERUN_SHARE);
}

static void other_result(struct run *run)
{
	if (run->step == 1) {
		run->results[1].kind = RESULT_NUMBER;
		run->results[1].value = 10 + times++;
	}
}

static void other_line(struct run *run)
{
	if (run->step == 1)
		run_line(run, '|', times++ ? "twice" : "once");
}

static void other_page(struct run *run)
{
	uint32_t word = run->step == 1 ? times++ : 0;

	if (run->step == 1)
		frame_write(run->results[0].pfn, 8, &word, sizeof(word));
}

static void other_end(struct run *run)
{
	ulong_t *nr_free = &NODE_DATA(0)->node_zones[ZONE_NORMAL].free_area[4].nr_free;

	if (run->step != 1 || times++ != 1)
		return;
	(*nr_free)++;
	mark_written(nr_free, sizeof(*nr_free));
}

Test(rerun, finds_every_kind_of_difference_and_its_step)
{
	static const struct {
		void (*plant)(struct run *run);
		const char *says;
	} rows[] = {
		{other_result, "nondeterminism: the first run gave 10, the second 11"},
		{other_line, "nondeterminism: the first run gave ok / | once, the second ok / | "
			     "twice"},
		{other_page, "nondeterminism: all results are the same, but RAM at the end is not"},
		{other_end, "nondeterminism: the first run gave ok, the second check B6 "},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct finding *finding = run_with(rows[i].plant);

		cr_assert_eq(finding->kind, FINDING_NONDETERMINISM, "row %zu: %s", i,
			     finding->text);
		cr_assert_eq(finding->step, 1, "row %zu: step %u", i, finding->step);
		cr_assert_eq(strncmp(finding->text, rows[i].says, strlen(rows[i].says)), 0, "%s",
			     finding->text);
	}
}

static void always_broken(struct run *run)
{
	times = 1;
	other_end(run);
}

Test(rerun, leaves_a_finding_of_the_first_run_alone)
{
	cr_assert_eq(run_with(always_broken)->kind, FINDING_CHECK);
	cr_assert_eq(engine_runs(), 1);
}

/* A store that no hook saw: the reset leaves it. */
static void unmarked_store(struct run *run)
{
	if (run->step == 1)
		*(volatile uint32_t *)frame_ptr(run->results[0].pfn) = 0x5eed;
}

Test(rerun, finds_what_the_reset_does_not_undo)
{
	if (!marks_tracked())
		cr_skip_test("a build without marks boots anew");
	cr_assert_eq(run_with(count_only)->kind, FINDING_NONE);
	cr_assert_eq(rerun_reset_compare()->kind, FINDING_NONE, "%s", engine.finding.text);
	engine_init();
	engine_run(test_program("p = alloc_page(GFP_KERNEL)\ntick(1)\n"),
		   &(struct run_options){.after_call = unmarked_store});
	cr_assert_eq(engine.finding.kind, FINDING_NONE, "%s", engine.finding.text);
	cr_assert_eq(rerun_reset_compare()->kind, FINDING_NONDETERMINISM);
	cr_assert(strstr(engine.finding.text, "after the reset RAM at 0x"), "%s",
		  engine.finding.text);
}

Test(rerun, compares_no_machine_that_did_not_boot_or_is_large)
{
	engine_init();
	engine_run(test_program("boot(ram=48M, vmalloc=1022M)\n"), &(struct run_options){0});
	cr_assert_eq(rerun_reset_compare()->kind, engine.finding.kind);
	engine_run(test_program("boot(ram=512M)\np = alloc_page(GFP_KERNEL)\n"),
		   &(struct run_options){0});
	*(volatile uint32_t *)frame_ptr(0x1234) ^= 1;
	cr_assert_eq(rerun_reset_compare()->kind, FINDING_NONE);
}
