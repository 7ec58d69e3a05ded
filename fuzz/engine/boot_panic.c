/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of defined boot panics, in the order of start-up.
 *
 * Not in it, because only a bug of the kernel's own can cause them: free_early on a range that was
 * not reserved, a full table of early reservations, a full table of free ranges.
 */
#include "fuzz/engine/boot_panic.h"
#include "fuzz/op/expect.h"

static const struct {
	const char *pattern;
	bool wants_ram;
} defined[] = {
	{"Overlapping early reservations *", false},  /* a ramdisk in the image, the BIOS area */
	{"Invalid user supplied memory map*", false}, /* mem= leaves a map that is none */
	{".text .data .bss are not marked as E820_RAM!*", true},
	{"kernel image at *", true}, /* outside the RAM that is left */
	{"Cannot allocate trampoline*", true},
	{"Cannot find place for new RAMDISK of size *", true},
	{"vmalloc=*MB leaves no vmalloc space *", true},
	{"Cannot find space for the kernel page tables*", true},
	{"alloc_low_page: ran out of memory*", true},
	{"Not enough memory for each node: *", true},
	{"no room for a mem_map of *", true},
	{"can not find more space for early_res array*", false}, /* may come before the map */
	{"can not find more space for range free*", true},
	{"Out of memory", true}, /* the boot allocator */
};

#define NR_DEFINED (sizeof(defined) / sizeof(defined[0]))

/* The row of @text; NR_DEFINED: there is none. */
static size_t row_of(const char *text)
{
	size_t row = 0;

	while (row < NR_DEFINED && !expect_line_matches(defined[row].pattern, text, NULL, NULL))
		row++;
	return row;
}

bool boot_panic_is_defined(const char *text)
{
	return row_of(text) < NR_DEFINED;
}

bool boot_panic_wants_ram(const char *text)
{
	size_t row = row_of(text);

	return row < NR_DEFINED && defined[row].wants_ram;
}
