/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include <string.h>

#include "paging.h"
#include "sim/mark.h"

#define ALL_RIGHTS (ENTRY_P | ENTRY_RW | ENTRY_US)

static struct footprint look(const struct mmu *mmu, const struct access *access)
{
	struct footprint print;

	mmu_footprint(mmu, access, &print);
	return print;
}

static bool has(const struct footprint *print, pfn_t pfn, bool written)
{
	for (uint32_t i = 0; i < print->nr; i++)
		if (print->frames[i].pfn == pfn && (print->frames[i].written || !written))
			return true;
	return false;
}

Test(footprint, names_tables_and_pages_that_an_access_would_touch)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);
	struct access read = {.kind = ACCESS_READ, .address = MAPPED, .size = 4};
	struct access write = {.kind = ACCESS_WRITE, .address = MAPPED, .size = 4};
	struct footprint print = look(mmu, &read);

	cr_assert_eq(print.nr, 3);
	cr_assert(has(&print, DIRECTORY_PFN, true));
	cr_assert(has(&print, TABLE_PFN, true));
	cr_assert(has(&print, PAGE_PFN, false) && !has(&print, PAGE_PFN, true));
	paging_read(mmu, MAPPED);
	print = look(mmu, &read);
	cr_assert_eq(print.nr, 1, "the TLB has it");
	print = look(mmu, &write);
	cr_assert_eq(print.nr, 2, "D is not set yet; the directory entry is remembered");
	cr_assert(has(&print, TABLE_PFN, true));
	cr_assert(has(&print, PAGE_PFN, true));
}

Test(footprint, of_a_fault_is_what_the_walk_read)
{
	struct mmu *mmu = paging_shape(SHAPE_4K, TLB_REAL);
	struct access read = {.kind = ACCESS_READ, .address = MAPPED, .size = 4};
	struct footprint print;

	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED), 0);
	print = look(mmu, &read);
	cr_assert_eq(print.nr, 2);
	cr_assert(has(&print, TABLE_PFN, false) && !has(&print, TABLE_PFN, true));
	entry_put(SHAPE_4K, directory_at(SHAPE_4K, MAPPED), entry_of(BEYOND_PFN, ALL_RIGHTS));
	print = look(mmu, &read);
	cr_assert_eq(print.nr, 1, "what is no RAM is not in it");
}

static uint64_t next(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return *state >> 33;
}

/* Tables of chance, over the frames of a few tables and pages. */
static void scramble(enum shape shape, uint64_t *state)
{
	for (uint32_t i = 0; i < 24; i++) {
		vaddr_t va = MAPPED + (uint32_t)(next(state) % 24) * PAGE_SIZE;
		uint64_t bits = next(state) & (ENTRY_P | ENTRY_RW | ENTRY_US | ENTRY_A | ENTRY_D);

		if (next(state) % 8)
			bits |= ENTRY_P;
		if (shape_is_large(shape))
			entry_put(shape, directory_at(shape, va + (i << 21)),
				  entry_of(i % 2 ? LARGE_PFN : OTHER_LARGE, bits | ENTRY_PS));
		else
			entry_put(shape, leaf_at(shape, va),
				  entry_of(PAGE_PFN + (uint32_t)(next(state) % 16), bits));
	}
}

/* Every frame that an access wrote was foretold. */
static void foretold(struct mmu *mmu, const struct access *access)
{
	struct footprint print = look(mmu, access);
	struct access_outcome outcome;

	mark_step_begin();
	mmu_access(mmu, access, &outcome);
	struct mark_set marks = marks_step();
	for (uint32_t i = 0; i < marks.nr; i++)
		cr_assert(has(&print, marks.frames[i], true), "frame 0x%x", marks.frames[i]);
}

Test(footprint, foretells_every_frame_that_is_written)
{
	uint64_t state = 1;

	if (!marks_tracked())
		return;
	for (uint32_t shape = 0; shape < 2 * NR_SHAPES; shape++) {
		struct mmu *mmu = paging_shape(shape / 2, shape % 2);

		for (uint32_t round = 0; round < 4000; round++) {
			struct access access = {
				.kind = (enum access_kind)(next(&state) % NR_ACCESS_KINDS),
				.user = next(&state) % 2,
				.size = 1 + (uint32_t)(next(&state) % 8),
				.address = MAPPED + (uint32_t)(next(&state) % (25 * PAGE_SIZE))};

			if (round % 8 == 0)
				scramble(shape / 2, &state);
			if (round % 64 == 0)
				paging_flush(mmu);
			foretold(mmu, &access);
		}
	}
}
