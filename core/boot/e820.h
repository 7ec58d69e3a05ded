/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The firmware's map of physical memory, and the kernel's corrections to it.
 *
 *   machine_boot_params()->e820 --sanitize, append--> e820 --mem=, page 0, BIOS hole--> final map
 *
 * Addresses and sizes are bytes; ranges are half-open. A map may be full: what then does not fit is
 * lost, with a line in the log, as in 2.6.34.
 *
 * As: arch/x86/kernel/e820.c of 2.6.34.
 */
#ifndef CORE_BOOT_E820_H
#define CORE_BOOT_E820_H

#include "sim/machine.h"

/* The kernel's own: RAM that holds the boot loader's data; nobody else may use it. */
#define E820_RESERVED_KERN 128

#define E820MAX    128
#define E820_X_MAX E820MAX

#define BIOS_BEGIN  0x000a0000u
#define BIOS_END    0x00100000u
#define HIGH_MEMORY (1u << 20)
#define LOWMEMSIZE  0x9f000u

/* One past the last frame that the paging mode can address. */
#define MAX_ARCH_PFN (PAGING_PAE ? 1u << (36 - PAGE_SHIFT) : 1u << (32 - PAGE_SHIFT))

struct e820entry {
	uint64_t addr;
	uint64_t size;
	uint32_t type;     /* enum e820_type; any number above is reserved, too */
} __attribute__((packed)); /* as in 2.6.34: the ABI's padding would be garbage in RAM */

struct e820map {
	uint32_t nr_map;
	struct e820entry map[E820_X_MAX];
};

/*
 * Turn a map into one that is sorted, disjoint and merged: where entries overlap the higher type
 * wins; empty entries vanish.
 *
 * Requires: *pnr_map <= max_nr_map <= E820_X_MAX.
 * Ensures:  0, *pnr_map entries in *biosmap (at most max_nr_map: later ones are lost).
 * Errors:   -1, nothing changed: fewer than two entries, or one that wraps at 2^64.
 */
must_check int sanitize_e820_map(struct e820entry *biosmap, uint32_t max_nr_map, uint32_t *pnr_map);

/* Add an entry, as it is. A full map says `Ooops! Too many entries in the memory map!`. */
void __e820_add_region(struct e820map *e820x, uint64_t start, uint64_t size, uint32_t type);
void e820_add_region(uint64_t start, uint64_t size, uint32_t type);

/*
 * Change the type of what lies in [start, start + size) from @old_type to @new_type.
 *
 * Requires: the types differ (a BUG otherwise).
 * Ensures:  the bytes that changed; the map needs sanitize_e820_map() afterwards. A size beyond
 *           2^64 reaches to the last byte but one.
 */
uint64_t __e820_update_range(struct e820map *e820x, uint64_t start, uint64_t size,
			     uint32_t old_type, uint32_t new_type);
uint64_t e820_update_range(uint64_t start, uint64_t size, uint32_t old_type, uint32_t new_type);

/*
 * Take [start, start + size) out of the map; with @checktype only entries of @old_type.
 *
 * Ensures: the bytes removed. An entry that covers the range with more on both sides is split.
 */
uint64_t e820_remove_range(uint64_t start, uint64_t size, uint32_t old_type, bool checktype);

/*
 * Is any byte (every byte) of [start, end) in entries of @type? all wants a sorted map.
 *
 * Absent: type 0 for any type, nobody asks.
 */
bool e820_any_mapped(uint64_t start, uint64_t end, uint32_t type);
bool e820_all_mapped(uint64_t start, uint64_t end, uint32_t type);

/*
 * The whole frames of RAM of an entry, cut to [start_pfn, last_pfn).
 *
 * Ensures: false if there are none; *ei_startpfn, *ei_endpfn are meaningful only with true.
 * Differs: frame numbers are computed in 64 bits: 2.6.34 on IA-32 loses the upper half of those
 *          beyond 16 TiB, and then takes such RAM for low memory.
 */
bool e820_find_active_region(const struct e820entry *ei, pfn_t start_pfn, pfn_t last_pfn,
			     pfn_t *ei_startpfn, pfn_t *ei_endpfn);

/* Put the frames of RAM in [start_pfn, last_pfn) into the early node map, as node @nid's. */
void e820_register_active_regions(int nid, pfn_t start_pfn, pfn_t last_pfn);

/* Frames of RAM, whole ones, in [start_pfn, last_pfn). */
pfn_t e820_ram_pages(pfn_t start_pfn, pfn_t last_pfn);

/*
 * One past the last frame of RAM, at most MAX_ARCH_PFN.
 *
 * A frame that is RAM in part counts out, as everywhere below.
 * Absent: e820_end_of_low_ram_pfn(), 64-bit kernels ask for the end of RAM below 4 GiB.
 */
pfn_t e820_end_of_ram_pfn(void);

/* Is the frame RAM in the map? In the final one page 0 and the BIOS area never are. */
bool page_is_ram(pfn_t pfn);

/* One line an entry: `BIOS-e820: 0000000000000000 - 000000000009fc00 (usable)`. */
void e820_print_map(const char *who);

/*
 * "usable" (what the kernel reserved for the loader's data, too), "reserved", "ACPI data",
 * "ACPI NVS", "unusable"; NULL for other types.
 */
const char *e820_type_text(uint32_t type);

/*
 * A free place of @size bytes in RAM inside [start, end), by the map and the early reservations.
 *
 * Requires: align is a power of two.
 * Ensures:  the lowest one of the first entry that has one.
 * Errors:   E820_NO_AREA.
 */
must_check uint64_t find_e820_area(uint64_t start, uint64_t end, uint64_t size, uint64_t align);

#define E820_NO_AREA UINT64_MAX

/* Copy the firmware's map; without a usable one assume 0 to 636 KiB and 1 MiB to the end of RAM. */
const char *default_machine_specific_memory_setup(void);

/* The same, and print it. */
void setup_memory_map(void);

/*
 * The loader's blobs: RAM below them becomes E820_RESERVED_KERN; later, they are reserved as
 * `setup data`.
 *
 * Errors: reserving panics where one meets another reservation.
 * As:     2.6.34's functions of the same names. Absent: parse_setup_data(), which looks into blobs.
 */
void e820_reserve_setup_data(void);
void reserve_early_setup_data(void);

/*
 * mem=: forget RAM from @mem_size on. memmap=: add an entry, as it is. The map is sanitized by
 * finish_e820_parsing().
 *
 * Absent: memmap=exactmap, and more than one memmap=.
 */
void parse_memopt(uint64_t mem_size);
void parse_memmap_opt(uint64_t start, uint64_t size, uint32_t type);

/* After all parameters: a map that these changed must be sound. Panics if it is not. */
void finish_e820_parsing(void);

/* Page 0 is the BIOS's, and 640 KiB to 1 MiB are no RAM, whatever the map says. */
void trim_bios_range(void);

#endif
