/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include <string.h>

#include "paging.h"
#include "sim/cpu.h"
#include "sim/mark.h"

#define ALL_RIGHTS (ENTRY_P | ENTRY_RW | ENTRY_US)

/* ---- typed accesses and their shortcut ------------------------------------------------------- */

static uint64_t typed_read(uint32_t bits, vaddr_t va)
{
	switch (bits) {
	case 8:
		return cpu_read8(va);
	case 16:
		return cpu_read16(va);
	case 32:
		return cpu_read32(va);
	default:
		return cpu_read64(va);
	}
}

static void typed_write(uint32_t bits, vaddr_t va, uint64_t value)
{
	switch (bits) {
	case 8:
		cpu_write8(va, (uint8_t)value);
		break;
	case 16:
		cpu_write16(va, (uint16_t)value);
		break;
	case 32:
		cpu_write32(va, (uint32_t)value);
		break;
	default:
		cpu_write64(va, value);
	}
}

Test(access, typed_accesses_do_what_the_mmu_does_at_every_offset)
{
	for (uint32_t policy = 0; policy < NR_TLB_POLICIES; policy++) {
		struct mmu *mmu = paging_shape(SHAPE_4K, policy);

		entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE),
			  entry_of(OTHER_PAGE, ALL_RIGHTS));
		for (uint32_t bits = 8; bits <= 64; bits *= 2) {
			for (uint32_t at = 0; at < PAGE_SIZE + 8; at += at < 16 ? 1 : 509) {
				uint64_t value = UINT64_C(0x0123456789abcdef) * (at + 1);
				struct access access = {.kind = ACCESS_READ,
							.address = MAPPED + at,
							.size = bits / 8};
				struct access_outcome outcome;

				typed_write(bits, MAPPED + at, value);
				mmu_access(mmu, &access, &outcome);
				cr_assert_eq(outcome.value, value & ~UINT64_C(0) >> (64 - bits));
				cr_assert_eq(typed_read(bits, MAPPED + at), outcome.value);
			}
		}
	}
}

/* The same pages again: now the shortcut has them, at their very ends too. */
Test(access, the_shortcut_ends_where_the_page_ends)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE),
		  entry_of(OTHER_PAGE, ALL_RIGHTS));
	word_put(PAGE_PFN, PAGE_SIZE - 4, 0x44332211);
	word_put(OTHER_PAGE, 0, 0x88776655);
	for (uint32_t round = 0; round < 2; round++) {
		vaddr_t end = MAPPED + PAGE_SIZE;

		cr_assert_eq(cpu_read32(MAPPED), 0);
		cr_assert_eq(cpu_read32(end), 0x88776655);
		cr_assert_eq(cpu_read32(end - 4), 0x44332211);
		cr_assert_eq(cpu_read32(end - 3), 0x55443322);
		cr_assert_eq(cpu_read32(end - 2), 0x66554433);
		cr_assert_eq(cpu_read32(end - 1), 0x77665544);
	}
}

/* Something happens between two accesses of a page; does the second see the tables as they are? */
enum event {
	CR3,
	INVLPG,
	PGE,
	PAGING_OFF_AND_ON,
	EVICTION,
};

static void happen(struct mmu *mmu, enum event event)
{
	uint32_t cr0 = mmu->control.cr0;

	switch (event) {
	case CR3:
		cpu_write_cr3(mmu->control.cr3);
		break;
	case INVLPG:
		cpu_invlpg(MAPPED);
		break;
	case PGE:
		cpu_write_cr4(mmu->control.cr4 ^ CR4_PGE);
		break;
	case PAGING_OFF_AND_ON:
		cpu_write_cr0(cr0 & ~CR0_PG);
		cpu_write_cr0(cr0);
		break;
	case EVICTION:
		for (uint32_t i = 0; i < 8; i++) /* the same set, each time another way or luck */
			for (uint32_t page = 1; page < 16; page++)
				mmu_prefetch(mmu, MAPPED + page * 64 * PAGE_SIZE);
		break;
	}
}

static void page_moves(enum shape shape)
{
	bool large = shape_is_large(shape);

	word_put(large ? LARGE_PFN + 1 : PAGE_PFN, 0, 1);
	word_put(large ? OTHER_LARGE + 1 : OTHER_PAGE, 0, 2);
}

static void leaf_set(enum shape shape, bool other)
{
	bool large = shape_is_large(shape);
	pfn_t pfn = large ? (other ? OTHER_LARGE : LARGE_PFN) : (other ? OTHER_PAGE : PAGE_PFN);

	entry_put(shape, leaf_at(shape, MAPPED),
		  entry_of(pfn, ALL_RIGHTS | ENTRY_D | (large ? ENTRY_PS : 0)));
}

static enum event event_now;
static enum shape shape_now;

static void shortcut_scene(void)
{
	struct mmu *mmu = mmu_of(0);

	page_moves(shape_now);
	leaf_set(shape_now, false);
	cr_assert_eq(cpu_read32(MAPPED), 1);
	cpu_write32(MAPPED, 1);
	leaf_set(shape_now, true);
	cr_assert_eq(cpu_read32(MAPPED), 1, "the shortcut keeps what the TLB keeps");
	happen(mmu, event_now);
	cr_assert_eq(cpu_read32(MAPPED), 2, "event %d", event_now);
	cpu_write32(MAPPED, 7);
	cr_assert_eq(cpu_read32(MAPPED), 7);
}

Test(access, the_shortcut_forgets_what_the_tlb_forgets)
{
	static const enum event events[] = {CR3, INVLPG, PGE, PAGING_OFF_AND_ON};

	for (enum shape shape = 0; shape < NR_SHAPES; shape++) {
		for (uint32_t i = 0; i < sizeof(events) / sizeof(events[0]); i++) {
			paging_shape(shape, TLB_ADVERSARY);
			shape_now = shape;
			event_now = events[i];
			cr_assert_eq(run_on_machine(shortcut_scene), END_NONE);
		}
	}
}

Test(access, the_shortcut_forgets_what_the_tlb_evicts)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	for (uint32_t i = 1; i < 16; i++) {
		vaddr_t va = MAPPED + i * 64 * PAGE_SIZE;

		entry_put(SHAPE_4K, directory_at(SHAPE_4K, va), entry_of(TABLE_PFN, ALL_RIGHTS));
		entry_put(SHAPE_4K, leaf_at(SHAPE_4K, va), entry_of(PAGE_PFN, ALL_RIGHTS));
	}
	shape_now = SHAPE_4K;
	event_now = EVICTION;
	cr_assert_eq(run_on_machine(shortcut_scene), END_NONE);
}

static void read_at_3(void)
{
	cpu_set_cpl(3);
	cpu_read32(MAPPED);
}

static void write_it(void)
{
	cpu_write32(MAPPED, 2);
}

Test(access, the_shortcut_of_one_ring_is_not_the_other_ones)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED), entry_of(PAGE_PFN, ENTRY_P | ENTRY_RW));
	cpu_write32(MAPPED, 1);
	cr_assert_eq(cpu_read32(MAPPED), 1);
	cr_assert_eq(run_on_machine(read_at_3), END_OOPS);
	cr_assert_str_eq(machine_end_text(), "0x801000 0x5");
}

Test(access, the_shortcut_judges_writes_by_wp_and_by_d)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED), entry_of(PAGE_PFN, ENTRY_P));
	cpu_write_cr0(CR0_PE | CR0_PG);
	cpu_write32(MAPPED, 1);
	cpu_write32(MAPPED, 1);
	cr_assert(entry_get(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED)) & ENTRY_D);
	cpu_write_cr0(CR0_PE | CR0_PG | CR0_WP);
	cr_assert_eq(cpu_read32(MAPPED), 1);
	cr_assert_eq(run_on_machine(write_it), END_OOPS);

	paging_shape(SHAPE_4K, TLB_REAL);
	cr_assert_eq(cpu_read32(MAPPED), 0);
	cr_assert_not(entry_get(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED)) & ENTRY_D);
	cpu_write32(MAPPED, 2);
	cr_assert(entry_get(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED)) & ENTRY_D);
}

Test(access, the_shortcut_belongs_to_a_cpu)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	cpu_set_online(1, true);
	word_put(PAGE_PFN, 0, 5);
	cr_assert_eq(cpu_read32(MAPPED), 5);
	cpu_switch(1); /* paging is off there */
	cr_assert_neq(cpu_read32(MAPPED), 5);
	cr_assert_eq(cpu_read32(PAGE_PFN << PAGE_SHIFT), 5);
	cpu_switch(0);
	cr_assert_eq(cpu_read32(MAPPED), 5);
}

Test(access, stores_through_the_shortcut_are_marked)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	if (!marks_tracked())
		return;
	cpu_write32(MAPPED, 1);
	mark_step_begin();
	cpu_write8(MAPPED + 63, 1);
	cr_assert_eq(mark_step_lines(PAGE_PFN), 1);
	cpu_write16(MAPPED + 127, 1);
	cr_assert_eq(mark_step_lines(PAGE_PFN), 7);
	cpu_write64(MAPPED + PAGE_SIZE - 8, 1);
	cr_assert_eq(mark_step_lines(PAGE_PFN), 7 | UINT64_C(1) << 63);
}

Test(access, a_reset_takes_back_what_the_shortcut_wrote)
{
	char why[128];

	paging_shape(SHAPE_4K, TLB_REAL);
	if (!marks_tracked())
		return;
	machine_image_save(0);
	for (uint32_t round = 0; round < 3; round++) {
		cr_assert_eq(cpu_read32(MAPPED), 0);
		cpu_write32(MAPPED, round + 1);
		cr_assert_eq(cpu_read32(MAPPED), round + 1);
		machine_reset();
		cr_assert(machine_equals_image(why, sizeof(why)), "%s", why);
	}
}

/* ---- the others ------------------------------------------------------------------------------ */

Test(access, read_write_fetch_take_any_size)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	for (uint32_t size = 1; size <= 8; size++) {
		uint64_t mask = ~UINT64_C(0) >> (64 - 8 * size);

		cpu_write(MAPPED, 8, 0);
		cpu_write(MAPPED, size, UINT64_C(0x8877665544332211));
		cr_assert_eq(cpu_read(MAPPED, 8), UINT64_C(0x8877665544332211) & mask);
		cr_assert_eq(cpu_fetch(MAPPED, size), UINT64_C(0x8877665544332211) & mask);
	}
}

Test(access, modify_and_compare_swap)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	cpu_write32(MAPPED, 5);
	cr_assert_eq(cpu_modify(MAPPED, 4, MODIFY_ADD, 3), 5);
	cr_assert_eq(cpu_modify(MAPPED, 4, MODIFY_SWAP, 100), 8);
	cr_assert_eq(cpu_compare_swap(MAPPED, 4, 99, 1), 100);
	cr_assert_eq(cpu_compare_swap(MAPPED, 4, 100, 1), 100);
	cr_assert_eq(cpu_read32(MAPPED), 1);
}

/* ---- copies ---------------------------------------------------------------------------------- */

static uint8_t bytes[4 * PAGE_SIZE], back[4 * PAGE_SIZE];

/* Three pages: the third is missing. */
static void three_pages(void)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE),
		  entry_of(OTHER_PAGE, ALL_RIGHTS));
	for (uint32_t i = 0; i < sizeof(bytes); i++)
		bytes[i] = (uint8_t)(i * 7 + i / 256);
}

Test(access, copies_go_page_by_page_until_nobody_handles_a_fault)
{
	three_pages();
	for (uint32_t start = 0; start < PAGE_SIZE; start += 1000) {
		uint32_t fits = 2 * PAGE_SIZE - start;

		memset(back, 0, sizeof(back));
		cr_assert_eq(cpu_copy_out(MAPPED + start, bytes, fits), 0);
		cr_assert_eq(cpu_copy_in(back, MAPPED + start, fits), 0);
		cr_assert_arr_eq(back, bytes, fits);
		cr_assert_eq(cpu_copy_out(MAPPED + start, bytes, fits + 10), 10);
		cr_assert_eq(cpu_control()->cr2, MAPPED + 2 * PAGE_SIZE);
		cr_assert_eq(cpu_copy_in(back, MAPPED + start, fits + 10), 10);
	}
	cr_assert_eq(cpu_copy_in(back, MAPPED, 0), 0);
}

Test(access, fill_writes_one_byte_all_over)
{
	three_pages();
	cr_assert_eq(cpu_fill(MAPPED + 1, 0x77, 2 * PAGE_SIZE), 1);
	cr_assert_eq(cpu_copy_in(back, MAPPED, 2 * PAGE_SIZE), 0);
	cr_assert_eq(back[0], 0);
	for (uint32_t i = 1; i < 2 * PAGE_SIZE; i++)
		cr_assert_eq(back[i], 0x77);
}

static bool map_third(const struct exception *exception)
{
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, exception->address),
		  entry_of(OTHER_PAGE + 1, ALL_RIGHTS));
	return true;
}

static void copy_three(void)
{
	cr_assert_eq(cpu_copy_out(MAPPED, bytes, 3 * PAGE_SIZE), 0);
	cr_assert_eq(cpu_copy_in(back, MAPPED, 3 * PAGE_SIZE), 0);
	cr_assert_arr_eq(back, bytes, 3 * PAGE_SIZE);
}

Test(access, copies_go_on_after_a_fault_was_handled)
{
	three_pages();
	exception_register(EXCEPTION_PAGE_FAULT, map_third);
	cr_assert_eq(run_on_machine(copy_three), END_NONE);
}

Test(access, copies_reach_beyond_ram)
{
	three_pages();
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED + PAGE_SIZE),
		  entry_of(BEYOND_PFN, ALL_RIGHTS));
	cr_assert_eq(cpu_copy_out(MAPPED, bytes, 2 * PAGE_SIZE), 0);
	cr_assert_eq(cpu_copy_in(back, MAPPED, 2 * PAGE_SIZE), 0);
	cr_assert_arr_eq(back, bytes, PAGE_SIZE);
	for (uint32_t i = PAGE_SIZE; i < 2 * PAGE_SIZE; i++)
		cr_assert_eq(back[i], 0xff);
}

static void read_poisoned(void *arg)
{
	cpu_read32(MAPPED);
}

static void read_poisoned_table(void *arg)
{
	paging_flush(mmu_of(0));
	cpu_read32(MAPPED);
}

Test(access, the_sanitizer_watches_pages_and_tables)
{
	struct death death;

	if (!WITH_ASAN)
		return;
	paging_shape(SHAPE_4K, TLB_REAL);
	cpu_read32(MAPPED);
	ram_poison((paddr_t)PAGE_PFN << PAGE_SHIFT, PAGE_SIZE);
	die_in_child(&death, read_poisoned, NULL);
	cr_assert(death_by_poison(&death));
	ram_unpoison((paddr_t)PAGE_PFN << PAGE_SHIFT, PAGE_SIZE);
	ram_poison((paddr_t)TABLE_PFN << PAGE_SHIFT, PAGE_SIZE);
	cr_assert_eq(cpu_read32(MAPPED), 0, "the TLB still has it");
	die_in_child(&death, read_poisoned_table, NULL);
	cr_assert(death_by_poison(&death));
	ram_unpoison((paddr_t)TABLE_PFN << PAGE_SHIFT, PAGE_SIZE);
}
