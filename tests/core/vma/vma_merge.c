/* SPDX-License-Identifier: GPL-2.0-only */
/* The eight cases in which areas are joined, and what keeps them apart. */
#include "fixture.h"

/* Map, or change rights: what a row does to pages [at, at + pages). */
enum change { MAP_W, PROTECT_R, PROTECT_W };

struct merge_row {
	const char *name;
	const char *before;
	enum change change;
	uint32_t at, pages;
	const char *after;
	uint32_t goal;
};

static const struct merge_row merge_rows[] = {
	{"1", "ww..ww", MAP_W, 2, 2, "wwwwww", GOAL_VMA_MERGE_1},
	{"2", "ww..rr", MAP_W, 2, 2, "wwww|rr", GOAL_VMA_MERGE_2},
	{"2, nothing behind", "ww....", MAP_W, 2, 1, "www", GOAL_VMA_MERGE_2},
	{"3", "rr..ww", MAP_W, 2, 2, "rr|wwww", GOAL_VMA_MERGE_3},
	{"3, nothing before", "..ww", MAP_W, 0, 2, "wwww", GOAL_VMA_MERGE_3},
	{"4", "wwwwrr", PROTECT_R, 2, 2, "ww|rrrr", GOAL_VMA_MERGE_4},
	{"5", "rrwwww", PROTECT_R, 2, 2, "rrrr|ww", GOAL_VMA_MERGE_5},
	{"6", "rrwwrr", PROTECT_R, 2, 2, "rrrrrr", GOAL_VMA_MERGE_6},
	{"7", "rrwwxx", PROTECT_R, 2, 2, "rrrr|xx", GOAL_VMA_MERGE_7},
	{"7, nothing behind", "rrww", PROTECT_R, 2, 2, "rrrr", GOAL_VMA_MERGE_7},
	{"8", "xxwwrr", PROTECT_R, 2, 2, "xx|rrrr", GOAL_VMA_MERGE_8},
	{"8, nothing before", "wwrr", PROTECT_R, 0, 2, "rrrr", GOAL_VMA_MERGE_8},
	{"none, flags differ", "ll..xx", MAP_W, 2, 2, "ll|ww|xx", 0},
	{"none, a page between", "ww....ww", MAP_W, 3, 2, "ww.ww.ww", 0},
	{"none, it grows", "gg..", MAP_W, 2, 2, "gg|ww", 0},
	{"none, in the middle", "wwww", PROTECT_R, 1, 2, "w|rr|w", 0},
};

static void change_do(const struct merge_row *row)
{
	struct mm_struct *mm = current->mm;
	struct vm_area_struct *prev, *vma;
	ulong_t flags;

	if (row->change == MAP_W) {
		cr_assert_eq(map(row->at, row->pages, RW, 0), AT(row->at));
		return;
	}
	vma = find_vma_prev(mm, AT(row->at), &prev);
	if (vma->vm_start < AT(row->at))
		prev = vma;
	flags = (vma->vm_flags & ~VM_ACCESS) | VM_READ | (row->change == PROTECT_W ? VM_WRITE : 0);
	down_write(&mm->mmap_sem);
	cr_assert_eq(mprotect_fixup(vma, &prev, AT(row->at), AT(row->at + row->pages), flags), 0);
	up_write(&mm->mmap_sem);
}

/* mprotect() charges what becomes writable, and never gives back: those areas stay apart. */
static void charge_all(void)
{
	for (struct vm_area_struct *vma = current->mm->mmap; vma != NULL; vma = vma->vm_next)
		vma->vm_flags &= ~(ulong_t)VM_ACCOUNT;
}

KernelTest(vma_merge, joins_neighbours_in_eight_cases_and_in_no_others)
{
	for (size_t i = 0; i < ARRAY_SIZE(merge_rows); i++) {
		const struct merge_row *row = &merge_rows[i];

		draw(row->before);
		if (row->change != MAP_W)
			charge_all();
		goals_forget();
		change_do(row);
		cr_assert_str_eq(drawn(), row->after, "case %s: %s", row->name, drawn());
		for (uint32_t id = GOAL_VMA_MERGE_1; id <= GOAL_VMA_MERGE_8; id++)
			cr_assert_eq(goal_marks[id], id == row->goal, "case %s: goal %u", row->name,
				     id - GOAL_VMA_MERGE_1 + 1);
		space_sound();
	}
}

static int protect_r(uint32_t at, uint32_t pages)
{
	struct mm_struct *mm = current->mm;
	struct vm_area_struct *prev, *vma = find_vma_prev(mm, AT(at), &prev);
	int error;

	down_write(&mm->mmap_sem);
	error = mprotect_fixup(vma, &prev, AT(at), AT(at + pages),
			       (vma->vm_flags & ~VM_ACCESS) | VM_READ);
	up_write(&mm->mmap_sem);
	return error;
}

KernelTest(vma_merge, gives_who_takes_pages_the_anon_vma_that_they_belong_to)
{
	const struct anon_vma *anon_vma;

	draw("rrww");
	touch(2);
	charge_all();
	anon_vma = area(2)->anon_vma;
	cr_assert_not_null(anon_vma);
	cr_assert_null(area(0)->anon_vma);
	cr_assert_eq(protect_r(2, 2), 0);
	assert_drawn("rrrr");
	cr_assert_eq(area(0)->anon_vma, anon_vma);
}

/* Case 6, where the area behind has the anon_vma, is refused before anything happened to it. */
KernelTest(vma_merge, without_memory_leaves_areas_apart)
{
	static const char *const rows[] = {"rrww", "rrwwrr"};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		draw(rows[i]);
		charge_all();
		if (i == 0)
			touch(2);
		else
			cr_assert_eq(anon_vma_prepare(area(4)), 0);
		fail_from(1, true);
		cr_assert_eq(protect_r(2, 2), 0, "row %zu", i);
		fail_none();
		cr_assert_str_eq(drawn(), i == 0 ? "rr|rr" : "rr|rr|rr", "row %zu: %s", i, drawn());
		space_sound();
	}
}
