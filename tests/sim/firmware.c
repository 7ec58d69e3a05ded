/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "sim/firmware.h"
#include "sim/mark.h"
#include <string.h>

static struct boot_params params;

static void power_on(void)
{
	machine_init();
	machine_power_on(&params);
}

static void usual(void)
{
	machine_init();
	boot_params_default(&params);
}

TestSuite(firmware, .init = usual);

static uint16_t bios_word(uint32_t offset)
{
	uint16_t word;

	frame_read(0, offset, &word, sizeof(word));
	return word;
}

static uint8_t byte_at(uint64_t paddr)
{
	uint8_t byte;

	frame_read((pfn_t)(paddr >> PAGE_SHIFT), (uint32_t)paddr & (PAGE_SIZE - 1), &byte, 1);
	return byte;
}

static struct setup_data header_at(uint64_t paddr)
{
	struct setup_data header;

	for (size_t i = 0; i < sizeof(header); i++)
		((uint8_t *)&header)[i] = byte_at(paddr + i);
	return header;
}

static bool frame_is_zero(pfn_t pfn)
{
	static const uint8_t zeros[PAGE_SIZE];

	return memcmp(frame_ptr(pfn), zeros, PAGE_SIZE) == 0;
}

Test(firmware, says_nothing_of_low_memory_unless_it_is_told)
{
	power_on();
	cr_assert(frame_is_zero(0));
	params.bios_lowmem = 639;
	params.bios_ebda = 0x9fc0;
	power_on();
	cr_assert_eq(bios_word(BIOS_LOWMEM_KBYTES), 639);
	cr_assert_eq(bios_word(BIOS_EBDA_SEGMENT), 0x9fc0);
	params.bios_lowmem = 0;
	params.bios_ebda = 0;
	power_on();
	cr_assert(frame_is_zero(0), "a power cycle forgets");
}

Test(firmware, lists_the_blobs_of_the_loader_each_with_a_free_page_before_the_next)
{
	const uint64_t starts[] = {8 * MIB, 8 * MIB + 4088, 8 * MIB - 20, 100 * MIB + 1};

	for (size_t i = 0; i < sizeof(starts) / sizeof(starts[0]); i++) {
		uint64_t at = starts[i];

		params.setup_data = at;
		params.setup_data_size = 5000;
		params.setup_data_nr = 3;
		power_on();
		cr_assert_eq(firmware_setup_data(&params), at);
		for (int nr = 0; nr < 3; nr++) {
			struct setup_data header = header_at(at);
			uint64_t end = at + sizeof(header) + 5000;

			cr_assert_eq(header.len, 5000);
			if (nr == 2) {
				cr_assert_eq(header.next, 0);
				break;
			}
			cr_assert_eq(header.next % PAGE_SIZE, 0);
			cr_assert_geq(header.next, end + PAGE_SIZE);
			cr_assert_lt(header.next, end + 2 * PAGE_SIZE);
			at = header.next;
		}
	}
}

Test(firmware, puts_no_blob_where_the_kernel_image_lies_nor_beyond_all_ram)
{
	params.setup_data_nr = 5;
	params.setup_data = MIB - 2 * PAGE_SIZE;
	power_on();
	cr_assert_eq(header_at(params.setup_data).next, 0, "the next would be the image's");
	cr_assert(frame_is_zero(MIB >> PAGE_SHIFT));
	params.setup_data = MIB + 5;
	power_on();
	cr_assert_eq(firmware_setup_data(&params), 0);
	params.setup_data = 2 * MIB - 1;
	power_on();
	cr_assert_eq(firmware_setup_data(&params), 0);
	params.setup_data = RAM_MAX_BYTES - PAGE_SIZE;
	power_on();
	cr_assert_eq(header_at(params.setup_data).next, 0);
	params.setup_data = RAM_MAX_BYTES - 1;
	power_on();
	cr_assert_eq(firmware_setup_data(&params), 0);
}

/* Frames of garbage in what a kernel uses while it boots; image and BIOS data are what they are. */
Test(firmware, leaves_garbage_where_a_kernel_looks_for_memory_first)
{
	const pfn_t garbage[] = {1, 7, 0x9e, 0x200, 0x27f, 0x1000, 0x10ff};
	const pfn_t zero[] = {0, 0x9f, 0x100, 0x1ff, 0x280, 0xfff, 0x1100};

	params.ramfill = 0x5a;
	power_on();
	for (size_t i = 0; i < sizeof(garbage) / sizeof(garbage[0]); i++)
		cr_assert_not(frame_is_zero(garbage[i]), "frame 0x%x", garbage[i]);
	for (size_t i = 0; i < sizeof(zero) / sizeof(zero[0]); i++)
		cr_assert(frame_is_zero(zero[i]), "frame 0x%x", zero[i]);
	cr_assert_neq(memcmp(frame_ptr(1), frame_ptr(2), PAGE_SIZE), 0);
	params.ramfill = 0;
	power_on();
	for (size_t i = 0; i < sizeof(garbage) / sizeof(garbage[0]); i++)
		cr_assert(frame_is_zero(garbage[i]), "frame 0x%x after a power cycle", garbage[i]);
}

Test(firmware, leaves_the_same_garbage_every_time_and_other_garbage_for_another_fill)
{
	static uint8_t first[PAGE_SIZE];

	params.ramfill = 0x5a;
	power_on();
	memcpy(first, frame_ptr(0x1000), PAGE_SIZE);
	frame_write(0x1000, 0, "x", 1);
	power_on();
	cr_assert_eq(memcmp(first, frame_ptr(0x1000), PAGE_SIZE), 0);
	params.ramfill = 0x5b;
	power_on();
	cr_assert_neq(memcmp(first, frame_ptr(0x1000), PAGE_SIZE), 0);
}

static void lowmem_ends_at_8_mib(void)
{
	ram_set_direct_map_end(8 * MIB + 512 * 1024);
}

static void lowmem_ends_at_32_mib(void)
{
	ram_set_direct_map_end(32 * MIB);
}

/* What was written before the kernel set the end of lowmem is where its frames are afterwards. */
Test(firmware, moves_with_the_frames_that_become_highmem_and_back)
{
	static uint8_t frame[PAGE_SIZE];

	params.ramfill = 0x77;
	params.setup_data = 8 * MIB + 600 * 1024 - 8;
	params.setup_data_size = 10;
	params.setup_data_nr = 2;
	power_on();
	memcpy(frame, frame_ptr(0x1000), PAGE_SIZE);
	cr_assert_eq(run_on_machine(lowmem_ends_at_8_mib), END_NONE);
	cr_assert_eq((uintptr_t)frame_ptr(0x1000), HIGHMEM_BASE + 16 * MIB);
	cr_assert_eq(memcmp(frame, frame_ptr(0x1000), PAGE_SIZE), 0);
	cr_assert_eq(header_at(params.setup_data).len, 10);
	cr_assert_eq(header_at(header_at(params.setup_data).next).len, 10);
	cr_assert_eq(run_on_machine(lowmem_ends_at_32_mib), END_NONE);
	cr_assert_eq(memcmp(frame, frame_ptr(0x1000), PAGE_SIZE), 0);
	cr_assert_eq(header_at(params.setup_data).len, 10);
	params.ramfill = 0;
	params.setup_data = 0;
	power_on();
	cr_assert(frame_is_zero(0x1000));
	ram_set_direct_map_end(4 * MIB);
	cr_assert(frame_is_zero(0x1000), "nothing is left behind in the other home");
}

Test(firmware, is_part_of_the_machine_that_an_image_keeps)
{
	char why[128] = "";

	params.ramfill = 0x11;
	params.bios_lowmem = 600;
	params.setup_data = 40 * MIB;
	power_on();
	cr_assert_eq(run_on_machine(lowmem_ends_at_32_mib), END_NONE);
	if (!marks_tracked())
		cr_skip_test("a build without marks has no images");
	machine_image_save(0);
	memset(frame_ptr(7), 0, PAGE_SIZE);
	mark_written(frame_ptr(7), PAGE_SIZE);
	machine_reset();
	cr_assert(machine_equals_image(why, sizeof(why)), "%s", why);
	cr_assert_eq(header_at(40 * MIB).next, 0);
	cr_assert_not(frame_is_zero(7));
}
