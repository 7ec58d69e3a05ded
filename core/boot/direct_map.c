/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The direct map: all lowmem frames, holes included, at PAGE_OFFSET + physical address.
 *
 *   0 ..... PMD_SIZE ............... last multiple of PMD_SIZE ..... end
 *     4k              large, with PSE                           4k
 *
 * Each entry is written twice, as in 2.6.34: first with the attributes that the entry code used,
 * then with the real ones. No CPU translates before both are done (head.c), so that no TLB has to
 * be flushed in between.
 *
 * As: arch/x86/mm/init.c, init_32.c of 2.6.34.
 */
#include <inttypes.h>

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"

#define NR_RANGE_MR 3

struct map_range {
	pfn_t start_pfn;
	pfn_t end_pfn;
	bool large;
};

static int save_mr(struct map_range *mr, int nr_range, pfn_t start_pfn, pfn_t end_pfn, bool large)
{
	if (start_pfn < end_pfn) {
		BUG_ON(nr_range >= NR_RANGE_MR);
		mr[nr_range++] = (struct map_range){start_pfn, end_pfn, large};
	}
	return nr_range;
}

#define PMD_PAGES (PMD_SIZE / PAGE_SIZE)

/* The first PMD_SIZE is never mapped large: fixed-range MTRRs lie in its first MiB. */
static int map_ranges_plan(struct map_range *mr, pfn_t start, pfn_t end, bool use_pse)
{
	pfn_t head_end = start == 0 ? PMD_PAGES : ALIGN(start, PMD_PAGES);
	pfn_t pos = min(head_end, end);
	int nr_range = save_mr(mr, 0, start, pos, false);
	pfn_t large_end = ALIGN_DOWN(end, PMD_PAGES);

	nr_range = save_mr(mr, nr_range, pos, large_end, use_pse);
	pos = max(pos, large_end);
	return save_mr(mr, nr_range, pos, end, false);
}

static int map_ranges_merge(struct map_range *mr, int nr_range)
{
	for (int i = 0; i < nr_range - 1; i++) {
		if (mr[i].end_pfn != mr[i + 1].start_pfn || mr[i].large != mr[i + 1].large)
			continue;
		mr[i].end_pfn = mr[i + 1].end_pfn;
		memmove(&mr[i + 1], &mr[i + 2], (size_t)(nr_range - 2 - i) * sizeof(mr[0]));
		nr_range--;
		i--;
	}
	return nr_range;
}

/* An upper bound of what the tables take; what is not used is not reserved. */
static uint64_t early_tables_size(uint64_t end, bool use_pse)
{
	uint64_t puds = (end + PUD_SIZE - 1) >> PUD_SHIFT;
	uint64_t pmds = (end + PMD_SIZE - 1) >> PMD_SHIFT;
	uint64_t extra = end - ((end >> PMD_SHIFT) << PMD_SHIFT) + PMD_SIZE;
	uint64_t ptes = ((use_pse ? extra : end) + PAGE_SIZE - 1) >> PAGE_SHIFT;

	return PAGE_ALIGN(puds * sizeof(pud_t)) + PAGE_ALIGN(pmds * sizeof(pmd_t)) +
	       PAGE_ALIGN(ptes * sizeof(pte_t)) +
	       PAGE_ALIGN(__end_of_fixed_addresses * sizeof(pte_t));
}

static void find_early_table_space(uint64_t end, bool use_pse)
{
	uint64_t tables = early_tables_size(end, use_pse);
	uint64_t start = find_e820_area(0x7000, get_max_mapped(), tables, PAGE_SIZE);

	if (start == E820_NO_AREA) {
		goal(BOOT_PANIC_TABLES);
		panic("Cannot find space for the kernel page tables");
	}
	init_vars->e820_table_start = PFN_DOWN(start);
	init_vars->e820_table_end = init_vars->e820_table_start;
	init_vars->e820_table_top = init_vars->e820_table_start + PFN_DOWN(tables);
	printk(KERN_DEBUG "kernel direct mapping tables up to %" PRIx64 " @ %" PRIx64 "-%" PRIx64
			  "\n",
	       end, start, start + tables);
}

/* The image is executed; all of the direct map up to its end counts, as in 2.6.34. */
static bool is_kernel_text(vaddr_t address)
{
	return address <= PAGE_OFFSET + (vaddr_t)IMAGE_END;
}

/* First pass: what the entry code mapped with; second: what is wanted. */
enum mapping_iter { MAPPING_IDENT, MAPPING_FINAL };

static void map_large(pmd_t *pmdp, pfn_t pfn, enum mapping_iter iter)
{
	vaddr_t first = PAGE_OFFSET + (vaddr_t)PFN_PHYS(pfn);
	pgprot_t prot = PAGE_KERNEL_LARGE;

	if (is_kernel_text(first))
		prot = PAGE_KERNEL_LARGE_EXEC;
	if (iter == MAPPING_IDENT)
		prot = __pgprot(PTE_IDENT_ATTR | _PAGE_PSE);
	set_pmd(pmdp, pfn_pmd(pfn, prot));
}

/* Ensures: the frame after the last one mapped, which ends the table or the range. */
static pfn_t map_small(pmd_t *pmdp, pfn_t pfn, pfn_t end_pfn, enum mapping_iter iter)
{
	vaddr_t address = PAGE_OFFSET + (vaddr_t)PFN_PHYS(pfn);
	pte_t *ptep = one_page_table_init(pmdp) + pte_index(address);

	for (ulong_t i = pte_index(address); i < PTRS_PER_PTE && pfn < end_pfn; i++) {
		pgprot_t prot = is_kernel_text(address) ? PAGE_KERNEL_EXEC : PAGE_KERNEL;

		if (iter == MAPPING_IDENT)
			prot = __pgprot(PTE_IDENT_ATTR);
		set_pte(ptep++, pfn_pte(pfn++, prot));
		address += PAGE_SIZE;
	}
	return pfn;
}

static void map_range_once(const struct map_range *mr, enum mapping_iter iter)
{
	ulong_t *count = pgtable_vars->direct_pages_count;
	pfn_t pfn = mr->start_pfn;

	while (pfn < mr->end_pfn) {
		vaddr_t address = PAGE_OFFSET + (vaddr_t)PFN_PHYS(pfn);
		pgd_t *pgdp = pgd_offset_k(address);
		pmd_t *pmdp = one_md_table_init(pgdp, address) + pmd_index(address);
		pfn_t next;

		if (mr->large) {
			map_large(pmdp, pfn, iter);
			next = pfn + PMD_PAGES;
			count[PG_LEVEL_2M] += iter == MAPPING_IDENT;
		} else {
			next = map_small(pmdp, pfn, mr->end_pfn, iter);
			count[PG_LEVEL_4K] += iter == MAPPING_IDENT ? next - pfn : 0;
		}
		pfn = next;
	}
}

static void kernel_physical_mapping_init(const struct map_range *mr)
{
	map_range_once(mr, MAPPING_IDENT);
	map_range_once(mr, MAPPING_FINAL);
}

pfn_t init_memory_mapping(paddr_t start, paddr_t end)
{
	struct map_range mr[NR_RANGE_MR];
	bool use_pse = machine_boot_params()->pse;
	int nr_range;

	printk(KERN_INFO "init_memory_mapping: %016" PRIx64 "-%016" PRIx64 "\n", start, end);
	nr_range = map_ranges_plan(mr, PFN_DOWN(start), PFN_DOWN(end), use_pse);
	nr_range = map_ranges_merge(mr, nr_range);
	for (int i = 0; i < nr_range; i++)
		printk(KERN_DEBUG " %010" PRIx64 " - %010" PRIx64 " page %s\n",
		       PFN_PHYS(mr[i].start_pfn), PFN_PHYS(mr[i].end_pfn),
		       !mr[i].large ? "4k"
		       : PAGING_PAE ? "2M"
				    : "4M");

	find_early_table_space(end, use_pse);
	for (int i = 0; i < nr_range; i++)
		kernel_physical_mapping_init(&mr[i]);
	early_ioremap_page_table_range_init();
	enable_paging(0);
	reserve_early(PFN_PHYS(init_vars->e820_table_start), PFN_PHYS(init_vars->e820_table_end),
		      "PGTABLE");
	return PFN_DOWN(end);
}
