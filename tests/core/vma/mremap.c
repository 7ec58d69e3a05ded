/* SPDX-License-Identifier: GPL-2.0-only */
/* mremap(): every geometry, each error in its place, and no memory anywhere. */
#include "pages.h"

#define P PAGE_SIZE

/* Pages of the picture in, an error or an address out. */
static ulong_t remap(uint32_t at, uint32_t old_pages, uint32_t new_pages, ulong_t flags,
		     uint32_t to)
{
	return sys_mremap(AT(at), old_pages * P, new_pages * P, flags, AT(to));
}

#define MOVE (MREMAP_MAYMOVE | MREMAP_FIXED)

/* Pictures before and after, and the call between; the pages that were moved have their content. */
struct geometry {
	const char *before;
	uint32_t at, old_pages, new_pages, flags, to;
	ulong_t answer; /* an error, or the page that it says */
	const char *after;
};

static const struct geometry geometries[] = {
	/* smaller */
	{"wwww", 0, 4, 2, 0, 0, 0, "ww"},
	{"wwww", 1, 2, 1, 0, 0, 1, "ww.w"},
	{"wwww", 1, 3, 3, 0, 0, 1, "wwww"},
	{"ww.ww", 0, 5, 1, 0, 0, 0, "w"},
	/* larger, in place */
	{"ww", 0, 2, 5, 0, 0, 0, "wwwww"},
	{"ww", 1, 1, 3, 0, 0, 1, "wwww"},
	{"ww..r", 0, 2, 4, 0, 0, 0, "wwww|r"},
	{"ww..w", 0, 2, 4, 0, 0, 0, "wwww|w"},
	{"ww.r", 0, 2, 4, 0, 0, (ulong_t)-ENOMEM, "ww.r"},
	{"wwww", 0, 2, 3, 0, 0, (ulong_t)-ENOMEM, "wwww"},
	/* elsewhere */
	{"ww......", 0, 2, 2, MOVE, 4, 4, "....ww"},
	{"ww......", 0, 2, 4, MOVE, 3, 3, "...wwww"},
	{"wwww....", 0, 4, 2, MOVE, 5, 5, ".....ww"},
	{"wwww....", 1, 2, 2, MOVE, 6, 6, "w..w..ww"},
	{"wwww....", 0, 2, 2, MOVE, 5, 5, "..ww.ww"},
	{"wwww....", 2, 2, 2, MOVE, 6, 6, "ww....ww"},
	{"ww..rrrr", 0, 2, 2, MOVE, 5, 5, "....r|ww|r"},
	{"ww..rrrr", 0, 2, 3, MOVE, 3, 3, "...www|rr"},
	{"ww..w", 0, 2, 2, MOVE, 2, 2, "..ww|w"},
	{"r.www...", 2, 3, 3, MOVE, 5, 5, "r....www"},
	/* a part of what it was goes with a shorter one, which is not moved then */
	{"wwwwww..", 0, 4, 2, MOVE, 6, 6, "....ww|ww"},
	/* refused */
	{"wwww....", 0, 2, 2, MOVE, 1, (ulong_t)-EINVAL, "wwww"},
	{"wwww....", 1, 2, 2, MOVE, 0, (ulong_t)-EINVAL, "wwww"},
	{"ww......", 0, 2, 4, MOVE, 1, (ulong_t)-EINVAL, "ww"},
	{"ww......", 0, 2, 2, MREMAP_FIXED, 4, (ulong_t)-EINVAL, "ww"},
	{"ww......", 0, 2, 0, MREMAP_MAYMOVE, 4, (ulong_t)-EINVAL, "ww"},
	{"ww......", 0, 2, 2, 4, 4, (ulong_t)-EINVAL, "ww"},
	{"ww......", 0, 3, 4, MREMAP_MAYMOVE, 0, (ulong_t)-EFAULT, "ww"},
	{"ww......", 2, 1, 2, MREMAP_MAYMOVE, 0, (ulong_t)-EFAULT, "ww"},
	{"ww|rr...", 0, 4, 5, MREMAP_MAYMOVE, 0, (ulong_t)-EFAULT, "ww|rr"},
};

static void geometry_try(const struct geometry *g)
{
	bool fails = IS_ERR_VALUE(g->answer);
	uint32_t kept = min(g->old_pages, g->new_pages);
	ulong_t answer;

	draw(g->before);
	if (!fails)
		fill(g->at, area(g->at)->vm_end == AT(g->at) + kept * P ? kept : 1);
	answer = remap(g->at, g->old_pages, g->new_pages, g->flags, g->to);
	cr_assert_eq(answer, fails ? g->answer : AT(g->answer), "%s %u+%u to %u: %d", g->before,
		     g->at, g->old_pages, g->new_pages, (int)answer);
	assert_drawn(g->after);
	space_sound();
	tables_sound();
	if (!fails)
		cr_assert_eq(user_load(AT(g->answer)), AT(g->at), "%s", g->before);
}

KernelTest(mremap, has_an_answer_for_every_geometry)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(geometries); i++)
		geometry_try(&geometries[i]);
}

/* Where there is no room behind, it goes to where there is. */
KernelTest(mremap, moves_to_where_there_is_room)
{
	ulong_t to;

	draw("wwr");
	fill(0, 2);
	to = remap(0, 2, 6, MREMAP_MAYMOVE, 0);
	cr_assert_not(IS_ERR_VALUE(to));
	cr_assert_eq(user_load(to), AT(0));
	cr_assert_eq(user_load(to + P), AT(1));
	cr_assert_eq(user_load(to + 5 * P), 0);
	assert_drawn("..r");
	space_sound();
	tables_sound();
}

KernelTest(mremap, answers_each_error_in_its_place)
{
	static const struct {
		vaddr_t addr;
		ulong_t old_len, new_len, flags;
		vaddr_t new_addr;
		int error;
	} calls[] = {
		{HERE + 1, P, P, 8, 0, -EINVAL},
		{HERE + 1, P, P, 0, 0, -EINVAL},
		{HERE, P, 0, 0, 0, -EINVAL},
		{HERE, P, UINT32_MAX, 0, 0, -EINVAL},
		{HERE, P, P, MREMAP_FIXED, 1, -EINVAL},
		{HERE, P, P, MOVE, HERE + 0x100001, -EINVAL},
		{HERE, P, TASK_SIZE + P, MOVE, HERE + 0x100000, -EINVAL},
		{HERE, P, 2 * P, MOVE, TASK_SIZE - P, -EINVAL},
		{HERE, P, P, MOVE, HERE, -EINVAL},
		{HERE, P, P, MOVE, 0, -EPERM},
		{0x20000000, P, P, MOVE, HERE + 0x100000, -EFAULT},
		{HERE, 9 * P, 9 * P, MOVE, HERE + 0x100000, -EFAULT},
		{HERE, TASK_SIZE, P, 0, 0, -EINVAL},
		{0x20000000, P, 2 * P, 0, 0, -EFAULT},
		{HERE, 2 * P, TASK_SIZE - P, MREMAP_MAYMOVE, 0, -EFAULT},
		{HERE, 2 * P, 0x90000000, MREMAP_MAYMOVE, 0, -EFAULT},
	};

	draw("ww");
	for (uint32_t i = 0; i < ARRAY_SIZE(calls); i++) {
		ulong_t answer = sys_mremap(calls[i].addr, calls[i].old_len, calls[i].new_len,
					    calls[i].flags, calls[i].new_addr);

		cr_assert_eq(answer, (ulong_t)calls[i].error, "call %u: %d", i, (int)answer);
	}
	assert_drawn("ww");
}

/* Memory that is not promised is limited by addresses only. */
KernelTest(mremap, needs_addresses)
{
	draw("nn.r");
	cr_assert_eq(sys_mremap(AT(0), 2 * P, TASK_SIZE - P, MREMAP_MAYMOVE, 0), (ulong_t)-ENOMEM);
	cr_assert_eq(sys_mremap(AT(0), 2 * P, 0xb0000000, MREMAP_MAYMOVE, 0), (ulong_t)-ENOMEM);
	assert_drawn("nn.r");
}

KernelTest(mremap, asks_the_limits)
{
	draw("ww.r");
	current->signal->rlim[RLIMIT_AS].rlim_cur = current->mm->total_vm << PAGE_SHIFT;
	cr_assert_eq(remap(0, 2, 3, 0, 0), (ulong_t)-ENOMEM);
	current->signal->rlim[RLIMIT_AS].rlim_cur = RLIM_INFINITY;
	draw("ll.r");
	current->signal->rlim[RLIMIT_MEMLOCK].rlim_cur = 2 * P;
	current->cap_effective = 0;
	cr_assert_eq(remap(0, 2, 3, 0, 0), (ulong_t)-EAGAIN);
	current->cap_effective = 1u << CAP_IPC_LOCK;
	cr_assert_eq(remap(0, 2, 3, 0, 0), AT(0));
	draw("ww");
	area(0)->vm_flags |= VM_DONTEXPAND;
	cr_assert_eq(remap(0, 2, 3, 0, 0), (ulong_t)-EFAULT);
	cr_assert_eq(remap(0, 2, 2, MOVE, 6), AT(6));
	draw("ww");
	vma_vars->max_map_count = 3;
	cr_assert_eq(remap(0, 2, 2, MOVE, 6), (ulong_t)-ENOMEM);
}

/* What is locked stays so, whole, and pages that it did not have before come at once. */
KernelTest(mremap, keeps_memory_locked)
{
	draw("ll");
	cr_assert_eq(current->mm->locked_vm, 2);
	cr_assert_eq(remap(0, 2, 4, 0, 0), AT(0));
	cr_assert_eq(current->mm->locked_vm, 4);
	cr_assert(PageMlocked(page_at(AT(3))));
	cr_assert_eq(remap(0, 4, 6, MOVE, 8), AT(8));
	cr_assert_eq(current->mm->locked_vm, 6);
	cr_assert_eq(zones_count(NR_MLOCK), 6);
	assert_drawn("........llllll");
	cr_assert_eq(remap(8, 6, 1, 0, 0), AT(8));
	cr_assert_eq(zones_count(NR_MLOCK), 1);
	space_sound();
	tables_sound();
}

/* The middle of an area, to where the area ends: it is one with the rest of it for a moment. */
KernelTest(mremap, next_to_the_rest_of_a_locked_area_finds_itself)
{
	draw("rrrrr");
	cr_assert_eq(sys_mlock(AT(0), 5 * P), 0);
	cr_assert_eq(remap(2, 3, 8, MOVE, 5), AT(5));
	cr_assert_eq(current->mm->locked_vm, 10);
	cr_assert(pte_present(pte_at(AT(12))));
	cr_assert_eq(area(0)->vm_end, AT(2));
	cr_assert_eq(area(5)->vm_end, AT(13));
	space_sound();
	tables_sound();
}

/* What is promised is promised once, in every geometry. */
KernelTest(mremap, promises_what_it_has)
{
	int64_t before;

	draw("");
	before = vm_committed_sum();
	for (uint32_t i = 0; i < ARRAY_SIZE(geometries); i++) {
		int64_t pages = 0;

		draw("");
		cr_assert_eq(vm_committed_sum(), before);
		draw(geometries[i].before);
		remap(geometries[i].at, geometries[i].old_pages, geometries[i].new_pages,
		      geometries[i].flags, geometries[i].to);
		for (const struct vm_area_struct *vma = current->mm->mmap; vma != NULL;
		     vma = vma->vm_next)
			pages += (vma->vm_flags & VM_ACCOUNT) != 0 ? vma_pages(vma) : 0;
		cr_assert_eq(vm_committed_sum(), before + pages, "%s: %d", geometries[i].before,
			     (int)(vm_committed_sum() - before));
	}
}

/* Over many page tables, at an odd distance: each entry finds its place. */
KernelTest(mremap, moves_entries_across_page_tables)
{
	const uint32_t pages = 3 * PTRS_PER_PTE, far = 0x10000;

	draw("");
	cr_assert_eq(map(5, pages, RW, 0), AT(5));
	for (uint32_t i = 0; i < pages; i += 97)
		fill(5 + i, 1);
	cr_assert_eq(remap(5, pages, pages, MOVE, far + 77), AT(far + 77));
	for (uint32_t i = 0; i < pages; i += 97)
		cr_assert(filled(far + 77 + i, 1, 5 + i), "page %u", i);
	cr_assert_eq(remap(far + 77, pages, pages, MOVE, far - pages), AT(far - pages));
	for (uint32_t i = 0; i < pages; i += 97)
		cr_assert(filled(far - pages + i, 1, 5 + i), "page %u", i);
	tables_sound();
}

/* No memory, at each allocation in turn: all is as it was, or it worked. */
static void failing_try(uint32_t pages, uint32_t at, uint32_t moved, uint32_t to)
{
	ulong_t answer = (ulong_t)-ENOMEM;
	int64_t promised;

	draw("");
	cr_assert_eq(map(0, pages, RW, 0), AT(0));
	fill(at, 1);
	fill(at + moved - 1, 1);
	promised = vm_committed_sum();
	for (uint32_t n = 1; IS_ERR_VALUE(answer); n++) {
		cr_assert_lt(n, 20);
		cr_assert(filled(at, 1, at) && filled(at + moved - 1, 1, at + moved - 1));
		cr_assert_eq(vm_committed_sum(), promised, "point %u", n);
		fail_from(n, true);
		answer = remap(at, moved, moved, MOVE, to);
		fail_none();
		space_sound();
		tables_sound();
	}
	cr_assert_eq(answer, AT(to));
	cr_assert(filled(to, 1, at) && filled(to + moved - 1, 1, at + moved - 1));
}

KernelTest(mremap, survives_each_failing_allocation)
{
	failing_try(4, 0, 4, 0x1000);
	failing_try(4, 2, 2, 0x1000);
	failing_try(PTRS_PER_PTE * 2, 0, PTRS_PER_PTE * 2, PTRS_PER_PTE * 4 + 3);
}

/* What was moved out of the middle, and cannot be split off, stays an area without pages. */
KernelTest(mremap, of_the_middle_keeps_an_area_that_cannot_be_split)
{
	ulong_t answer;

	draw("wwwwww");
	fill(0, 6);
	for (uint32_t n = 1; n < 12; n++) {
		draw("wwwwww");
		fill(0, 6);
		fail_from(n, true);
		answer = remap(2, 2, 2, MOVE, 8);
		fail_none();
		space_sound();
		tables_sound();
		if (!IS_ERR_VALUE(answer))
			cr_assert(filled(8, 2, 2));
		else
			cr_assert(filled(2, 2, 2));
	}
}

/* A page of a parent's, moved by the child before it is written to. */
KernelTest(mremap, moves_pages_that_a_parent_has_too)
{
	struct page *page;

	draw("ww");
	fill(0, 2);
	child(1);
	page = page_at(AT(0));
	cr_assert_eq(remap(0, 2, 2, MOVE, 4), AT(4));
	cr_assert_eq(page_at(AT(4)), page);
	cr_assert_eq(page_mapcount(page), 2);
	user_store(AT(4), 9);
	cr_assert_neq(page_at(AT(4)), page);
	tables_sound();
}

/* What was moved away and back, next to an area that nobody has touched. */
KernelTest(mremap, next_to_an_untouched_area_keeps_its_anon_vma)
{
	draw("rrww");
	fill(2, 2);
	cr_assert_eq(remap(2, 2, 2, MOVE, 8), AT(8));
	cr_assert_eq(sys_mprotect(AT(0), 2 * P, RW), 0);
	cr_assert_eq(remap(8, 2, 2, MOVE, 2), AT(2));
	cr_assert(filled(2, 2, 2));
	tables_sound();
	draw("wwrr");
	fill(0, 2);
	cr_assert_eq(remap(0, 2, 2, MOVE, 8), AT(8));
	cr_assert_eq(sys_mprotect(AT(2), 2 * P, RW), 0);
	cr_assert_eq(remap(8, 2, 2, MOVE, 0), AT(0));
	cr_assert(filled(0, 2, 0));
	tables_sound();
}
