/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Two CPUs of the host run two of a guest: at each point of what one does the other does something
 * that gets in its way. Whatever the order, tables and TLBs are sound, and memory is memory.
 */
#include "fixture.h"

#include <string.h>

#include "core/base/kthread.h"
#include "lines/lines.h"

#define POINTS_MAX 400u

static uint32_t t1; /* on CPU 1 */

/* Frame 1 is a table, mapped at GVA(0, 1); frame 9 holds 90, frame 10 holds 100 at byte 8. */
static void guest_of_two(void)
{
	guest_begin();
	guest_entry(0, 0, 1, P | W);
	guest_entry(1, 0, 9, P | W);
	guest_entry(1, 1, 1, P | W);
	cr_assert_eq(emulator_write_phys(cpu0, 0x9008, 90, 8), 0);
	cr_assert_eq(emulator_write_phys(cpu0, 0xa008, 100, 8), 0);
}

static uint64_t first_saw, then_saw;
static int then_result; /* of a store to GVA(0, 2) + 8 */

static void stores(void)
{
	cr_assert_eq(guest_store(cpu1, GVA(0, 0), 5), RET_PF_FIXED);
	note("first");
}

static void loads(void)
{
	cr_assert_eq(guest_load(cpu1, GVA(0, 0) + 8, &first_saw), RET_PF_FIXED);
	note("first");
}

static void unmaps(void)
{
	cr_assert_eq(kvm_unmap_gfn(guest, 9), 1);
	note("first");
}

static void zaps_by_a_write(void)
{
	cr_assert_eq(emulator_write_phys(cpu1, 0x1000, 0xa000 | P | W, 8), 0);
	note("first");
}

static void touches_a_new_frame(void)
{
	guest_entry(1, 2, 20, P | W);
	cr_assert_eq(guest_store(cpu1, GVA(0, 2), 1), RET_PF_FIXED);
	note("first");
}

static void then_stores(void)
{
	cr_assert_eq(guest_store(cpu0, GVA(0, 0), 6), RET_PF_FIXED);
	note("then");
}

static void then_loads(void)
{
	cr_assert_eq(guest_load(cpu0, GVA(0, 0) + 8, &then_saw), RET_PF_FIXED);
	note("then");
}

static void then_unmaps(void)
{
	cr_assert_eq(kvm_unmap_gfn(guest, 9), 1);
	note("then");
}

/* The table's entry leads to frame 10; by the guest's own store, which KVM must emulate. */
static void then_remaps(void)
{
	cr_assert_eq(guest_store(cpu0, GVA(0, 1), 0xa000 | P | W), RET_PF_FIXED);
	note("then");
}

static void then_unmaps_the_table(void)
{
	cr_assert_eq(kvm_unmap_gfn(guest, 1), 1);
	note("then");
}

static void then_zaps_the_root(void)
{
	cr_assert_eq(emulator_write_phys(cpu0, 0xff1, 0, 1), 0);
	note("then");
}

static void then_touches_the_new_frame(void)
{
	then_result = guest_store(cpu0, GVA(0, 2) + 8, 2);
	cr_assert(then_result == RET_PF_FIXED || then_result == RET_PF_GUEST);
	note("then");
}

/* Frame 9 becomes a table, whose first entry leads to frame 10. */
static void then_makes_it_a_table(void)
{
	uint64_t value;

	cr_assert_eq(emulator_write_phys(cpu0, 0x9000, 0xa000 | P | W, 8), 0);
	guest_entry(0, 1, 9, P | W);
	cr_assert_neq(guest_load(cpu0, GVA(1, 0), &value), RET_PF_EMULATE);
	note("then");
}

static void then_recycles(void)
{
	kvm_mmu_change_mmu_pages(guest, 2);
	kvm_mmu_change_mmu_pages(guest, 64);
	note("then");
}

/* What frame GVA(0, 0) leads to must hold afterwards, at byte 8. */
static const struct {
	void (*first)(void), (*then)(void);
	bool warm;     /* both CPUs have a translation of GVA(0, 0) before */
	uint64_t ends; /* what both CPUs read then */
} rows[] = {
	{stores, then_unmaps, false, 0},
	{stores, then_unmaps, true, 0},
	{stores, then_remaps, false, 100},
	{stores, then_remaps, true, 100},
	{stores, then_makes_it_a_table, false, 90},
	{stores, then_makes_it_a_table, true, 90},
	{stores, then_zaps_the_root, false, 90},
	{stores, then_zaps_the_root, true, 90},
	{stores, then_recycles, false, 90},
	{stores, then_stores, false, 90},
	{loads, then_remaps, false, 100},
	{unmaps, then_stores, false, 0},
	{unmaps, then_stores, true, 0},
	{unmaps, then_loads, true, 0},
	{zaps_by_a_write, then_stores, false, 100},
	{zaps_by_a_write, then_stores, true, 100},
	{zaps_by_a_write, then_loads, true, 100},
	{touches_a_new_frame, then_touches_the_new_frame, true, 90},
};
static uint32_t row_now;

static void row_begins(void)
{
	uint64_t value;

	guest_of_two();
	then_result = RET_PF_GUEST;
	/* filled caches, so that what a fault does after its top-up is not far */
	cr_assert_eq(guest_load(cpu0, GVA(0, 1), &value), RET_PF_FIXED);
	cr_assert_eq(guest_load(cpu1, GVA(0, 1), &value), RET_PF_FIXED);
	if (!rows[row_now].warm)
		return;
	cr_assert_eq(guest_store(cpu0, GVA(0, 0), 1), RET_PF_FIXED);
	cr_assert_eq(guest_store(cpu1, GVA(0, 0), 2), RET_PF_FIXED);
}

static void row_ends(void)
{
	uint64_t value;

	all_sound();
	for (uint32_t id = 0; id < KVM_NR_VCPUS; id++) {
		cr_assert_eq(guest_load(kvm_vcpu_of(guest, id), GVA(0, 0) + 8, &value),
			     RET_PF_FIXED);
		cr_assert_eq(value, rows[row_now].ends, "row %u: CPU %u reads %u", row_now, id,
			     (uint32_t)value);
	}
	if (then_result == RET_PF_FIXED) {
		cr_assert_eq(guest_load(cpu1, GVA(0, 2) + 8, &value), RET_PF_FIXED);
		cr_assert_eq(value, 2, "row %u: what the other CPU stored is lost", row_now);
	}
	for (gfn_t gfn = 0; gfn < guest->npages; gfn++)
		cr_assert_leq(backing_count(gfn), 1, "row %u: frame %x", row_now, gfn);
	all_sound();
	guest_end();
}

/* Ensures: did `then` end before `first` did? */
static bool interleaved_at(uint32_t n)
{
	on_kernel(row_begins);
	lines_clear();
	line_switching(t1, rows[row_now].first, n, TASK_FIRST);
	line_add(TASK_FIRST, rows[row_now].then);
	lines_sound();
	on_kernel(row_ends);
	return strcmp(noted(), "then first") == 0;
}

Test(race, leaves_tables_sound_at_whatever_point_it_comes)
{
	for (row_now = 0; row_now < ARRAY_SIZE(rows); row_now++) {
		uint32_t inside = 0, since = 0;

		boot(2);
		t1 = task_new(1, "t1")->number;
		for (uint32_t n = 1; n < POINTS_MAX && since < 40; n++) {
			bool interleaved = interleaved_at(n);

			inside += interleaved;
			since = interleaved ? 0 : since + 1;
		}
		cr_assert_geq(inside, 2, "row %u: %u", row_now, inside);
		cr_assert_str_eq(kernel_log, "");
	}
}

/* ---- a table goes under a walk --------------------------------------------------------------- */

static void stores_or_faults(void)
{
	int r = guest_store(cpu1, GVA(0, 0), 5);

	cr_assert(r == RET_PF_FIXED || r == RET_PF_GUEST);
	note("first");
}

static void table_is_gone(void)
{
	uint64_t value;

	all_sound();
	cr_assert_eq(guest_load(cpu0, GVA(0, 0), &value), RET_PF_GUEST);
	cr_assert_eq(guest_load(cpu1, GVA(0, 0), &value), RET_PF_GUEST);
	guest_end();
}

Test(race, table_that_goes_under_a_fault_is_seen_to_be_gone)
{
	boot(2);
	t1 = task_new(1, "t1")->number;
	for (uint32_t n = 1; n < 120; n++) {
		on_kernel(guest_of_two);
		lines_clear();
		line_switching(t1, stores_or_faults, n, TASK_FIRST);
		line_add(TASK_FIRST, then_unmaps_the_table);
		lines_sound();
		on_kernel(table_is_gone);
	}
}
