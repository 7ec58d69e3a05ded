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
	test_run_sound("boot(ram=64M, nodes=2, cpus=2)\np = alloc_page(GFP_KERNEL)\n"
		       "q = alloc_page(GFP_KERNEL) ~fail=1\n"
		       "o = kmalloc(64, GFP_KERNEL) ~fail=1\n"
		       "t1 = kthread(1)\n@t1 lock_page(p)\nlock_page(p)\n@t1 unlock_page(p)\n"
		       "unlock_page(p)\nreclaim_hooks_register(KSWAPD)\n"
		       "sysctl(min_free_kbytes, 65536)\nr = alloc_page(GFP_NOWAIT|__GFP_NOWARN)\n");
	for (uint32_t i = 0; i < checks_nr(); i++)
		if (!strchr("LOR", checks_row(i)->id[0]))
			cr_assert_gt(checks_count(i).ran, ran[i], "%s", checks_row(i)->id);
}
