/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of the checks of TLBs.
 *
 * Every entry that a CPU may still use must be what a walk would find now: nothing of the kernel's
 * is unmapped yet, so there is no flush that could be pending. A program that wrote to control
 * registers has tables of its own, and is judged by the MMU's model alone.
 */
#include "fuzz/engine/tlb_check.h"
#include "core/pgtable/pgtable.h"
#include "fuzz/engine/engine.h"
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

/* The frame of the page table of @va, by the kernel's tables. Ensures: false: there is none. */
static bool table_of(vaddr_t va, pfn_t *pfn)
{
	const pgd_t *pgdp = pgd_offset_k(va);
	const pmd_t *pmdp;

	if (!pgd_present(pgdp_get(pgdp)))
		return false;
	pmdp = pmd_offset(pud_offset((pgd_t *)(uintptr_t)pgdp, va), va);
	if (!pmd_present(pmdp_get(pmdp)) || pmd_large(pmdp_get(pmdp)))
		return false;
	*pfn = pmd_pfn(pmdp_get(pmdp));
	return true;
}

static void place_holds(const struct tlb_look *look, enum tlb_kind kind, vaddr_t va,
			const struct tlb_entry *entry)
{
	struct kernel_mapping mapping = kernel_page_walk(va);
	pfn_t pfn = (pfn_t)(mapping.paddr >> PAGE_SHIFT);
	bool mapped = mapping.mapped;

	if (kind == TLB_TABLES)
		mapped = table_of(va, &pfn);
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

static void rights_hold(const struct tlb_look *look, enum tlb_kind kind, vaddr_t va,
			const struct tlb_entry *entry)
{
	struct kernel_mapping mapping = kernel_page_walk(va);
	bool executable = !(entry->bits & TLB_XD) && (mapping.flags & _PAGE_NX) != 0;

	if (kind == TLB_TABLES || !mapping.mapped)
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

static void see_all(struct check_run *run, tlb_visitor *visit)
{
	if (engine.run.changes.roots || tlbs_count() == 0)
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
	 .says = "what a CPU remembers of the kernel's tables translates as they do",
	 .touched = see_places,
	 .full = see_places},
	{.id = "T2",
	 .says = "… and gives no rights that they do not give",
	 .touched = see_rights,
	 .full = see_rights},
};

const uint32_t tlb_checks_nr = sizeof(tlb_checks) / sizeof(tlb_checks[0]);
