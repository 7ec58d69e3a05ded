/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reading the kernel's page tables: the walk for one address, and all stretches in order.
 */
#include <inttypes.h>

#include "core/base/seq.h"
#include "core/pgtable/fixmap.h"
#include "core/pgtable/pgtable.h"

/* The pmd of a kernel address, NULL where the directory has none. */
static pmd_t *kernel_pmd(vaddr_t address)
{
	pgd_t *pgdp = pgd_offset_k(address);
	pud_t *pudp = pud_offset(pgdp, address);

	if (pgd_none(pgdp_get(pgdp)) || pud_none(pudp_get(pudp)))
		return NULL;
	return pmd_offset(pudp, address);
}

pte_t *lookup_address(vaddr_t address, enum pg_level *level)
{
	pmd_t *pmdp = kernel_pmd(address);

	*level = PG_LEVEL_NONE;
	if (pmdp == NULL || pmd_none(pmdp_get(pmdp)))
		return NULL;
	*level = PG_LEVEL_2M;
	if (pmd_large(pmdp_get(pmdp)) || !pmd_present(pmdp_get(pmdp)))
		return (pte_t *)pmdp;
	*level = PG_LEVEL_4K;
	return pte_offset_kernel(pmdp, address);
}

struct kernel_mapping kernel_page_walk(vaddr_t address)
{
	struct kernel_mapping mapping = {.level = PG_LEVEL_NONE};
	const pte_t *ptep = lookup_address(address, &mapping.level);
	vaddr_t offset_mask = mapping.level == PG_LEVEL_2M ? PMD_SIZE - 1 : PAGE_SIZE - 1;
	pte_t pte;

	if (ptep == NULL)
		return mapping;
	pte = ptep_get(ptep);
	mapping.flags = pte_flags(pte);
	mapping.mapped = (mapping.flags & _PAGE_PRESENT) != 0;
	mapping.paddr = PFN_PHYS(pte_pfn(pte)) + (address & offset_mask);
	return mapping;
}

pte_t *kernel_pte(vaddr_t address)
{
	enum pg_level level;
	pte_t *ptep = lookup_address(address, &level);

	BUG_ON(ptep == NULL || level != PG_LEVEL_4K);
	return ptep;
}

/* One stretch of addresses with the same size of page and the same flags. */
struct stretch {
	vaddr_t start;
	struct kernel_mapping mapping;
};

static void stretch_show(struct seq *seq, const struct stretch *stretch, vaddr_t end)
{
	char flags[64];

	if (!stretch->mapping.mapped)
		return;
	page_flags_print(flags, sizeof(flags), stretch->mapping.flags);
	seq_printf(seq, "0x%08x-0x%08x %10uK %s %s\n", stretch->start, end,
		   (end - stretch->start) >> 10, flags,
		   stretch->mapping.level != PG_LEVEL_2M ? "4k"
		   : PAGETABLE_LEVELS == 2               ? "4M"
							 : "2M");
}

static bool mappings_alike(const struct kernel_mapping *a, const struct kernel_mapping *b)
{
	return a->mapped == b->mapped &&
	       (!a->mapped || (a->level == b->level && a->flags == b->flags));
}

void show_kernel_page_tables(struct seq *seq)
{
	struct stretch stretch = {PAGE_OFFSET, kernel_page_walk(PAGE_OFFSET)};
	vaddr_t address = PAGE_OFFSET;

	/* The last page of the address space is never mapped; stopping there avoids the wrap. */
	while (address < FIXADDR_TOP) {
		struct kernel_mapping now = kernel_page_walk(address);

		if (!mappings_alike(&now, &stretch.mapping)) {
			stretch_show(seq, &stretch, address);
			stretch = (struct stretch){address, now};
		}
		if (now.level == PG_LEVEL_4K || (address & ~PMD_MASK) != 0)
			address += PAGE_SIZE;
		else
			address = (address & PMD_MASK) + PMD_SIZE - 1 >= FIXADDR_TOP - 1
					  ? FIXADDR_TOP
					  : address + PMD_SIZE;
	}
	stretch_show(seq, &stretch, FIXADDR_TOP);
}
