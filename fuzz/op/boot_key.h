/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The keys of a boot line: one row each, for parser, printer, codec, generator and help.
 */
#ifndef FUZZ_OP_BOOT_KEY_H
#define FUZZ_OP_BOOT_KEY_H

#include "fuzz/op/op.h"

struct boot_key_row {
	const char *name;
	enum arg_kind kind;           /* ARG_UINT, ARG_HEX, ARG_PADDR or ARG_ENUM */
	uint64_t min, max;            /* what may be said: both included */
	const struct arg_name *names; /* ENUM */
	const char *help;
};

extern const struct boot_key_row boot_keys[NR_BOOT_KEYS];

/* Ensures: the key called @name (@length bytes), or NR_BOOT_KEYS. */
enum boot_key boot_key_by_name(const char *name, size_t length);

/* "cpus, highmem, …": the names of all keys, for an error and for help. */
#define BOOT_KEY_NAMES                                                                             \
	"ram, cpus, nodes, pae, pse, mem, highmem, vmalloc, kernelcore, movablecore, ramdisk, "    \
	"ramdisk_size, numa_zonelist_order, seed, memmap, memmap_size, memmap_type, setup_data, "  \
	"setup_data_size, setup_data_nr, bios_lowmem, bios_ebda, ramfill, tlb, "                   \
	"slab_debug, slab_random, slab_nomerge, slab_max_order, noaliencache, init_on_free"

/* Say @key=@value on the boot line of @program. Ensures: the value wraps into the key's range. */
void program_boot_set(struct program *program, enum boot_key key, uint64_t value);

#endif
