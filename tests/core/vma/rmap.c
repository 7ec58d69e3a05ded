/* SPDX-License-Identifier: GPL-2.0-only */
/* From pages to addresses and back; what is counted of mappings. */
#include "pages.h"

#include "core/page/page_alloc.h"
#include "core/page/page_wait.h"

KernelTest(rmap, finds_the_address_of_a_page)
{
	struct vm_area_struct *vma;

	draw("wwww");
	fill(0, 4);
	vma = area(0);
	for (uint32_t i = 0; i < 4; i++) {
		cr_assert_eq(vma_address(page_at(AT(i)), vma), AT(i));
		cr_assert_eq(page_address_in_vma(page_at(AT(i)), vma), AT(i));
		cr_assert(page_mapped_in_vma(page_at(AT(i)), vma));
	}
	cr_assert_eq(unmap(1, 1), 0);
	cr_assert_eq(vma_address(page_at(AT(2)), area(0)), (vaddr_t)-EFAULT);
	cr_assert_eq(vma_address(page_at(AT(0)), area(2)), (vaddr_t)-EFAULT);
	cr_assert_not(page_mapped_in_vma(page_at(AT(0)), area(2)));
	cr_assert_eq(page_address_in_vma(virt_to_page(vma), vma), (vaddr_t)-EFAULT);
}

KernelTest(rmap, finds_the_entry_of_a_page)
{
	struct page *page;
	spinlock_t *ptl;
	pte_t *ptep;

	draw("wwrr");
	fill(0, 2);
	user_load(AT(2));
	page = page_at(AT(0));
	ptep = page_check_address(page, current->mm, AT(0), &ptl, false);
	cr_assert_not_null(ptep);
	cr_assert(spin_is_locked(ptl));
	cr_assert_eq(pte_page(ptep_get(ptep)), page);
	pte_unmap_unlock(ptep, ptl);
	cr_assert_null(page_check_address(page, current->mm, AT(1), &ptl, false), "another page");
	cr_assert_null(page_check_address(page, current->mm, AT(2), &ptl, true), "the zero page");
	cr_assert_null(page_check_address(page, current->mm, AT(3), &ptl, false), "no page");
	cr_assert_null(page_check_address(page, current->mm, AT(3), &ptl, true), "no page");
	cr_assert_null(page_check_address(page, current->mm, AT(0x5000), &ptl, true), "no table");
}

KernelTest(rmap, counts_mappings_and_pages)
{
	int before;
	struct page *page;

	draw("");
	before = zones_count(NR_ANON_PAGES);
	draw("www");
	fill(0, 3);
	cr_assert_eq(zones_count(NR_ANON_PAGES), before + 3);
	page = page_at(AT(0));
	cr_assert_eq(page_mapcount(page), 1);
	child(1);
	cr_assert_eq(page_mapcount(page), 2);
	cr_assert_eq(page_count(page), 2);
	cr_assert_eq(zones_count(NR_ANON_PAGES), before + 3, "pages, not mappings");
	get_page(page);
	cr_assert_eq(unmap(0, 3), 0);
	cr_assert_eq(page_mapcount(page), 1);
	cr_assert_eq(zones_count(NR_ANON_PAGES), before + 3, "the child has them");
	put_page(page);
	tables_sound();
}

/* A page that comes back, as from swap, belongs to the oldest anon_vma that may map it. */
KernelTest(rmap, lets_a_page_belong_to_the_oldest_anon_vma)
{
	struct vm_area_struct *copy;
	struct page *page = alloc_page(GFP_HIGHUSER_MOVABLE);

	draw("w");
	fill(0, 1);
	copy = vm_area_dup(area(0));
	cr_assert_eq(anon_vma_fork(copy, area(0)), 0);
	lock_page(page);
	page_add_anon_rmap(page, copy, AT(0));
	cr_assert_eq(page_anon_vma(page), area(0)->anon_vma);
	cr_assert_eq(page->index, HERE >> PAGE_SHIFT);
	cr_assert_eq(page_mapcount(page), 1);
	page_add_anon_rmap(page, copy, AT(0));
	cr_assert_eq(page_mapcount(page), 2);
	page_remove_rmap(page);
	page_move_anon_rmap(page, copy, AT(0));
	cr_assert_eq(page_anon_vma(page), copy->anon_vma);
	page_remove_rmap(page);
	unlock_page(page);
	put_page(page);
	unlink_anon_vmas(copy);
	vm_area_free(copy);
	tables_sound();
}

static void adds_outside(void)
{
	draw("w");
	fill(0, 1);
	page_add_new_anon_rmap(alloc_page(GFP_HIGHUSER), area(0), AT(1));
}

static void adds_without_anon_vma(void)
{
	draw("w");
	page_add_new_anon_rmap(alloc_page(GFP_HIGHUSER), area(0), AT(0));
}

static void adds_unlocked(void)
{
	draw("w");
	fill(0, 1);
	page_add_anon_rmap(alloc_page(GFP_HIGHUSER), area(0), AT(0));
}

static void moves_unlocked(void)
{
	draw("w");
	fill(0, 1);
	page_move_anon_rmap(page_at(AT(0)), area(0), AT(0));
}

Test(rmap, says_what_it_requires)
{
	must_end(adds_outside, END_BUG, "page_add_new_anon_rmap: !vma_covers(vma, address)");
	must_end(adds_without_anon_vma, END_BUG, "__page_set_anon_rmap: anon_vma == NULL");
	must_end(adds_unlocked, END_BUG, "page_add_anon_rmap: !PageLocked(page)");
	must_end(moves_unlocked, END_BUG, "page_move_anon_rmap: !PageLocked(page)");
}
