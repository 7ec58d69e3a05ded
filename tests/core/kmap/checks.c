/* SPDX-License-Identifier: GPL-2.0-only */
/* Each check of kernel mappings: content with sound ones, and the one to speak up when something
 * breaks. */
#include "fixture.h"

#include <stdio.h>

#include "core/kmap/ioremap.h"
#include "core/kmap/kmap_check.h"
#include "core/kmap/pgalloc.h"
#include "core/kmap/set_memory.h"
#include "sim/mark.h"

static struct vm_struct *area;
static struct page *high, *pages[4];
static void *part, *lazy;
static struct mm_struct *mm;

/* Something of every kind. */
static void make_all(void)
{
	area = find_vm_area(vmalloc(3 * PAGE_SIZE));
	cr_assert_not_null(vmalloc(600 * PAGE_SIZE));
	for (uint32_t i = 0; i < 4; i++)
		pages[i] = alloc_page(GFP_HIGHUSER);
	high = pages[0];
	kmap(pages[1]);
	part = vm_map_ram(pages, 2, -1, PAGE_KERNEL);
	cr_assert_not_null(vm_map_ram(pages, 2, -1, PAGE_KERNEL));
	vm_unmap_ram(part, 2);
	cr_assert_not_null(vmap(pages, 4, VM_MAP, PAGE_KERNEL));
	cr_assert_not_null(ioremap(0x80000000, 3 * PAGE_SIZE));
	cr_assert_not_null(get_vm_area(PAGE_SIZE, VM_MAP));
	mm = kzalloc(sizeof(*mm), GFP_KERNEL);
	mm_init(mm, NULL);
	cr_assert_not_null(pgd_alloc(mm));
	cr_assert_eq(set_memory_4k(ALIGN_DOWN(node_vars->high_memory, PMD_SIZE) - PMD_SIZE, 1), 0);
	kmap(high);
	kunmap(high);
	part = vm_map_ram(pages, 2, -1, PAGE_KERNEL);
	vm_unmap_ram(part, 2);
	lazy = vmalloc(PAGE_SIZE);
	vfree(lazy);
}

/* The store hooks do not see what a test does. */
#define broken(p) mark_written(p, sizeof(*(p)))

static void break_tree(void)
{
	struct vmap_area *va = find_vmap_area(vaddr(area->addr));

	va->hole_max++;
	broken(va);
}

static void break_tree_order(void)
{
	struct vmap_area *va = find_vmap_area(vaddr(area->addr));

	va->va_end += 8 * PAGE_SIZE;
	broken(va);
}

static void break_list(void)
{
	area->next = area->next->next;
	broken(area);
}

static void break_list_size(void)
{
	area->size += PAGE_SIZE;
	broken(area);
}

static void break_pages(void)
{
	pte_t *ptep = kernel_pte(vaddr(area->addr));

	set_pte_atomic(ptep, pfn_pte(page_to_pfn(high), PAGE_KERNEL));
	broken(ptep);
}

static void break_pages_missing(void)
{
	pte_t *ptep = kernel_pte(vaddr(area->addr) + PAGE_SIZE);

	pte_clear_entry(ptep);
	broken(ptep);
}

static void break_guard(void)
{
	pte_t *ptep = kernel_pte(vaddr(area->addr) + 3 * PAGE_SIZE);

	set_pte(ptep, mk_pte(high, PAGE_KERNEL));
	broken(ptep);
}

static void break_stray(void)
{
	pte_t *ptep = kernel_pte(vaddr(area->addr) + 4 * PAGE_SIZE);

	set_pte(ptep, mk_pte(high, PAGE_KERNEL));
	broken(ptep);
}

static void break_lazy(void)
{
	atomic_inc(&kmap_vars->vmap_lazy_nr);
	broken(&kmap_vars->vmap_lazy_nr);
}

static struct vmap_block *block(void)
{
	return kmap_vars->vmap_block_tree[addr_to_vb_idx(vaddr(part))];
}

static void break_block(void)
{
	block()->dirty++;
	broken(block());
}

static void break_block_queue(void)
{
	list_del_init(&block()->free_list);
	broken(block());
}

static void break_slot(void)
{
	kmap_vars->pkmap_count[1] = 0;
	broken(&kmap_vars->pkmap_count[1]);
}

static void break_slot_hash(void)
{
	set_page_address(high, NULL);
}

static void break_atomic(void)
{
	pte_t *ptep = pgtable_vars->kmap_pte - KM_USER0;

	set_pte(ptep, mk_pte(high, PAGE_KERNEL));
	broken(ptep);
}

static void break_directory(void)
{
	pgd_t *pgdp = pgd_offset_pgd(mm->pgd, PAGE_OFFSET);

	if (SHARED_KERNEL_PMD)
		list_add(&virt_to_page(mm->pgd)->lru, &kmap_vars->pgd_list);
	broken(&kmap_vars->pgd_list);
	set_pgd(pgdp, __pgd(pgd_val(pgdp_get(pgdp)) ^ PAGE_SIZE));
	broken(pgdp);
}

static void break_direct_map(void)
{
	pte_t *ptep = kernel_pte(PAGE_OFFSET + 5 * PAGE_SIZE);

	set_pte_atomic(ptep, pfn_pte(6, PAGE_KERNEL));
}

static void break_direct_size(void)
{
	pte_t *ptep = kernel_pte(PAGE_OFFSET + 5 * PAGE_SIZE);

	set_pte_atomic(ptep, pte_mkhuge(ptep_get(ptep)));
}

static void break_direct_count(void)
{
	pgtable_vars->direct_pages_count[PG_LEVEL_4K]++;
}

static const struct {
	const char *id;
	void (*breaks)(void);
	bool full_only;
} rows[] = {
	{"K1", break_tree, false},        {"K1", break_tree_order, false},
	{"K2", break_list, false},        {"K2", break_list_size, false},
	{"K3", break_pages, false},       {"K3", break_pages_missing, false},
	{"K3", break_guard, false},       {"K4", break_stray, false},
	{"K5", break_lazy, false},        {"K6", break_block, false},
	{"K6", break_block_queue, false}, {"K7", break_slot, false},
	{"K7", break_slot_hash, false},   {"K8", break_atomic, false},
	{"P1", break_directory, false},   {"P2", break_direct_map, true},
	{"P2", break_direct_size, true},  {"P2", break_direct_count, true},
};

static struct check_count counts[16];
static struct check_run run;

static bool pass(bool full)
{
	cr_assert_leq(kmap_checks_nr, ARRAY_SIZE(counts));
	run = (struct check_run){0};
	return check_pass(kmap_checks, kmap_checks_nr, counts, full, &run);
}

Test(kmap_checks, hold_of_sound_mappings_and_are_decided_by_them)
{
	boot();
	cr_assert(pass(true), "after boot: %s", run.text);
	memset(counts, 0, sizeof(counts));
	on_kernel(make_all);
	cr_assert(pass(true), "%s", run.text);
	for (uint32_t i = 0; i < kmap_checks_nr; i++)
		cr_assert(counts[i].decided != 0 ||
				  (SHARED_KERNEL_PMD && strcmp(kmap_checks[i].id, "P1") == 0),
			  "%s", kmap_checks[i].id);
}

/* Is the text the id's, or that of a check before it which sees the same? */
static void must_speak(size_t i, bool full)
{
	char id[8];

	snprintf(id, sizeof(id), "%s ", rows[i].id);
	cr_assert_not(pass(full), "row %zu (%s), %s", i, rows[i].id, full ? "full" : "touched");
	cr_assert_eq(strncmp(run.text, id, strlen(id)), 0, "row %zu: %s", i, run.text);
}

Test(kmap_checks, speak_up_when_something_breaks)
{
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		boot();
		on_kernel(make_all);
		cr_assert(pass(true), "%s", run.text);
		mark_step_begin();
		on_kernel(rows[i].breaks);
		if (marks_tracked() && !rows[i].full_only)
			must_speak(i, false);
		must_speak(i, true);
	}
}
