/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "paging.h"
#include "sim/mark.h"

#define ALL_RIGHTS (ENTRY_P | ENTRY_RW | ENTRY_US)

/* ---- every combination of bits, as kvm-unit-tests' access.c walks them ----------------------- */

/* Bits that are tried at each level; the last stands for a reserved one. */
static const uint64_t tried[] = {ENTRY_P, ENTRY_RW, ENTRY_US, ENTRY_A, ENTRY_XD, ENTRY_D, 0};
enum { UPPER_BITS = 5, LEAF_BITS = 7, RESERVED_TRIED = 6 };

struct scene {
	enum shape shape;
	bool wp, nxe, user;
	enum access_kind kind;
	uint64_t upper, leaf; /* without addresses */
};

static uint64_t reserved_bit(enum shape shape)
{
	static const uint64_t bits[NR_SHAPES] = {ENTRY_PS, UINT64_C(1) << 13, UINT64_C(1) << 36,
						 UINT64_C(1) << 12};

	return bits[shape];
}

static uint64_t bits_of(enum shape shape, uint32_t combination, uint32_t nr)
{
	uint64_t bits = 0;

	for (uint32_t i = 0; i < nr; i++)
		if (combination & 1u << i)
			bits |= i == RESERVED_TRIED ? reserved_bit(shape) : tried[i];
	return bits;
}

/* What the SDM says of one entry. */
enum entry_answer { ENTRY_ABSENT, ENTRY_WRONG, ENTRY_SOUND };

static enum entry_answer answer(const struct scene *scene, uint64_t entry)
{
	if (!(entry & ENTRY_P))
		return ENTRY_ABSENT;
	if (entry & reserved_bit(scene->shape))
		return ENTRY_WRONG;
	return (entry & ENTRY_XD) && !scene->nxe ? ENTRY_WRONG : ENTRY_SOUND;
}

struct expected {
	bool faulted;
	uint32_t code;
	uint64_t upper, leaf; /* afterwards */
};

static uint32_t code_of(const struct scene *scene, uint32_t why)
{
	bool write = scene->kind == ACCESS_WRITE || scene->kind == ACCESS_MODIFY;
	bool fetch = scene->kind == ACCESS_FETCH && scene->nxe && shape_is_pae(scene->shape);

	return why | (write ? 2 : 0) | (scene->user ? 4 : 0) | (fetch ? 16 : 0);
}

static bool allowed(const struct scene *scene)
{
	bool large = shape_is_large(scene->shape);
	uint64_t both = scene->leaf & (large ? ~UINT64_C(0) : scene->upper);
	uint64_t either = scene->leaf | (large ? 0 : scene->upper);
	bool write = scene->kind == ACCESS_WRITE || scene->kind == ACCESS_MODIFY;

	if (scene->user && !(both & ENTRY_US))
		return false;
	if (write && !(both & ENTRY_RW) && (scene->user || scene->wp))
		return false;
	return !(scene->kind == ACCESS_FETCH && scene->nxe && (either & ENTRY_XD));
}

static struct expected expect(const struct scene *scene)
{
	struct expected expected = {false, 0, scene->upper, scene->leaf};
	bool write = scene->kind == ACCESS_WRITE || scene->kind == ACCESS_MODIFY;
	enum entry_answer level = ENTRY_SOUND;

	if (!shape_is_large(scene->shape)) {
		level = answer(scene, scene->upper & ~reserved_bit(scene->shape));
		if (level == ENTRY_SOUND)
			expected.upper |= ENTRY_A;
	}
	if (level == ENTRY_SOUND)
		level = answer(scene, scene->leaf);
	if (level != ENTRY_SOUND || !allowed(scene)) {
		expected.faulted = true;
		expected.code = code_of(scene, level == ENTRY_ABSENT  ? 0
					       : level == ENTRY_WRONG ? 1 | 8
								      : 1);
		return expected;
	}
	expected.leaf |= ENTRY_A | (write ? ENTRY_D : 0);
	return expected;
}

/* Addresses and PS, which are not part of the combination. */
static uint64_t leaf_frame(enum shape shape)
{
	return shape_is_large(shape) ? entry_of(LARGE_PFN, ENTRY_PS) : entry_of(PAGE_PFN, 0);
}

static void scene_play(struct mmu *mmu, const struct scene *scene)
{
	struct expected expected = expect(scene);
	paddr_t upper = directory_at(scene->shape, MAPPED), leaf = leaf_at(scene->shape, MAPPED);
	pfn_t page = shape_is_large(scene->shape) ? LARGE_PFN + 1 : PAGE_PFN;

	if (!shape_is_large(scene->shape))
		entry_put(scene->shape, upper, entry_of(TABLE_PFN, scene->upper));
	entry_put(scene->shape, leaf, leaf_frame(scene->shape) | scene->leaf);
	word_put(page, 8, 0x11223344);
	mmu->control.cr2 = 0;
	struct access_outcome got = paging_try(mmu, scene->kind, scene->user, MAPPED + 8, 5);

	cr_assert_eq(got.faulted, expected.faulted);
	if (got.faulted) {
		cr_assert_eq(got.code, expected.code, "code 0x%x, not 0x%x", got.code,
			     expected.code);
		cr_assert_eq(got.address, MAPPED + 8);
	}
	cr_assert_eq(mmu->control.cr2, got.faulted ? MAPPED + 8 : 0);
	if (!shape_is_large(scene->shape))
		cr_assert_eq(entry_get(scene->shape, upper), entry_of(TABLE_PFN, expected.upper));
	cr_assert_eq(entry_get(scene->shape, leaf), leaf_frame(scene->shape) | expected.leaf);
	uint32_t word = got.faulted                    ? 0x11223344
			: scene->kind == ACCESS_WRITE  ? 5
			: scene->kind == ACCESS_MODIFY ? 0x11223349
						       : 0x11223344;
	cr_assert_eq(word_get(page, 8), word);
	if (!got.faulted && scene->kind != ACCESS_WRITE)
		cr_assert_eq(got.value, 0x11223344);
}

/* All entries of a mode under one setting of registers. */
static void scenes_of(struct mmu *mmu, struct scene *scene)
{
	uint32_t uppers = shape_is_large(scene->shape) ? 1 : 1u << UPPER_BITS;
	uint64_t fits = shape_is_pae(scene->shape) ? ~UINT64_C(0) : UINT32_MAX;

	for (uint32_t upper = 0; upper < uppers; upper++) {
		for (uint32_t leaf = 0; leaf < 1u << LEAF_BITS; leaf++) {
			scene->upper = bits_of(scene->shape, upper, UPPER_BITS) & fits;
			scene->leaf = bits_of(scene->shape, leaf, LEAF_BITS) & fits;
			paging_flush(mmu);
			scene_play(mmu, scene);
		}
	}
}

/* Bits 0-1 access, 2 ring, 3 NXE, 4 WP, 5 the TLB's policy. */
static void settings_of(enum shape shape)
{
	for (uint32_t setting = 0; setting < 64; setting++) {
		struct scene scene = {.shape = shape,
				      .kind = setting & 3,
				      .user = setting & 4,
				      .nxe = setting & 8,
				      .wp = setting & 16};
		struct mmu *mmu = paging_shape(shape, setting & 32 ? TLB_ADVERSARY : TLB_REAL);

		cr_assert(control_write_efer(mmu, scene.nxe ? EFER_NXE : 0));
		cr_assert(control_write_cr0(mmu, CR0_PE | CR0_PG | (scene.wp ? CR0_WP : 0)));
		scenes_of(mmu, &scene);
	}
}

Test(mmu, every_combination_of_bits_in_two_level_tables)
{
	settings_of(SHAPE_4K);
}

Test(mmu, every_combination_of_bits_in_a_4m_page)
{
	settings_of(SHAPE_4M);
}

Test(mmu, every_combination_of_bits_in_pae_tables)
{
	settings_of(SHAPE_PAE_4K);
}

Test(mmu, every_combination_of_bits_in_a_2m_page)
{
	settings_of(SHAPE_PAE_2M);
}

/* ---- reserved bits --------------------------------------------------------------------------- */

/* Which bits of a present entry fault when set. */
static const struct reserved_row {
	enum shape shape;
	bool upper; /* the directory entry above a table */
	uint64_t reserved;
} reserved_rows[] = {
	{SHAPE_4K, true, 0},
	{SHAPE_4K, false, 0x80},
	{SHAPE_4M, false, 0x3ff000},
	{SHAPE_PAE_4K, true, UINT64_C(0x7ffffff000000000)},
	{SHAPE_PAE_4K, false, UINT64_C(0x7ffffff000000080)},
	{SHAPE_PAE_2M, false, UINT64_C(0x7ffffff0001ff000)},
};

Test(mmu, each_bit_is_reserved_where_the_sdm_says_and_nowhere_else)
{
	for (size_t i = 0; i < sizeof(reserved_rows) / sizeof(reserved_rows[0]); i++) {
		const struct reserved_row *row = &reserved_rows[i];
		struct mmu *mmu = paging_shape(row->shape, TLB_REAL);
		paddr_t at = (row->upper ? directory_at : leaf_at)(row->shape, MAPPED);
		uint64_t sound = entry_get(row->shape, at);

		for (uint32_t bit = 1; bit < (shape_is_pae(row->shape) ? 64 : 32); bit++) {
			/* PS makes it another kind of entry; tables beyond RAM are all ones */
			if (row->upper && (bit == ENTRY_PS_BIT || (bit >= 25 && bit < 36)))
				continue;
			paging_flush(mmu);
			entry_put(row->shape, at, sound | UINT64_C(1) << bit);
			struct access_outcome got = paging_try(mmu, ACCESS_READ, false, MAPPED, 0);
			bool reserved = got.faulted && got.code == (FAULT_P | FAULT_RSVD);

			cr_assert_eq(reserved, (row->reserved >> bit & 1) != 0, "row %zu bit %u", i,
				     bit);
		}
	}
}

Test(mmu, xd_is_reserved_at_each_level_until_nxe_is_on)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);
	paddr_t levels[2] = {directory_at(SHAPE_PAE_4K, MAPPED), leaf_at(SHAPE_PAE_4K, MAPPED)};

	for (uint32_t level = 0; level < 2; level++) {
		uint64_t sound = entry_get(SHAPE_PAE_4K, levels[level]);

		entry_put(SHAPE_PAE_4K, levels[level], sound | ENTRY_XD);
		cr_assert(control_write_efer(mmu, 0));
		cr_assert_eq(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).code, 9);
		/* without NXE a fetch says nothing of itself */
		cr_assert_eq(paging_try(mmu, ACCESS_FETCH, true, MAPPED, 0).code, 13);
		cr_assert(control_write_efer(mmu, EFER_NXE));
		cr_assert_not(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).faulted);
		cr_assert_eq(paging_try(mmu, ACCESS_FETCH, true, MAPPED, 0).code, 0x15);
		entry_put(SHAPE_PAE_4K, levels[level], sound);
		paging_flush(mmu);
	}
}

Test(mmu, not_present_is_decided_before_reserved_level_by_level)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);
	paddr_t upper = directory_at(SHAPE_PAE_4K, MAPPED), leaf = leaf_at(SHAPE_PAE_4K, MAPPED);
	const uint64_t above = UINT64_C(1) << 40;

	entry_put(SHAPE_PAE_4K, leaf, above); /* absent: reserved bits do not count */
	cr_assert_eq(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).code, 0);
	entry_put(SHAPE_PAE_4K, upper, entry_of(TABLE_PFN, ALL_RIGHTS) | above);
	cr_assert_eq(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).code, 9);
	entry_put(SHAPE_PAE_4K, upper, above);
	cr_assert_eq(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).code, 0);
}

Test(mmu, an_absent_pdpte_faults_as_not_present)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);

	entry_put(SHAPE_PAE_4K, (paddr_t)POINTERS_PFN << PAGE_SHIFT, 0);
	cr_assert(control_write_cr3(mmu, mmu->control.cr3));
	cr_assert_eq(paging_try(mmu, ACCESS_WRITE, true, MAPPED, 0).code, FAULT_W | FAULT_U);
}

/* ---- where pages are ------------------------------------------------------------------------- */

Test(mmu, without_pse_ps_is_ignored_in_a_directory_entry)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);
	paddr_t at = directory_at(SHAPE_4K, MAPPED);

	word_put(PAGE_PFN, 0, 0xabcd);
	entry_put(SHAPE_4K, at, entry_get(SHAPE_4K, at) | ENTRY_PS);
	cr_assert_eq(paging_read(mmu, MAPPED), 0xabcd);
	cr_assert(control_write_cr4(mmu, CR4_PGE | CR4_PSE));
	/* bits 21:12 of what was the table's address are reserved now */
	cr_assert_eq(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).code, 9);
}

Test(mmu, with_pae_2m_pages_need_no_pse)
{
	struct mmu *mmu = paging_shape(SHAPE_PAE_2M, TLB_REAL);

	cr_assert_not(mmu->control.cr4 & CR4_PSE);
	word_put(LARGE_PFN + 1, 4, 77);
	cr_assert_eq(paging_read(mmu, MAPPED + 4), 77);
}

Test(mmu, large_pages_map_all_their_frames)
{
	static const struct {
		enum shape shape;
		uint32_t bytes;
	} rows[] = {{SHAPE_4M, 4u << 20}, {SHAPE_PAE_2M, 2u << 20}};

	for (uint32_t i = 0; i < 2; i++) {
		struct mmu *mmu = paging_shape(rows[i].shape, TLB_REAL);
		vaddr_t start = MAPPED & ~(rows[i].bytes - 1);

		for (uint32_t at = 0; at < rows[i].bytes; at += PAGE_SIZE)
			word_put(LARGE_PFN + (at >> PAGE_SHIFT), 0, at + 1);
		for (uint32_t at = 0; at < rows[i].bytes; at += PAGE_SIZE)
			cr_assert_eq(paging_read(mmu, start + at), at + 1);
		cr_assert(paging_try(mmu, ACCESS_READ, false, start + rows[i].bytes, 0).faulted);
		cr_assert(paging_try(mmu, ACCESS_READ, false, start - 4, 0).faulted);
	}
}

Test(mmu, beyond_ram_tables_and_pages_read_as_ones_and_take_no_writes)
{
	for (enum shape shape = 0; shape < NR_SHAPES; shape++) {
		struct mmu *mmu = paging_shape(shape, TLB_ADVERSARY);
		pfn_t beyond = shape_is_large(shape) ? BEYOND_PFN : BEYOND_PFN + 5;
		uint64_t bits = ALL_RIGHTS | (shape_is_large(shape) ? ENTRY_PS : 0);

		entry_put(shape, leaf_at(shape, MAPPED), entry_of(beyond, bits));
		cr_assert_eq(paging_read(mmu, MAPPED), UINT32_MAX);
		cr_assert_not(paging_try(mmu, ACCESS_WRITE, true, MAPPED, 1).faulted);
		cr_assert_eq(paging_read(mmu, MAPPED), UINT32_MAX);
		if (shape_is_large(shape))
			continue;
		paging_flush(mmu);
		/* an entry of ones is present, and has every reserved bit set */
		entry_put(shape, directory_at(shape, MAPPED), entry_of(BEYOND_PFN, ALL_RIGHTS));
		cr_assert_eq(paging_try(mmu, ACCESS_READ, false, MAPPED, 0).code, 9);
	}
}

Test(mmu, pae_reaches_frames_above_4g)
{
	struct mmu *mmu;
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.ram = UINT64_C(5) << 30;
	boot_params_default_e820(&params);
	mmu = paging_shape(SHAPE_PAE_4K, TLB_REAL);
	machine_power_on(&params);
	mmu = mmu_of(0);
	for (uint32_t i = 0; i < NR_PDPTES; i++)
		entry_put(SHAPE_PAE_4K, ((paddr_t)POINTERS_PFN << PAGE_SHIFT) + 8 * i,
			  entry_of(DIRECTORY_PFN, ENTRY_P));
	entry_put(SHAPE_PAE_4K, directory_at(SHAPE_PAE_4K, MAPPED),
		  entry_of(TABLE_PFN, ALL_RIGHTS));
	entry_put(SHAPE_PAE_4K, leaf_at(SHAPE_PAE_4K, MAPPED), entry_of(0x100123, ALL_RIGHTS));
	word_put(0x100123, 0x10, 4711);
	cr_assert(control_write_cr3(mmu, POINTERS_PFN << PAGE_SHIFT));
	cr_assert(control_write_cr4(mmu, CR4_PAE));
	cr_assert(control_write_cr0(mmu, CR0_PE | CR0_PG));
	cr_assert_eq(paging_read(mmu, MAPPED + 0x10), 4711);
}

Test(mmu, with_paging_off_linear_addresses_are_physical)
{
	struct mmu *mmu = paging_machine(TLB_REAL);

	word_put(PAGE_PFN, 0x20, 0x55aa);
	cr_assert_eq(paging_read(mmu, (PAGE_PFN << PAGE_SHIFT) + 0x20), 0x55aa);
	cr_assert_eq(paging_read(mmu, BEYOND_PFN << PAGE_SHIFT), UINT32_MAX);
	cr_assert_not(paging_try(mmu, ACCESS_WRITE, true, PAGE_PFN << PAGE_SHIFT, 3).faulted);
	cr_assert_eq(word_get(PAGE_PFN, 0), 3);
}

Test(mmu, a_directory_that_maps_itself_shows_the_tables)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);
	const vaddr_t window = 0xffc00000; /* the last directory entry */

	entry_put(SHAPE_4K, directory_at(SHAPE_4K, window), entry_of(DIRECTORY_PFN, ALL_RIGHTS));
	cr_assert_eq(paging_read(mmu, window + (MAPPED >> PAGE_SHIFT) * 4),
		     entry_of(PAGE_PFN, ALL_RIGHTS));
	/* the entry is the upper one and the leaf at once */
	cr_assert_eq(paging_read(mmu, 0xfffffffc), entry_of(DIRECTORY_PFN, ALL_RIGHTS | ENTRY_A));
	cr_assert_not(paging_try(mmu, ACCESS_WRITE, false, 0xfffffffc, 0).faulted);
	cr_assert_eq(entry_get(SHAPE_4K, directory_at(SHAPE_4K, window)), 0);
}

/* ---- what the rest of the machine sees ------------------------------------------------------- */

Test(mmu, stores_and_accessed_and_dirty_bits_are_marked)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);

	if (!marks_tracked())
		return;
	mark_step_begin();
	paging_read(mmu, MAPPED);
	cr_assert_neq(mark_step_lines(DIRECTORY_PFN), 0);
	cr_assert_neq(mark_step_lines(TABLE_PFN), 0);
	cr_assert_eq(mark_step_lines(PAGE_PFN), 0);
	mark_step_begin();
	paging_read(mmu, MAPPED);
	cr_assert_eq(marks_step().nr, 0);
	paging_try(mmu, ACCESS_WRITE, false, MAPPED + 0x7c, 1);
	cr_assert_eq(mark_step_lines(DIRECTORY_PFN), 0);
	cr_assert_neq(mark_step_lines(TABLE_PFN), 0);
	cr_assert_eq(mark_step_lines(PAGE_PFN), 2);
}

Test(mmu, prefetch_sets_a_and_never_d_and_faults_never)
{
	for (enum shape shape = 0; shape < NR_SHAPES; shape++) {
		struct mmu *mmu = paging_shape(shape, TLB_REAL);
		paddr_t leaf = leaf_at(shape, MAPPED);
		uint64_t before = entry_get(shape, leaf);

		mmu->control.cr2 = 7;
		cr_assert(mmu_prefetch(mmu, MAPPED));
		cr_assert_eq(entry_get(shape, leaf), before | ENTRY_A);
		entry_put(shape, leaf, 0);
		cr_assert(mmu_prefetch(mmu, MAPPED), "the TLB has it");
		paging_flush(mmu);
		cr_assert_not(mmu_prefetch(mmu, MAPPED));
		cr_assert_eq(mmu->control.cr2, 7);
	}
}

Test(mmu, prefetch_loads_what_no_access_may_use)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_ADVERSARY);
	paddr_t leaf = leaf_at(SHAPE_4K, MAPPED);

	entry_put(SHAPE_4K, leaf, entry_of(PAGE_PFN, ENTRY_P));
	cr_assert(mmu_prefetch(mmu, MAPPED));
	entry_put(SHAPE_4K, leaf, entry_of(PAGE_PFN, ALL_RIGHTS));
	cr_assert_eq(paging_try(mmu, ACCESS_WRITE, true, MAPPED, 1).code,
		     FAULT_P | FAULT_W | FAULT_U);
}

Test(mmu, each_cpu_has_registers_and_a_tlb_of_its_own)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_ADVERSARY);
	struct mmu *other = mmu_of(1);

	cr_assert_eq(other->control.mode, PAGING_OFF);
	cr_assert(control_write_cr3(other, mmu->control.cr3));
	cr_assert(control_write_cr0(other, mmu->control.cr0));
	word_put(PAGE_PFN, 0, 1);
	word_put(OTHER_PAGE, 0, 2);
	paging_read(mmu, MAPPED);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED), entry_of(OTHER_PAGE, ALL_RIGHTS));
	cr_assert_eq(paging_read(mmu, MAPPED), 1);
	cr_assert_eq(paging_read(other, MAPPED), 2);
	cr_assert(mmu_invlpg(other, MAPPED));
	cr_assert_eq(paging_read(mmu, MAPPED), 1);
}
