/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/personality.h>
#include <sys/wait.h>

#define LOWMEM_END       (32 * MIB)
#define FIRST_HIGH_FRAME ((pfn_t)(LOWMEM_END >> PAGE_SHIFT))

static void power_on(void)
{
	fixture_power_on();
	ram_set_direct_map_end(LOWMEM_END);
}

TestSuite(ram, .init = power_on);

static bool all_bytes_are(const uint8_t *p, uint8_t value)
{
	for (uint32_t i = 0; i < PAGE_SIZE; i++) {
		if (p[i] != value)
			return false;
	}
	return true;
}

static void read_byte(void *at)
{
	(void)*(volatile uint8_t *)at;
}

Test(ram, a_lowmem_frame_lies_at_its_linear_address)
{
	const pfn_t frames[] = {0, 1, 0x100, 0x1fff};

	for (size_t i = 0; i < sizeof(frames) / sizeof(frames[0]); i++) {
		vaddr_t va = PAGE_OFFSET + (frames[i] << PAGE_SHIFT);

		cr_assert_eq(frame_ptr(frames[i]), window_ptr(va));
		cr_assert_eq(vaddr(frame_ptr(frames[i])), va);
	}
}

Test(ram, a_frame_above_the_direct_map_lies_in_highmem)
{
	cr_assert_eq((uintptr_t)frame_ptr(FIRST_HIGH_FRAME), HIGHMEM_BASE + LOWMEM_END);
	cr_assert_eq((uintptr_t)frame_ptr(RAM_MAX_FRAMES - 1),
		     HIGHMEM_BASE + RAM_MAX_BYTES - PAGE_SIZE);
	*(uint8_t *)frame_ptr(RAM_MAX_FRAMES - 1) = 7;
	cr_assert_eq(*(uint8_t *)frame_ptr(RAM_MAX_FRAMES - 1), 7);
}

Test(ram, a_pointer_beyond_the_direct_map_faults_on_the_host)
{
	const vaddr_t beyond[] = {PAGE_OFFSET + (vaddr_t)LOWMEM_END, 0xf8000000u, 0xfffff000u,
				  0x08048000u};
	struct death death;

	read_byte(window_ptr(PAGE_OFFSET + (vaddr_t)LOWMEM_END - 1));
	for (size_t i = 0; i < sizeof(beyond) / sizeof(beyond[0]); i++) {
		die_in_child(&death, read_byte, window_ptr(beyond[i]));
		cr_assert(death_by_fault(&death), "0x%x: status %x", beyond[i], death.status);
	}
}

Test(ram, the_end_of_the_direct_map_moves_both_ways)
{
	struct death death;

	ram_set_direct_map_end(64 * MIB);
	cr_assert_eq(ram_direct_map_end(), 64 * MIB);
	*(uint8_t *)window_ptr(PAGE_OFFSET + 48 * (vaddr_t)MIB) = 1;
	*(uint8_t *)window_ptr(PAGE_OFFSET + 48 * (vaddr_t)MIB) = 0;
	ram_set_direct_map_end(16 * MIB);
	cr_assert_eq(ram_direct_map_end(), 16 * MIB);
	die_in_child(&death, read_byte, window_ptr(PAGE_OFFSET + 16 * (vaddr_t)MIB));
	cr_assert(death_by_fault(&death));
}

Test(ram, the_kernel_image_is_backed_however_small_the_direct_map)
{
	ram_set_direct_map_end(MIB);
	cr_assert_eq(frame_ptr(0x1ff), window_ptr(0xC01ff000));
	read_byte(window_ptr(0xC01fffff));
	cr_assert_eq((uintptr_t)frame_ptr(0x200), HIGHMEM_BASE + 2 * MIB);
}

Test(ram, frames_read_as_zero_after_power_on)
{
	const pfn_t frames[] = {0, 0x1ff, 0x1000, FIRST_HIGH_FRAME, 0x2fff, RAM_MAX_FRAMES - 1};
	const size_t nr = sizeof(frames) / sizeof(frames[0]);

	for (size_t i = 0; i < nr; i++) {
		uint8_t byte = 0xaa;

		frame_write(frames[i], 17, &byte, 1);
	}
	power_on();
	for (size_t i = 0; i < nr; i++)
		cr_assert(all_bytes_are(frame_ptr(frames[i]), 0), "frame 0x%x", frames[i]);
}

Test(ram, whole_frames_are_written_read_copied_and_zeroed_in_both_homes)
{
	const pfn_t pairs[][2] = {
		{0x300, 0x301}, {0x300, FIRST_HIGH_FRAME}, {FIRST_HIGH_FRAME, 0x300}};
	uint8_t bytes[PAGE_SIZE], back[16];

	memset(bytes, 0x5a, sizeof(bytes));
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++) {
		pfn_t from = pairs[i][0], to = pairs[i][1];

		frame_write(from, 0, bytes, PAGE_SIZE);
		frame_write(from, PAGE_SIZE - 4, "tail", 4);
		frame_copy(to, from);
		frame_read(to, PAGE_SIZE - 8, back, 8);
		cr_assert(memcmp(back, "\x5a\x5a\x5a\x5atail", 8) == 0);
		frame_zero(from);
		cr_assert(all_bytes_are(frame_ptr(from), 0));
		frame_zero(to);
	}
}

Test(ram, a_frame_number_beyond_16_GiB_is_our_own_bug, .signal = SIGABRT)
{
	frame_ptr(RAM_MAX_FRAMES);
}

Test(ram, a_write_over_the_end_of_a_frame_is_our_own_bug, .signal = SIGABRT)
{
	frame_write(1, PAGE_SIZE - 1, "ab", 2);
}

static void init_with_the_window_taken(void *arg)
{
	personality(ADDR_NO_RANDOMIZE);
	mmap((void *)(WINDOW_BASE + MIB), PAGE_SIZE, PROT_READ,
	     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
	machine_init();
}

Test(ram_reserve, a_window_that_is_taken_is_one_clear_line_and_exit_2)
{
	const char *line =
		"mmfuzz: the host addresses of the simulated RAM (0x567000000000) are taken\n";
	struct death death;

	die_in_child(&death, init_with_the_window_taken, NULL);
	cr_assert(WIFEXITED(death.status) && WEXITSTATUS(death.status) == 2);
	cr_assert_eq(strncmp(death.text, line, strlen(line)), 0, "%s", death.text);
}

/* The host's layout is random, and the process cannot start over: its environment is too large. */
static void init_without_a_way_out(void *arg)
{
	static char large[160 << 10];

	personality(0);
	memset(large, 'x', sizeof(large) - 1);
	setenv("TOO_LARGE_TO_EXEC", large, 1);
	mmap((void *)(WINDOW_BASE + MIB), PAGE_SIZE, PROT_READ,
	     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
	machine_init();
}

Test(ram_reserve, a_process_that_cannot_start_over_says_so_too)
{
	struct death death;

	die_in_child(&death, init_without_a_way_out, NULL);
	cr_assert(WIFEXITED(death.status) && WEXITSTATUS(death.status) == 2, "status %x",
		  death.status);
	cr_assert_not_null(strstr(death.text, "are taken"), "%s", death.text);
}

Test(ram_reserve, a_second_machine_init_changes_nothing)
{
	fixture_power_on();
	*(uint8_t *)frame_ptr(5) = 9;
	machine_init();
	cr_assert_eq(*(uint8_t *)frame_ptr(5), 9);
}

Test(ram, a_host_address_has_a_physical_one_wherever_its_frame_lives)
{
	static const struct {
		uint64_t host;
		bool known;
		paddr_t at;
	} rows[] = {
		{WINDOW_BASE + PAGE_OFFSET + 0x1234, true, 0x1234},
		{WINDOW_BASE + PAGE_OFFSET + 32 * MIB - 1, true, 32 * MIB - 1},
		{WINDOW_BASE + PAGE_OFFSET + 32 * MIB, false, 0},
		{WINDOW_BASE + PAGE_OFFSET - 1, false, 0},
		{WINDOW_BASE, false, 0},
		{HIGHMEM_BASE + 32 * MIB - 1, false, 0},
		{HIGHMEM_BASE + 32 * MIB, true, 32 * MIB},
		{HIGHMEM_BASE + RAM_MAX_BYTES - 1, true, RAM_MAX_BYTES - 1},
		{HIGHMEM_BASE + RAM_MAX_BYTES, false, 0},
		{0, false, 0},
		{UINT64_MAX, false, 0},
	};

	ram_set_direct_map_end(32 * MIB);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		paddr_t at = 0;

		cr_assert_eq(ram_host_address((uintptr_t)rows[i].host, &at), rows[i].known,
			     "row %zu", i);
		cr_assert_eq(at, rows[i].at, "row %zu", i);
	}
}
