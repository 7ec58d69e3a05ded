/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page tables that hang on swapper_pg_dir: made one by one, for the direct map, the fixed
 * addresses and pkmap.
 *
 * Until the boot allocator works they come from the stretch that find_early_table_space() found.
 *
 * As: init_32.c of 2.6.34.
 */
#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"
#include "core/boot/bootmem.h"

static void *alloc_low_page(void)
{
	pfn_t pfn = init_vars->e820_table_end++;
	void *address;

	if (pfn >= init_vars->e820_table_top)
		panic("alloc_low_page: ran out of memory");
	address = __va(PFN_PHYS(pfn));
	memset(address, 0, PAGE_SIZE);
	return address;
}

static void *alloc_table(void)
{
	return init_vars->after_bootmem ? alloc_bootmem_pages(PAGE_SIZE) : alloc_low_page();
}

/* With PAE the image's own directory serves the last GiB; two levels need none. */
pmd_t *one_md_table_init(pgd_t *pgdp, vaddr_t address)
{
	pud_t *pudp = pud_offset(pgdp, address);

	BUG_ON(!pud_present(pudp_get(pudp)));
	return pmd_offset(pudp, address) - pmd_index(address);
}

pte_t *one_page_table_init(pmd_t *pmdp)
{
	if (!pmd_present(pmdp_get(pmdp))) {
		pte_t *table = alloc_table();

		set_pmd(pmdp, pmd_of_table(PFN_DOWN(__pa(table)), true));
		BUG_ON(table != pte_offset_kernel(pmdp, 0));
	}
	return pte_offset_kernel(pmdp, 0);
}

void page_table_range_init(vaddr_t start, vaddr_t end)
{
	vaddr_t address = start & PMD_MASK;

	do {
		pmd_t *pmdp =
			one_md_table_init(pgd_offset_k(address), address) + pmd_index(address);

		one_page_table_init(pmdp);
		address += PMD_SIZE;
	} while (address - 1 < end - 1);
}

void early_ioremap_page_table_range_init(void)
{
	/* one table holds all slots of kmap_atomic(), so they are contiguous (fixmap.h) */
	page_table_range_init(FIXADDR_BOOT_START & PMD_MASK, 0);
}

void permanent_kmaps_init(void)
{
	page_table_range_init(PKMAP_BASE, PKMAP_END);
	pgtable_vars->pkmap_page_table = kernel_pte(PKMAP_BASE);
}

void kmap_init(void)
{
	pgtable_vars->kmap_pte = kernel_pte(__fix_to_virt(FIX_KMAP_BEGIN));
	pgtable_vars->kmap_prot = PAGE_KERNEL;
}
