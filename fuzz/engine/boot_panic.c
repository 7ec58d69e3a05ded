/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of defined boot panics, in the order of start-up.
 *
 * Not in it, because only a bug of the kernel's own can cause them: free_early on a range that was
 * not reserved, a full table of early reservations, a full table of free ranges.
 */
#include "fuzz/engine/boot_panic.h"
#include "fuzz/op/expect.h"

static const char *const defined[] = {
	"Overlapping early reservations *",  /* a ramdisk in the image, the BIOS area */
	"Invalid user supplied memory map*", /* mem= leaves a map that is none */
	".text .data .bss are not marked as E820_RAM!*",
	"kernel image at *", /* outside the RAM that is left */
	"Cannot allocate trampoline*",
	"Cannot find place for new RAMDISK of size *",
	"vmalloc=*MB leaves no vmalloc space *",
	"Cannot find space for the kernel page tables*",
	"alloc_low_page: ran out of memory*",
	"Not enough memory for each node: *",
	"no room for a mem_map of *",
	"can not find more space for early_res array*",
	"can not find more space for range free*",
	"Out of memory", /* the boot allocator */
};

bool boot_panic_is_defined(const char *text)
{
	for (size_t i = 0; i < sizeof(defined) / sizeof(defined[0]); i++)
		if (expect_line_matches(defined[i], text, NULL, NULL))
			return true;
	return false;
}
