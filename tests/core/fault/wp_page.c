/* SPDX-License-Identifier: GPL-2.0-only */
/* Copy on write between processes. */
#include "fixture.h"

static struct task_struct *other;

static void store_five(void)
{
	user_store(HERE, 5);
}

static uint32_t loaded;

static void load(void)
{
	loaded = user_load(HERE);
}

static void write_three(void)
{
	unmap_all();
	map(HERE, 2, RW, 0);
	user_store(HERE, 3);
}

static void fork_it(void)
{
	write_three();
	other = child(1);
}

static struct page *page_before;

static void is_shared(void)
{
	page_before = page_at(HERE);
	cr_assert_eq(page_mapcount(page_before), 2);
	cr_assert_not(pte_write(pte_at(HERE)));
}

static void has_the_old_one(void)
{
	cr_assert_eq(page_at(HERE), page_before);
	cr_assert_eq(page_mapcount(page_before), 1);
	cr_assert_eq(user_load(HERE), 3);
	user_store(HERE, 4);
	cr_assert_eq(page_at(HERE), page_before, "it is written in place");
	cr_assert_eq(page_anon_vma(page_before), find_vma(current->mm, HERE)->anon_vma);
}

static void has_a_new_one(void)
{
	cr_assert_neq(page_at(HERE), page_before);
	cr_assert_eq(user_load(HERE), 5);
	cr_assert_eq(page_anon_vma(page_at(HERE)), find_vma(current->mm, HERE)->anon_vma);
}

Test(do_wp_page, copies_for_the_first_and_leaves_the_page_to_the_last)
{
	boot();
	on_kernel(fork_it);
	on_kernel(is_shared);
	in_task(other, store_five);
	on_kernel(has_the_old_one);
	in_task(other, has_a_new_one);
	in_task(other, load);
	cr_assert_eq(loaded, 5);
}

KernelTest(do_wp_page, gives_a_page_of_zeros_for_the_zero_page)
{
	unmap_all();
	map(HERE, 1, RW, 0);
	cr_assert_eq(user_load(HERE), 0);
	user_store(HERE + 4, 9);
	cr_assert_not(is_zero_pfn(pte_pfn(pte_at(HERE))));
	cr_assert_eq(user_load(HERE), 0);
	cr_assert_eq(user_load(HERE + 4), 9);
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_counter(current->mm, MM_ANONPAGES), 1);
	cr_assert_eq(((const uint8_t *)empty_zero_page)[4], 0);
}

/* Every allocation of a copy, in its turn: nothing changes. */
static void no_memory(void)
{
	struct vm_area_struct *vma = find_vma(current->mm, HERE);
	uint32_t result = VM_FAULT_OOM;

	for (uint32_t n = 1; result == VM_FAULT_OOM && n < 8; n++) {
		down_read(&current->mm->mmap_sem);
		fail_from(n, true);
		result = handle_mm_fault(current->mm, vma, HERE, FAULT_FLAG_WRITE);
		fail_none();
		up_read(&current->mm->mmap_sem);
		if (n == 1)
			cr_assert_eq(result, VM_FAULT_OOM);
		if (result == VM_FAULT_OOM)
			cr_assert_eq(page_count(page_at(HERE)), 2);
	}
	cr_assert_eq(result, VM_FAULT_WRITE);
	cr_assert_eq(user_load(HERE), 3);
}

Test(do_wp_page, needs_memory_for_the_copy)
{
	boot();
	on_kernel(fork_it);
	on_kernel(no_memory);
}

static void zero_without_memory(void)
{
	struct vm_area_struct *vma;

	unmap_all();
	vma = map(HERE, 1, RW, 0);
	user_load(HERE);
	for (uint32_t n = 1; n <= 2; n++) {
		down_read(&current->mm->mmap_sem);
		fail_from(n, true);
		cr_assert_eq(handle_mm_fault(current->mm, vma, HERE, FAULT_FLAG_WRITE),
			     VM_FAULT_OOM);
		fail_none();
		up_read(&current->mm->mmap_sem);
		cr_assert(is_zero_pfn(pte_pfn(pte_at(HERE))));
	}
}

Test(do_wp_page, needs_memory_in_place_of_the_zero_page)
{
	boot();
	on_kernel(zero_without_memory);
}

/* ---- locked areas ---------------------------------------------------------------------------- */

static void lock_and_fork(void)
{
	unmap_all();
	map(HERE, 1, RW, MAP_LOCKED);
	user_store(HERE, 3);
	page_before = page_at(HERE);
	cr_assert(PageMlocked(page_before));
	other = child(1);
}

static void stores_a_copy(void)
{
	user_store(HERE, 5);
	cr_assert(PageMlocked(page_at(HERE)));
	cr_assert_neq(page_at(HERE), page_before);
	cr_assert_not(PageMlocked(page_before), "it stays with who did not lock it");
}

Test(do_wp_page, takes_the_lock_in_memory_along_to_the_copy)
{
	boot();
	on_kernel(lock_and_fork);
	on_kernel(stores_a_copy);
}

/* ---- frames that are nobody's ---------------------------------------------------------------- */

KernelTest(do_wp_page, copies_a_frame_that_is_no_page_of_the_area)
{
	struct vm_area_struct *vma;
	struct page *page = alloc_page(GFP_KERNEL);
	spinlock_t *ptl;
	pte_t *ptep;

	unmap_all();
	vma = map(HERE, 1, RW, 0);
	frame_write(page_to_pfn(page), 0, "abcd", 4);
	vma->vm_flags |= VM_PFNMAP;
	ptep = get_locked_pte(current->mm, HERE, &ptl);
	set_pte_at(current->mm, HERE, ptep,
		   pte_mkspecial(pfn_pte(page_to_pfn(page), vma->vm_page_prot)));
	pte_unmap_unlock(ptep, ptl);
	user_store(HERE + 4, 1);
	cr_assert_eq(user_load(HERE), 0x64636261);
	cr_assert_eq(page_count(page), 1);
	vma->vm_flags &= ~(ulong_t)VM_PFNMAP;
	__free_page(page);
}
