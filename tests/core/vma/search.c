/* SPDX-License-Identifier: GPL-2.0-only */
/* Finding areas, and addresses for new ones, in both layouts. */
#include "fixture.h"

#define ANON (MAP_PRIVATE | MAP_ANONYMOUS)

static ulong_t anywhere(ulong_t len)
{
	return sys_mmap_pgoff(0, len, PROT_READ, ANON, UINT32_MAX, 0);
}

KernelTest(find_vma, answers_the_first_area_that_ends_above)
{
	static const struct {
		vaddr_t addr;
		vaddr_t start; /* of the area, 0: none */
		vaddr_t prev;  /* of the one before, 0: none */
	} rows[] = {
		{0, AT(1), 0},         {AT(1), AT(1), 0},      {AT(3) - 1, AT(1), 0},
		{AT(3), AT(4), AT(1)}, {AT(4), AT(4), AT(1)},  {AT(5) - 1, AT(4), AT(1)},
		{AT(5), AT(5), AT(4)}, {AT(6), AT(9), AT(5)},  {AT(10) - 1, AT(9), AT(5)},
		{AT(10), 0, AT(9)},    {UINT32_MAX, 0, AT(9)},
	};

	draw(".rr.rw...x");
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct vm_area_struct *prev, *vma = find_vma(current->mm, rows[i].addr);
		struct vma_place place;

		cr_assert_eq(vma == NULL ? 0 : vma->vm_start, rows[i].start, "row %zu", i);
		cr_assert_eq(find_vma(current->mm, rows[i].addr), vma, "from the cache");
		cr_assert_eq(find_vma_prev(current->mm, rows[i].addr, &prev), vma);
		cr_assert_eq(prev == NULL ? 0 : prev->vm_start, rows[i].prev, "row %zu", i);
		cr_assert_eq(find_vma_prepare(current->mm, rows[i].addr, &place), vma);
		if (vma == NULL || vma->vm_start > rows[i].addr)
			cr_assert_eq(place.prev, prev, "row %zu", i);
	}
	cr_assert_null(find_vma(NULL, 0));
	cr_assert_null(find_vma_intersection(current->mm, AT(6), AT(9)));
	cr_assert_eq(find_vma_intersection(current->mm, AT(6), AT(9) + 1), area(9));
}

/* Ten thousand areas: the tree leads to one in the logarithm of that many steps. */
KernelTest(find_vma, finds_one_of_ten_thousand)
{
	draw("");
	for (uint32_t i = 0; i < 10000; i++)
		cr_assert_eq(map(2 * i, 1, PROT_READ, 0), AT(2 * i));
	for (uint32_t i = 0; i < 10000; i += 37) {
		cr_assert_eq(area(2 * i)->vm_start, AT(2 * i));
		cr_assert_eq(find_vma(current->mm, AT(2 * i + 1))->vm_start, AT(2 * i + 2));
	}
	space_sound();
}

static void layout_set(enum mm_layout layout, vaddr_t base)
{
	struct mm_struct *mm = current->mm;

	draw("");
	mm->layout = layout;
	mm->mmap_base = base;
	mm->free_area_cache = base;
	mm->cached_hole_size = 0;
}

KernelTest(search, goes_up_from_a_third_and_remembers_where_it_ended)
{
	vaddr_t base = TASK_UNMAPPED_BASE;

	layout_set(MM_LAYOUT_BOTTOM_UP, base);
	cr_assert_eq(anywhere(3 * PAGE_SIZE), base);
	cr_assert_eq(anywhere(1), base + 3 * PAGE_SIZE);
	cr_assert_eq(sys_munmap(base + PAGE_SIZE, PAGE_SIZE), 0);
	cr_assert_eq(current->mm->free_area_cache, base + PAGE_SIZE, "a lower hole");
	cr_assert_eq(anywhere(2 * PAGE_SIZE), base + 4 * PAGE_SIZE, "which is too small");
	cr_assert_eq(current->mm->cached_hole_size, PAGE_SIZE);
	cr_assert_eq(anywhere(2 * PAGE_SIZE), base + 6 * PAGE_SIZE);
	cr_assert_eq(anywhere(PAGE_SIZE), base + PAGE_SIZE, "it was remembered");
	space_sound();
}

KernelTest(search, begins_anew_at_the_bottom_when_the_top_is_reached)
{
	vaddr_t base = TASK_UNMAPPED_BASE;

	layout_set(MM_LAYOUT_BOTTOM_UP, base);
	current->mm->free_area_cache = TASK_SIZE - PAGE_SIZE;
	goals_forget();
	cr_assert_eq(anywhere(2 * PAGE_SIZE), base);
	cr_assert_neq(goal_marks[GOAL_VMA_SEARCH_AGAIN], 0);
	cr_assert_eq(anywhere(TASK_SIZE), (ulong_t)-ENOMEM);
	cr_assert_eq(anywhere(TASK_SIZE - base), (ulong_t)-ENOMEM);
	cr_assert_eq(anywhere(TASK_SIZE - base - 2 * PAGE_SIZE), base + 2 * PAGE_SIZE);
}

KernelTest(search, goes_down_from_the_base_and_remembers_where_it_ended)
{
	vaddr_t base = 0xb0000000;

	layout_set(MM_LAYOUT_TOP_DOWN, base);
	cr_assert_eq(anywhere(3 * PAGE_SIZE), base - 3 * PAGE_SIZE);
	cr_assert_eq(anywhere(1), base - 4 * PAGE_SIZE);
	cr_assert_eq(sys_munmap(base - 2 * PAGE_SIZE, PAGE_SIZE), 0);
	cr_assert_eq(current->mm->free_area_cache, base - PAGE_SIZE, "a higher hole");
	cr_assert_eq(anywhere(2 * PAGE_SIZE), base - 6 * PAGE_SIZE, "which is too small");
	cr_assert_eq(current->mm->cached_hole_size, PAGE_SIZE);
	cr_assert_eq(anywhere(PAGE_SIZE), base - 2 * PAGE_SIZE, "it was remembered");
	space_sound();
}

KernelTest(search, from_the_top_goes_on_above_when_nothing_is_free_below)
{
	vaddr_t base = 0x50000000;

	layout_set(MM_LAYOUT_TOP_DOWN, base);
	goals_forget();
	cr_assert_eq(anywhere(base + PAGE_SIZE), TASK_UNMAPPED_BASE, "larger than what is below");
	cr_assert_neq(goal_marks[GOAL_VMA_SEARCH_FALL_BACK], 0);
	cr_assert_eq(current->mm->free_area_cache, base);
	cr_assert_eq(current->mm->cached_hole_size, UINT32_MAX);
}

KernelTest(search, takes_a_hint_if_it_is_free_and_inside)
{
	static const struct {
		vaddr_t hint;
		ulong_t len;
		bool taken;
	} rows[] = {
		{AT(0), PAGE_SIZE, true},
		{AT(0) + 1, PAGE_SIZE, true}, /* its page */
		{AT(4), PAGE_SIZE, false},
		{AT(3), PAGE_SIZE, true},
		{AT(3), 2 * PAGE_SIZE, false},
		{TASK_SIZE - PAGE_SIZE, PAGE_SIZE, true},
		{TASK_SIZE - PAGE_SIZE, 2 * PAGE_SIZE, false},
		{TASK_SIZE, PAGE_SIZE, false},
		{0xfffff001, PAGE_SIZE, false},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		ulong_t got;

		draw("....ww");
		got = sys_mmap_pgoff(rows[i].hint, rows[i].len, PROT_READ, ANON, UINT32_MAX, 0);
		cr_assert_eq(got == (rows[i].hint & PAGE_MASK), rows[i].taken, "row %zu: %08x", i,
			     got);
		cr_assert_not(IS_ERR_VALUE(got));
	}
}

/* ---- where things begin ---------------------------------------------------------------------- */

static struct mm_struct *fresh(void)
{
	bool point_of_no_return;

	cr_assert_eq(exec_new_mm(&point_of_no_return), 0);
	cr_assert(point_of_no_return);
	space_sound();
	return current->mm;
}

static void sysctl_set(const char *name, int32_t value)
{
	cr_assert_eq(vma_sysctl(name, &value, 1), 0);
}

KernelTest(layout, is_the_same_each_time_without_randomness)
{
	const struct mm_struct *mm;

	sysctl_set("randomize_va_space", 0);
	for (uint32_t i = 0; i < 3; i++) {
		mm = fresh();
		cr_assert_eq(mm->layout, MM_LAYOUT_TOP_DOWN);
		cr_assert_eq(mm->mmap_base, TASK_SIZE - (128u << 20));
		cr_assert_eq(mm->start_brk, ELF_TEXT_START + PAGE_SIZE);
		cr_assert_eq(mm->mmap->vm_end, TASK_SIZE);
		cr_assert_eq(mm->mmap->vm_end - mm->mmap->vm_start, 33 * PAGE_SIZE);
		cr_assert_eq(current->sp, TASK_SIZE - 4);
	}
}

KernelTest(layout, is_random_within_its_bounds)
{
	bool differs = false;
	vaddr_t last = 0;

	for (uint32_t i = 0; i < 64; i++) {
		const struct mm_struct *mm = fresh();
		vaddr_t base = TASK_SIZE - (128u << 20) - 0x7ff000;

		cr_assert_geq(mm->mmap->vm_end, TASK_SIZE - 0x7ff000 - 2 * PAGE_SIZE);
		cr_assert(mm->mmap_base > base - 0x100000 && mm->mmap_base < base + 0x100000);
		cr_assert(mm->start_brk >= ELF_TEXT_START + PAGE_SIZE &&
			  mm->start_brk <= ELF_TEXT_START + 2 * PAGE_SIZE + 0x02000000);
		differs |= last != 0 && mm->start_brk != last;
		last = mm->start_brk;
	}
	cr_assert(differs);
	sysctl_set("randomize_va_space", 1);
	cr_assert_eq(fresh()->start_brk, ELF_TEXT_START + PAGE_SIZE);
	current->personality = ADDR_NO_RANDOMIZE;
	cr_assert_eq(fresh()->mmap_base, TASK_SIZE - (128u << 20));
	cr_assert_eq(current->mm->mmap->vm_end, TASK_SIZE);
}

KernelTest(layout, leaves_the_stack_as_much_as_its_limit_says)
{
	static const struct {
		ulong_t limit, gap; /* 0: bottom up */
	} rows[] = {
		{0, 128u << 20},
		{128u << 20, 128u << 20},
		{(128u << 20) + 1, (128u << 20)},
		{1u << 30, 1u << 30},
		{0xb0000000, TASK_SIZE / 6 * 5},
		{RLIM_INFINITY, 0},
	};

	sysctl_set("randomize_va_space", 0);
	fresh();
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		const struct mm_struct *mm = current->mm;

		current->signal->rlim[RLIMIT_STACK].rlim_cur = rows[i].limit;
		arch_pick_mmap_layout(current->mm);
		if (rows[i].gap == 0) {
			cr_assert_eq(mm->layout, MM_LAYOUT_BOTTOM_UP);
			cr_assert_eq(mm->mmap_base, TASK_UNMAPPED_BASE);
		} else {
			cr_assert_eq(mm->mmap_base, TASK_SIZE - rows[i].gap, "row %zu", i);
		}
	}
	current->signal->rlim[RLIMIT_STACK].rlim_cur = STACK_LIMIT_FIRST;
	current->personality = ADDR_COMPAT_LAYOUT;
	cr_assert_eq(fresh()->layout, MM_LAYOUT_BOTTOM_UP);
	current->personality = 0;
	sysctl_set("legacy_va_layout", 1);
	cr_assert_eq(fresh()->layout, MM_LAYOUT_BOTTOM_UP);
}

/* ---- stacks ---------------------------------------------------------------------------------- */

KernelTest(stack, grows_to_the_page_that_is_touched)
{
	draw("....gg");
	cr_assert_eq(find_extend_vma(current->mm, AT(2) + 5), area(4));
	assert_drawn("..gggg");
	cr_assert_eq(current->mm->stack_vm, 4u);
	cr_assert_eq(area(2)->vm_pgoff, AT(2) >> PAGE_SHIFT);
	cr_assert_eq(expand_stack(area(2), AT(3)), 0, "somebody else was faster");
	cr_assert_null(find_extend_vma(current->mm, AT(9)));
	draw("....ww");
	cr_assert_null(find_extend_vma(current->mm, AT(2)), "it does not grow");
	space_sound();
}

KernelTest(stack, is_stopped_by_each_limit)
{
	struct rlimit *rlim = current->signal->rlim;
	int32_t never = OVERCOMMIT_NEVER, none = 0;

	draw("......gg");
	rlim[RLIMIT_STACK].rlim_cur = 4 * PAGE_SIZE - 1;
	cr_assert_eq(expand_stack(area(6), AT(4)), -ENOMEM);
	cr_assert_eq(expand_stack(area(6), AT(5)), 0);
	rlim[RLIMIT_STACK].rlim_cur = RLIM_INFINITY;
	rlim[RLIMIT_AS].rlim_cur = 3 * PAGE_SIZE;
	cr_assert_eq(expand_stack(area(6), AT(4)), -ENOMEM);
	rlim[RLIMIT_AS].rlim_cur = RLIM_INFINITY;
	area(6)->vm_flags |= VM_LOCKED;
	current->mm->locked_vm = 3;
	rlim[RLIMIT_MEMLOCK].rlim_cur = 3 * PAGE_SIZE;
	cr_assert_eq(expand_stack(area(6), AT(4)), -ENOMEM);
	rlim[RLIMIT_MEMLOCK].rlim_cur = RLIM_INFINITY;
	cr_assert_eq(page_sysctl("overcommit_memory", &never, 1), 0);
	cr_assert_eq(page_sysctl("overcommit_ratio", &none, 1), 0);
	cr_assert_eq(expand_stack(area(6), AT(4)), -ENOMEM);
	assert_drawn(".....???");
	cr_assert_eq(page_sysctl("overcommit_memory", &none, 1), 0);
	cr_assert_eq(expand_stack(area(6), AT(4)), 0);
	cr_assert_eq(current->mm->locked_vm, 4u);
	cr_assert_eq(expand_stack(area(6), 0), -EPERM);
	space_sound();
}
