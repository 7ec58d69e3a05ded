/* SPDX-License-Identifier: GPL-2.0-only */
/* The kernel's page tables, read back: the direct map, fixed addresses, pkmap. */
#include "fixture.h"

#include "core/base/seq.h"
#include "sim/access.h"
#include "sim/paging_entry.h"

/* Without PAE there is no NX; text is executable in any case. */
static pteval_t flags_wanted(pfn_t pfn, enum pg_level level)
{
	pteval_t wanted = _PAGE_PRESENT | _PAGE_RW | _PAGE_DIRTY | _PAGE_ACCESSED | _PAGE_GLOBAL;
	pfn_t span = level == PG_LEVEL_2M ? PMD_SIZE / PAGE_SIZE : 1;
	pfn_t first = pfn & ~(span - 1);

	if (level == PG_LEVEL_2M)
		wanted |= _PAGE_PSE;
	if (first > IMAGE_END >> PAGE_SHIFT)
		wanted |= _PAGE_NX;
	return wanted;
}

static bool large_wanted(pfn_t pfn)
{
	pfn_t span = PMD_SIZE / PAGE_SIZE;
	pfn_t first = pfn & ~(span - 1);

	return line.pse && first != 0 && first + span <= node_vars->max_low_pfn;
}

static void lowmem_is_mapped(void)
{
	ulong_t large = 0, small = 0;

	boot_to_zones();
	for (pfn_t pfn = 0; pfn < node_vars->max_low_pfn; pfn++) {
		vaddr_t address = PAGE_OFFSET + (pfn << PAGE_SHIFT) + pfn % PAGE_SIZE;
		struct kernel_mapping m = kernel_page_walk(address);
		enum pg_level level = large_wanted(pfn) ? PG_LEVEL_2M : PG_LEVEL_4K;

		cr_assert(m.mapped, "frame %u", pfn);
		cr_assert_eq(m.paddr, address - PAGE_OFFSET);
		cr_assert_eq(m.level, level, "frame %u", pfn);
		cr_assert_eq(m.flags, flags_wanted(pfn, level), "frame %u: %" PRIx64, pfn,
			     (uint64_t)m.flags);
		large += level == PG_LEVEL_2M;
		small += level == PG_LEVEL_4K;
	}
	cr_assert_eq(pgtable_vars->direct_pages_count[PG_LEVEL_2M], large / (PMD_SIZE / PAGE_SIZE));
	cr_assert_eq(pgtable_vars->direct_pages_count[PG_LEVEL_4K], small);
}

/* From the end of lowmem to the top nothing is mapped, and below the kernel nothing at all. */
static void nothing_else_is_mapped(void)
{
	vaddr_t address = node_vars->high_memory;

	for (; address < FIXADDR_TOP; address += PAGE_SIZE)
		cr_assert_not(kernel_page_walk(address).mapped, "%08x", address);
	for (address = 0; address < PAGE_OFFSET; address += PMD_SIZE)
		cr_assert_not(kernel_page_walk(address).mapped, "%08x", address);
}

static void tables_exist(void)
{
	enum pg_level level;

	for (uint32_t i = 0; i < LAST_PKMAP; i++) {
		cr_assert_eq(lookup_address(PKMAP_ADDR(i), &level),
			     pgtable_vars->pkmap_page_table + i);
		cr_assert_eq(level, PG_LEVEL_4K);
		cr_assert(pte_none(ptep_get(pgtable_vars->pkmap_page_table + i)));
	}
	for (uint32_t idx = FIX_KMAP_BEGIN; idx <= FIX_KMAP_END; idx++)
		cr_assert_eq(kernel_pte(__fix_to_virt(idx)),
			     pgtable_vars->kmap_pte - (idx - FIX_KMAP_BEGIN));
	for (uint32_t idx = 0; idx < __end_of_fixed_addresses; idx++)
		cr_assert_eq(__virt_to_fix(__fix_to_virt(idx) + 5), idx);
	cr_assert_eq(pgprot_val(pgtable_vars->kmap_prot), pgprot_val(PAGE_KERNEL));
}

/* Every page table of the kernel lies in a reservation: of the tables, the boot allocator or the
 * image. */
static void tables_are_reserved(void)
{
	for (vaddr_t address = PAGE_OFFSET; address != 0; address += PMD_SIZE) {
		pgd_t *pgdp = pgd_offset_k(address);
		pud_t *pudp = pud_offset(pgdp, address);
		pmd_t pmd = pmdp_get(pmd_offset(pudp, address));
		paddr_t table = PFN_PHYS(pmd_pfn(pmd));
		const struct early_res *r;

		if (!pmd_present(pmd) || pmd_large(pmd))
			continue;
		r = early_res_slot(find_overlapped_early(table, table + PAGE_SIZE));
		cr_assert_not_null(r);
		cr_assert(strcmp(r->name, "PGTABLE") == 0 || strcmp(r->name, "BOOTMEM") == 0, "%s",
			  r->name);
	}
}

static void whole_tables(void)
{
	lowmem_is_mapped();
	nothing_else_is_mapped();
	tables_exist();
	tables_are_reserved();
}

static const uint32_t low_sizes_mb[] = {4, 5, 8, 24, 48, 130};

Test(direct_map, maps_every_lowmem_frame_and_nothing_else_with_and_without_pse)
{
	for (size_t i = 0; i < ARRAY_SIZE(low_sizes_mb); i++) {
		for (int pse = 0; pse < 2; pse++) {
			line_of(low_sizes_mb[i] * MIB);
			line.pse = pse;
			on_machine(whole_tables);
		}
	}
}

Test(direct_map, maps_an_end_that_is_no_multiple_of_a_large_page)
{
	line_of(48 * MIB - 0x3000);
	on_machine(whole_tables);
	line_of(9 * MIB);
	line.pse = false;
	on_machine(whole_tables);
}

Test(direct_map, maps_896_mib_with_small_pages_alone)
{
	line_of(1024 * MIB);
	line.pse = false;
	on_machine(lowmem_is_mapped);
	line.pse = true;
	on_machine(lowmem_is_mapped);
}

static void holes_are_mapped(void)
{
	whole_tables();
	cr_assert(kernel_page_walk(PAGE_OFFSET + 20 * MIB).mapped);
	cr_assert_not(page_is_ram(20 * MIB_PAGES));
}

Test(direct_map, maps_holes_in_lowmem_too)
{
	line_of(48 * MIB);
	e820_entry(18 * MIB, 8 * MIB, E820_RESERVED);
	on_machine(holes_are_mapped);
}

static void shown(void)
{
	static char text[4096];
	struct seq seq = {text, sizeof(text), 0};

	boot_to_zones();
	show_kernel_page_tables(&seq);
	if (PAGING_PAE)
		cr_assert_str_eq(text,
				 "0xc0000000-0xc0200000       2048K P RW A D GLB 4k\n"
				 "0xc0200000-0xc0400000       2048K P RW A D PSE GLB 2M\n"
				 "0xc0400000-0xc3000000      45056K P RW A D PSE GLB NX 2M\n");
	else
		cr_assert_str_eq(text, "0xc0000000-0xc0400000       4096K P RW A D GLB 4k\n"
				       "0xc0400000-0xc3000000      45056K P RW A D PSE GLB 4M\n");
}

Test(direct_map, is_shown_as_stretches_of_like_pages)
{
	line_of(48 * MIB);
	on_machine(shown);
}

/* ---- the CPU translates by them -------------------------------------------------------------- */

static void cpu_reaches_lowmem(void)
{
	const struct control *control = cpu_control();

	boot_to_zones();
	cr_assert_eq(control->cr0, CR0_PG | CR0_WP | CR0_ET | CR0_PE);
	cr_assert_eq(control->cr3, __pa(swapper_pg_dir));
	cr_assert_eq(control->cr4, CR4_PGE | (line.pse ? CR4_PSE : 0) | (PAGING_PAE ? CR4_PAE : 0));
	cr_assert_eq(control->efer, PAGING_PAE ? EFER_NXE : 0);
	for (pfn_t pfn = 0; pfn < node_vars->max_low_pfn; pfn++) {
		struct access_outcome outcome;
		paddr_t at;

		cr_assert(mmu_translate(mmu_of(0), PAGE_OFFSET + (pfn << PAGE_SHIFT) + 5,
					ACCESS_WRITE, false, &at, &outcome),
			  "frame %u: code 0x%x", pfn, outcome.code);
		cr_assert_eq(at, PFN_PHYS(pfn) + 5);
	}
}

/* What stands at a pointer into the direct map is what the CPU loads from its address. */
static void cpu_loads_what_pointers_show(void)
{
	vaddr_t address = PAGE_OFFSET + MIB;

	boot_to_zones();
	for (; address < PAGE_OFFSET + MIB + 64 * PAGE_SIZE; address += 1020) {
		uint32_t word;

		memcpy(&word, window_ptr(address), sizeof(word));
		cr_assert_eq(cpu_read32(address), word, "%08x", address);
	}
}

static void user_code_reaches_nothing(void)
{
	struct access_outcome outcome;
	paddr_t at;

	boot_to_zones();
	cr_assert_not(
		mmu_translate(mmu_of(0), PAGE_OFFSET + MIB, ACCESS_READ, true, &at, &outcome));
	cr_assert_eq(outcome.code, FAULT_P | FAULT_U);
	cr_assert_not(mmu_translate(mmu_of(0), node_vars->high_memory, ACCESS_READ, false, &at,
				    &outcome));
	cr_assert_not(mmu_translate(mmu_of(0), 0, ACCESS_READ, false, &at, &outcome));
	cr_assert_eq(outcome.code, 0);
}

Test(direct_map, is_what_the_cpu_translates_by)
{
	for (uint32_t pse = 0; pse < 2; pse++) {
		line_of(20 * MIB + 12288);
		line.pse = pse;
		on_machine(cpu_reaches_lowmem);
		line_of(20 * MIB);
		line.pse = pse;
		on_machine(cpu_loads_what_pointers_show);
		on_machine(user_code_reaches_nothing);
	}
}
