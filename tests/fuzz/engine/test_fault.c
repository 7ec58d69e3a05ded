/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "core/base/fault_plan.h"

static const char three_requests[] = "tick(1)\n"
				     "p = alloc_page(GFP_KERNEL)\n"
				     "q = get_zeroed_page(GFP_ATOMIC)\n"
				     "r = alloc_page(GFP_KERNEL|__GFP_NOFAIL)\n"
				     "s = alloc_pages_exact(20000, GFP_KERNEL)\n";

static const struct finding *run_with(const char *source, uint32_t nth, bool onward)
{
	engine_init();
	return engine_run(test_program(source), &(struct run_options){
							.full_checks = true,
							.full_end = true,
							.fault = {.nth = nth, .onward = onward},
						});
}

Test(fault, fails_one_request_of_the_run_or_all_from_it_on)
{
	static const struct {
		uint32_t nth;
		bool onward;
		const char *results[3]; /* of p, q and s: NULL or not */
		struct fault_met met;
	} rows[] = {
		{1, false, {"NULL", "", ""}, {1, 1, 1}},
		{2, false, {"", "NULL", ""}, {1, 2, 1}},
		{3, false, {"", "", "NULL"}, {1, 4, 1}},
		{4, false, {"", "", ""}, {0, 0, 0}},
		{1, true, {"NULL", "NULL", "NULL"}, {3, 1, 1}},
		{2, true, {"", "NULL", "NULL"}, {2, 2, 1}},
		{4, true, {"", "", ""}, {0, 0, 0}},
	};
	static const uint32_t steps[] = {1, 2, 4};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct finding *finding =
			run_with(three_requests, rows[i].nth, rows[i].onward);
		cr_assert_eq(finding->kind, FINDING_NONE, "row %zu: %s", i, finding->text);
		for (int j = 0; j < 3; j++)
			cr_assert_eq(strcmp(test_result(steps[j]), "NULL") == 0,
				     rows[i].results[j][0] != '\0', "row %zu, step %u: %s", i,
				     steps[j], test_result(steps[j]));
		struct fault_met met = engine_fault_met();
		cr_assert_eq(met.times, rows[i].met.times, "row %zu: %u", i, met.times);
		if (met.times) {
			cr_assert_eq(met.step, rows[i].met.step, "row %zu", i);
			cr_assert_eq(met.nth_of_call, rows[i].met.nth_of_call, "row %zu", i);
		}
	}
}

Test(fault, leaves_the_marks_of_calls_in_force)
{
	static const char source[] = "p = alloc_page(GFP_KERNEL) ~fail=1\n"
				     "q = alloc_page(GFP_KERNEL)\n"
				     "r = alloc_page(GFP_KERNEL) ~fail=1\n";

	cr_assert_eq(run_with(source, 2, false)->kind, FINDING_NONE);
	for (uint32_t i = 0; i < 3; i++)
		assert_result(i, "NULL");
	cr_assert_eq(engine_fault_met().times, 1);
	cr_assert_eq(engine_fault_met().step, 1);
}

Test(fault, is_over_before_the_end_of_the_run_and_does_not_reach_the_next_one)
{
	run_with(three_requests, 1, true);
	cr_assert_eq(fault_plan_get()->nth, 0);
	cr_assert_eq(test_run(three_requests)->kind, FINDING_NONE);
	cr_assert_eq(engine_fault_met().times, 0);
	cr_assert_neq(strcmp(test_result(1), "NULL"), 0);
}

Test(fault, does_not_come_upon_a_boot_that_panics)
{
	run_with("e820(0, 640K, RAM)\ne820(16M, 16M, RAM)\np = alloc_page(0)\n", 1, true);
	cr_assert_eq(engine.run.boot_end, END_PANIC);
	cr_assert_eq(engine_fault_met().times, 0);
}
