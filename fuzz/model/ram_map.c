/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The RAM of a machine: a list of stretches of one type each, made at every address from all
 * entries there, then cut.
 */
#include "fuzz/model/ram_map.h"
#include <string.h>

#define TABLE_MAX  128u /* entries of the kernel's table; what is beyond is lost */
#define BIOS_START UINT64_C(0xa0000)
#define BIOS_STOP  UINT64_C(0x100000)
#define E801_LOW   UINT64_C(0x9f000)

struct stretch {
	uint64_t start;
	uint64_t end;
	uint32_t type;
};

struct stretches {
	uint32_t nr;
	struct stretch list[TABLE_MAX + 2];
};

static bool entries_wrap(const struct boot_params *params)
{
	for (uint32_t i = 0; i < params->nr_e820; i++)
		if (params->e820[i].size > UINT64_MAX - params->e820[i].addr)
			return true;
	return false;
}

/* Where anything begins or ends, sorted. Ensures: how many there are. */
static uint32_t borders(const struct boot_params *params, uint64_t at[])
{
	uint32_t nr = 0;

	for (uint32_t i = 0; i < 2 * params->nr_e820; i++) {
		const struct e820_firmware_entry *e = &params->e820[i / 2];
		uint64_t border = i % 2 ? e->addr + e->size : e->addr;
		uint32_t place = nr++;

		for (; place > 0 && at[place - 1] > border; place--)
			at[place] = at[place - 1];
		at[place] = border;
	}
	return nr;
}

/* The highest type among the entries that cover an address; 0: none does. */
static uint32_t type_at(const struct boot_params *params, uint64_t addr)
{
	uint32_t type = 0;

	for (uint32_t i = 0; i < params->nr_e820; i++) {
		const struct e820_firmware_entry *e = &params->e820[i];

		if (e->addr <= addr && addr - e->addr < e->size && e->type > type)
			type = e->type;
	}
	return type;
}

static void firmware_stretches(const struct boot_params *params, struct stretches *map)
{
	uint64_t at[2 * E820_FIRMWARE_MAX];
	uint32_t nr = borders(params, at);

	map->nr = 0;
	for (uint32_t i = 0; i + 1 < nr; i++) {
		struct stretch next = {at[i], at[i + 1], type_at(params, at[i])};
		struct stretch *last = map->nr ? &map->list[map->nr - 1] : NULL;

		if (next.start == next.end || next.type == 0)
			continue;
		if (last && last->end == next.start && last->type == next.type)
			last->end = next.end;
		else if (map->nr < TABLE_MAX)
			map->list[map->nr++] = next;
		else
			return;
	}
}

/* No map, or one of a single entry: the firmware's older answer, memory below and above 1 MiB. */
static void sizes_stretches(const struct boot_params *params, struct stretches *map)
{
	uint64_t above = params->ram > BIOS_STOP ? (params->ram - BIOS_STOP) / 1024 * 1024 : 0;

	map->list[0] = (struct stretch){0, E801_LOW, E820_RAM};
	map->list[1] = (struct stretch){BIOS_STOP, BIOS_STOP + above, E820_RAM};
	map->nr = 2;
}

/* mem=: no RAM from there on; what is left of an entry may be nothing. */
static void mem_cut(const struct boot_params *params, struct stretches *map)
{
	uint32_t kept = 0;

	if ((params->given & BOOT_HAS_MEM) == 0)
		return;
	for (uint32_t i = 0; i < map->nr; i++) {
		struct stretch s = map->list[i];

		if (s.type == E820_RAM && s.end > params->mem)
			s.end = params->mem;
		if (s.start < s.end)
			map->list[kept++] = s;
	}
	map->nr = kept;
}

/* Page 0 becomes another type: where that splits an entry, the table has one more. */
static uint32_t page_0_cut(struct stretches *map)
{
	uint32_t entries = map->nr;

	for (uint32_t i = 0; i < map->nr; i++) {
		struct stretch *s = &map->list[i];

		if (s->type != E820_RAM || s->start >= PAGE_SIZE)
			continue;
		if (s->end > PAGE_SIZE)
			entries++;
		s->start = s->end > PAGE_SIZE ? PAGE_SIZE : s->end;
	}
	return entries;
}

/* 640K to 1M is no RAM. What lies behind, of an entry around it, needs room for a new entry. */
static void bios_cut(struct stretches *map, uint32_t entries)
{
	uint32_t nr = map->nr;

	for (uint32_t i = 0; i < nr; i++) {
		struct stretch *s = &map->list[i];
		uint64_t end = s->end;

		if (s->type != E820_RAM || s->start >= BIOS_STOP || end <= BIOS_START)
			continue;
		if (s->start >= BIOS_START) {
			s->start = end < BIOS_STOP ? end : BIOS_STOP;
			continue;
		}
		s->end = BIOS_START;
		if (end <= BIOS_STOP || entries >= TABLE_MAX)
			continue;
		memmove(s + 2, s + 1, (nr - i - 1) * sizeof(*s));
		s[1] = (struct stretch){BIOS_STOP, end, E820_RAM};
		map->nr = nr + 1;
		return;
	}
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
	mem_cut(params, &stretches);
	bios_cut(&stretches, page_0_cut(&stretches));
	whole_frames(&stretches, reach, map);
}

bool ram_map_has(const struct ram_map *map, pfn_t pfn)
{
	for (uint32_t i = 0; i < map->nr; i++)
		if (pfn >= map->ranges[i].start && pfn < map->ranges[i].end)
			return true;
	return false;
}
