/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "hooked/stores.h"
#include "sim/clock.h"
#include "sim/cpu.h"
#include "sim/lock.h"
#include "sim/mark.h"
#include "sim/task.h"
#include <signal.h>
#include <string.h>

#define FRAME      0x400u
#define HIGH_FRAME 0x2100u
#define FREE_FRAME 0x800u
#define SLAB_FRAME 0x900u
#define PADDR(pfn) ((paddr_t)(pfn) << PAGE_SHIFT)

static const char *const class_names[] = {NULL, "first", "second"};

/* A machine as a boot leaves it: some frames full, some poisoned, two CPUs, a clock that ran. */
static void boot(void)
{
	fixture_power_on();
	ram_set_direct_map_end(32 * MIB);
	cpu_set_online(1, true);
	cpu_irq_enable();
	lock_classes_register(class_names, 3);
	store_frames(frame_ptr(FRAME), 10, 64);
	frame_write(HIGH_FRAME, 8, "boot", 5);
	ram_poison(PADDR(FREE_FRAME), 16 * PAGE_SIZE);
	ram_poison(PADDR(SLAB_FRAME) + 256, 512);
	ram_poison(PADDR(HIGH_FRAME + 1), 8 * PAGE_SIZE);
	clock_tick(7);
}

static void save(void)
{
	boot();
	machine_image_save(0);
}

TestSuite(image, .init = save);

static void assert_equals_image(void)
{
	char why[128] = "";

	cr_assert(machine_equals_image(why, sizeof(why)), "%s", why);
}

static void assert_differs(const char *expected)
{
	char why[128] = "";

	cr_assert_not(machine_equals_image(why, sizeof(why)));
	cr_assert_str_eq(why, expected);
}

/* What a program might do: every kind of store, frames freed and taken, locks, clock, CPUs. */
static void work(void)
{
	for (uint32_t i = 0; i < nr_store_cases; i++)
		store_cases[i].store((uint8_t *)frame_ptr(FRAME + i % 20) + store_cases[i].offset);
	store_frames(frame_ptr(0x1800), 30, 7);
	frame_zero(HIGH_FRAME);
	frame_write(HIGH_FRAME + 20, 0, "new", 3);
	ram_unpoison(PADDR(FREE_FRAME), 8 * PAGE_SIZE);
	store_frames(frame_ptr(FREE_FRAME), 8, 64);
	ram_poison(PADDR(FREE_FRAME) + 64, 64);
	ram_unpoison(PADDR(SLAB_FRAME) + 256, 40);
	ram_poison(PADDR(FRAME), PAGE_SIZE);
	ram_unpoison(PADDR(HIGH_FRAME + 2), PAGE_SIZE);
	ram_poison(PADDR(HIGH_FRAME + 30), PAGE_SIZE);
	cpu_switch(1);
	cpu_irq_disable();
	task_kernel_set(IDLE_TASK(1), frame_ptr(5));
	clock_tick(100);
}

Test(image, the_machine_equals_the_image_it_just_became)
{
	assert_equals_image();
	cr_assert_eq(marks_run().nr, 0);
	cr_assert_eq(marks_step().nr, 0);
}

Test(image, reset_takes_everything_back)
{
	for (int i = 0; i < 3; i++) {
		work();
		machine_reset();
		assert_equals_image();
		cr_assert_eq(marks_run().nr, 0);
		cr_assert_eq(marks_step().nr, 0);
		cr_assert_eq(cpu_id(), 0);
		cr_assert_eq(clock_jiffies(), 7);
		cr_assert(ram_frame_poisoned(FREE_FRAME));
		cr_assert_not(ram_frame_poisoned(SLAB_FRAME));
		cr_assert(ram_frame_poisoned(HIGH_FRAME + 2));
		cr_assert_not(ram_frame_poisoned(HIGH_FRAME + 30));
	}
}

Test(image, reset_takes_back_what_a_task_had_in_its_call)
{
	cpu_preempt_add(1);
	cpu_switch(1);
	cpu_preempt_add(2);
	machine_reset();
	assert_equals_image();
	cr_assert_eq(cpu_preempt_count(), 0);
	cpu_switch(1);
	cr_assert_eq(cpu_preempt_count(), 0);
}

Test(image, an_image_of_a_task_in_a_call_is_our_own_bug, .signal = SIGABRT)
{
	cpu_preempt_add(1);
	machine_image_save(1);
}

static void end_with_a_bug(void)
{
	work();
	machine_end(END_BUG, "planted");
}

static void return_at_once(void)
{
}

Test(image, an_ended_machine_runs_again_after_a_reset)
{
	cr_assert_eq(run_on_machine(end_with_a_bug), END_BUG);
	machine_reset();
	assert_equals_image();
	cr_assert_eq(run_on_machine(return_at_once), END_NONE);
}

Test(image, a_reset_restarts_the_budget)
{
	machine_limit_set(150);
	for (int i = 0; i < 5; i++) {
		work();
		machine_reset();
	}
	assert_equals_image();
}

Test(image, a_store_that_no_mark_tells_of_is_found_by_the_comparison)
{
	mark_step_begin();
	*(volatile uint8_t *)((uint8_t *)frame_ptr(0x1234) + 100) = 1;
	assert_differs("RAM at 0x1234040");
	*(volatile uint8_t *)((uint8_t *)frame_ptr(0x1234) + 100) = 0;
	assert_equals_image();
}

Test(image, each_difference_has_its_name)
{
	frame_write(HIGH_FRAME, 0, "x", 1);
	assert_differs("RAM at 0x2100000");
	machine_reset();
	ram_poison(PADDR(3), PAGE_SIZE);
	assert_differs("poison of frame 0x3");
	machine_reset();
	ram_unpoison(PADDR(SLAB_FRAME) + 256, 8);
	if (WITH_ASAN)
		assert_differs("poison of frame 0x900");
	machine_reset();
	clock_tick(1);
	char why[64];
	cr_assert_not(machine_equals_image(why, sizeof(why)));
	cr_assert_eq(strncmp(why, "struct machine", 14), 0, "%s", why);
}

Test(image, another_image_replaces_all_of_the_first)
{
	struct boot_params params;

	boot_params_default(&params);
	params.ram = 24 * MIB;
	params.cpus = 1;
	boot_params_default_e820(&params);
	machine_power_on(&params);
	ram_set_direct_map_end(24 * MIB);
	store_frames(frame_ptr(FRAME + 5), 10, 3);
	ram_poison(PADDR(FREE_FRAME + 8), 16 * PAGE_SIZE);
	machine_image_save(31);
	assert_equals_image();
	for (int i = 0; i < 3; i++) {
		store_frames(frame_ptr(FRAME + 2), 20, 64);
		machine_image_load(0);
		assert_equals_image();
		cr_assert_eq(ram_direct_map_end(), 32 * MIB);
		cr_assert_eq(cpu_count(), 2);
		work();
		machine_image_load(31);
		assert_equals_image();
		cr_assert_eq(ram_direct_map_end(), 24 * MIB);
		cr_assert_eq(cpu_count(), 1);
	}
}

/* A machine of its own kind in slot @slot: lowmem up to @lowmem, frames of highmem written. */
static void save_another(uint32_t slot, uint64_t lowmem, uint32_t frames)
{
	fixture_power_on();
	ram_set_direct_map_end(lowmem);
	cpu_set_online(1, true);
	store_frames(frame_ptr(FRAME + slot), frames, 5);
	frame_write(HIGH_FRAME + slot, 0, "kept", 5);
	ram_poison(PADDR(HIGH_FRAME + 1 + slot) + 512, 1024);
	ram_poison(PADDR(FREE_FRAME + slot), 64 * PAGE_SIZE);
	machine_image_save(slot);
}

Test(image, machines_take_turns_in_any_order)
{
	static const uint32_t order[] = {3, 1, 2, 3, 0, 2, 1, 0, 3, 0};

	save_another(1, 24 * MIB, 30);
	save_another(2, 33 * MIB, 3);
	save_another(3, 40 * MIB + 5 * PAGE_SIZE, 100);
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
		machine_image_load(order[i]);
		assert_equals_image();
		work();
		if (i % 2)
			machine_reset();
	}
}

Test(image, a_slot_that_is_saved_anew_has_nothing_of_what_it_held)
{
	save_another(1, 24 * MIB, 30);
	machine_image_load(0);
	save_another(1, 40 * MIB, 60);
	work();
	machine_image_load(0);
	assert_equals_image();
	machine_image_load(1);
	assert_equals_image();
	cr_assert_eq(ram_direct_map_end(), 40 * MIB);
}

Test(image, what_becomes_another_image_is_the_old_one_no_more)
{
	work();
	machine_image_save(1);
	store_frames(frame_ptr(FRAME + 1), 9, 64);
	machine_image_load(0);
	assert_equals_image();
	cr_assert_eq(clock_jiffies(), 7);
	machine_image_load(1);
	assert_equals_image();
	cr_assert_eq(clock_jiffies(), 107);
}

static void read_window(void *arg)
{
	(void)*(volatile uint8_t *)((uint8_t *)window_ptr(PAGE_OFFSET) + *(const paddr_t *)arg);
}

Test(image, beyond_the_direct_map_of_each_machine_there_is_no_memory)
{
	const paddr_t beyond = 24 * MIB, inside = 24 * MIB - 1;
	struct death death;

	save_another(1, 40 * MIB, 30);
	save_another(2, 24 * MIB, 30);
	machine_image_load(1);
	machine_image_load(2);
	die_in_child(&death, read_window, (void *)(uintptr_t)&beyond);
	cr_assert(death_by_fault(&death), "status %x %s", death.status, death.text);
	die_in_child(&death, read_window, (void *)(uintptr_t)&inside);
	cr_assert_eq(death.status, 0, "status %x %s", death.status, death.text);
}

Test(image, loading_the_image_that_is_loaded_is_a_reset)
{
	work();
	machine_image_load(0);
	assert_equals_image();
}

Test(image, an_image_equals_a_fresh_boot)
{
	work();
	boot();
	assert(marks_run().nr > 0);
	machine_image_save(1);
	machine_image_load(0);
	assert_equals_image();
	work();
	machine_image_load(1);
	assert_equals_image();
}

Test(image, an_image_may_be_saved_over_itself)
{
	work();
	machine_image_save(0);
	assert_equals_image();
	store_frames(frame_ptr(FRAME + 1), 9, 64);
	machine_reset();
	assert_equals_image();
	cr_assert_eq(clock_jiffies(), 107);
}

Test(image, power_on_leaves_nothing_of_an_image)
{
	work();
	fixture_power_on();
	for (pfn_t pfn = 0; pfn < 0x3000; pfn++) {
		const uint64_t *word = frame_ptr(pfn);

		cr_assert_not(ram_frame_poisoned(pfn));
		for (uint32_t i = 0; i < PAGE_SIZE / sizeof(*word); i++)
			cr_assert_eq(word[i], 0, "frame 0x%x", pfn);
	}
}

Test(image, a_map_beyond_16_GiB_does_not_widen_the_comparison)
{
	struct boot_params params;

	boot_params_default(&params);
	params.e820[params.nr_e820++] =
		(struct e820_firmware_entry){UINT64_MAX - 4095, 4096, E820_RAM, 0};
	params.e820[params.nr_e820++] = (struct e820_firmware_entry){MIB, UINT64_MAX, E820_RAM, 0};
	machine_power_on(&params);
	machine_image_save(3);
	assert_equals_image();
}

Test(image, a_reset_without_an_image_is_our_own_bug, .signal = SIGABRT)
{
	fixture_power_on();
	machine_reset();
}

Test(image, an_empty_slot_cannot_be_loaded, .signal = SIGABRT)
{
	machine_image_load(7);
}

Test(image, more_than_64_MiB_of_frames_come_and_go)
{
	struct boot_params params;
	const uint32_t frames = 17000;

	boot_params_default(&params);
	params.ram = 96 * MIB;
	boot_params_default_e820(&params);
	machine_power_on(&params);
	store_frames(frame_ptr(0x200), frames, 1);
	machine_image_save(2);
	store_frames(frame_ptr(0x200), frames, 1);
	machine_reset();
	assert_equals_image();
	machine_image_load(0);
	assert_equals_image();
	machine_image_load(2);
	assert_equals_image();
}
