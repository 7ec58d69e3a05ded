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
	enum boot_want want;
} defined[] = {
	{"Overlapping early reservations *",
	 WANT_NOTHING}, /* a ramdisk in the image, the BIOS area */
	{"Invalid user supplied memory map*", WANT_NOTHING}, /* mem= leaves a map that is none */
	{".text .data .bss are not marked as E820_RAM!*", WANT_RAM},
	{"kernel image at *", WANT_RAM}, /* outside the RAM that is left */
	{"Cannot allocate trampoline*", WANT_RAM},
	{"Cannot find place for new RAMDISK of size *", WANT_RAM},
	{"vmalloc=*MB leaves no vmalloc space *", WANT_RAM},
	{"Cannot find space for the kernel page tables*", WANT_RAM},
	{"alloc_low_page: ran out of memory*", WANT_RAM},
	{"Not enough memory for each node: *", WANT_RAM},
	{"no room for a mem_map of *", WANT_RAM},
	{"can not find more space for early_res array*",
	 WANT_NOTHING}, /* may come before the map */
	{"can not find more space for range free*", WANT_RAM},
	{"Out of memory", WANT_RAM}, /* the boot allocator */
	{"Out of memory when creating slab *", WANT_PAGES},
	{"Out of memory for the * of slab *", WANT_PAGES},
	{"Creation of kmalloc slab *", WANT_PAGES},
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

enum boot_want boot_panic_want(const char *text)
{
	size_t row = row_of(text);

	return row < NR_DEFINED ? defined[row].want : WANT_NOTHING;
}
