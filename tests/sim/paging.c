/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "paging.h"

struct mmu *paging_machine(enum tlb_policy policy)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.tlb = policy;
	machine_power_on(&params);
	return mmu_of(0);
}

static uint32_t entry_bytes(enum shape shape)
{
	return shape_is_pae(shape) ? 8 : 4;
}

static uint32_t directory_shift(enum shape shape)
{
	return shape_is_pae(shape) ? 21 : 22;
}

paddr_t directory_at(enum shape shape, vaddr_t va)
{
	uint32_t entries = PAGE_SIZE / entry_bytes(shape);

	return ((paddr_t)DIRECTORY_PFN << PAGE_SHIFT) +
	       (va >> directory_shift(shape)) % entries * entry_bytes(shape);
}

paddr_t leaf_at(enum shape shape, vaddr_t va)
{
	uint32_t entries = PAGE_SIZE / entry_bytes(shape);

	if (shape_is_large(shape))
		return directory_at(shape, va);
	return ((paddr_t)TABLE_PFN << PAGE_SHIFT) +
	       (va >> PAGE_SHIFT) % entries * entry_bytes(shape);
}

uint64_t entry_get(enum shape shape, paddr_t at)
{
	uint64_t value = 0;

	frame_read((pfn_t)(at >> PAGE_SHIFT), at & (PAGE_SIZE - 1), &value, entry_bytes(shape));
	return value;
}

void entry_put(enum shape shape, paddr_t at, uint64_t value)
{
	frame_write((pfn_t)(at >> PAGE_SHIFT), at & (PAGE_SIZE - 1), &value, entry_bytes(shape));
}

uint64_t entry_of(pfn_t pfn, uint64_t bits)
{
	return (uint64_t)pfn << PAGE_SHIFT | bits;
}

void word_put(pfn_t pfn, uint32_t offset, uint32_t word)
{
	frame_write(pfn, offset, &word, sizeof(word));
}

uint32_t word_get(pfn_t pfn, uint32_t offset)
{
	uint32_t word;

	frame_read(pfn, offset, &word, sizeof(word));
	return word;
}

void paging_flush(struct mmu *mmu)
{
	uint32_t cr4 = mmu->control.cr4;

	cr_assert(control_write_cr4(mmu, cr4 ^ CR4_PGE));
	cr_assert(control_write_cr4(mmu, cr4));
}

static void paging_on(struct mmu *mmu, enum shape shape)
{
	pfn_t root = shape_is_pae(shape) ? POINTERS_PFN : DIRECTORY_PFN;
	uint32_t cr4 =
		CR4_PGE | (shape_is_pae(shape) ? CR4_PAE : 0) | (shape == SHAPE_4M ? CR4_PSE : 0);

	cr_assert(control_write_cr3(mmu, root << PAGE_SHIFT));
	cr_assert(control_write_cr4(mmu, cr4));
	if (shape_is_pae(shape))
		cr_assert(control_write_efer(mmu, EFER_NXE));
	cr_assert(control_write_cr0(mmu, CR0_PE | CR0_PG | CR0_WP));
}

struct mmu *paging_shape(enum shape shape, enum tlb_policy policy)
{
	const uint64_t all = ENTRY_P | ENTRY_RW | ENTRY_US;
	struct mmu *mmu = paging_machine(policy);

	for (uint32_t i = 0; i < NR_PDPTES; i++)
		entry_put(SHAPE_PAE_4K, ((paddr_t)POINTERS_PFN << PAGE_SHIFT) + 8 * i,
			  entry_of(DIRECTORY_PFN, ENTRY_P));
	if (shape_is_large(shape)) {
		entry_put(shape, leaf_at(shape, MAPPED), entry_of(LARGE_PFN, all | ENTRY_PS));
	} else {
		entry_put(shape, directory_at(shape, MAPPED), entry_of(TABLE_PFN, all));
		entry_put(shape, leaf_at(shape, MAPPED), entry_of(PAGE_PFN, all));
	}
	paging_on(mmu, shape);
	return mmu;
}

struct access_outcome paging_try(struct mmu *mmu, enum access_kind kind, bool user, vaddr_t va,
				 uint32_t value)
{
	struct access access = {
		.kind = kind, .user = user, .address = va, .size = 4, .value = value};
	struct access_outcome outcome;

	mmu_access(mmu, &access, &outcome);
	return outcome;
}

uint32_t paging_read(struct mmu *mmu, vaddr_t va)
{
	struct access_outcome outcome = paging_try(mmu, ACCESS_READ, false, va, 0);

	cr_assert_not(outcome.faulted, "0x%x: code 0x%x", va, outcome.code);
	return (uint32_t)outcome.value;
}
