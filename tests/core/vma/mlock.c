/* SPDX-License-Identifier: GPL-2.0-only */
/* mlock() and its like: areas, pages, counts, limits. */
#include "pages.h"

#include "core/base/kthread.h"
#include "core/page/page_alloc.h"
#include "core/page/page_wait.h"

#define P PAGE_SIZE

static int lock(uint32_t at, uint32_t pages)
{
	return sys_mlock(AT(at), pages * P);
}

static int unlock(uint32_t at, uint32_t pages)
{
	return sys_munlock(AT(at), pages * P);
}

/* Pages of the picture that are marked. */
static uint32_t marked(uint32_t pages)
{
	uint32_t nr = 0;

	for (uint32_t i = 0; i < pages; i++)
		nr += pte_present(pte_at(AT(i))) && PageMlocked(page_at(AT(i)));
	return nr;
}

KernelTest(mlock, brings_pages_and_marks_them)
{
	draw("wwwwww");
	cr_assert_eq(lock(1, 3), 0);
	assert_drawn("w|lll|ww");
	cr_assert_eq(marked(6), 3);
	cr_assert_eq(zones_count(NR_MLOCK), 3);
	cr_assert_eq(current->mm->locked_vm, 3);
	cr_assert_eq(lock(0, 6), 0);
	assert_drawn("llllll");
	cr_assert_eq(marked(6), 6);
	cr_assert_eq(lock(2, 2), 0);
	cr_assert_eq(current->mm->locked_vm, 6, "it is not counted twice");
	cr_assert_eq(unlock(2, 1), 0);
	assert_drawn("ll|w|lll");
	cr_assert_eq(marked(6), 5);
	cr_assert_eq(unlock(0, 6), 0);
	assert_drawn("wwwwww");
	cr_assert_eq(zones_count(NR_MLOCK), 0);
	cr_assert_eq(current->mm->locked_vm, 0);
	space_sound();
	tables_sound();
}

/* A byte touches its page; an end within a page touches that. */
KernelTest(mlock, rounds_to_pages)
{
	draw("wwww");
	cr_assert_eq(sys_mlock(AT(1) + 7, 1), 0);
	assert_drawn("w|l|ww");
	cr_assert_eq(sys_mlock(AT(1) - 1, 2), 0);
	assert_drawn("ll|ww");
	cr_assert_eq(sys_munlock(AT(0) + P - 1, 1), 0);
	assert_drawn("w|l|ww");
	cr_assert_eq(sys_munlock(AT(1) + 1, 0), 0);
	cr_assert_eq(sys_munlock(AT(1) + 1, 1), 0);
	assert_drawn("wwww");
}

/* What may be read only is brought as the zero page, which needs no mark. */
KernelTest(mlock, of_what_is_never_written_brings_zeros)
{
	draw("rr-");
	cr_assert_eq(lock(0, 2), 0);
	cr_assert(is_zero_pfn(pte_pfn(pte_at(AT(0)))));
	cr_assert_eq(zones_count(NR_MLOCK), 0);
	cr_assert_eq(lock(2, 1), -ENOMEM, "it may not be touched");
	cr_assert_eq(current->mm->locked_vm, 3, "it is locked all the same");
	cr_assert_eq(unlock(0, 3), 0);
	tables_sound();
}

KernelTest(mlock, answers_each_error_in_its_place)
{
	draw("ww.ww");
	current->cap_effective = 0;
	current->signal->rlim[RLIMIT_MEMLOCK].rlim_cur = 0;
	cr_assert_eq(lock(0, 1), -EPERM);
	cr_assert_eq(sys_mlockall(MCL_CURRENT), -EPERM);
	cr_assert_eq(sys_mlockall(0), -EINVAL);
	cr_assert_eq(sys_mlockall(4 | MCL_FUTURE), -EINVAL);
	current->signal->rlim[RLIMIT_MEMLOCK].rlim_cur = 3 * P;
	cr_assert_eq(lock(0, 4), -ENOMEM, "more than the limit");
	cr_assert_eq(sys_mlockall(MCL_CURRENT), -ENOMEM);
	cr_assert_eq(sys_mlockall(MCL_FUTURE), 0);
	cr_assert_eq(sys_munlockall(), 0);
	cr_assert_eq(lock(0, 3), -ENOMEM, "there is a hole");
	assert_drawn("ll.ww");
	cr_assert_eq(lock(2, 1), -ENOMEM);
	cr_assert_eq(lock(0x1000, 1), -ENOMEM);
	current->cap_effective = 1u << CAP_IPC_LOCK;
	cr_assert_eq(sys_mlock(AT(0), 0u - HERE), -EINVAL);
	cr_assert_eq(sys_mlock(AT(0), UINT32_MAX), 0, "the length wraps to 0");
	cr_assert_eq(sys_munlock(AT(0), 0u - HERE), -EINVAL);
	cr_assert_eq(unlock(0, 5), -ENOMEM);
	assert_drawn("ww.ww");
	cr_assert_eq(sys_mlockall(MCL_CURRENT), 0);
	assert_drawn("ll.ll");
	space_sound();
	tables_sound();
}

KernelTest(mlock, of_all_holds_for_what_comes_later)
{
	current->cap_effective = 1u << CAP_IPC_LOCK;
	draw("ww");
	cr_assert_eq(sys_mlockall(MCL_FUTURE), 0);
	assert_drawn("ww");
	cr_assert_eq(map(3, 2, RW, 0), AT(3));
	assert_drawn("ww.ll");
	cr_assert_eq(marked(2), 0);
	cr_assert(PageMlocked(page_at(AT(3))));
	cr_assert_eq(sys_mlockall(MCL_CURRENT | MCL_FUTURE), 0);
	assert_drawn("ll.ll");
	cr_assert_eq(sys_munlockall(), 0);
	assert_drawn("ww.ww");
	cr_assert_eq(current->mm->def_flags, 0);
	cr_assert_eq(map(6, 1, RW, 0), AT(6));
	assert_drawn("ww.ww.w");
	tables_sound();
}

/* What cannot be locked is passed over, and not counted. */
KernelTest(mlock, passes_over_special_areas)
{
	draw("w.w.w");
	area(0)->vm_flags |= VM_IO;
	area(2)->vm_flags |= VM_DONTEXPAND;
	cr_assert_eq(lock(0, 1), 0);
	cr_assert(pte_none(pte_at(AT(0))));
	cr_assert_eq(lock(2, 1), 0);
	cr_assert(pte_present(pte_at(AT(2))));
	cr_assert_eq(unlock(2, 1), 0);
	cr_assert_eq(current->mm->locked_vm, 0);
	area(4)->vm_flags |= VM_LOCKED | VM_RESERVED;
	cr_assert_eq(mlock_vma_pages_range(area(4), AT(4), AT(5)), 1);
	cr_assert_not(area(4)->vm_flags & VM_LOCKED);
	area(0)->vm_flags |= VM_LOCKED;
	cr_assert_eq(mlock_vma_pages_range(area(0), AT(0), AT(1)), 1);
	cr_assert_not(area(0)->vm_flags & VM_LOCKED);
}

KernelTest(mlock, survives_each_failing_allocation)
{
	int error = -ENOMEM;

	draw("rwwwww");
	for (uint32_t n = 1; error != 0; n++) {
		cr_assert_lt(n, 20);
		fail_from(n, true);
		error = lock(2, 2);
		fail_none();
		cr_assert(error == 0 || error == -ENOMEM || error == -EAGAIN, "%u: %d", n, error);
		space_sound();
		tables_sound();
		cr_assert_eq(unlock(2, 2), 0);
	}
	cr_assert_eq(current->mm->locked_vm, 0);
}

/* A fault in a locked area marks what it brings. */
KernelTest(mlock, marks_pages_that_come_later)
{
	draw("ll");
	zap_page_range(area(0), AT(0), P, NULL);
	cr_assert_eq(zones_count(NR_MLOCK), 1);
	fill(0, 1);
	cr_assert_eq(zones_count(NR_MLOCK), 2);
	draw("");
	cr_assert_eq(zones_count(NR_MLOCK), 0);
}

/* ---- a page that two spaces map -------------------------------------------------------------- */

static struct task_struct *task;

static void make_child(void)
{
	draw("ww");
	fill(0, 2);
	task = child(1);
	cr_assert_eq(sys_mprotect(AT(0), 2 * P, PROT_READ), 0);
	cr_assert_eq(lock(0, 2), 0);
	cr_assert_eq(zones_count(NR_MLOCK), 2);
}

static void child_locks_one(void)
{
	cr_assert_not(area(0)->vm_flags & VM_LOCKED, "locks are not inherited");
	cr_assert_eq(sys_mprotect(AT(0), 2 * P, PROT_READ), 0);
	cr_assert_eq(lock(0, 1), 0);
	cr_assert_eq(zones_count(NR_MLOCK), 2, "a page is marked once");
}

static void parent_unlocks(void)
{
	cr_assert_eq(unlock(0, 2), 0);
	cr_assert(PageMlocked(page_at(AT(0))), "the child still locks it");
	cr_assert_not(PageMlocked(page_at(AT(1))));
	cr_assert_eq(zones_count(NR_MLOCK), 1);
	tables_sound();
}

static void child_unlocks(void)
{
	cr_assert_eq(unlock(0, 1), 0);
	cr_assert_eq(zones_count(NR_MLOCK), 0);
}

Test(mlock, holds_until_the_last_area_unlocks)
{
	boot();
	on_kernel(make_child);
	in_task(task, child_locks_one);
	on_kernel(parent_unlocks);
	in_task(task, child_unlocks);
}

static void locks_unlocked_page(void)
{
	mlock_vma_page(virt_to_page(current));
}

static void unlocks_unlocked_page(void)
{
	munlock_vma_page(virt_to_page(current));
}

Test(mlock, wants_the_page_locked)
{
	must_end(locks_unlocked_page, END_BUG, "mlock_vma_page: !PageLocked(page)");
	must_end(unlocks_unlocked_page, END_BUG, "munlock_vma_page: !PageLocked(page)");
}

KernelTest(mlock, of_a_page_that_is_not_marked_does_nothing)
{
	struct page *page;

	draw("w");
	fill(0, 1);
	page = page_at(AT(0));
	lock_page(page);
	munlock_vma_page(page);
	mlock_vma_page(page);
	mlock_vma_page(page);
	cr_assert_eq(zones_count(NR_MLOCK), 1);
	munlock_vma_page(page);
	unlock_page(page);
	cr_assert_eq(zones_count(NR_MLOCK), 0);
}
