/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The RAM of a machine: a list of stretches, made flat at every address from all entries there,
 * then cut.
 */
#include "fuzz/model/ram_map.h"
#include "sim/firmware.h"
#include <string.h>

#define TABLE_MAX    128u /* entries of the kernel's table; what is beyond is lost */
#define BIOS_START   UINT64_C(0xa0000)
#define BIOS_STOP    UINT64_C(0x100000)
#define E801_LOW     UINT64_C(0x9f000)
#define KERNEL_KEEPS 128u /* a type of the kernel's own: higher than the firmware's */
#define HEADER_BYTES 16u  /* of a blob of the loader */
#define BORDERS_MAX  (2 * (TABLE_MAX + 1))

struct stretch {
	uint64_t start;
	uint64_t end;
	uint32_t type;
};

/* In the order in which the kernel's table has them, until they are flattened. */
struct stretches {
	uint32_t nr;
	struct stretch list[TABLE_MAX + 1];
};

static void stretch_add(struct stretches *map, uint64_t start, uint64_t end, uint32_t type)
{
	if (map->nr < TABLE_MAX)
		map->list[map->nr++] = (struct stretch){start, end, type};
}

static bool entries_wrap(const struct boot_params *params)
{
	for (uint32_t i = 0; i < params->nr_e820; i++)
		if (params->e820[i].size > UINT64_MAX - params->e820[i].addr)
			return true;
	return false;
}

/* Where anything begins or ends, sorted. Ensures: how many there are. */
static uint32_t borders(const struct stretches *map, uint64_t at[BORDERS_MAX])
{
	uint32_t nr = 0;

	for (uint32_t i = 0; i < 2 * map->nr; i++) {
		const struct stretch *s = &map->list[i / 2];
		uint64_t border = i % 2 ? s->end : s->start;
		uint32_t place = nr++;

		for (; place > 0 && at[place - 1] > border; place--)
			at[place] = at[place - 1];
		at[place] = border;
	}
	return nr;
}

/* The highest type among the entries that cover an address; 0: none does. */
static uint32_t type_at(const struct stretches *map, uint64_t addr)
{
	uint32_t type = 0;

	for (uint32_t i = 0; i < map->nr; i++) {
		const struct stretch *s = &map->list[i];

		if (s->start <= addr && addr < s->end && s->type > type)
			type = s->type;
	}
	return type;
}

/* Sorted, one type at an address, neighbours of one type joined. */
static void flatten(struct stretches *map)
{
	struct stretches flat = {0};
	uint64_t at[BORDERS_MAX];
	uint32_t nr = borders(map, at);

	for (uint32_t i = 0; i + 1 < nr; i++) {
		struct stretch next = {at[i], at[i + 1], type_at(map, at[i])};
		struct stretch *last = flat.nr ? &flat.list[flat.nr - 1] : NULL;

		if (next.start == next.end || next.type == 0)
			continue;
		if (last && last->end == next.start && last->type == next.type)
			last->end = next.end;
		else if (flat.nr < TABLE_MAX)
			flat.list[flat.nr++] = next;
		else
			break;
	}
	*map = flat;
}

static void firmware_stretches(const struct boot_params *params, struct stretches *map)
{
	map->nr = 0;
	for (uint32_t i = 0; i < params->nr_e820; i++)
		stretch_add(map, params->e820[i].addr, params->e820[i].addr + params->e820[i].size,
			    params->e820[i].type);
	flatten(map);
}

/* No map, or one of a single entry: the firmware's older answer, memory below and above 1 MiB. */
static void sizes_stretches(const struct boot_params *params, struct stretches *map)
{
	uint64_t above = params->ram > BIOS_STOP ? (params->ram - BIOS_STOP) / 1024 * 1024 : 0;

	map->nr = 0;
	stretch_add(map, 0, E801_LOW, E820_RAM);
	stretch_add(map, BIOS_STOP, BIOS_STOP + above, E820_RAM);
}

/* RAM in [@start, @end) becomes @type; what lies behind, of an entry around it, is a new entry. */
static void ram_retype(struct stretches *map, uint64_t start, uint64_t end, uint32_t type)
{
	for (uint32_t i = 0; i < map->nr; i++) {
		struct stretch s = map->list[i];
		uint64_t from = s.start > start ? s.start : start;
		uint64_t to = s.end < end ? s.end : end;

		if (s.type != E820_RAM || from >= to)
			continue;
		if (from == s.start && to == s.end) {
			map->list[i].type = type;
			continue;
		}
		stretch_add(map, from, to, type);
		if (from == s.start)
			map->list[i].start = to;
		else
			map->list[i].end = from;
		if (from != s.start && to != s.end)
			stretch_add(map, to, s.end, E820_RAM);
	}
}

/* RAM in [@start, @end) is gone; what lies behind, of an entry around it, is a new entry. */
static void ram_forget(struct stretches *map, uint64_t start, uint64_t end)
{
	for (uint32_t i = 0; i < map->nr; i++) {
		struct stretch *s = &map->list[i];
		uint64_t old_end = s->end;

		if (s->type != E820_RAM || s->start >= end || s->end <= start)
			continue;
		if (s->start >= start) {
			s->start = s->end < end ? s->end : end;
			continue;
		}
		s->end = start;
		if (old_end > end)
			stretch_add(map, end, old_end, E820_RAM);
	}
}

/* The loader's blobs: where machine and kernel agree that they lie. */
static void setup_data_cut(const struct boot_params *params, struct stretches *map)
{
	uint64_t at = firmware_setup_data(params);

	if (at == 0)
		return;
	for (uint32_t nr = 0; at != 0 && nr < params->setup_data_nr; nr++) {
		ram_retype(map, at, at + HEADER_BYTES + params->setup_data_size, KERNEL_KEEPS);
		at = firmware_setup_data_after(params, at);
	}
	flatten(map);
}

/* mem=: no RAM from there on. memmap=: an entry more. */
static void user_changes(const struct boot_params *params, struct stretches *map)
{
	if ((params->given & BOOT_HAS_MEM) != 0)
		ram_forget(map, params->mem, UINT64_MAX);
	if ((params->given & BOOT_HAS_MEMMAP) != 0)
		stretch_add(map, params->memmap, params->memmap + params->memmap_size,
			    params->memmap_type);
	if ((params->given & (BOOT_HAS_MEM | BOOT_HAS_MEMMAP)) != 0)
		flatten(map);
}

/* Page 0 is reserved, and 640K to 1M is nothing. */
static void low_cut(struct stretches *map)
{
	ram_retype(map, 0, PAGE_SIZE, E820_RESERVED);
	ram_forget(map, BIOS_START, BIOS_STOP);
	flatten(map);
}

static void whole_frames(const struct stretches *from, pfn_t reach, struct ram_map *map)
{
	map->nr = 0;
	for (uint32_t i = 0; i < from->nr; i++) {
		const struct stretch *s = &from->list[i];
		uint64_t end = s->end / PAGE_SIZE < reach ? s->end / PAGE_SIZE : reach;
		uint64_t start = s->start / PAGE_SIZE + (s->start % PAGE_SIZE != 0);

		if (s->type == E820_RAM && start < end)
			map->ranges[map->nr++] =
				(struct page_model_range){(pfn_t)start, (pfn_t)end};
	}
}

void ram_map_compute(const struct boot_params *params, pfn_t reach, struct ram_map *map)
{
	struct stretches stretches = {0};

	if (!entries_wrap(params))
		firmware_stretches(params, &stretches);
	if (params->nr_e820 < 2 || stretches.nr < 2)
		sizes_stretches(params, &stretches);
	setup_data_cut(params, &stretches);
	user_changes(params, &stretches);
	low_cut(&stretches);
	whole_frames(&stretches, reach, map);
}

bool ram_map_has(const struct ram_map *map, pfn_t pfn)
{
	for (uint32_t i = 0; i < map->nr; i++)
		if (pfn >= map->ranges[i].start && pfn < map->ranges[i].end)
			return true;
	return false;
}
