/* SPDX-License-Identifier: GPL-2.0-only */
/* Entries copied to a child. */
#include "pages.h"

#include <string.h>

#include "core/base/kthread.h"

static struct task_struct *task;

static void make_child(void)
{
	draw("wwww.rr");
	fill(0, 3);
	user_load(AT(3));
	user_load(AT(5));
	cr_assert_eq(sys_mprotect(AT(2), PAGE_SIZE, PROT_NONE), 0);
	task = child(1);
	cr_assert_not(pte_write(pte_at(AT(0))));
	cr_assert(pte_young(pte_at(AT(0))) && pte_dirty(pte_at(AT(0))));
	cr_assert_eq(page_mapcount(page_at(AT(2))), 2, "without rights, it is copied, too");
	tables_sound();
}

static void look(void)
{
	cr_assert_not(pte_write(pte_at(AT(0))));
	cr_assert_not(pte_young(pte_at(AT(0))), "nobody has used it here");
	cr_assert(pte_dirty(pte_at(AT(0))));
	cr_assert(is_zero_pfn(pte_pfn(pte_at(AT(3)))));
	cr_assert(pte_none(pte_at(AT(5))), "what never had a page is not copied");
	cr_assert_eq(get_mm_counter(current->mm, MM_ANONPAGES), 3);
	cr_assert(filled(0, 2, 0));
	user_store(AT(0), 1);
	cr_assert_eq(user_load(AT(3)), 0);
}

static void look_again(void)
{
	cr_assert(filled(0, 2, 0), "the parent does not see what the child wrote");
	user_store(AT(1), 2);
	tables_sound();
}

Test(copy_range, gives_a_child_all_pages_to_read)
{
	boot();
	on_kernel(make_child);
	in_task(task, look);
	on_kernel(look_again);
}

/* All fails that can, in turn: what is left of the child goes. */
KernelTest(copy_range, survives_each_failing_allocation)
{
	int error = -ENOMEM;

	draw("ww");
	fill(0, 2);
	cr_assert_eq(map(3 * PTRS_PER_PTE, 1, RW, 0), AT(3 * PTRS_PER_PTE));
	fill(3 * PTRS_PER_PTE, 1);
	for (uint32_t n = 1; error != 0; n++) {
		struct task_struct *copy = task_new(1, "t");

		cr_assert_lt(n, 40);
		fail_from(n, true);
		error = copy_process_mm(copy, 0);
		fail_none();
		if (error != 0)
			task_free(copy);
		tables_sound();
		cr_assert_eq(page_mapcount(page_at(AT(0))), error == 0 ? 2 : 1, "point %u", n);
	}
}

/* A swapped page's entry that cannot be is copied as it is, and complained about. */
KernelTest(copy_range, complains_about_entries_that_cannot_be)
{
	pte_t bad = PAGING_PAE ? __pte((pteval_t)(UINT64_C(5) << 31 << 1)) : __pte(0x00100000);
	struct task_struct *copy = task_new(1, "t");

	draw("ww");
	fill(0, 1);
	pte_put(AT(1), bad);
	cr_assert_eq(copy_process_mm(copy, 0), 0);
	cr_assert_not_null(strstr(kernel_log, "swap_dup: Bad swap file entry"), "%s", kernel_log);
	pte_put(AT(1), __pte(0));
}
