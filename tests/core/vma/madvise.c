/* SPDX-License-Identifier: GPL-2.0-only */
/* madvise(): each advice, and each error in its place. */
#include "pages.h"

#include "core/page/page_alloc.h"

#define P PAGE_SIZE

static int advise(uint32_t at, uint32_t pages, ulong_t advice)
{
	return sys_madvise(AT(at), pages * P, advice);
}

/* What each advice does to flags; with one that changes nothing nothing is cut. */
KernelTest(madvise, changes_how_areas_are_read_and_inherited)
{
	static const struct {
		ulong_t advice, set, cleared;
	} advices[] = {
		{MADV_SEQUENTIAL, VM_SEQ_READ, VM_RAND_READ},
		{MADV_RANDOM, VM_RAND_READ, VM_SEQ_READ},
		{MADV_NORMAL, 0, VM_RAND_READ | VM_SEQ_READ},
		{MADV_DONTFORK, VM_DONTCOPY, 0},
		{MADV_DOFORK, 0, VM_DONTCOPY},
	};

	draw("wwwwww");
	for (uint32_t i = 0; i < ARRAY_SIZE(advices); i++) {
		cr_assert_eq(advise(2, 2, advices[i].advice), 0);
		cr_assert_eq(area(2)->vm_flags & (advices[i].set | advices[i].cleared),
			     advices[i].set, "advice %u", i);
		cr_assert_eq(advise(2, 2, advices[i].advice), 0);
		space_sound();
	}
	assert_drawn("wwwwww");
	cr_assert_eq(advise(0, 6, MADV_NORMAL), 0);
	assert_drawn("wwwwww");
}

KernelTest(madvise, throws_pages_away)
{
	draw("wwwwww.ww");
	fill(0, 6);
	cr_assert_eq(advise(1, 3, MADV_DONTNEED), 0);
	cr_assert(filled(0, 1, 0) && filled(4, 2, 4));
	cr_assert_eq(user_load(AT(1)), 0);
	cr_assert(pte_none(pte_at(AT(2))));
	sync_mm_rss(current, current->mm);
	cr_assert_eq(get_mm_rss(current->mm), 3);
	tables_sound();
	assert_drawn("wwwwww.ww");
}

/* A child's copies stay. */
KernelTest(madvise, throws_its_own_pages_away_only)
{
	struct page *page;

	draw("ww");
	fill(0, 2);
	page = page_at(AT(0));
	get_page(page);
	child(1);
	cr_assert_eq(advise(0, 2, MADV_DONTNEED), 0);
	cr_assert_eq(page_mapcount(page), 1);
	put_page(page);
	tables_sound();
}

KernelTest(madvise, answers_each_error_in_its_place)
{
	static const struct {
		vaddr_t start;
		ulong_t len, advice;
		int error;
	} calls[] = {
		{HERE + 1, 0, 5, -EINVAL},
		{HERE, 0, MADV_MERGEABLE, -EINVAL},
		{HERE, 0, MADV_UNMERGEABLE, -EINVAL},
		{HERE, 0, MADV_HWPOISON, -EINVAL},
		{HERE, 0, MADV_SOFT_OFFLINE, -EINVAL},
		{HERE + 1, P, MADV_NORMAL, -EINVAL},
		{HERE, UINT32_MAX, MADV_NORMAL, -EINVAL},
		{HERE, 0u - P, MADV_NORMAL, -EINVAL},
		{HERE, 0, MADV_NORMAL, 0},
		{HERE + 0x100000, 0, MADV_DONTNEED, 0},
		{HERE, P, MADV_WILLNEED, -EBADF},
		{HERE, P, MADV_REMOVE, -EINVAL},
		{HERE - P, 2 * P, MADV_DONTNEED, -ENOMEM},
		{HERE - P, P, MADV_DONTNEED, -ENOMEM},
		{HERE, 5 * P, MADV_DONTNEED, -ENOMEM},
		{HERE, 5 * P, MADV_RANDOM, -ENOMEM},
		{HERE + 3 * P, 0x1000000, MADV_DONTFORK, -ENOMEM},
		{0x70000000, P, MADV_NORMAL, -ENOMEM},
	};

	draw("ww.ww");
	for (uint32_t i = 0; i < ARRAY_SIZE(calls); i++) {
		int error = sys_madvise(calls[i].start, calls[i].len, calls[i].advice);

		cr_assert_eq(error, calls[i].error, "call %u: %d", i, error);
	}
	cr_assert(area(3)->vm_flags & VM_RAND_READ, "a hole does not end the work");
}

KernelTest(madvise, keeps_off_what_is_locked_or_a_device)
{
	draw("ll.ww");
	cr_assert_eq(advise(0, 1, MADV_DONTNEED), -EINVAL);
	cr_assert_eq(advise(0, 1, MADV_REMOVE), -EINVAL);
	area(3)->vm_flags |= VM_IO;
	cr_assert_eq(advise(3, 2, MADV_DOFORK), -EINVAL);
	cr_assert_eq(advise(3, 2, MADV_DONTFORK), 0);
	area(3)->vm_flags |= VM_PFNMAP;
	cr_assert_eq(advise(3, 2, MADV_DONTNEED), -EINVAL);
}

KernelTest(madvise, may_be_tried_again_when_memory_ran_out)
{
	int error = -EAGAIN;

	draw("wwwwww");
	fill(0, 6);
	for (uint32_t n = 1; error != 0; n++) {
		cr_assert_lt(n, 8);
		cr_assert_eq(error, -EAGAIN);
		fail_from(n, true);
		error = advise(2, 2, MADV_RANDOM);
		fail_none();
		space_sound();
		tables_sound();
	}
	cr_assert(area(2)->vm_flags & VM_RAND_READ);
	vma_vars->max_map_count = current->mm->map_count;
	cr_assert_eq(advise(4, 1, MADV_DONTFORK), -EAGAIN);
}
