/* SPDX-License-Identifier: GPL-2.0-only */
/* The first access to a page: the zero page, a new page, the guard page of a stack. */
#include "fixture.h"

KernelTest(do_anonymous_page, gives_readers_the_zero_page)
{
	unmap_all();
	map(HERE, 2, RW, 0);
	cr_assert_eq(user_load(HERE), 0);
	cr_assert_eq(user_load(HERE + PAGE_SIZE), 0);
	cr_assert(is_zero_pfn(pte_pfn(pte_at(HERE))));
	cr_assert_eq(pte_pfn(pte_at(HERE)), pte_pfn(pte_at(HERE + PAGE_SIZE)));
	cr_assert(pte_special(pte_at(HERE)));
	cr_assert_not(pte_write(pte_at(HERE)));
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_rss(current->mm), 0, "it is not counted");
	cr_assert_null(find_vma(current->mm, HERE)->anon_vma);
}

KernelTest(do_anonymous_page, gives_a_writer_a_page_of_zeros)
{
	struct vm_area_struct *vma;
	struct page *page;

	unmap_all();
	vma = map(HERE, 1, RW, 0);
	user_store(HERE + 8, 5);
	cr_assert_eq(user_load(HERE), 0);
	cr_assert_eq(user_load(HERE + 8), 5);
	page = page_at(HERE);
	cr_assert(PageAnon(page) && PageUptodate(page) && PageSwapBacked(page));
	cr_assert_eq(page_anon_vma(page), vma->anon_vma);
	cr_assert_eq(page->index, HERE >> PAGE_SHIFT);
	cr_assert_eq(page_count(page), 1);
	cr_assert_eq(page_mapcount(page), 1);
	cr_assert(pte_write(pte_at(HERE)) && pte_dirty(pte_at(HERE)));
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_counter(current->mm, MM_ANONPAGES), 1);
}

/* Every allocation of a write, in its turn. */
KernelTest(do_anonymous_page, fails_whatever_allocation_does)
{
	struct vm_area_struct *vma;
	uint32_t n, result = VM_FAULT_OOM;

	unmap_all();
	vma = map(HERE, 1, RW, 0);
	for (n = 1; result != 0 && n < 16; n++) {
		down_read(&current->mm->mmap_sem);
		fail_from(n, true);
		result = handle_mm_fault(current->mm, vma, HERE, FAULT_FLAG_WRITE);
		fail_none();
		up_read(&current->mm->mmap_sem);
		cr_assert(result == 0 || result == VM_FAULT_OOM, "point %u: %x", n, result);
	}
	cr_assert_eq(result, 0);
	cr_assert_geq(n, 4, "a table, an anon_vma, a page: %u", n);
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_counter(current->mm, MM_ANONPAGES), 1);
}

/* ---- the guard page -------------------------------------------------------------------------- */

static struct vm_area_struct *stack_of(uint32_t pages)
{
	unmap_all();
	current->sp = HERE;
	return map(HERE, pages, RW, MAP_GROWSDOWN);
}

KernelTest(stack_guard_page, is_the_lowest_of_a_stack)
{
	struct vm_area_struct *vma = stack_of(2);

	cr_assert(stack_guard_page(vma, HERE));
	cr_assert(stack_guard_page(vma, HERE + PAGE_SIZE - 1));
	cr_assert_not(stack_guard_page(vma, HERE + PAGE_SIZE));
	vma = map(HERE + 16 * PAGE_SIZE, 1, RW, 0);
	cr_assert_not(stack_guard_page(vma, HERE + 16 * PAGE_SIZE));
}

KernelTest(stack_guard_page, moves_before_anybody_gets_it)
{
	struct vm_area_struct *vma = stack_of(2);

	user_store(HERE + PAGE_SIZE, 1);
	cr_assert_eq(vma->vm_start, HERE);
	user_load(HERE);
	cr_assert_eq(vma->vm_start, HERE - PAGE_SIZE);
	user_store(HERE - PAGE_SIZE, 1);
	cr_assert_eq(vma->vm_start, HERE - 2 * PAGE_SIZE);
}

KernelTest(stack_guard_page, with_a_neighbour_is_nobodys)
{
	stack_of(2);
	map(HERE - PAGE_SIZE, 1, RW, 0);
	assert_signal(ACCESS_WRITE, HERE, SIGBUS, BUS_ADRERR);
	assert_signal(ACCESS_READ, HERE, SIGBUS, BUS_ADRERR);
	user_store(HERE + PAGE_SIZE, 1);
	cr_assert_eq(sys_munmap(HERE - PAGE_SIZE, PAGE_SIZE), 0);
	user_store(HERE, 1);
}

KernelTest(stack_guard_page, is_none_between_two_parts_of_a_stack)
{
	struct vm_area_struct *vma = stack_of(4);

	vma->vm_flags |= VM_DONTEXPAND; /* so that the parts do not merge */
	down_write(&current->mm->mmap_sem);
	cr_assert_eq(split_vma(current->mm, vma, HERE + 2 * PAGE_SIZE, false), 0);
	up_write(&current->mm->mmap_sem);
	user_store(HERE + 2 * PAGE_SIZE, 1);
	cr_assert_eq(find_vma(current->mm, HERE)->vm_start, HERE);
}

KernelTest(stack_guard_page, is_given_away_where_the_stack_is_at_its_limit)
{
	struct vm_area_struct *vma = stack_of(2);

	cr_assert_eq(do_setrlimit(RLIMIT_STACK, 2 * PAGE_SIZE, RLIM_INFINITY), 0);
	user_store(HERE, 1);
	cr_assert_eq(vma->vm_start, HERE);
	assert_signal(ACCESS_WRITE, HERE - 4, SIGSEGV, SEGV_MAPERR);
}
