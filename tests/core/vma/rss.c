/* SPDX-License-Identifier: GPL-2.0-only */
/* Counting pages, by tasks and by spaces. */
#include "pages.h"

/* What a task counts, its space gets now and then. */
KernelTest(rss, is_counted_by_tasks_first)
{
	struct mm_struct *mm = current->mm;

	draw("");
	sync_mm_rss(current, mm);
	cr_assert_eq(get_mm_counter(mm, MM_ANONPAGES), 0);
	inc_mm_counter_fast(mm, MM_ANONPAGES);
	cr_assert_eq(get_mm_counter(mm, MM_ANONPAGES), 0);
	for (uint32_t i = 0; i < TASK_RSS_EVENTS_THRESH + 1; i++) {
		cr_assert_eq(get_mm_counter(mm, MM_ANONPAGES), 0, "%u", i);
		check_sync_rss_stat(current);
	}
	check_sync_rss_stat(current);
	cr_assert_eq(get_mm_counter(mm, MM_ANONPAGES), 1);
	dec_mm_counter(mm, MM_ANONPAGES);
	dec_mm_counter(mm, MM_ANONPAGES);
	cr_assert_eq(get_mm_counter(mm, MM_ANONPAGES), 0, "never negative");
	inc_mm_counter(mm, MM_ANONPAGES);
	inc_mm_counter_fast(init_mm, MM_ANONPAGES);
	cr_assert_eq(get_mm_counter(init_mm, MM_ANONPAGES), 1, "not the task's own space");
	dec_mm_counter_fast(init_mm, MM_ANONPAGES);
	check_sync_rss_stat(init_task() == current ? idle_task(0) : init_task());
}
