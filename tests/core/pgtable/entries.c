/* SPDX-License-Identifier: GPL-2.0-only */
/* Entries as values: bits, frames, protections, and what an entry that is not present may hold. */
#include "fixture.h"

#define ALL_BITS ((pteval_t) ~(pteval_t)0)

/* What the manual says of the bits, apart from the table under test. */
static const struct {
	pteval_t mask;
	uint64_t sdm;
} sdm_bits[] = {
	{_PAGE_PRESENT, 1},
	{_PAGE_RW, 2},
	{_PAGE_USER, 4},
	{_PAGE_PWT, 8},
	{_PAGE_PCD, 16},
	{_PAGE_ACCESSED, 32},
	{_PAGE_DIRTY, 64},
	{_PAGE_PSE, 128},
	{_PAGE_GLOBAL, 256},
	{_PAGE_SPECIAL, 512},
	{_PAGE_IOMAP, 1024},
	{_PAGE_HIDDEN, 2048},
	{_PAGE_FILE, 64},
	{_PAGE_PROTNONE, 256},
	{_PAGE_NX, PAGING_PAE ? UINT64_C(1) << 63 : 0},
	{PTE_PFN_MASK, PAGING_PAE ? UINT64_C(0xffffff000) : 0xfffff000u},
	{_PAGE_TABLE, 0x67},
	{_KERNPG_TABLE, 0x63},
};

Test(pte_bits, stand_where_the_processor_manual_puts_them)
{
	for (size_t i = 0; i < ARRAY_SIZE(sdm_bits); i++)
		cr_expect_eq((uint64_t)sdm_bits[i].mask, sdm_bits[i].sdm, "row %zu", i);
	cr_expect_eq(sizeof(pte_t), PAGING_PAE ? 8 : 4);
	cr_expect_eq(sizeof(pmd_t), sizeof(pte_t));
	cr_expect_eq(sizeof(pud_t), sizeof(pte_t));
	cr_expect_eq(sizeof(pgd_t), sizeof(pte_t));
	cr_expect_eq(PTRS_PER_PTE * sizeof(pte_t), PAGE_SIZE);
	cr_expect_eq((uint64_t)PTRS_PER_PGD << PGDIR_SHIFT, UINT64_C(1) << 32);
	cr_expect_eq((uint64_t)PTRS_PER_PMD << PMD_SHIFT, PGDIR_SIZE);
	cr_expect_eq(PTRS_PER_PTE << PAGE_SHIFT, PMD_SIZE);
}

Test(pte_values, become_numbers_and_back)
{
	pteval_t values[] = {0, 1, 0x12345067, ALL_BITS, PTE_PFN_MASK};

	for (size_t i = 0; i < ARRAY_SIZE(values); i++) {
		cr_expect_eq(pte_val(__pte(values[i])), values[i]);
		cr_expect_eq(pmd_val(__pmd(values[i])), values[i]);
		cr_expect_eq(pud_val(__pud(values[i])), values[i]);
		cr_expect_eq(pgd_val(__pgd(values[i])), values[i]);
		cr_expect_eq(pgprot_val(__pgprot(values[i])), values[i]);
		cr_expect(pte_same(__pte(values[i]), __pte(values[i])));
		cr_expect_eq(pte_flags(__pte(values[i])) | (values[i] & PTE_PFN_MASK), values[i]);
	}
	cr_expect_not(pte_same(__pte(1), __pte(3)));
	if (PAGING_PAE)
		cr_expect_not(pte_same(__pte(1), __pte((pteval_t)(UINT64_C(1) << 32 | 1))));
}

static bool test_by_name(const char *name, pte_t pte)
{
#define X(test, bit)                                                                               \
	if (strcmp(name, #test) == 0)                                                              \
		return test(pte);
	PTE_TESTS(X)
#undef X
	cr_assert(false, "no test %s", name);
	return false;
}

static const struct {
	const char *test;
	uint32_t bit;
} tests[] = {
	{"pte_dirty", 6}, {"pte_young", 5},  {"pte_write", 1},   {"pte_file", 6},
	{"pte_huge", 7},  {"pte_global", 8}, {"pte_special", 9},
};

Test(pte_tests, each_look_at_one_bit_alone)
{
	for (size_t i = 0; i < ARRAY_SIZE(tests); i++) {
		pteval_t bit = (pteval_t)1 << tests[i].bit;

		cr_expect(test_by_name(tests[i].test, __pte(bit)), "%s", tests[i].test);
		cr_expect_not(test_by_name(tests[i].test, __pte(ALL_BITS & ~bit)), "%s",
			      tests[i].test);
	}
	cr_expect(pte_exec(__pte(ALL_BITS & ~_PAGE_NX)));
	cr_expect_eq(pte_exec(__pte(ALL_BITS)), !PAGING_PAE);
}

/* Each change sets or clears its bit and keeps all others, the upper half included. */
Test(pte_changes, keep_every_other_bit)
{
#define X(change, cleared, set)                                                                    \
	cr_expect_eq(pte_val(change(__pte(ALL_BITS))), (ALL_BITS & ~(cleared)) | (set), #change);  \
	cr_expect_eq(pte_val(change(__pte(0))), (set), #change);                                   \
	cr_expect_eq(__builtin_popcountll((cleared) | (set)), ((cleared) | (set)) == 0 ? 0 : 1,    \
		     #change);
	PTE_CHANGES(X)
#undef X
	cr_expect_not(pte_dirty(pte_mkclean(__pte(ALL_BITS))));
	cr_expect(pte_dirty(pte_mkdirty(__pte(0))));
	cr_expect_not(pte_young(pte_mkold(__pte(ALL_BITS))));
	cr_expect(pte_young(pte_mkyoung(__pte(0))));
	cr_expect_not(pte_write(pte_wrprotect(__pte(ALL_BITS))));
	cr_expect(pte_write(pte_mkwrite(__pte(0))));
	cr_expect(pte_exec(pte_mkexec(__pte(ALL_BITS))));
	cr_expect_eq(pte_pfn(pte_wrprotect(pte_mkold(__pte((pteval_t)PFN_PHYS(WIDE_PFN) | 0x67)))),
		     WIDE_PFN);
}

static void make_entries(void)
{
	pte_t pte = pfn_pte(WIDE_PFN, PAGE_KERNEL);
	pmd_t pmd = pfn_pmd(0x400, PAGE_KERNEL_LARGE);

	cr_expect_eq(pte_pfn(pte), WIDE_PFN);
	cr_expect_eq(pte_flags(pte), 0x163 | _PAGE_NX);
	cr_expect_eq(pmd_pfn(pmd), 0x400);
	cr_expect_eq(pmd_flags(pmd), 0x1e3 | _PAGE_NX);
	cr_expect(pmd_large(pmd) && pmd_present(pmd) && pmd_bad(pmd));

	/* a CPU without some bits: they are left out, but not of what is not present */
	pgtable_vars->supported_pte_mask = ALL_BITS & ~(_PAGE_GLOBAL | _PAGE_NX);
	cr_expect_eq(pte_flags(pfn_pte(5, PAGE_KERNEL)), 0x63);
	cr_expect_eq(pte_flags(pfn_pte(5, PAGE_NONE)), 0x120);
}

Test(pte_make, has_frame_and_the_protection_that_the_cpu_knows)
{
	on_machine(make_entries);
}

static void modify_entries(void)
{
	pte_t pte = __pte((pteval_t)PFN_PHYS(WIDE_PFN) | 0x267 | _PAGE_PCD | _PAGE_NX);
	pte_t read_only = pte_modify(pte, PAGE_READONLY_EXEC);

	cr_expect_eq(pte_pfn(read_only), WIDE_PFN);
	cr_expect_not(pte_write(read_only));
	cr_expect(pte_dirty(read_only) && pte_young(read_only) && pte_special(read_only));
	cr_expect((pte_val(read_only) & _PAGE_PCD) != 0);
	cr_expect(pte_exec(read_only));
	cr_expect_eq(pgprot_val(pte_pgprot(read_only)), pte_flags(read_only));
	cr_expect_eq(pgprot_val(pgprot_modify(__pgprot(_PAGE_PCD | _PAGE_RW), PAGE_READONLY)),
		     _PAGE_PCD | pgprot_val(PAGE_READONLY));
	cr_expect_eq(pgprot_val(pgprot_noncached(PAGE_KERNEL)),
		     pgprot_val(PAGE_KERNEL) | _PAGE_PCD);
	cr_expect_eq(pgprot_val(pgprot_writecombine(PAGE_KERNEL)), pgprot_val(PAGE_KERNEL_WC));
	/* to PROT_NONE and back: present for the kernel all the time */
	pte = pte_modify(pte, PAGE_NONE);
	cr_expect(pte_present(pte) && (pte_val(pte) & _PAGE_PRESENT) == 0);
	cr_expect_eq(pte_pfn(pte), WIDE_PFN);
}

Test(pte_modify, changes_the_protection_and_keeps_what_the_cpu_wrote)
{
	on_machine(modify_entries);
}

/* value of an entry; none, present */
static const struct {
	pteval_t value;
	bool none, present;
} presence[] = {
	{0, true, false},      {0x1067, false, true}, {_PAGE_PROTNONE | 0x1020, false, true},
	{0x40, false, false},  /* a file offset */
	{0x200, false, false}, /* a swap entry */
};

Test(pte_presence, a_swap_or_file_entry_is_neither_none_nor_present)
{
	for (size_t i = 0; i < ARRAY_SIZE(presence); i++) {
		cr_expect_eq(pte_none(__pte(presence[i].value)), presence[i].none, "row %zu", i);
		cr_expect_eq(pte_present(__pte(presence[i].value)), presence[i].present, "row %zu",
			     i);
	}
}

Test(pmd_presence, tells_tables_large_pages_and_nonsense_apart)
{
	pmd_t table = pmd_of_table(0x123, true), kernel = pmd_of_table(0x123, false);

	cr_expect(pmd_none(__pmd(0)) && !pmd_present(__pmd(0)) && pmd_bad(__pmd(0)));
	cr_expect(!pmd_none(table) && pmd_present(table) && !pmd_bad(table) && !pmd_large(table));
	cr_expect(!pmd_bad(kernel) && pmd_present(kernel));
	cr_expect(pmd_bad(__pmd(0x123001)), "a table's entry is accessed, dirty, writable");
	cr_expect(pmd_bad(__pmd(pmd_val(table) | _PAGE_PCD)));
	if (PAGING_PAE) {
		cr_expect(pmd_none(__pmd((pmdval_t)(UINT64_C(5) << 32))), "the low word decides");
		cr_expect(pud_none(__pud(0)) && !pud_present(__pud(0)));
		cr_expect(pud_present(__pud(0x5001)) && !pud_bad(__pud(0x5001)));
		cr_expect(pud_bad(__pud(0x5081)));
	} else {
		cr_expect(!pud_none(__pud(0)) && pud_present(__pud(0)) && !pud_bad(__pud(0)));
	}
	cr_expect(!pgd_none(__pgd(0)) && pgd_present(__pgd(0)) && !pgd_bad(__pgd(0)));
}

Test(pte_file, holds_any_offset_and_is_not_present)
{
	for (uint32_t bit = 0; bit < PTE_FILE_MAX_BITS; bit++) {
		for (int invert = 0; invert < 2; invert++) {
			ulong_t all = PTE_FILE_MAX_BITS == 32 ? UINT32_MAX
							      : (1u << PTE_FILE_MAX_BITS) - 1;
			ulong_t offset = invert ? all & ~(1u << bit) : 1u << bit;
			pte_t pte = pgoff_to_pte(offset);

			cr_expect_eq(pte_to_pgoff(pte), offset, "offset %x: %x", offset,
				     pte_to_pgoff(pte));
			cr_expect(pte_file(pte) && !pte_present(pte) && !pte_none(pte));
		}
	}
}

Test(pte_swap, holds_type_and_offset_and_is_neither_present_nor_a_file_offset)
{
	for (ulong_t type = 0; type < 32; type++) {
		for (ulong_t offset = 1; offset < 1u << 23; offset = offset * 3 + 1) {
			swp_entry_t entry = __swp_entry(type, offset);
			pte_t pte = __swp_entry_to_pte(entry);

			cr_expect_eq(__swp_type(entry), type);
			cr_expect_eq(__swp_offset(entry), offset);
			cr_expect_eq(__pte_to_swp_entry(pte).val, entry.val);
			cr_expect(!pte_present(pte) && !pte_file(pte) && !pte_none(pte));
		}
	}
}

Test(pte_print, names_the_bits_that_are_set_and_cuts_what_does_not_fit)
{
	char text[80];

	page_flags_print(text, sizeof(text), 0);
	cr_expect_str_eq(text, "");
	page_flags_print(text, sizeof(text), pgprot_val(PAGE_KERNEL_LARGE));
	cr_expect_str_eq(text, PAGING_PAE ? "P RW A D PSE GLB NX" : "P RW A D PSE GLB");
	page_flags_print(text, sizeof(text), 0xfff);
	cr_expect_str_eq(text, "P RW USR PWT PCD A D PSE GLB SPC IOM HID");
	page_flags_print(text, 5, 0xfff);
	cr_expect_str_eq(text, "P RW");
	page_flags_print(text, 1, 0xfff);
	cr_expect_str_eq(text, "");
}

static const pgprot_t by_vm_flags[16] = {PAGE_PROT_BY_VM_FLAGS};

Test(pgprot, of_a_private_writable_mapping_is_not_writable)
{
	for (int vm = 0; vm < 16; vm++) {
		bool write = (vm & 2) != 0, exec = (vm & 4) != 0, shared = (vm & 8) != 0;
		pgprotval_t value = pgprot_val(by_vm_flags[vm]);

		cr_expect_eq((value & _PAGE_PRESENT) != 0, (vm & 7) != 0, "%x", vm);
		cr_expect_eq((value & _PAGE_USER) != 0, (vm & 7) != 0, "%x", vm);
		cr_expect_eq((value & _PAGE_RW) != 0, write && shared, "%x", vm);
		if (PAGING_PAE && (vm & 7) != 0)
			cr_expect_eq((value & _PAGE_NX) == 0, exec, "%x", vm);
	}
}
