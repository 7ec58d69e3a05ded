/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "fuzz/engine/checks.h"

Test(checks, have_distinct_ids_and_one_line_each)
{
	cr_assert_gt(checks_nr(), 20);
	for (uint32_t i = 0; i < checks_nr(); i++) {
		cr_assert(checks_row(i)->says[0] != '\0');
		cr_assert_null(strchr(checks_row(i)->says, '\n'), "%s", checks_row(i)->id);
		for (uint32_t j = 0; j < i; j++)
			cr_assert_str_neq(checks_row(i)->id, checks_row(j)->id);
	}
}

Test(checks, count_how_often_they_ran_and_were_decided)
{
	static uint64_t ran[CHECKS_MAX];

	test_run_sound("p = alloc_page(GFP_KERNEL)\n");
	for (uint32_t i = 0; i < checks_nr(); i++)
		ran[i] = checks_count(i).ran;
	test_run_sound("p = alloc_page(GFP_KERNEL)\nq = alloc_page(GFP_KERNEL) ~fail=1\n");
	for (uint32_t i = 0; i < checks_nr(); i++)
		if (!strchr("LR", checks_row(i)->id[0]))
			cr_assert_gt(checks_count(i).ran, ran[i], "%s", checks_row(i)->id);
}
