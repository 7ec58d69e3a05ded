/* SPDX-License-Identifier: GPL-2.0-only */
/* anon_vmas: who gets which, what a fork does, and what is left when memory runs out. */
#include "pages.h"

#include "core/page/page_alloc.h"

/* Links of an area; areas of an anon_vma. */
static uint32_t links(const struct vm_area_struct *vma)
{
	const struct list_head *at;
	uint32_t nr = 0;

	list_for_each (at, &vma->anon_vma_chain)
		nr++;
	return nr;
}

static uint32_t areas(const struct anon_vma *anon_vma)
{
	const struct list_head *at;
	uint32_t nr = 0;

	list_for_each (at, &anon_vma->head)
		nr++;
	return nr;
}

static void prepare(uint32_t at)
{
	down_read(&current->mm->mmap_sem);
	cr_assert_eq(anon_vma_prepare(area(at)), 0);
	up_read(&current->mm->mmap_sem);
}

KernelTest(anon_vma, of_neighbours_that_may_be_joined_later_is_one)
{
	draw("wwww..ww.gw");
	cr_assert_eq(sys_mprotect(AT(2), 2 * PAGE_SIZE, PROT_READ), 0);
	prepare(0);
	prepare(2);
	prepare(6);
	prepare(9);
	prepare(10);
	cr_assert_eq(area(0)->anon_vma, area(2)->anon_vma, "they differ in rights only");
	cr_assert_eq(areas(area(0)->anon_vma), 2);
	cr_assert_neq(area(6)->anon_vma, area(0)->anon_vma, "there is a hole between");
	cr_assert_neq(area(9)->anon_vma, area(10)->anon_vma, "one grows");
	prepare(0);
	cr_assert_eq(links(area(0)), 1, "it has one already");
	tables_sound();
}

KernelTest(anon_vma, goes_with_its_last_area)
{
	struct anon_vma *anon_vma;

	draw("wwww");
	fill(0, 4);
	anon_vma = area(0)->anon_vma;
	cr_assert_eq(unmap(1, 1), 0);
	cr_assert_eq(area(2)->anon_vma, anon_vma);
	cr_assert_eq(areas(anon_vma), 2);
	cr_assert_eq(unmap(0, 1), 0);
	cr_assert_eq(areas(anon_vma), 1);
	cr_assert_eq(unmap(2, 2), 0);
	cr_assert(list_empty(&anon_vma->head));
}

static struct vm_area_struct *child_area;

/* In the child: its area of page 0, whose chain has its parent's anon_vma behind its own. */
static void look_at_chain(void)
{
	child_area = area(0);
	cr_assert_eq(links(child_area), 2);
	cr_assert_eq(list_first_entry(&child_area->anon_vma_chain, struct anon_vma_chain, same_vma)
			     ->anon_vma,
		     child_area->anon_vma);
	cr_assert_neq(page_anon_vma(page_at(AT(0))), child_area->anon_vma);
	user_store(AT(0), 1);
	cr_assert_eq(page_anon_vma(page_at(AT(0))), child_area->anon_vma);
}

static struct task_struct *task;

static void make_child(void)
{
	draw("ww");
	fill(0, 2);
	task = child(1);
}

static void look_at_parent(void)
{
	cr_assert_neq(area(0)->anon_vma, child_area->anon_vma);
	cr_assert_eq(areas(area(0)->anon_vma), 2);
	user_store(AT(0), 2);
	user_store(AT(1), 2);
	tables_sound();
}

Test(anon_vma, of_a_child_is_its_own_for_what_it_writes)
{
	boot();
	on_kernel(make_child);
	in_task(task, look_at_chain);
	on_kernel(look_at_parent);
}

/* A page that only its child writes to belongs to the child; the other to the parent still. */
KernelTest(anon_vma, of_grandchildren_reaches_all_generations)
{
	struct vm_area_struct *vma, *copy;

	draw("w");
	fill(0, 1);
	vma = area(0);
	copy = vm_area_dup(vma);
	cr_assert_eq(anon_vma_fork(copy, vma), 0);
	cr_assert_eq(links(copy), 2);
	for (uint32_t generation = 3; generation < 10; generation++) {
		struct vm_area_struct *next = vm_area_dup(copy);

		cr_assert_eq(anon_vma_fork(next, copy), 0);
		cr_assert_eq(links(next), generation);
		unlink_anon_vmas(copy);
		vm_area_free(copy);
		copy = next;
	}
	cr_assert_eq(areas(vma->anon_vma), 2);
	unlink_anon_vmas(copy);
	vm_area_free(copy);
	cr_assert_eq(areas(vma->anon_vma), 1);
}

/* The order of links is kept: the oldest is last, and new pages of others belong to it. */
KernelTest(anon_vma, of_a_clone_has_the_order_of_the_original)
{
	struct vm_area_struct *vma, *child_copy, *clone;
	struct anon_vma_chain *a, *b;

	draw("w");
	fill(0, 1);
	vma = area(0);
	child_copy = vm_area_dup(vma);
	cr_assert_eq(anon_vma_fork(child_copy, vma), 0);
	clone = vm_area_dup(child_copy);
	cr_assert_eq(anon_vma_clone(clone, child_copy), 0);
	a = list_entry(child_copy->anon_vma_chain.prev, struct anon_vma_chain, same_vma);
	b = list_entry(clone->anon_vma_chain.prev, struct anon_vma_chain, same_vma);
	cr_assert_eq(a->anon_vma, b->anon_vma);
	cr_assert_eq(a->anon_vma, vma->anon_vma, "the oldest");
	unlink_anon_vmas(clone);
	unlink_anon_vmas(child_copy);
	vm_area_free(clone);
	vm_area_free(child_copy);
}

/* What fork and clone can fail on, one after the other: nothing is left behind. */
KernelTest(anon_vma, leaves_nothing_behind_when_memory_runs_out)
{
	struct vm_area_struct *vma, *copy;
	int error = -ENOMEM;

	draw("w");
	vma = area(0);
	for (uint32_t n = 1; error != 0; n++) {
		cr_assert_lt(n, 4);
		cr_assert_null(vma->anon_vma);
		fail_from(n, true);
		error = anon_vma_prepare(vma);
		fail_none();
	}
	copy = vm_area_dup(vma);
	error = -ENOMEM;
	for (uint32_t n = 1; error != 0; n++) {
		cr_assert_lt(n, 5);
		cr_assert(list_empty(&copy->anon_vma_chain));
		cr_assert_eq(areas(vma->anon_vma), 1);
		fail_from(n, true);
		error = anon_vma_fork(copy, vma);
		fail_none();
	}
	cr_assert_eq(links(copy), 2);
	unlink_anon_vmas(copy);
	vm_area_free(copy);
}

KernelTest(anon_vma, of_a_page_is_locked_only_while_it_is_mapped)
{
	struct anon_vma *anon_vma;
	struct page *page;

	draw("w");
	fill(0, 1);
	page = page_at(AT(0));
	anon_vma = page_lock_anon_vma(page);
	cr_assert_eq(anon_vma, area(0)->anon_vma);
	cr_assert(spin_is_locked(&anon_vma->lock));
	page_unlock_anon_vma(anon_vma);
	get_page(page);
	draw("");
	cr_assert(PageAnon(page), "until it is freed");
	cr_assert_null(page_lock_anon_vma(page));
	put_page(page);
	cr_assert_null(page_lock_anon_vma(virt_to_page(current)));
}
