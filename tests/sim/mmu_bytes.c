/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Accesses of several bytes: across page ends, beyond RAM, reading and writing at once.
 */
#include <criterion/criterion.h>

#include "paging.h"

#define ALL_RIGHTS (ENTRY_P | ENTRY_RW | ENTRY_US)

static uint64_t ones(uint32_t size)
{
	return ~UINT64_C(0) >> (64 - 8 * size);
}

/* Two neighbouring pages in frames that are no neighbours. */
static struct mmu *two_pages(uint64_t first, uint64_t second)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_ADVERSARY);

	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED), entry_of(OTHER_PAGE, first));
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE), entry_of(PAGE_PFN, second));
	return mmu;
}

Test(mmu, accesses_of_all_sizes_at_all_offsets_around_a_page_end)
{
	struct mmu *mmu = two_pages(ALL_RIGHTS, ALL_RIGHTS);

	for (uint32_t size = 1; size <= 8; size++) {
		for (uint32_t before = 0; before <= 8; before++) {
			vaddr_t va = MAPPED + PAGE_SIZE - before;
			struct access access = {.kind = ACCESS_WRITE,
						.address = va,
						.size = size,
						.value = UINT64_C(0x8877665544332211)};
			struct access_outcome got;
			uint8_t bytes[32];

			frame_zero(OTHER_PAGE);
			frame_zero(PAGE_PFN);
			mmu_access(mmu, &access, &got);
			cr_assert_not(got.faulted);
			frame_read(OTHER_PAGE, PAGE_SIZE - 16, bytes, 16);
			frame_read(PAGE_PFN, 0, bytes + 16, 16);
			for (uint32_t i = 0; i < 32; i++) {
				bool inside = i >= 16 - before && i < 16 - before + size;
				uint32_t nth = i - (16 - before) + 1;

				cr_assert_eq(bytes[i], inside ? nth * 0x11 : 0);
			}
			access.kind = ACCESS_READ;
			mmu_access(mmu, &access, &got);
			cr_assert_eq(got.value, access.value & ones(size));
		}
	}
}

/* Right to write in the first and the second page; which faults, where. */
Test(mmu, a_crossing_access_checks_both_pages_before_it_writes)
{
	for (uint32_t rights = 0; rights < 4; rights++) {
		uint64_t first = ENTRY_P | (rights & 1 ? ENTRY_RW : 0);
		uint64_t second = ENTRY_P | (rights & 2 ? ENTRY_RW : 0);
		struct mmu *mmu = two_pages(first, second);
		vaddr_t va = MAPPED + PAGE_SIZE - 2;

		word_put(OTHER_PAGE, PAGE_SIZE - 4, 0xaaaaaaaa);
		word_put(PAGE_PFN, 0, 0xaaaaaaaa);
		struct access_outcome got = paging_try(mmu, ACCESS_WRITE, false, va, 0x11111111);

		cr_assert_eq(got.faulted, rights != 3);
		if (got.faulted) {
			cr_assert_eq(got.code, FAULT_P | FAULT_W);
			cr_assert_eq(got.address, rights & 1 ? MAPPED + PAGE_SIZE : va);
			cr_assert_eq(mmu->control.cr2, got.address);
		}
		cr_assert_eq(word_get(OTHER_PAGE, PAGE_SIZE - 4),
			     rights == 3 ? 0x1111aaaa : 0xaaaaaaaa);
		cr_assert_eq(word_get(PAGE_PFN, 0), rights == 3 ? 0xaaaa1111 : 0xaaaaaaaa);
		/* A where translated; D nowhere unless all was written */
		uint64_t a = entry_get(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED));
		uint64_t b = entry_get(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE));
		cr_assert_eq((a & ENTRY_A) != 0, (rights & 1) != 0);
		cr_assert_eq((a & ENTRY_D) != 0, rights == 3);
		cr_assert_eq((b & ENTRY_D) != 0, rights == 3);
	}
}

Test(mmu, an_access_at_the_top_of_the_address_space_goes_on_at_0)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);

	entry_put(SHAPE_4K, directory_at(SHAPE_4K, 0xfffff000), entry_of(TABLE_PFN, ALL_RIGHTS));
	entry_put(SHAPE_4K, directory_at(SHAPE_4K, 0), entry_of(TABLE_PFN, ALL_RIGHTS));
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, 0xfffff000), entry_of(OTHER_PAGE, ALL_RIGHTS));
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, 0), entry_of(PAGE_PFN, ALL_RIGHTS));
	word_put(OTHER_PAGE, PAGE_SIZE - 4, 0x44332211);
	word_put(PAGE_PFN, 0, 0x88776655);
	cr_assert_eq(paging_read(mmu, 0xfffffffe), 0x66554433);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, 0), 0);
	paging_flush(mmu);
	struct access_outcome got = paging_try(mmu, ACCESS_READ, true, 0xfffffffe, 0);
	cr_assert_eq(got.code, FAULT_U);
	cr_assert_eq(got.address, 0);
}

Test(mmu, an_access_may_end_beyond_ram)
{
	struct mmu *mmu = two_pages(ALL_RIGHTS, 0);

	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE),
		  entry_of(BEYOND_PFN, ALL_RIGHTS));
	word_put(OTHER_PAGE, PAGE_SIZE - 4, 0x44332211);
	cr_assert_eq(paging_read(mmu, MAPPED + PAGE_SIZE - 2), 0xffff4433);
	cr_assert_not(
		paging_try(mmu, ACCESS_WRITE, false, MAPPED + PAGE_SIZE - 2, 0x99999999).faulted);
	cr_assert_eq(word_get(OTHER_PAGE, PAGE_SIZE - 4), 0x99992211);
}

static const struct modify_row {
	enum modify_kind kind;
	uint64_t old, value, expected, leaves;
} modify_rows[] = {
	{MODIFY_ADD, 0xffffffff, 2, 0, 1},
	{MODIFY_AND, 0xf0f0f0f0, 0xff00ff00, 0, 0xf000f000},
	{MODIFY_OR, 0xf0f0f0f0, 0x0000ffff, 0, 0xf0f0ffff},
	{MODIFY_XOR, 0xf0f0f0f0, 0xffffffff, 0, 0x0f0f0f0f},
	{MODIFY_SWAP, 1, 2, 0, 2},
	{MODIFY_COMPARE, 1, 2, 1, 2},
	{MODIFY_COMPARE, 1, 2, 3, 1},
	{MODIFY_COMPARE, 1, 2, UINT64_C(0xffffffff00000001), 2},
};

Test(mmu, modifying_accesses_answer_what_was_there_and_count_as_writes)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);
	paddr_t leaf = leaf_at(SHAPE_4K, MAPPED);

	for (size_t i = 0; i < sizeof(modify_rows) / sizeof(modify_rows[0]); i++) {
		const struct modify_row *row = &modify_rows[i];
		struct access access = {.kind = ACCESS_MODIFY,
					.address = MAPPED,
					.size = 4,
					.value = row->value,
					.modify = row->kind,
					.expected = row->expected};
		struct access_outcome got;

		entry_put(SHAPE_4K, leaf, entry_of(PAGE_PFN, ALL_RIGHTS));
		paging_flush(mmu);
		word_put(PAGE_PFN, 0, (uint32_t)row->old);
		word_put(PAGE_PFN, 4, 0x5555);
		mmu_access(mmu, &access, &got);
		cr_assert_eq(got.value, row->old, "row %zu", i);
		cr_assert_eq(word_get(PAGE_PFN, 0), row->leaves, "row %zu", i);
		cr_assert_eq(word_get(PAGE_PFN, 4), 0x5555, "row %zu", i);
		cr_assert(entry_get(SHAPE_4K, leaf) & ENTRY_D);
	}
}
