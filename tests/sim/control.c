/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include <string.h>

#include "paging.h"

#define POINTERS ((paddr_t)POINTERS_PFN << PAGE_SHIFT)

Test(control, cr0_refuses_paging_without_protection_and_nw_without_cd)
{
	static const uint32_t bits[] = {CR0_PE, CR0_WP, CR0_NW, CR0_CD, CR0_PG};
	struct mmu *mmu = paging_machine(TLB_REAL);

	for (uint32_t from = 0; from < 32; from++) {
		for (uint32_t to = 0; to < 32; to++) {
			uint32_t start = 0, value = 0;

			for (uint32_t i = 0; i < 5; i++) {
				start |= from & 1u << i ? bits[i] : 0;
				value |= to & 1u << i ? bits[i] : 0;
			}
			cr_assert(control_write_cr0(mmu, CR0_PE));
			if (!control_write_cr0(mmu, start))
				continue;
			bool legal = !((value & CR0_PG) && !(value & CR0_PE)) &&
				     !((value & CR0_NW) && !(value & CR0_CD));
			struct control before = mmu->control;

			cr_assert_eq(control_write_cr0(mmu, value), legal, "0x%x to 0x%x", start,
				     value);
			if (legal)
				cr_assert_eq(mmu->control.cr0, value | CR0_ET);
			else
				cr_assert_arr_eq(&mmu->control, &before, sizeof(before));
		}
	}
}

/* SDM 2A, MOV to control registers: no #GP as of CR4; ET cannot be cleared. */
Test(control, bits_that_cr0_does_not_have_stay_clear)
{
	const uint32_t has =
		CR0_PE | CR0_MP | CR0_EM | CR0_TS | CR0_ET | CR0_NE | CR0_WP | CR0_AM | CR0_CD;
	struct mmu *mmu = paging_machine(TLB_REAL);

	for (uint32_t bit = 0; bit < 32; bit++) {
		uint32_t value = CR0_PE | CR0_CD | 1u << bit;

		cr_assert(control_write_cr0(mmu, value));
		cr_assert_eq(mmu->control.cr0, (value & (has | CR0_NW | CR0_PG)) | CR0_ET, "bit %u",
			     bit);
		cr_assert(control_write_cr0(mmu, CR0_PE));
	}
	cr_assert(control_write_cr0(mmu, ~(CR0_PG | CR0_NW)));
	cr_assert_eq(mmu->control.cr0, has);
	cr_assert(control_write_cr0(mmu, 0));
	cr_assert_eq(mmu->control.cr0, CR0_ET);
}

Test(control, cr4_takes_its_three_bits_and_no_other)
{
	struct mmu *mmu = paging_machine(TLB_REAL);

	for (uint32_t has_pse = 0; has_pse < 2; has_pse++) {
		uint32_t known = CR4_PAE | CR4_PGE | (has_pse ? CR4_PSE : 0);

		mmu_power_on(mmu, 0, has_pse, TLB_REAL);
		for (uint32_t bit = 0; bit < 32; bit++) {
			uint32_t value = 1u << bit;

			cr_assert(control_write_cr4(mmu, 0));
			cr_assert_eq(control_write_cr4(mmu, value), (value & known) != 0, "0x%x",
				     value);
			cr_assert_eq(mmu->control.cr4, value & known);
		}
	}
}

Test(control, efer_takes_nxe_and_no_other)
{
	struct mmu *mmu = paging_machine(TLB_REAL);

	for (uint32_t bit = 0; bit < 64; bit++) {
		uint64_t value = UINT64_C(1) << bit;

		cr_assert_eq(control_write_efer(mmu, value), value == EFER_NXE, "bit %u", bit);
	}
	cr_assert_eq(mmu->control.efer, EFER_NXE);
}

Test(control, ring_3_may_write_no_control_register)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);

	control_set_cpl(mmu, 3);
	struct control before = mmu->control;

	cr_assert_not(control_write_cr0(mmu, before.cr0));
	cr_assert_not(control_write_cr2(mmu, 1));
	cr_assert_not(control_write_cr3(mmu, before.cr3));
	cr_assert_not(control_write_cr4(mmu, before.cr4));
	cr_assert_not(control_write_efer(mmu, 0));
	cr_assert_not(mmu_invlpg(mmu, MAPPED));
	cr_assert_arr_eq(&mmu->control, &before, sizeof(before));
}

Test(control, cr2_keeps_what_is_written)
{
	struct mmu *mmu = paging_machine(TLB_REAL);

	cr_assert(control_write_cr2(mmu, 0x12345678));
	cr_assert_eq(mmu->control.cr2, 0x12345678);
}

Test(control, a_pdpte_with_a_reserved_bit_is_refused_only_if_present)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);
	const uint64_t reserved = ENTRY_RANGE(2, 1) | ENTRY_RANGE(8, 5) | ENTRY_RANGE(63, 36);
	uint64_t sound = entry_get(SHAPE_PAE_4K, POINTERS);

	for (uint32_t i = 0; i < NR_PDPTES; i++) {
		for (uint32_t bit = 1; bit < 64; bit++) {
			uint64_t entry = sound | UINT64_C(1) << bit;
			bool legal = !(reserved & UINT64_C(1) << bit);
			struct control before = mmu->control;

			entry_put(SHAPE_PAE_4K, POINTERS + 8 * i, entry);
			cr_assert_eq(control_write_cr3(mmu, before.cr3), legal, "entry %u bit %u",
				     i, bit);
			if (!legal)
				cr_assert_arr_eq(&mmu->control, &before, sizeof(before));
			entry_put(SHAPE_PAE_4K, POINTERS + 8 * i, entry & ~ENTRY_P);
			cr_assert(control_write_cr3(mmu, before.cr3));
			entry_put(SHAPE_PAE_4K, POINTERS + 8 * i, sound);
			cr_assert(control_write_cr3(mmu, before.cr3));
		}
	}
}

/* Changes of registers, with PAE paging on before and after unless said otherwise. */
static const struct change {
	const char *what;
	bool loads;
	uint32_t cr0_clear, cr0_set; /* where it begins */
	uint32_t cr0_flip, cr4_flip; /* the change; then back */
	bool cr3;
} changes[] = {
	{"MOV to CR3", true, 0, 0, 0, 0, true},
	{"CR0.CD", true, 0, 0, CR0_CD, 0, false},
	{"CR0.NW", true, 0, CR0_CD, CR0_NW, 0, false},
	{"CR0.PG on", true, CR0_PG, 0, CR0_PG, 0, false},
	{"CR0.WP", false, 0, 0, CR0_WP, 0, false},
	{"CR0.TS", false, 0, 0, CR0_TS, 0, false},
	{"CR4.PGE", true, 0, 0, 0, CR4_PGE, false},
	{"CR4.PSE", true, 0, 0, 0, CR4_PSE, false},
	{"nothing", false, 0, 0, 0, 0, false},
};

static bool change_apply(struct mmu *mmu, const struct change *change)
{
	if (change->cr3)
		return control_write_cr3(mmu, mmu->control.cr3);
	if (change->cr4_flip)
		return control_write_cr4(mmu, mmu->control.cr4 ^ change->cr4_flip);
	return control_write_cr0(mmu, mmu->control.cr0 ^ change->cr0_flip);
}

Test(control, pdptes_are_loaded_by_the_changes_that_the_sdm_lists)
{
	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
		const struct change *change = &changes[i];
		struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);
		uint32_t cr0 = (mmu->control.cr0 & ~change->cr0_clear) | change->cr0_set;
		uint64_t sound = entry_get(SHAPE_PAE_4K, POINTERS);
		uint64_t fresh = entry_of(DIRECTORY_PFN, ENTRY_P | ENTRY_PWT);

		cr_assert(control_write_cr0(mmu, cr0));
		entry_put(SHAPE_PAE_4K, POINTERS, fresh);
		cr_assert(change_apply(mmu, change), "%s", change->what);
		cr_assert_eq(mmu->control.pdpte[0], change->loads ? fresh : sound, "%s",
			     change->what);
		/* and refused, where it loads, if the table is wrong */
		cr_assert(control_write_cr0(mmu, cr0));
		entry_put(SHAPE_PAE_4K, POINTERS, fresh | 2);
		struct control before = mmu->control;
		cr_assert_eq(change_apply(mmu, change), !change->loads, "%s", change->what);
		if (change->loads)
			cr_assert_arr_eq(&mmu->control, &before, sizeof(before));
	}
}

Test(control, turning_pae_on_under_paging_loads_pdptes)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);

	/* CR3 names the two-level directory, whose first two entries are the first PDPTE */
	frame_zero(DIRECTORY_PFN);
	entry_put(SHAPE_PAE_4K, (paddr_t)DIRECTORY_PFN << PAGE_SHIFT,
		  entry_of(OTHER_TABLE, ENTRY_P));
	cr_assert(control_write_cr4(mmu, CR4_PAE));
	cr_assert_eq(mmu->control.mode, PAGING_3_LEVEL);
	cr_assert_eq(mmu->control.pdpte[0], entry_of(OTHER_TABLE, ENTRY_P));
	cr_assert(control_write_cr4(mmu, 0));
	cr_assert_eq(mmu->control.mode, PAGING_2_LEVEL);
	cr_assert_eq(mmu->control.pdpte[0], 0);
}

Test(control, walks_use_the_pdpte_registers_not_the_table)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);

	word_put(PAGE_PFN, 0, 0x1234);
	for (uint32_t i = 0; i < NR_PDPTES; i++)
		entry_put(SHAPE_PAE_4K, POINTERS + 8 * i, 0);
	cr_assert_eq(paging_read(mmu, MAPPED), 0x1234);
	cr_assert(mmu_invlpg(mmu, MAPPED));
	cr_assert_eq(paging_read(mmu, MAPPED), 0x1234);
	cr_assert(control_write_cr3(mmu, mmu->control.cr3));
	cr_assert(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).faulted);
}

Test(control, with_paging_off_a_table_of_nonsense_may_be_named)
{
	struct mmu *mmu = paging_machine(TLB_REAL);

	entry_put(SHAPE_PAE_4K, POINTERS, ENTRY_P | 2);
	cr_assert(control_write_cr4(mmu, CR4_PAE));
	cr_assert(control_write_cr3(mmu, POINTERS_PFN << PAGE_SHIFT));
	cr_assert_not(control_write_cr0(mmu, CR0_PE | CR0_PG));
	cr_assert_eq(mmu->control.mode, PAGING_OFF);
}

Test(control, the_pdpt_lies_at_any_multiple_of_32_bytes)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);

	for (uint32_t offset = 0; offset < PAGE_SIZE; offset += 32) {
		uint64_t entry = entry_of(DIRECTORY_PFN + 8 + offset, ENTRY_P);

		frame_zero(POINTERS_PFN);
		entry_put(SHAPE_PAE_4K, POINTERS + offset, entry);
		/* bits 4:0 name nothing */
		cr_assert(control_write_cr3(mmu, (uint32_t)POINTERS + offset + 0x18));
		cr_assert_eq(mmu->control.pdpte[0], entry);
		cr_assert_eq(mmu->control.pdpte[1], 0);
	}
}

Test(control, beyond_ram_a_pdpt_is_all_ones_and_refused)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);
	struct control before = mmu->control;

	cr_assert_not(control_write_cr3(mmu, BEYOND_PFN << PAGE_SHIFT));
	cr_assert_arr_eq(&mmu->control, &before, sizeof(before));
}
