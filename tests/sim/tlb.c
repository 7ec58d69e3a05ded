/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include <stdio.h>
#include <string.h>

#include "paging.h"
#include "sim/mark.h"

#define ALL_RIGHTS (ENTRY_P | ENTRY_RW | ENTRY_US)

static const enum tlb_policy policies[] = {TLB_REAL, TLB_ADVERSARY};

/* ---- what makes the CPU forget (SDM 3A 4.10.4) ----------------------------------------------- */

enum event {
	NOTHING,
	INVLPG_HERE,
	INVLPG_SAME_LARGE_PAGE,
	INVLPG_ELSEWHERE,
	CR3,
	CR3_OTHER_VALUE,
	CR4_PGE_CHANGES,
	CR4_PSE_CHANGES,
	CR4_SAME_VALUE,
	CR0_WP_CHANGES,
	CR0_CD_CHANGES,
	PAGING_OFF_AND_ON,
	EFER_CHANGES,
	RING_3,
	FAULT_HERE,
	NR_EVENTS,
};

/* Is what was remembered of a page gone? Of a small one, a large one; global ones; of tables. */
static const struct rule {
	bool small, large, global, tables;
} rules[NR_EVENTS] = {
	[NOTHING] = {0, 0, 0, 0},
	[INVLPG_HERE] = {1, 1, 1, 1},
	[INVLPG_SAME_LARGE_PAGE] = {0, 1, 0, 1},
	[INVLPG_ELSEWHERE] = {0, 0, 0, 1},
	[CR3] = {1, 1, 0, 1},
	[CR3_OTHER_VALUE] = {1, 1, 0, 1},
	[CR4_PGE_CHANGES] = {1, 1, 1, 1},
	[CR4_PSE_CHANGES] = {1, 1, 1, 1},
	[CR4_SAME_VALUE] = {0, 0, 0, 0},
	[CR0_WP_CHANGES] = {0, 0, 0, 0},
	[CR0_CD_CHANGES] = {0, 0, 0, 0},
	[PAGING_OFF_AND_ON] = {1, 1, 1, 1},
	[EFER_CHANGES] = {0, 0, 0, 0},
	[RING_3] = {0, 0, 0, 0},
	[FAULT_HERE] = {1, 1, 1, 1},
};

static void happen(struct mmu *mmu, enum event event)
{
	const struct control before = mmu->control;

	switch (event) {
	case INVLPG_HERE:
		cr_assert(mmu_invlpg(mmu, MAPPED + 5));
		break;
	case INVLPG_SAME_LARGE_PAGE:
		cr_assert(mmu_invlpg(mmu, MAPPED + 16 * PAGE_SIZE));
		break;
	case INVLPG_ELSEWHERE:
		cr_assert(mmu_invlpg(mmu, 0x30000000));
		break;
	case CR3:
		cr_assert(control_write_cr3(mmu, before.cr3));
		break;
	case CR3_OTHER_VALUE: /* the same table: PWT counts for nothing here */
		cr_assert(control_write_cr3(mmu, before.cr3 | ENTRY_PWT));
		break;
	case CR4_PGE_CHANGES:
		cr_assert(control_write_cr4(mmu, before.cr4 ^ CR4_PGE));
		break;
	case CR4_PSE_CHANGES:
		cr_assert(control_write_cr4(mmu, before.cr4 ^ CR4_PSE));
		cr_assert(control_write_cr4(mmu, before.cr4));
		break;
	case CR4_SAME_VALUE:
		cr_assert(control_write_cr4(mmu, before.cr4));
		break;
	case CR0_WP_CHANGES:
		cr_assert(control_write_cr0(mmu, before.cr0 ^ CR0_WP));
		break;
	case CR0_CD_CHANGES:
		cr_assert(control_write_cr0(mmu, before.cr0 ^ CR0_CD));
		break;
	case PAGING_OFF_AND_ON:
		cr_assert(control_write_cr0(mmu, before.cr0 & ~CR0_PG));
		cr_assert(control_write_cr0(mmu, before.cr0));
		break;
	case EFER_CHANGES:
		cr_assert(control_write_efer(mmu, before.efer ^ EFER_NXE));
		break;
	case RING_3:
		control_set_cpl(mmu, 3);
		control_set_cpl(mmu, 0);
		break;
	case FAULT_HERE:
		/* the leaf was read-only when it was loaded */
		cr_assert(paging_try(mmu, ACCESS_WRITE, true, MAPPED, 0).faulted);
		break;
	case NOTHING:
	case NR_EVENTS:
		break;
	}
}

/* The leaf of MAPPED names its first page, or the other one. */
static void leaf_set(enum shape shape, bool other, uint64_t bits)
{
	pfn_t small = other ? OTHER_PAGE : PAGE_PFN, large = other ? OTHER_LARGE : LARGE_PFN;
	bool is_large = shape_is_large(shape);

	entry_put(shape, leaf_at(shape, MAPPED),
		  entry_of(is_large ? large : small, bits | (is_large ? ENTRY_PS : 0)));
}

static void pages_number(void)
{
	word_put(PAGE_PFN, 0, 1);
	word_put(LARGE_PFN + 1, 0, 1);
	word_put(OTHER_PAGE, 0, 2);
	word_put(OTHER_LARGE + 1, 0, 2);
}

static void staleness(enum shape shape, enum tlb_policy policy, enum event event, bool global)
{
	struct mmu *mmu = paging_shape(shape, policy);
	uint64_t bits = ENTRY_P | ENTRY_US | (global ? ENTRY_G : 0);
	const struct rule *rule = &rules[event];
	bool gone = global ? rule->global : shape_is_large(shape) ? rule->large : rule->small;

	if (global && event == INVLPG_SAME_LARGE_PAGE)
		gone = shape_is_large(shape);
	/* the real TLB looks again where rights do not fit, and its fault comes from the tables */
	pages_number();
	leaf_set(shape, false, bits);
	cr_assert_eq(paging_read(mmu, MAPPED), 1);
	leaf_set(shape, true, bits);
	cr_assert_eq(paging_read(mmu, MAPPED), 1, "stale at once");
	happen(mmu, event);
	cr_assert_eq(paging_read(mmu, MAPPED), gone ? 2 : 1,
		     "shape %d policy %d event %d global %d", shape, policy, event, global);
}

Test(tlb, entries_stay_until_the_sdm_says_that_they_go)
{
	for (enum shape shape = 0; shape < NR_SHAPES; shape++)
		for (uint32_t i = 0; i < 2; i++)
			for (enum event event = 0; event < NR_EVENTS; event++)
				for (uint32_t global = 0; global < 2; global++)
					staleness(shape, policies[i], event, global);
}

/* A page of the same table that no TLB entry is known of: which table leads to it? */
static void table_staleness(enum shape shape, enum tlb_policy policy, enum event event)
{
	struct mmu *mmu = paging_shape(shape, policy);
	const vaddr_t far = MAPPED + 64 * PAGE_SIZE; /* too far to be loaded ahead */
	paddr_t second = leaf_at(shape, far) + ((OTHER_TABLE - TABLE_PFN) << PAGE_SHIFT);

	pages_number();
	leaf_set(shape, false, ENTRY_P | ENTRY_US);
	entry_put(shape, leaf_at(shape, far), entry_of(PAGE_PFN, ALL_RIGHTS));
	entry_put(shape, second, entry_of(OTHER_PAGE, ALL_RIGHTS));
	paging_read(mmu, MAPPED);
	entry_put(shape, directory_at(shape, MAPPED), entry_of(OTHER_TABLE, ALL_RIGHTS));
	happen(mmu, event);
	cr_assert_eq(paging_read(mmu, far), rules[event].tables ? 2 : 1, "shape %d event %d", shape,
		     event);
}

Test(tlb, remembered_directory_entries_go_with_any_invlpg_and_any_flush)
{
	static const enum shape shapes[] = {SHAPE_4K, SHAPE_PAE_4K};

	for (uint32_t s = 0; s < 2; s++)
		for (uint32_t i = 0; i < 2; i++)
			for (enum event event = 0; event < NR_EVENTS; event++)
				table_staleness(shapes[s], policies[i], event);
}

Test(tlb, a_change_of_pae_forgets_everything)
{
	const vaddr_t va = 0x80000000 + MAPPED; /* its entry is none of the first, the PDPTEs */

	for (uint32_t i = 0; i < 2; i++) {
		struct mmu *mmu = paging_shape(SHAPE_4K, policies[i]);

		pages_number();
		entry_put(SHAPE_4K, directory_at(SHAPE_4K, MAPPED), 0);
		entry_put(SHAPE_4K, directory_at(SHAPE_4K, va), entry_of(TABLE_PFN, ALL_RIGHTS));
		leaf_set(SHAPE_4K, false, ALL_RIGHTS | ENTRY_G);
		cr_assert_eq(paging_read(mmu, va), 1);
		leaf_set(SHAPE_4K, true, ALL_RIGHTS | ENTRY_G);
		cr_assert(control_write_cr4(mmu, mmu->control.cr4 | CR4_PAE));
		cr_assert(paging_try(mmu, ACCESS_READ, false, va, 0).faulted);
		cr_assert(control_write_cr4(mmu, mmu->control.cr4 & ~CR4_PAE));
		cr_assert_eq(paging_read(mmu, va), 2);
	}
}

Test(tlb, without_pge_no_entry_is_global)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_ADVERSARY);

	pages_number();
	cr_assert(control_write_cr4(mmu, 0));
	leaf_set(SHAPE_4K, false, ALL_RIGHTS | ENTRY_G);
	paging_read(mmu, MAPPED);
	leaf_set(SHAPE_4K, true, ALL_RIGHTS | ENTRY_G);
	cr_assert(control_write_cr3(mmu, mmu->control.cr3));
	cr_assert_eq(paging_read(mmu, MAPPED), 2);
}

Test(tlb, g_in_an_entry_that_names_a_table_means_nothing)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_ADVERSARY);

	pages_number();
	entry_put(SHAPE_4K, directory_at(SHAPE_4K, MAPPED),
		  entry_of(TABLE_PFN, ALL_RIGHTS | ENTRY_G));
	leaf_set(SHAPE_4K, false, ALL_RIGHTS);
	paging_read(mmu, MAPPED);
	leaf_set(SHAPE_4K, true, ALL_RIGHTS);
	cr_assert(control_write_cr3(mmu, mmu->control.cr3));
	cr_assert_eq(paging_read(mmu, MAPPED), 2);
}

/* ---- what is remembered ---------------------------------------------------------------------- */

Test(tlb, what_was_absent_is_never_remembered)
{
	for (uint32_t i = 0; i < 2; i++) {
		for (enum shape shape = 0; shape < NR_SHAPES; shape++) {
			struct mmu *mmu = paging_shape(shape, policies[i]);

			pages_number();
			leaf_set(shape, false, 0);
			cr_assert(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).faulted);
			leaf_set(shape, true, ALL_RIGHTS);
			cr_assert_eq(paging_read(mmu, MAPPED), 2);
		}
	}
}

Test(tlb, a_write_through_an_entry_without_d_walks_again)
{
	for (uint32_t i = 0; i < 2; i++) {
		for (enum shape shape = 0; shape < NR_SHAPES; shape++) {
			struct mmu *mmu = paging_shape(shape, policies[i]);
			pfn_t to = shape_is_large(shape) ? OTHER_LARGE + 1 : OTHER_PAGE;

			pages_number();
			cr_assert_eq(paging_read(mmu, MAPPED), 1);
			leaf_set(shape, true, ALL_RIGHTS);
			cr_assert_not(paging_try(mmu, ACCESS_WRITE, false, MAPPED, 9).faulted);
			cr_assert_eq(word_get(to, 0), 9);
			cr_assert(entry_get(shape, leaf_at(shape, MAPPED)) & ENTRY_D);
			/* now it is known to be dirty: a cleared D stays clear */
			leaf_set(shape, true, ALL_RIGHTS);
			cr_assert_not(paging_try(mmu, ACCESS_WRITE, false, MAPPED, 9).faulted);
			cr_assert_not(entry_get(shape, leaf_at(shape, MAPPED)) & ENTRY_D);
		}
	}
}

/* Rights in the tables grow; nothing is flushed. */
Test(tlb, the_adversary_faults_once_by_rights_that_it_remembers)
{
	for (enum shape shape = 0; shape < NR_SHAPES; shape++) {
		struct mmu *mmu = paging_shape(shape, TLB_ADVERSARY);

		leaf_set(shape, false, ENTRY_P);
		paging_read(mmu, MAPPED);
		leaf_set(shape, false, ALL_RIGHTS);
		struct access_outcome got = paging_try(mmu, ACCESS_WRITE, true, MAPPED, 0);
		cr_assert(got.faulted && got.code == (FAULT_P | FAULT_W | FAULT_U));
		cr_assert_not(paging_try(mmu, ACCESS_WRITE, true, MAPPED, 0).faulted);
	}
}

Test(tlb, the_real_one_looks_again_before_it_faults)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);

	leaf_set(SHAPE_4K, false, ENTRY_P);
	paging_read(mmu, MAPPED);
	leaf_set(SHAPE_4K, false, ALL_RIGHTS);
	cr_assert_not(paging_try(mmu, ACCESS_WRITE, true, MAPPED, 0).faulted);
}

Test(tlb, rights_are_judged_by_the_registers_of_the_moment)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_ADVERSARY);

	leaf_set(SHAPE_PAE_4K, false, ENTRY_P | ENTRY_D | ENTRY_XD);
	paging_read(mmu, MAPPED);
	cr_assert(control_write_cr0(mmu, mmu->control.cr0 & ~CR0_WP));
	cr_assert_not(paging_try(mmu, ACCESS_WRITE, false, MAPPED, 1).faulted);
	cr_assert(control_write_efer(mmu, 0));
	cr_assert_not(paging_try(mmu, ACCESS_FETCH, false, MAPPED, 0).faulted);
	cr_assert(control_write_efer(mmu, EFER_NXE));
	cr_assert(control_write_cr0(mmu, mmu->control.cr0 | CR0_WP));
	cr_assert_eq(paging_try(mmu, ACCESS_FETCH, false, MAPPED, 0).code, FAULT_P | FAULT_I);
}

/* ---- the policies ---------------------------------------------------------------------------- */

Test(tlb, the_adversary_loads_valid_neighbours_ahead_and_sets_a_never_d)
{
	for (enum shape shape = 0; shape < NR_SHAPES; shape++) {
		struct mmu *mmu = paging_shape(shape, TLB_ADVERSARY);
		vaddr_t step = shape == SHAPE_4M       ? 4u << 20
			       : shape_is_large(shape) ? 2u << 20
						       : PAGE_SIZE;
		vaddr_t group = MAPPED & ~(8 * step - 1);
		uint64_t sound = entry_get(shape, leaf_at(shape, MAPPED));
		uint64_t wrong = shape == SHAPE_4K ? ENTRY_PS : UINT64_C(1) << 13;

		for (uint32_t i = 0; i < 16; i++) /* every third absent or wrong */
			entry_put(shape, leaf_at(shape, group + i * step),
				  i % 3 == 0 ? sound
				  : i % 3 == 1
					  ? sound & ~ENTRY_P
					  : sound | (shape == SHAPE_PAE_4K ? ENTRY_PS : wrong));
		entry_put(shape, leaf_at(shape, MAPPED), sound);
		paging_read(mmu, MAPPED);
		for (uint32_t i = 0; i < 16; i++) {
			vaddr_t va = group + i * step;
			bool mine = (va ^ MAPPED) < step && va / step == MAPPED / step;
			uint64_t entry = entry_get(shape, leaf_at(shape, va));

			cr_assert_eq((entry & ENTRY_A) != 0, mine || (i < 8 && i % 3 == 0),
				     "shape %d entry %u", shape, i);
			cr_assert_not(entry & ENTRY_D);
		}
	}
}

Test(tlb, what_was_loaded_ahead_is_used_though_the_tables_changed)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_ADVERSARY);

	pages_number();
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE), entry_of(PAGE_PFN, ALL_RIGHTS));
	paging_read(mmu, MAPPED);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE), 0);
	cr_assert_eq(paging_read(mmu, MAPPED + PAGE_SIZE), 1);
}

#define MANY 1024u /* pages of one table, and tables */

/* All entries of @tables tables, each of which maps the same page. */
static struct mmu *many_pages(enum tlb_policy policy, uint32_t tables)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, policy);

	for (uint32_t i = 0; i < 1024; i++)
		entry_put(SHAPE_4K, ((paddr_t)TABLE_PFN << PAGE_SHIFT) + 4 * i,
			  entry_of(PAGE_PFN, ALL_RIGHTS));
	for (uint32_t i = 0; i < tables; i++)
		entry_put(SHAPE_4K, ((paddr_t)DIRECTORY_PFN << PAGE_SHIFT) + 4 * i,
			  entry_of(TABLE_PFN, ALL_RIGHTS));
	return mmu;
}

/* Touch all pages, take the tables away, and count those that still can be read. */
static uint32_t survivors(struct mmu *mmu, uint32_t tables, uint64_t *which)
{
	uint32_t nr = 0;

	*which = 0;
	for (uint32_t i = 0; i < tables * 1024; i++)
		paging_read(mmu, i << PAGE_SHIFT);
	frame_zero(DIRECTORY_PFN);
	frame_zero(TABLE_PFN);
	for (uint32_t i = 0; i < tables * 1024; i++) {
		if (paging_try(mmu, ACCESS_READ, false, i << PAGE_SHIFT, 0).faulted)
			continue;
		nr++;
		*which = (*which ^ i) * UINT64_C(0x9e3779b97f4a7c15);
	}
	return nr;
}

Test(tlb, the_adversary_keeps_every_entry)
{
	uint64_t which;

	cr_assert_eq(survivors(many_pages(TLB_ADVERSARY, 64), 64, &which), 64 * 1024);
}

Test(tlb, the_real_one_is_finite_and_always_chooses_alike)
{
	uint64_t first, second;

	cr_assert_eq(survivors(many_pages(TLB_REAL, 4), 4, &first), 256);
	cr_assert_eq(survivors(many_pages(TLB_REAL, 4), 4, &second), 256);
	cr_assert_eq(first, second);
}

Test(tlb, sets_of_large_pages_are_finite_too)
{
	for (uint32_t pae = 0; pae < 2; pae++) {
		enum shape shape = pae ? SHAPE_PAE_2M : SHAPE_4M;
		struct mmu *mmu = paging_shape(shape, TLB_REAL);
		uint64_t sound = entry_get(shape, leaf_at(shape, MAPPED));
		uint32_t nr = pae ? 512 : 1024, step = pae ? 2u << 20 : 4u << 20, left = 0;

		for (uint32_t i = 0; i < nr; i++)
			entry_put(shape, leaf_at(shape, i * step), sound);
		for (uint32_t i = 0; i < nr; i++)
			paging_read(mmu, i * step);
		frame_zero(DIRECTORY_PFN);
		for (uint32_t i = 0; i < nr; i++)
			left += !paging_try(mmu, ACCESS_READ, false, i * step, 0).faulted;
		cr_assert_eq(left, 32);
	}
}

Test(tlb, a_mov_to_cr3_keeps_the_global_ones_of_many)
{
	for (uint32_t policy = 0; policy < 2; policy++) {
		struct mmu *mmu = many_pages(policies[policy], 1);
		uint32_t left = 0;

		for (uint32_t i = 0; i < 64; i++)
			entry_put(SHAPE_4K, ((paddr_t)TABLE_PFN << PAGE_SHIFT) + 4 * i,
				  entry_of(PAGE_PFN, ALL_RIGHTS | (i % 4 ? 0 : ENTRY_G)));
		for (uint32_t i = 0; i < 64; i++)
			paging_read(mmu, i << PAGE_SHIFT);
		frame_zero(DIRECTORY_PFN);
		cr_assert(control_write_cr3(mmu, mmu->control.cr3));
		for (uint32_t i = 0; i < 64; i++)
			left += !paging_try(mmu, ACCESS_READ, false, i << PAGE_SHIFT, 0).faulted;
		cr_assert_eq(left, 16);
	}
}

/* ---- images ---------------------------------------------------------------------------------- */

Test(tlb, an_image_keeps_the_tlb_and_reset_puts_it_back)
{
	char why[128];

	if (!marks_tracked())
		return;
	for (uint32_t policy = 0; policy < 2; policy++) {
		struct mmu *mmu = paging_shape(SHAPE_4K, policies[policy]);

		pages_number();
		paging_read(mmu, MAPPED);
		machine_image_save(0);
		for (uint32_t round = 0; round < 3; round++) {
			leaf_set(SHAPE_4K, true, ALL_RIGHTS);
			cr_assert_eq(paging_read(mmu, MAPPED), 1, "the image's entry");
			cr_assert(machine_equals_image(why, sizeof(why)) == false);
			cr_assert(mmu_invlpg(mmu, MAPPED));
			cr_assert_eq(paging_read(mmu, MAPPED), 2);
			paging_try(mmu, ACCESS_READ, false, 0x70000000, 0);
			if (round == 1)
				cr_assert(control_write_cr3(mmu, mmu->control.cr3));
			machine_reset();
			cr_assert(machine_equals_image(why, sizeof(why)), "%s", why);
		}
	}
}

Test(tlb, a_tlb_that_differs_is_a_difference_from_the_image)
{
	char why[128];

	if (!marks_tracked())
		return;
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);

	paging_read(mmu, MAPPED); /* A is set */
	paging_flush(mmu);
	machine_image_save(0);
	paging_read(mmu, MAPPED);
	cr_assert_not(machine_equals_image(why, sizeof(why)));
	cr_assert_str_eq(why, "a TLB");
}

Test(tlb, machines_of_two_images_do_not_share_a_tlb)
{
	if (!marks_tracked())
		return;
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_ADVERSARY);

	pages_number();
	paging_read(mmu, MAPPED);
	leaf_set(SHAPE_4K, true, ALL_RIGHTS);
	machine_image_save(0);
	mmu = paging_shape(SHAPE_4K, TLB_ADVERSARY);
	machine_image_save(1);
	word_put(PAGE_PFN, 0, 3);
	cr_assert_eq(cpu_read32(MAPPED), 3);
	machine_image_load(0);
	cr_assert_eq(cpu_read32(MAPPED), 1);
	machine_image_load(1);
	cr_assert_eq(cpu_read32(MAPPED), 0);
	machine_power_on(machine_boot_params());
	cr_assert(cpu_control()->mode == PAGING_OFF);
}
