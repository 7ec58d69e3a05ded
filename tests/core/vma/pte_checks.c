/* SPDX-License-Identifier: GPL-2.0-only */
/* Each check of the user's page tables: content with sound ones, and the one to speak up when
 * something breaks. */
#include "pages.h"

#include <stdio.h>
#include <string.h>

#include "core/page/page_alloc.h"
#include "core/vma/rmap.h"
#include "sim/mark.h"

/* The store hooks do not see what a test does. */
#define broken(p) mark_written(p, sizeof(*(p)))

/* The space itself is looked at whenever something of it changes. */
static void space_broken(void)
{
	broken(current->mm);
}

/* Something of every kind: pages, shared with a child, locked, the zero page, without rights. */
static void make_all(void)
{
	draw("wwrw--l..w");
	fill(0, 2);
	fill(3, 1);
	user_load(AT(2));
	fill(9, 1);
	cr_assert_eq(sys_mprotect(AT(0), PAGE_SIZE, PROT_NONE), 0);
	child(1);
	fill(1, 1);
}

static void break_stray(void)
{
	pte_put(AT(7), mk_pte(page_at(AT(9)), PAGE_READONLY));
}

static void break_stray_swapped(void)
{
	pte_put(AT(9), __pte(0x10000));
}

static void break_frame_free(void)
{
	struct page *page = alloc_page(GFP_HIGHUSER);

	pte_put(AT(9), mk_pte(page, PAGE_READONLY));
	__free_page(page);
}

static void break_frame_kernel(void)
{
	pte_put(AT(9), mk_pte(virt_to_page(current->mm), PAGE_READONLY));
}

static void break_frame_none(void)
{
	pte_put(AT(9), pfn_pte(0xfffff, PAGE_READONLY));
}

static void break_rights_write(void)
{
	pte_put(AT(9), pte_mkwrite(pte_at(AT(9))));
	area(9)->vm_flags &= ~(ulong_t)VM_WRITE;
}

static void break_rights_cow(void)
{
	pte_put(AT(3), pte_mkwrite(pte_at(AT(3))));
}

static void break_rights_none(void)
{
	area(0)->vm_flags |= VM_READ;
	space_broken();
}

static void break_rights_user(void)
{
	pte_put(AT(9), __pte(pte_val(pte_at(AT(9))) & ~_PAGE_USER));
}

static void break_rights_exec(void)
{
	pte_put(AT(9), pte_mkexec(pte_at(AT(9))));
}

static void break_zero_write(void)
{
	pte_put(AT(2), pte_mkwrite(pte_at(AT(2))));
	area(2)->vm_flags |= VM_WRITE;
}

static void break_zero_plain(void)
{
	pte_put(AT(2), __pte(pte_val(pte_at(AT(2))) & ~_PAGE_SPECIAL));
}

static void break_mapcount(void)
{
	atomic_inc(&page_at(AT(3))->_mapcount);
	space_broken();
}

static void break_tables(void)
{
	current->mm->nr_ptes++;
	space_broken();
}

static void break_tables_empty(void)
{
	spinlock_t *ptl;
	pte_t *ptep = get_locked_pte(current->mm, AT(5 * PTRS_PER_PTE), &ptl);

	pte_unmap_unlock(ptep, ptl);
	space_broken();
}

static void break_tables_count(void)
{
	get_page(pmd_page(pmdp_get(pmd_lookup(current->mm, AT(0)))));
	space_broken();
}

static void break_rss(void)
{
	add_mm_counter(current->mm, MM_ANONPAGES, 1);
	space_broken();
}

static void break_rss_files(void)
{
	add_mm_counter(current->mm, MM_FILEPAGES, -1);
	space_broken();
}

static void break_counters(void)
{
	inc_zone_page_state(page_at(AT(9)), NR_ANON_PAGES);
	space_broken();
}

static void break_counters_mlock(void)
{
	SetPageMlocked(page_at(AT(9)));
	space_broken();
}

static void break_rmap_index(void)
{
	page_at(AT(9))->index++;
	space_broken();
}

static void break_rmap_anon_vma(void)
{
	page_at(AT(9))->mapping = page_at(AT(3))->mapping;
	space_broken();
}

static void break_rmap_none(void)
{
	page_at(AT(9))->mapping = NULL;
	space_broken();
}

static void break_chain_link(void)
{
	struct anon_vma_chain *avc =
		list_first_entry(&area(9)->anon_vma_chain, struct anon_vma_chain, same_vma);

	list_del_init(&avc->same_anon_vma);
	space_broken();
}

static void break_chain_vma(void)
{
	struct anon_vma_chain *avc =
		list_first_entry(&area(9)->anon_vma_chain, struct anon_vma_chain, same_vma);

	avc->vma = area(0);
	space_broken();
}

static void break_chain_own(void)
{
	area(9)->anon_vma = area(6)->anon_vma;
	space_broken();
}

static const struct {
	void (*breaks)(void);
	const char *id;
	bool pae_only;
} breakages[] = {
	{break_stray, "P3", false},        {break_stray_swapped, "P3", false},
	{break_frame_free, "P4", false},   {break_frame_kernel, "P4", false},
	{break_frame_none, "P4", false},   {break_rights_write, "P5", false},
	{break_rights_cow, "P5", false},   {break_rights_none, "P5", false},
	{break_rights_user, "P5", false},  {break_rights_exec, "P5", true},
	{break_zero_write, "P6", false},   {break_zero_plain, "P6", false},
	{break_mapcount, "P7", false},     {break_tables, "P8", false},
	{break_tables_empty, "P8", false}, {break_tables_count, "P8", false},
	{break_rss, "P9", false},          {break_rss_files, "P9", false},
	{break_counters, "P10", false},    {break_counters_mlock, "P10", false},
	{break_rmap_index, "P11", false},  {break_rmap_anon_vma, "P11", false},
	{break_rmap_none, "P11", false},   {break_chain_link, "P12", false},
	{break_chain_vma, "P12", false},   {break_chain_own, "P12", false},
};

/* The rows up to the one that is meant may have been broken, too: it speaks by itself. */
static const char *row_complaint(const char *id, bool full)
{
	static struct check_count counts[32];
	static struct check_run run;

	(void)check_pass(pte_checks, 1, counts, full, &run);
	for (uint32_t i = 1; i < pte_checks_nr; i++) {
		if (strcmp(pte_checks[i].id, id) == 0)
			return check_pass(&pte_checks[i], 1, counts, full, &run) ? "" : run.text;
	}
	return run.failed ? run.text : "";
}

static uint32_t breakage; /* the one to try */

static void body(void)
{
	const char *id = breakages[breakage].id;
	char begins[8];

	make_all();
	tables_sound();
	mark_step_begin();
	cr_assert_str_eq(tables_complaint(false), "");
	breakages[breakage].breaks();
	snprintf(begins, sizeof(begins), "%s ", id);
	cr_assert_eq(strncmp(row_complaint(id, true), begins, strlen(begins)), 0, "%u %s: %s",
		     breakage, id, row_complaint(id, true));
	cr_assert_eq(strncmp(row_complaint(id, false), begins, strlen(begins)), 0, "%u touched %s",
		     breakage, id);
}

static bool applies(uint32_t i)
{
	return !breakages[i].pae_only || PAGING_PAE;
}

Test(pte_checks, each_speaks_up_when_something_breaks)
{
	for (breakage = 0; breakage < ARRAY_SIZE(breakages); breakage++) {
		if (!applies(breakage))
			continue;
		boot();
		cr_assert_eq(ending(body), END_NONE, "%u: %s", breakage, machine_end_text());
	}
}

/* A count that nobody announced is seen by the full form only. */
KernelTest(pte_checks, the_full_form_sees_what_no_step_announced)
{
	struct page *page = alloc_page(GFP_HIGHUSER);

	make_all();
	mark_step_begin();
	atomic_set(&page->_mapcount, 0);
	cr_assert_str_eq(tables_complaint(false), "");
	cr_assert_eq(strncmp(tables_complaint(true), "P7 ", 3), 0, "%s", tables_complaint(true));
	reset_page_mapcount(page);
	__free_page(page);
}

/* Rows are numbered in order, behind those of the kernel's half. */
Test(pte_checks, are_numbered_in_order)
{
	for (uint32_t i = 0; i < pte_checks_nr; i++) {
		char id[8];

		snprintf(id, sizeof(id), "P%u", i + 3);
		cr_assert_str_eq(pte_checks[i].id, id);
		cr_assert_gt(strlen(pte_checks[i].says), 20);
	}
}
