/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of the checks of TLBs.
 *
 * Every entry that a CPU may still use must be what a walk would find now: between two steps no
 * flush is pending. The kernel's half is compared with the reference tables, the user's with those
 * that the CPU's CR3 names: who is lazy is told of every flush, or lets go of the tables. A program
 * that wrote to control registers has tables of its own, and is judged by the MMU's model alone.
 */
#include "fuzz/engine/tlb_check.h"
#include "core/base/page_addr.h"
#include "core/pgtable/mm.h"
#include "core/pgtable/pgtable.h"
#include "fuzz/engine/engine.h"
#include "fuzz/model/linear_walk.h"
#include "sim/tlb.h"

struct tlb_look {
	struct check_run *run;
	uint32_t cpu;
};

static const char *const kind_names[NR_TLB_KINDS] = {
	[TLB_SMALL] = "page",
	[TLB_LARGE] = "large page",
	[TLB_TABLES] = "page table",
};

typedef void entry_check_fn(const struct tlb_look *look, enum tlb_kind kind, vaddr_t va,
			    const struct tlb_entry *entry);

/* The tables that @cpu walks through. */
static struct linear_root root_of(uint32_t cpu)
{
	return (struct linear_root){.cr3 = mmu_of(cpu)->control.cr3, .pae = PAGING_PAE};
}

/* The directory that is right for @va on @cpu. */
static const pgd_t *directory_of(uint32_t cpu, vaddr_t va)
{
	const pgd_t *own = window_ptr(PAGE_OFFSET + (root_of(cpu).cr3 & ~31u));

	return va < TASK_SIZE ? own + pgd_index(va) : pgd_offset_k(va);
}

/* The frame of the page table of @va, by the tables. Ensures: false: there is none. */
static bool table_of(uint32_t cpu, vaddr_t va, pfn_t *pfn)
{
	const pgd_t *pgdp = directory_of(cpu, va);
	const pmd_t *pmdp;

	if (!pgd_present(pgdp_get(pgdp)))
		return false;
	pmdp = pmd_offset(pud_offset((pgd_t *)(uintptr_t)pgdp, va), va);
	if (!pmd_present(pmdp_get(pmdp)) || pmd_large(pmdp_get(pmdp)))
		return false;
	*pfn = pmd_pfn(pmdp_get(pmdp));
	return true;
}

static bool page_of(uint32_t cpu, vaddr_t va, pfn_t *pfn)
{
	struct kernel_mapping mapping;
	struct linear_root root = root_of(cpu);
	struct linear_page page;

	if (va < TASK_SIZE) {
		bool mapped = linear_walk(&root, va, &page);

		*pfn = mapped ? page.pfn : 0;
		return mapped;
	}
	mapping = kernel_page_walk(va);
	*pfn = (pfn_t)(mapping.paddr >> PAGE_SHIFT);
	return mapping.mapped;
}

static void place_holds(const struct tlb_look *look, enum tlb_kind kind, vaddr_t va,
			const struct tlb_entry *entry)
{
	pfn_t pfn;
	bool mapped =
		kind == TLB_TABLES ? table_of(look->cpu, va, &pfn) : page_of(look->cpu, va, &pfn);

	CHECK_THAT(look->run, mapped && entry->frame == pfn,
		   "CPU %u: 0x%x is frame 0x%x by its TLB (%s), by the tables %s 0x%x", look->cpu,
		   va, entry->frame, kind_names[kind], mapped ? "frame" : "nothing, not",
		   mapped ? pfn : entry->frame);
}

/* Is the right there in the entry and not in the table? */
static bool wider(const struct tlb_entry *entry, enum tlb_bit bit, pteval_t flags, pteval_t flag)
{
	return (entry->bits & bit) != 0 && (flags & flag) == 0;
}

/* Of a user's page; Global is nobody's there. */
static void user_rights_hold(const struct tlb_look *look, vaddr_t va, const struct tlb_entry *entry)
{
	struct linear_root root = root_of(look->cpu);
	struct linear_page page;
	bool executable;

	if (!linear_walk(&root, va, &page))
		return;
	executable = !(entry->bits & TLB_XD) && page.no_execute;
	CHECK_THAT(look->run,
		   !((entry->bits & TLB_RW) && !page.writable) &&
			   !((entry->bits & TLB_US) && !page.user) && !(entry->bits & TLB_G) &&
			   !executable,
		   "CPU %u: 0x%x has rights 0x%x in its TLB, by the tables it is %s, %s", look->cpu,
		   va, entry->bits, page.writable ? "writable" : "read-only",
		   page.user ? "the user's" : "the kernel's");
}

static void rights_hold(const struct tlb_look *look, enum tlb_kind kind, vaddr_t va,
			const struct tlb_entry *entry)
{
	struct kernel_mapping mapping = kernel_page_walk(va);
	bool executable = !(entry->bits & TLB_XD) && (mapping.flags & _PAGE_NX) != 0;

	if (kind != TLB_TABLES && va < TASK_SIZE)
		user_rights_hold(look, va, entry);
	if (kind == TLB_TABLES || va < TASK_SIZE || !mapping.mapped)
		return;
	CHECK_THAT(look->run,
		   !wider(entry, TLB_RW, mapping.flags, _PAGE_RW) &&
			   !wider(entry, TLB_US, mapping.flags, _PAGE_USER) &&
			   !wider(entry, TLB_G, mapping.flags, _PAGE_GLOBAL) &&
			   !wider(entry, TLB_D, mapping.flags, _PAGE_DIRTY) && !executable,
		   "CPU %u: 0x%x has rights 0x%x in its TLB, flags 0x%x in the tables", look->cpu,
		   va, entry->bits, (uint32_t)mapping.flags);
}

static void visit_place(enum tlb_kind kind, vaddr_t va, const struct tlb_entry *entry, void *arg)
{
	place_holds(arg, kind, va, entry);
}

static void visit_rights(enum tlb_kind kind, vaddr_t va, const struct tlb_entry *entry, void *arg)
{
	rights_hold(arg, kind, va, entry);
}

bool tlb_check_opens(void)
{
	return !engine.run.changes.roots && tlbs_count() != 0;
}

static void see_all(struct check_run *run, tlb_visitor *visit)
{
	if (!tlb_check_opens())
		return;
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		if (cpu_online(cpu))
			tlb_for_each(mmu_of(cpu), visit, &(struct tlb_look){run, cpu});
}

static void see_places(struct check_run *run)
{
	see_all(run, visit_place);
}

static void see_rights(struct check_run *run)
{
	see_all(run, visit_rights);
}

const struct check tlb_checks[] = {
	{.id = "T1",
	 .says = "what a CPU remembers of page tables translates as they do",
	 .touched = see_places,
	 .full = see_places},
	{.id = "T2",
	 .says = "… and gives no rights that they do not give",
	 .touched = see_rights,
	 .full = see_rights},
};

const uint32_t tlb_checks_nr = sizeof(tlb_checks) / sizeof(tlb_checks[0]);
