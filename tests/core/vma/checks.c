/* SPDX-License-Identifier: GPL-2.0-only */
/* Each check of address spaces, with what it must notice. */
#include "fixture.h"

#include <stdio.h>
#include <string.h>

#include "core/base/percpu_counter.h"
#include "core/vma/vma_check.h"
#include "sim/mark.h"

static struct check_count counts[16];
static struct check_run run;

/* The first complaint of a pass; "" if there is none. */
static const char *complaint(bool full)
{
	return check_pass(vma_checks, vma_checks_nr, counts, full, &run) ? "" : run.text;
}

KernelTest(vma_checks, are_all_decided_and_silent_on_a_space_in_use)
{
	draw("rrwwxx..ll.gg");
	touch(2);
	child(0);
	goals_forget();
	cr_assert_str_eq(complaint(true), "");
	for (uint32_t i = 0; i < vma_checks_nr; i++)
		cr_assert_gt(counts[i].decided, 0u, "%s", vma_checks[i].id);
}

static struct mm_struct *mm(void)
{
	return current->mm;
}

static void break_list(void)
{
	area(0)->vm_next = area(4);
}

static void break_list_end(void)
{
	area(4)->vm_next = NULL;
}

static void break_area(void)
{
	area(2)->vm_end += PAGE_SIZE;
	mm()->total_vm++;
}

static void break_area_edge(void)
{
	area(0)->vm_start++;
}

static void break_area_owner(void)
{
	area(0)->vm_mm = init_mm;
}

static void break_area_rights(void)
{
	area(0)->vm_page_prot = PAGE_SHARED;
}

static void break_area_promise(void)
{
	area(2)->vm_flags |= VM_NORESERVE;
}

static void break_tree(void)
{
	struct rb_node *root = mm()->mm_rb.rb_node;

	root->rb_color = RB_RED;
}

static void break_tree_links(void)
{
	struct rb_node *root = mm()->mm_rb.rb_node;

	root->rb_left->rb_parent = NULL;
}

static void break_map_count(void)
{
	mm()->map_count++;
}

static void break_total(void)
{
	mm()->total_vm--;
}

static void break_locked(void)
{
	mm()->locked_vm++;
}

static void break_stack(void)
{
	mm()->stack_vm--;
}

static void break_shared(void)
{
	mm()->shared_vm++;
}

static void break_exec(void)
{
	mm()->exec_vm++;
}

static void break_reserved(void)
{
	mm()->reserved_vm++;
}

static void break_cache(void)
{
	struct vm_area_struct *stray = vm_area_dup(area(0));

	mm()->mmap_cache = stray;
}

static void break_search(void)
{
	mm()->free_area_cache = mm()->mmap_base + PAGE_SIZE;
}

static void break_search_edge(void)
{
	mm()->free_area_cache = 1;
}

static void break_brk(void)
{
	mm()->brk = mm()->start_brk - 1;
}

static void break_promise(void)
{
	percpu_counter_add(&vma_vars->vm_committed_as, 1);
}

static void break_promise_of_an_area(void)
{
	area(2)->vm_flags &= ~(ulong_t)VM_ACCOUNT;
}

static void break_apart(void)
{
	struct vm_area_struct *vma = area(4);

	vma->vm_flags = area(2)->vm_flags;
	vma->vm_page_prot = area(2)->vm_page_prot;
	percpu_counter_add(&vma_vars->vm_committed_as, 2);
}

static void break_users(void)
{
	atomic_inc(&mm()->mm_users);
}

static void break_references(void)
{
	atomic_inc(&mm()->mm_count);
}

static void break_borrower(void)
{
	current->active_mm = init_mm;
}

static const struct {
	void (*fn)(void);
	const char *id;
} breaks[] = {
	{break_list, "V1"},         {break_list_end, "V1"},
	{break_area, "V2"},         {break_area_edge, "V2"},
	{break_area_owner, "V2"},   {break_area_rights, "V2"},
	{break_area_promise, "V2"}, {break_tree, "V3"},
	{break_tree_links, "V3"},   {break_map_count, "V4"},
	{break_total, "V4"},        {break_locked, "V4"},
	{break_stack, "V4"},        {break_shared, "V4"},
	{break_exec, "V4"},         {break_reserved, "V4"},
	{break_cache, "V5"},        {break_search, "V6"},
	{break_search_edge, "V6"},  {break_brk, "V7"},
	{break_promise, "V8"},      {break_promise_of_an_area, "V8"},
	{break_apart, "V9"},        {break_users, "V10"},
	{break_references, "V10"},  {break_borrower, "V10"},
};

static uint32_t at;

static void break_one(void)
{
	char wanted[8];

	draw("rrwwxx..ww");
	goals_forget();
	cr_assert_str_eq(complaint(true), "");
	if (marks_tracked()) {
		mark_step_begin();
		cr_assert_str_eq(complaint(false), "");
	}
	breaks[at].fn();
	mark_written(mm(), sizeof(*mm())); /* tests are compiled without hooks */
	snprintf(wanted, sizeof(wanted), "%s ", breaks[at].id);
	cr_assert_eq(strncmp(complaint(true), wanted, strlen(wanted)), 0, "row %u, %s: %s", at,
		     breaks[at].id, complaint(true));
	if (marks_tracked())
		cr_assert_eq(strncmp(complaint(false), wanted, strlen(wanted)), 0, "row %u", at);
}

Test(vma_checks, notice_what_is_broken_and_name_it)
{
	for (at = 0; at < ARRAY_SIZE(breaks); at++) {
		boot();
		on_kernel(break_one);
	}
}
