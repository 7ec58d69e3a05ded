/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A smaller machine: no boot line, fewer keys, fewer entries of the map, less of everything.
 *
 * The paging mode stays: it is another kernel.
 */
#include "fuzz/min/ddmin.h"
#include "fuzz/min/shrink.h"
#include "fuzz/op/boot_key.h"
#include <string.h>

#define MIB UINT64_C(0x100000)

static const uint32_t kept_keys = 1u << BOOT_PAE;

static void keys_forget(struct program *program, uint32_t keys)
{
	program->boot_given &= ~keys;
	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++)
		if (keys & 1u << key)
			program->boot[key] = 0;
}

static bool boot_line_drop(struct shrink *shrink)
{
	struct program *candidate = shrink_candidate(shrink);

	keys_forget(candidate, candidate->boot_given & ~kept_keys);
	candidate->nr_e820 = 0;
	memset(candidate->e820, 0, sizeof(candidate->e820));
	return shrink_try(shrink);
}

static bool keys_drop(struct shrink *shrink)
{
	bool gone = false;

	for (enum boot_key key = NR_BOOT_KEYS; key-- > 0;) {
		if (!(shrink->now.boot_given & ~kept_keys & 1u << key))
			continue;
		keys_forget(shrink_candidate(shrink), 1u << key);
		gone |= shrink_try(shrink);
	}
	return gone;
}

/* ---- the map ----------------------------------------------------------------------------- */

static uint32_t map_length(void *arg)
{
	const struct shrink *shrink = arg;

	return shrink->now.nr_e820;
}

static bool map_drop(void *arg, uint32_t first, uint32_t nr)
{
	struct program *candidate = shrink_candidate(arg);
	uint32_t left = candidate->nr_e820 - first - nr;

	memmove(&candidate->e820[first], &candidate->e820[first + nr],
		left * sizeof(candidate->e820[0]));
	candidate->nr_e820 -= nr;
	memset(&candidate->e820[candidate->nr_e820], 0, nr * sizeof(candidate->e820[0]));
	return shrink_try(arg);
}

static void entry_size_set(struct program *candidate, const void *place, uint64_t value)
{
	candidate->e820[*(const uint32_t *)place].size = value;
}

static void entry_start_set(struct program *candidate, const void *place, uint64_t value)
{
	candidate->e820[*(const uint32_t *)place].addr = value;
}

static void entry_node_set(struct program *candidate, const void *place, uint64_t value)
{
	candidate->e820[*(const uint32_t *)place].affinity = (uint32_t)value;
}

/* Round numbers of MiB where they will do, else of pages, else any. */
static bool entry_shrink(struct shrink *shrink, uint32_t index)
{
	static const uint64_t units[] = {MIB, 4096, 1};
	const struct e820_firmware_entry *entry = &shrink->now.e820[index];
	bool smaller = shrink_number(shrink, entry_node_set, &index, entry->affinity, 1);

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
		smaller |= shrink_number(shrink, entry_size_set, &index, entry->size, units[i]);
		smaller |= shrink_number(shrink, entry_start_set, &index, entry->addr, units[i]);
	}
	return smaller;
}

static bool map_shrink(struct shrink *shrink)
{
	const struct ddmin_list entries = {map_length, map_drop, shrink};
	bool smaller = ddmin(&entries);

	for (uint32_t i = shrink->now.nr_e820; i-- > 0;)
		smaller |= entry_shrink(shrink, i);
	return smaller;
}

/* ---- the values of keys -------------------------------------------------------------------- */

static void key_set(struct program *candidate, const void *place, uint64_t value)
{
	program_boot_set(candidate, *(const enum boot_key *)place, value);
}

/* The steps in which a key's value goes down. */
static uint64_t key_unit(enum boot_key key, uint64_t value)
{
	if (boot_keys[key].kind != ARG_PADDR)
		return 1;
	return value % MIB == 0 ? MIB : value % 4096 == 0 ? 4096 : 1;
}

static bool values_lower(struct shrink *shrink)
{
	bool lower = false;

	for (enum boot_key key = 0; key < NR_BOOT_KEYS; key++) {
		uint64_t value = shrink->now.boot[key];
		if (shrink->now.boot_given & ~kept_keys & 1u << key)
			lower |= shrink_number(shrink, key_set, &key, value, key_unit(key, value));
	}
	return lower;
}

bool shrink_boot(struct shrink *shrink)
{
	bool smaller = boot_line_drop(shrink);

	smaller |= keys_drop(shrink);
	smaller |= map_shrink(shrink);
	return values_lower(shrink) || smaller;
}
