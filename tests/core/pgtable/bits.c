/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kernel's table of bits beside the CPU's: neither includes the other, and both must mean the
 * same places.
 */
#include "fixture.h"

#include "sim/paging_entry.h"

static const struct {
	const char *name;
	pteval_t kernel;
	uint64_t cpu;
} rows[] = {
	{"P", _PAGE_PRESENT, ENTRY_P}, {"R/W", _PAGE_RW, ENTRY_RW},
	{"U/S", _PAGE_USER, ENTRY_US}, {"PWT", _PAGE_PWT, ENTRY_PWT},
	{"PCD", _PAGE_PCD, ENTRY_PCD}, {"A", _PAGE_ACCESSED, ENTRY_A},
	{"D", _PAGE_DIRTY, ENTRY_D},   {"PS", _PAGE_PSE, ENTRY_PS},
	{"G", _PAGE_GLOBAL, ENTRY_G},
};

Test(pte_bits, are_those_that_the_cpu_looks_at)
{
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		cr_expect_eq((uint64_t)rows[i].kernel, rows[i].cpu, "%s", rows[i].name);
	cr_expect_eq((uint64_t)_PAGE_NX, PAGING_PAE ? ENTRY_XD : 0);
}

static const struct {
	uint64_t kernel;
	enum entry_format format;
} masks[] = {
	{PTE_PFN_MASK, PAGING_PAE ? FORMAT_PAE_PTE : FORMAT_PTE},
	{PTE_PFN_MASK, PAGING_PAE ? FORMAT_PAE_PDE : FORMAT_PDE},
};

Test(pte_bits, leave_the_frame_where_the_cpu_takes_it_from)
{
	for (size_t i = 0; i < ARRAY_SIZE(masks); i++)
		cr_expect_eq(masks[i].kernel, entry_layouts[masks[i].format].address);
	cr_expect_eq(1u << entry_layouts[PAGING_PAE ? FORMAT_PAE_PDE : FORMAT_PDE].shift, PMD_SIZE);
	cr_expect_eq(sizeof(pte_t), entry_layouts[PAGING_PAE ? FORMAT_PAE_PTE : FORMAT_PTE].bytes);
}

/* What the kernel maps with has no bit that the CPU refuses. */
Test(pte_bits, of_no_protection_are_reserved)
{
	const pgprot_t prots[] = {PAGE_KERNEL,    PAGE_KERNEL_EXEC, PAGE_KERNEL_RO, PAGE_SHARED,
				  PAGE_COPY_EXEC, PAGE_READONLY,    PAGE_KERNEL_WC, PAGE_KERNEL_IO};
	enum entry_format format = PAGING_PAE ? FORMAT_PAE_PTE : FORMAT_PTE;
	enum entry_format large = PAGING_PAE ? FORMAT_PAE_PDE_2M : FORMAT_PDE_4M;

	for (size_t i = 0; i < ARRAY_SIZE(prots); i++)
		cr_expect_not(entry_reserved(format, pgprot_val(prots[i]), true), "%zu", i);
	cr_expect_not(entry_reserved(large, pgprot_val(PAGE_KERNEL_LARGE), true));
	cr_expect_not(entry_reserved(large, pgprot_val(PAGE_KERNEL_LARGE_EXEC), true));
}
