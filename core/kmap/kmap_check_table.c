/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Directories of address spaces beside the reference, and the direct map.
 */
#include "core/kmap/kmap_check_internal.h"
#include "core/kmap/pgalloc.h"

/* ---- P1: directories ------------------------------------------------------------------------- */

/* The CPU sets Accessed in each for itself. */
static pgdval_t without_accessed(pgd_t pgd)
{
	return pgd_val(pgd) & ~(pgdval_t)(_PAGE_ACCESSED | _PAGE_DIRTY);
}

static bool may_lack(uint32_t index)
{
	vaddr_t address = index << PGDIR_SHIFT;

	return address + PGDIR_SIZE > VMALLOC_START && address < VMALLOC_END;
}

static void directory_ok(const pgd_t *pgd)
{
	for (uint32_t i = KERNEL_PGD_BOUNDARY; i < PTRS_PER_PGD; i++) {
		pgdval_t has = without_accessed(pgdp_get(pgd + i));
		pgdval_t reference = without_accessed(pgdp_get(swapper_pg_dir + i));

		KMAP_THAT(KMAP_FOUND_DIRECTORY, has == reference || (has == 0 && may_lack(i)),
			  "directory %08x: entry %u is %llx, the reference's %llx", vaddr(pgd), i,
			  (unsigned long long)has, (unsigned long long)reference);
	}
}

void kmap_walk_directories(void)
{
	const struct page *page;

	list_for_each_entry (page, &kmap_vars->pgd_list, lru)
		directory_ok(lowmem_page_address(page));
}

/* ---- P2: the direct map ---------------------------------------------------------------------- */

void kmap_walk_direct_map(void)
{
	ulong_t counted[PG_LEVEL_NUM] = {0};
	vaddr_t address = PAGE_OFFSET;

	while (address < node_vars->high_memory) {
		enum pg_level level;
		const pte_t *ptep = lookup_address(address, &level);
		vaddr_t step = level == PG_LEVEL_2M ? PMD_SIZE : PAGE_SIZE;

		if (!KMAP_THAT(KMAP_FOUND_DIRECT, ptep != NULL, "%08x has no table", address))
			return;
		counted[level]++;
		KMAP_THAT(KMAP_FOUND_DIRECT,
			  pte_pfn(ptep_get(ptep)) == PFN_DOWN(address - PAGE_OFFSET),
			  "%08x maps frame %x", address, pte_pfn(ptep_get(ptep)));
		KMAP_THAT(KMAP_FOUND_DIRECT, level == PG_LEVEL_2M || !pte_huge(ptep_get(ptep)),
			  "%08x is a small page whose entry says that it is large", address);
		address += step;
	}
	for (enum pg_level level = PG_LEVEL_4K; level < PG_LEVEL_NUM; level++)
		KMAP_THAT(KMAP_FOUND_DIRECT,
			  counted[level] == pgtable_vars->direct_pages_count[level],
			  "%u pages of level %d, counted are %u", counted[level], (int)level,
			  pgtable_vars->direct_pages_count[level]);
}
