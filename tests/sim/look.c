/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"
#include "sim/clock.h"
#include "sim/cpu.h"
#include "sim/look.h"

#include <string.h>

#define LOWMEM_END       (32 * MIB)
#define FIRST_HIGH_FRAME ((pfn_t)(LOWMEM_END >> PAGE_SHIFT))

static void power_on(void)
{
	fixture_power_on();
	ram_set_direct_map_end(LOWMEM_END);
}

TestSuite(look, .init = power_on);

#define SEEN_MAX 16

static struct {
	uint32_t nr;
	pfn_t pfns[SEEN_MAX];
	uint8_t first[SEEN_MAX], last[SEEN_MAX];
} seen;

static void see(pfn_t pfn, const uint8_t *bytes, void *arg)
{
	cr_assert_eq(arg, &seen);
	cr_assert(seen.nr < SEEN_MAX);
	seen.pfns[seen.nr] = pfn;
	seen.first[seen.nr] = bytes[0];
	seen.last[seen.nr++] = bytes[PAGE_SIZE - 1];
}

static void look(void)
{
	seen.nr = 0;
	machine_look_frames(see, &seen);
}

Test(look, sees_every_frame_that_is_not_zero_wherever_it_lies)
{
	const pfn_t last = machine_frames_end() - 1;
	const pfn_t frames[] = {0, 1, 511, 4096, FIRST_HIGH_FRAME - 1, FIRST_HIGH_FRAME, last};
	const uint8_t one = 1;

	look();
	cr_assert_eq(seen.nr, 0, "all is zero after power-on");
	for (size_t i = 0; i < sizeof(frames) / sizeof(frames[0]); i++)
		frame_write(frames[i], i % 2 ? PAGE_SIZE - 1 : 0, &one, 1);
	look();
	cr_assert_eq(seen.nr, sizeof(frames) / sizeof(frames[0]));
	for (uint32_t i = 0; i < seen.nr; i++) {
		cr_assert_eq(seen.pfns[i], frames[i]);
		cr_assert_eq(i % 2 ? seen.last[i] : seen.first[i], 1);
	}
}

Test(look, does_not_see_frames_that_were_touched_and_are_zero)
{
	const uint8_t bytes[] = {1, 0};

	frame_write(7, 100, &bytes[0], 1);
	frame_write(7, 100, &bytes[1], 1);
	look();
	cr_assert_eq(seen.nr, 0);
}

Test(look, reads_poisoned_frames)
{
	const uint8_t byte = 9;

	frame_write(7, 0, &byte, 1);
	ram_poison(7 << PAGE_SHIFT, PAGE_SIZE);
	look();
	cr_assert_eq(seen.nr, 1);
	cr_assert_eq(seen.first[0], 9);
}

Test(look, ends_where_map_and_e801_say_but_not_before_the_kernel_image)
{
	struct boot_params params;

	cr_assert_eq(machine_frames_end(), 48 * MIB >> PAGE_SHIFT);
	boot_params_default(&params);
	params.nr_e820 = 1;
	params.e820[0] = (struct e820_firmware_entry){.size = 640 * 1024, .type = E820_RAM};
	machine_power_on(&params);
	cr_assert_eq(machine_frames_end(), 48 * MIB >> PAGE_SHIFT, "e801");
	params.ram = MIB;
	machine_power_on(&params);
	cr_assert_eq(machine_frames_end(), 2 * MIB >> PAGE_SHIFT);
	params.e820[0] =
		(struct e820_firmware_entry){.addr = RAM_MAX_BYTES, .size = MIB, .type = E820_RAM};
	machine_power_on(&params);
	cr_assert_eq(machine_frames_end(), 2 * MIB >> PAGE_SHIFT, "what lies too high is no RAM");
	params.e820[0] =
		(struct e820_firmware_entry){.addr = MIB, .size = UINT64_MAX, .type = E820_RAM};
	machine_power_on(&params);
	cr_assert_eq(machine_frames_end(), RAM_MAX_BYTES >> PAGE_SHIFT, "what lies below is");
}

static void let_time_pass(void)
{
	cpu_set_online(1, true);
	clock_tick(3);
}

Test(look, tells_clocks_and_cpus_apart)
{
	uint32_t before[MACHINE_LOOK_WORDS], after[MACHINE_LOOK_WORDS];

	machine_look_cpus(before);
	machine_look_cpus(after);
	cr_assert_eq(memcmp(before, after, sizeof(before)), 0);
	cr_assert_eq(run_on_machine(let_time_pass), END_NONE);
	machine_look_cpus(after);
	cr_assert_eq(after[0], before[0] + 3);
	cr_assert_neq(memcmp(before + 1, after + 1, sizeof(before) - 4), 0);
}
