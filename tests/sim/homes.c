/* SPDX-License-Identifier: GPL-2.0-only */
/* The way back to an image whose memory the host could not move aside, and the way to nothing. */
#include <criterion/criterion.h>

#include "fixture.h"

#include "sim/cpu.h"
#include "sim/mark.h"
#include <string.h>
#include <sys/mman.h>

#define PADDR(pfn) ((paddr_t)(pfn) << PAGE_SHIFT)

static void end_lowmem_at(paddr_t end)
{
	fixture_power_on();
	ram_set_direct_map_end(end);
}

/* Bytes and poison of all kinds, below and above the end of lowmem. */
static void fill(const char *name)
{
	const uint32_t length = (uint32_t)strlen(name);

	frame_write(0x300, 5, name, length);
	frame_write(0x1fff, 100, name, length);
	frame_write(0x2500, 0, name, length);
	ram_poison(PADDR(0x400), 20 * PAGE_SIZE);
	ram_poison(PADDR(0x500) + 512, 64);
	ram_poison(PADDR(0x2600), 3 * PAGE_SIZE);
	ram_poison(PADDR(0x2700) + 8, 16);
	frame_ptr(0x2601);
}

/* The host moves what begins where it is asked to begin: tear that out of the window. */
static void tear_the_window(void)
{
	cr_assert_eq(munmap(frame_ptr(0), PAGE_SIZE), 0);
}

static void assert_equals_image(void)
{
	char why[128] = "";

	cr_assert(machine_equals_image(why, sizeof(why)), "%s", why);
}

static void assert_holds(const char *name)
{
	char text[16] = "";

	frame_read(0x300, 5, text, (uint32_t)strlen(name));
	cr_assert_str_eq(text, name);
	frame_read(0x2500, 0, text, (uint32_t)strlen(name));
	cr_assert_str_eq(text, name);
	cr_assert(ram_frame_poisoned(0x400));
	cr_assert_not(ram_frame_poisoned(0x500), "a part of it only");
	cr_assert(ram_frame_poisoned(0x2600));
	cr_assert_not(ram_frame_poisoned(0x2603));
}

Test(homes, an_image_whose_memory_cannot_move_is_built_again_from_what_was_kept)
{
	if (!marks_tracked())
		cr_skip_test("a build without marks has no images");
	end_lowmem_at(32 * MIB);
	fill("first");
	machine_image_save(0);
	tear_the_window();
	end_lowmem_at(24 * MIB);
	fill("second");
	machine_image_save(1);
	for (int round = 0; round < 2; round++) {
		machine_image_load(0);
		assert_equals_image();
		assert_holds("first");
		cr_assert_eq(ram_direct_map_end(), 32 * MIB);
		frame_write(0x300, 5, "spoiled", 7);
		tear_the_window();
		machine_image_load(1);
		assert_equals_image();
		assert_holds("second");
		cr_assert_eq(ram_direct_map_end(), 24 * MIB);
	}
}

Test(homes, an_image_that_was_saved_anew_comes_back_as_it_was_saved_last)
{
	if (!marks_tracked())
		cr_skip_test("a build without marks has no images");
	end_lowmem_at(32 * MIB);
	fill("first");
	machine_image_save(0);
	end_lowmem_at(32 * MIB);
	fill("second");
	machine_image_save(1);
	machine_image_load(0);
	frame_write(0x300, 5, "third", 5);
	frame_write(0x2500, 0, "third", 5);
	machine_image_save(0);
	machine_image_load(1);
	assert_holds("second");
	machine_image_load(0);
	assert_equals_image();
	assert_holds("third");
}

/* Giving all of it back to the host is cheaper there than wiping frame by frame. */
Test(homes, ram_that_was_written_all_over_is_zero_after_a_power_cycle)
{
	const pfn_t frames = 16385;

	fixture_power_on();
	for (pfn_t pfn = 0x200; pfn < 0x200 + frames; pfn++)
		frame_write(pfn, 8, "x", 1);
	fixture_power_on();
	for (pfn_t pfn = 0x200; pfn < 0x200 + frames; pfn++) {
		char byte = 'y';

		frame_read(pfn, 8, &byte, 1);
		cr_assert_eq(byte, 0, "frame 0x%x", pfn);
	}
}
