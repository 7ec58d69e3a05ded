/* SPDX-License-Identifier: GPL-2.0-only */
/* Page tables: made for entries, freed with the last area that they reach. */
#include "pages.h"

#include <string.h>

#include "core/page/page_alloc.h"

#define REACH ((uint32_t)PTRS_PER_PTE) /* pages of one table; HERE begins one */

static ulong_t tables(void)
{
	return current->mm->nr_ptes;
}

/* Map and touch a page, in a table of its own. */
static void touch_page(uint32_t at)
{
	cr_assert_eq(map(at, 1, RW, 0), AT(at));
	fill(at, 1);
}

KernelTest(page_table, is_made_with_the_first_entry)
{
	ulong_t before;

	draw("");
	before = tables();
	cr_assert_eq(map(0, 3 * REACH, RW, 0), AT(0));
	cr_assert_eq(tables(), before);
	fill(0, 2);
	cr_assert_eq(tables(), before + 1);
	fill(2 * REACH, 1);
	cr_assert_eq(tables(), before + 2);
	user_load(AT(REACH - 1));
	cr_assert_eq(tables(), before + 2);
	tables_sound();
}

/* Which tables go when one of three areas goes: those that no other one reaches. */
KernelTest(page_table, goes_with_the_last_area_that_it_reaches)
{
	static const struct {
		uint32_t first, second, third; /* pages where areas lie */
		uint32_t left[3];              /* tables after each is unmapped, in order 2, 1, 3 */
	} cases[] = {
		{0, 1, 2, {1, 1, 0}},
		{0, REACH, 2 * REACH, {2, 1, 0}},
		{REACH - 1, REACH, REACH + 1, {2, 1, 0}},
		{0, REACH - 1, REACH, {2, 1, 0}},
		{0, 5 * REACH, 5 * REACH + 1, {2, 1, 0}},
	};

	for (uint32_t i = 0; i < ARRAY_SIZE(cases); i++) {
		draw("");
		touch_page(cases[i].first);
		touch_page(cases[i].second);
		touch_page(cases[i].third);
		cr_assert_eq(unmap(cases[i].second, 1), 0);
		cr_assert_eq(tables(), cases[i].left[0], "case %u", i);
		cr_assert_eq(unmap(cases[i].first, 1), 0);
		cr_assert_eq(tables(), cases[i].left[1], "case %u", i);
		cr_assert_eq(unmap(cases[i].third, 1), 0);
		cr_assert_eq(tables(), cases[i].left[2], "case %u", i);
		tables_sound();
	}
}

/* With PAE the directory of a GiB goes with the last area in it, and comes back. */
KernelTest(page_table, of_a_gib_comes_back)
{
	uint32_t before;

	draw("");
	touch_page(0);
	draw("");
	before = free_pages_now();
	for (uint32_t i = 0; i < 3; i++) {
		touch_page(0);
		touch_page((0x40000000 >> PAGE_SHIFT) + i);
		tables_sound();
		cr_assert(filled(0, 1, 0));
		draw("");
		tables_sound();
	}
	drain_all_pages();
	cr_assert_leq(before, free_pages_now() + 64);
}

/* Every allocation on the way to an entry fails in its turn. */
KernelTest(page_table, may_not_be_had)
{
	spinlock_t *ptl;
	pte_t *ptep = NULL;
	uint32_t n;

	draw("w");
	fill(0, 1);
	draw("w"); /* with PAE, now the directory of the GiB is gone, too */
	for (n = 1; ptep == NULL; n++) {
		cr_assert_lt(n, 4);
		cr_assert_eq(tables(), 0);
		fail_from(n, true);
		ptep = get_locked_pte(current->mm, AT(0), &ptl);
		fail_none();
	}
	pte_unmap_unlock(ptep, ptl);
	cr_assert_eq(n - 1, PAGING_PAE ? 3 : 2, "%u", n);
	cr_assert_eq(tables(), 1);
	tables_sound();
}

/* A table that somebody else made meanwhile is used, and one's own goes. */
KernelTest(page_table, of_somebody_else_is_used)
{
	pmd_t *pmdp;
	pmd_t first;

	draw("w");
	pmdp = pmd_alloc_for(current->mm, AT(0));
	cr_assert_eq(__pte_alloc(current->mm, pmdp, AT(0)), 0);
	first = pmdp_get(pmdp);
	cr_assert_eq(__pte_alloc(current->mm, pmdp, AT(0)), 0);
	cr_assert_eq(pmd_val(pmdp_get(pmdp)), pmd_val(first));
	cr_assert_eq(tables(), 1);
	if (PAGING_PAE) {
		pud_t *pudp = pud_alloc(current->mm, pgd_offset(current->mm, AT(0)), AT(0));
		pud_t old = pudp_get(pudp);

		cr_assert_eq(__pmd_alloc(current->mm, pudp, AT(0)), 0);
		cr_assert_eq(pud_val(pudp_get(pudp)), pud_val(old));
	}
	tables_sound();
}

/* In highmem a table is seen through a slot, and every function of entries works there. */
KernelTest(page_table, may_lie_in_highmem)
{
	spinlock_t *ptl;
	pte_t *ptep, pte;

	draw("ww");
	fill(0, 1);
	if (!PageHighMem(pmd_page(pmdp_get(pmd_lookup(current->mm, AT(0)))))) {
		cr_assert_eq(node_vars->high_memory, 0, "highmem is there, and was not used");
		return;
	}
	pte = pte_at(AT(0));
	ptep = get_locked_pte(current->mm, AT(1), &ptl);
	cr_assert(vaddr(ptep) >= FIXADDR_START);
	set_pte(ptep, pte_mkold(pte));
	cr_assert_eq(pte_val(ptep_get(ptep)), pte_val(pte_mkold(pte)));
	cr_assert_not(ptep_test_and_clear_young(ptep));
	set_pte_atomic(ptep, pte_mkyoung(pte));
	cr_assert(ptep_test_and_clear_young(ptep));
	ptep_set_wrprotect(current->mm, AT(1), ptep);
	cr_assert_not(pte_write(ptep_get(ptep)));
	cr_assert_eq(pte_val(ptep_get_and_clear(current->mm, AT(1), ptep)),
		     pte_val(pte_wrprotect(pte_mkold(pte))));
	cr_assert(pte_none(ptep_get(ptep)));
	pte_clear(current->mm, AT(1), ptep);
	pte_unmap_unlock(ptep, ptl);
	tables_sound();
}

/* A bad entry of a directory is complained about once, and cleared. */
KernelTest(page_table, that_is_bad_is_cleared)
{
	pmd_t *pmdp = pmd_alloc_for(current->mm, AT(0));

	set_pmd(pmdp, __pmd(0x12345067 & ~(pmdval_t)_PAGE_ACCESSED));
	cr_assert_null(pmd_lookup(current->mm, AT(0)));
	cr_assert_not_null(strstr(kernel_log, "bad pmd"), "%s", kernel_log);
	cr_assert(pmd_none(pmdp_get(pmdp)));
}
