/* SPDX-License-Identifier: GPL-2.0-only */
/* Tables in RAM: indexes, the way down, changing entries in place, translating addresses. */
#include "fixture.h"

#include "core/base/seq.h"

Test(pgtable_index, splits_an_address_into_its_parts)
{
	static const vaddr_t addresses[] = {0,          0x1000,     0x12345678, 0x7fffffff,
					    0xc0000000, 0xc0400123, 0xffc00fff, 0xffffffff};

	for (size_t i = 0; i < ARRAY_SIZE(addresses); i++) {
		vaddr_t a = addresses[i];
		uint64_t back = (uint64_t)pgd_index(a) << PGDIR_SHIFT;

		if (PAGING_PAE)
			back += (uint64_t)pmd_index(a) << PMD_SHIFT;
		else
			cr_expect_eq(pmd_index(a), 0);
		back += (pte_index(a) << PAGE_SHIFT) + a % PAGE_SIZE;
		cr_expect_eq(back, a, "%08x", a);
		cr_expect_eq(pud_index(a), 0);
	}
	cr_expect_eq(KERNEL_PGD_BOUNDARY, PAGING_PAE ? 3 : 768);
	cr_expect_eq(USER_PTRS_PER_PGD, KERNEL_PGD_BOUNDARY);
	cr_expect_eq(KERNEL_PGD_PTRS, PAGING_PAE ? 1 : 256);
}

Test(pgtable_index, ends_of_reach_stop_at_the_range_and_at_4_gib)
{
	cr_expect_eq(pmd_addr_end(0x1000, 0x2000), 0x2000);
	cr_expect_eq(pmd_addr_end(0x1000, 0x10000000), PMD_SIZE);
	cr_expect_eq(pmd_addr_end(0xfffff000, 0), 0);
	cr_expect_eq(pgd_addr_end(0xf0000000, 0), PAGING_PAE ? 0 : 0xf0400000);
	cr_expect_eq(pgd_addr_end(0x1000, 0xffffffff), PGDIR_SIZE);
	cr_expect_eq(pud_addr_end(0x1000, 0xffffffff), 0xffffffff);
}

static void walk(void)
{
	vaddr_t address = 0xc8123000;
	enum pg_level level;
	pte_t *ptep;

	cr_expect_null(lookup_address(address, &level));
	cr_expect_eq(level, PG_LEVEL_NONE);
	cr_expect_not(kernel_page_walk(address).mapped);

	ptep = table_for(address);
	cr_expect_eq(lookup_address(address + 5, &level), ptep);
	cr_expect_eq(level, PG_LEVEL_4K);
	cr_expect_eq(kernel_pte(address), ptep);
	cr_expect_not(kernel_page_walk(address).mapped);

	set_pte(ptep, pfn_pte(WIDE_PFN, PAGE_KERNEL));
	cr_expect(kernel_page_walk(address + 5).mapped);
	cr_expect_eq(kernel_page_walk(address + 5).paddr, PFN_PHYS(WIDE_PFN) + 5);
	cr_expect_eq(kernel_page_walk(address).flags, 0x163 | _PAGE_NX);
	cr_expect_not(kernel_page_walk(address + PAGE_SIZE).mapped);

	set_pte(ptep, pfn_pte(WIDE_PFN, PAGE_NONE));
	cr_expect_not(kernel_page_walk(address).mapped, "PROTNONE is nothing to the CPU");
}

Test(kernel_page_walk, finds_4k_pages_and_nothing_where_a_level_is_missing)
{
	on_machine(walk);
}

static void walk_large(void)
{
	vaddr_t address = 0xd0000000;
	pmd_t *pmdp;
	enum pg_level level;

	table_for(address + PMD_SIZE);
	pmdp = pmd_offset(pud_offset(pgd_offset_k(address), address), address);
	set_pmd(pmdp, pfn_pmd(0x800, PAGE_KERNEL_LARGE));
	cr_expect_eq(lookup_address(address + 0x123456, &level), (pte_t *)pmdp);
	cr_expect_eq(level, PG_LEVEL_2M);
	cr_expect_eq(kernel_page_walk(address + 0x123456).paddr, 0x800000 + 0x123456);
	cr_expect_eq(kernel_page_walk(address + PMD_SIZE - 1).paddr, 0x800000 + PMD_SIZE - 1);
	cr_expect((kernel_page_walk(address).flags & _PAGE_PSE) != 0);
	set_pmd(pmdp, __pmd(pmd_val(pmdp_get(pmdp)) & ~(pmdval_t)_PAGE_PRESENT));
	cr_expect_not(kernel_page_walk(address).mapped);
	pmd_clear(pmdp);
	cr_expect(pmd_none(pmdp_get(pmdp)));
	cr_expect_null(lookup_address(address, &level));
}

Test(kernel_page_walk, finds_large_pages_and_their_offsets)
{
	on_machine(walk_large);
}

static void no_table(void)
{
	kernel_pte(0xc8000000);
}

Test(kernel_pte, is_a_bug_where_no_page_table_is)
{
	must_bug(no_table, "kernel_pte: ptep == NULL || level != PG_LEVEL_4K");
}

static void in_place(void)
{
	pte_t *ptep = table_for(0xc8000000);
	pte_t full = __pte((pteval_t)PFN_PHYS(WIDE_PFN) | 0x167 | _PAGE_NX);

	set_pte_at(NULL, 0, ptep, full);
	cr_expect(pte_same(ptep_get(ptep), full));
	cr_expect(ptep_test_and_clear_young(ptep));
	cr_expect_not(ptep_test_and_clear_young(ptep));
	cr_expect(pte_same(ptep_get(ptep), pte_mkold(full)));
	ptep_set_wrprotect(NULL, 0, ptep);
	cr_expect(pte_same(ptep_get(ptep), pte_wrprotect(pte_mkold(full))));
	set_pte_atomic(ptep, full);
	cr_expect(pte_same(ptep_get_and_clear(NULL, 0, ptep), full));
	cr_expect(pte_none(ptep_get(ptep)));
	set_pte(ptep, full);
	pte_clear(NULL, 0, ptep);
	cr_expect(pte_none(ptep_get(ptep)));
	cr_expect(pte_none(ptep_get(ptep + 1)), "the neighbour is not touched");
}

Test(ptep, functions_change_one_entry_and_keep_its_other_bits)
{
	on_machine(in_place);
}

static void directories(void)
{
	pgd_t *other = table_new();
	pud_t *pudp;

	table_for(0xc8000000);
	clone_pgd_range(other + KERNEL_PGD_BOUNDARY, swapper_pg_dir + KERNEL_PGD_BOUNDARY,
			KERNEL_PGD_PTRS);
	for (uint32_t i = 0; i < PTRS_PER_PGD; i++)
		cr_expect_eq(pgd_val(pgdp_get(other + i)), pgd_val(pgdp_get(swapper_pg_dir + i)));
	cr_expect_eq(pgd_offset_pgd(other, 0xc8000000), other + pgd_index(0xc8000000));

	pudp = pud_offset(other, 0x1000);
	set_pgd(other, __pgd(0x5001));
	pgd_clear(other);
	cr_expect_eq(pgd_val(pgdp_get(other)), 0x5001, "a folded level is not cleared");
	pud_clear(pudp);
	cr_expect_eq(pud_val(pudp_get(pudp)), PAGING_PAE ? 0 : 0x5001);
}

Test(pgd, entries_are_copied_into_another_directory)
{
	on_machine(directories);
}

static void bad_entries(void)
{
	pmd_t *pmdp = table_new();
	pud_t *pudp = table_new();

	cr_expect(pmd_none_or_clear_bad(pmdp));
	set_pmd(pmdp, pmd_of_table(0x123, true));
	cr_expect_not(pmd_none_or_clear_bad(pmdp));
	set_pmd(pmdp, __pmd(0x123009));
	cr_expect(pmd_none_or_clear_bad(pmdp));
	cr_expect(pmd_none(pmdp_get(pmdp)));
	set_pud(pudp, __pud(0x456081));
	cr_expect_eq(pud_none_or_clear_bad(pudp), PAGING_PAE);
	cr_expect_not(pgd_none_or_clear_bad((pgd_t *)pudp));
}

Test(pmd, a_bad_entry_is_reported_and_cleared)
{
	on_machine(bad_entries);
	cr_assert_str_eq(pgtable_log, PAGING_PAE ? "3|bad pmd 00123009.\n3|bad pud 00456081.\n"
						 : "3|bad pmd 00123009.\n");
}

static void struct_pages(void)
{
	pg_data_t *pgdat = NODE_DATA(0);

	node_vars->nr_online_nodes = 1;
	pgdat->node_spanned_pages = 0x1000;
	pgdat->node_mem_map = __va(0x800000);
	cr_expect_eq(pte_page(pfn_pte(0x123, PAGE_KERNEL)), pfn_to_page(0x123));
	cr_expect_eq(pmd_page(pmd_of_table(0x124, true)), pfn_to_page(0x124));
	cr_expect_eq(pud_page(__pud(0x125001)), pfn_to_page(0x125));
	cr_expect_eq(pgd_page(__pgd(0x126001)), pfn_to_page(0x126));
	cr_expect_eq(pte_pfn(mk_pte(pfn_to_page(0x127), PAGE_KERNEL)), 0x127);
	cr_expect_eq(pmd_page_vaddr(pmd_of_table(0x124, true)), __va(0x124000));
	cr_expect_eq(pud_page_vaddr(__pud(0x125001)), __va(0x125000));
	cr_expect_eq(ZERO_PAGE(0), virt_to_page(empty_zero_page));
	cr_expect_eq(__pa(empty_zero_page) % PAGE_SIZE, 0);
	cr_expect_eq(__pa(swapper_pg_dir) % PAGE_SIZE, 0);
}

Test(pmd, and_others_name_the_struct_page_of_what_they_point_to)
{
	on_machine(struct_pages);
}

static void shown(void)
{
	static char text[1024];
	struct seq seq = {text, sizeof(text), 0};

	for (int i = 0; i < 3; i++)
		set_pte(table_for(0xc8000000) + i, pfn_pte(100 + (uint32_t)i, PAGE_KERNEL_EXEC));
	set_pte(table_for(0xc8000000) + 3, pfn_pte(7, PAGE_KERNEL_RX));
	set_pte(table_for(0xffffe000), pfn_pte(8, PAGE_KERNEL_EXEC));
	show_kernel_page_tables(&seq);
	cr_expect_str_eq(text, "0xc8000000-0xc8003000         12K P RW A D GLB 4k\n"
			       "0xc8003000-0xc8004000          4K P A D GLB 4k\n"
			       "0xffffe000-0xfffff000          4K P RW A D GLB 4k\n");
}

Test(show_kernel_page_tables, prints_one_line_for_each_stretch_mapped_alike)
{
	on_machine(shown);
}

Test(fixmap, regions_follow_each_other_to_the_top)
{
	cr_expect_lt(VMALLOC_END, PKMAP_BASE);
	cr_expect_eq(PKMAP_BASE % PMD_SIZE, 0);
	cr_expect_leq(PKMAP_END, FIXADDR_BOOT_START);
	cr_expect_lt(FIXADDR_BOOT_START, FIXADDR_START);
	cr_expect_eq(__fix_to_virt(0), FIXADDR_TOP);
	cr_expect_eq(PKMAP_NR(PKMAP_ADDR(17)), 17);
	cr_expect_eq(LAST_PKMAP, PAGING_PAE ? 512 : 1024);
	cr_expect_eq(LAST_PKMAP * PAGE_SIZE, PMD_SIZE, "pkmap is one page table");
	cr_expect_eq((int)KM_TYPE_NR, 38, "19 users, with a fence before each");
	cr_expect_eq(__fix_to_virt(FIX_KMAP_BEGIN) & PMD_MASK,
		     __fix_to_virt(FIX_KMAP_END) & PMD_MASK, "one table holds the atomic slots");
}
