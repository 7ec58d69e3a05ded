/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include <string.h>

#include "paging.h"
#include "sim/cpu.h"
#include "sim/tlb.h"

#define STEPS 20000u
#define PAGES 512u
#define ROWS  8192u

static uint64_t state;

static uint32_t draw(uint32_t below)
{
	state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)((state >> 33) % below);
}

static uint64_t entry_draw(enum shape shape)
{
	uint64_t bits = ENTRY_P | (draw(4) ? ENTRY_RW : 0) | (draw(4) ? ENTRY_US : 0) |
			(draw(4) ? ENTRY_A : 0) | (draw(2) ? ENTRY_D : 0) | (draw(4) ? 0 : ENTRY_G);

	if (draw(16) == 0)
		bits &= ~ENTRY_P;
	if (draw(32) == 0)
		bits |= ENTRY_PS; /* reserved */
	if (shape_is_pae(shape) && draw(4) == 0)
		bits |= ENTRY_XD;
	return entry_of(draw(16) ? PAGE_PFN + draw(64) : BEYOND_PFN, bits);
}

/* Both CPUs by the same tables: entries that an access sets bits in, and all kinds of others. */
static void tables_draw(enum shape shape)
{
	for (uint32_t i = 0; i < PAGES; i++)
		entry_put(shape, leaf_at(shape, MAPPED + i * PAGE_SIZE), entry_draw(shape));
}

static void second_cpu(void)
{
	const struct control *first = &mmu_of(0)->control;
	struct mmu *mmu = mmu_of(1);

	cpu_set_online(1, true);
	cr_assert(control_write_cr3(mmu, first->cr3));
	cr_assert(control_write_cr4(mmu, first->cr4));
	cr_assert(control_write_efer(mmu, first->efer));
	cr_assert(control_write_cr0(mmu, first->cr0));
}

/* What happens to registers and TLB happens to both. */
static void both_change(void)
{
	uint32_t what = draw(6), flip = draw(2) ? CR0_WP : 0, cpl = draw(2) ? 3 : 0;
	vaddr_t va = MAPPED + draw(PAGES) * PAGE_SIZE;

	for (uint32_t cpu = 0; cpu < 2; cpu++) {
		struct mmu *mmu = mmu_of(cpu);

		control_set_cpl(mmu, 0);
		if (what == 0)
			cr_assert(control_write_cr3(mmu, mmu->control.cr3));
		if (what == 1)
			cr_assert(mmu_invlpg(mmu, va));
		if (what == 2)
			cr_assert(control_write_cr0(mmu, mmu->control.cr0 ^ flip));
		if (what == 3)
			cr_assert(control_write_cr4(mmu, mmu->control.cr4 ^ CR4_PGE));
		if (what == 4)
			cr_assert(control_write_efer(mmu, mmu->control.efer ^ EFER_NXE));
		control_set_cpl(mmu, cpl);
	}
}

/* The access by cpu_read32() or cpu_write32() of CPU 0, after CPU 1 told that it does not fault. */
static void both_access(vaddr_t va, bool write)
{
	struct access access = {.kind = write ? ACCESS_WRITE : ACCESS_READ,
				.user = mmu_of(1)->control.cpl == 3,
				.address = va,
				.size = 4,
				.value = draw(UINT32_MAX)};
	struct access_outcome first, second;

	mmu_access(mmu_of(1), &access, &second);
	if (second.faulted) {
		mmu_access(mmu_of(0), &access, &first);
		cr_assert(first.faulted && first.code == second.code);
		return;
	}
	cpu_switch(0);
	if (write)
		cpu_write32(va, (uint32_t)access.value);
	else
		cr_assert_eq(cpu_read32(va), (uint32_t)second.value);
}

static void tlbs_compare(void)
{
	static struct tlb_row rows[ROWS];
	uint32_t nr = tlbs_count();

	cr_assert(nr <= ROWS && nr % 2 == 0);
	tlbs_keep(rows);
	for (uint32_t i = 0; i < nr / 2; i++) {
		struct tlb_row other = rows[nr / 2 + i];

		cr_assert(rows[i].cpu == 0 && other.cpu == 1);
		other.cpu = 0;
		cr_assert_arr_eq(&rows[i], &other, sizeof(other), "slot 0x%x", other.slot);
	}
	cr_assert_eq(mmu_of(0)->random, mmu_of(1)->random);
}

static void twins(enum shape shape)
{
	paging_shape(shape, TLB_REAL);
	second_cpu();
	for (uint32_t step = 0; step < STEPS; step++) {
		vaddr_t va = MAPPED + draw(PAGES) * PAGE_SIZE;

		if (step % 2000 == 0)
			tables_draw(shape);
		if (draw(64) == 0)
			both_change();
		if (draw(512) == 0)
			entry_put(shape, leaf_at(shape, va), entry_draw(shape));
		both_access(va + draw(PAGE_SIZE), draw(2));
		if (step % 64 == 0)
			tlbs_compare();
	}
}

/* CPU 1 goes the long way, CPU 0 the short one where it can: not even their TLBs differ. */
Test(refill, the_quick_way_does_what_the_long_one_does)
{
	state = 1;
	twins(SHAPE_4K);
	twins(SHAPE_PAE_4K);
}
