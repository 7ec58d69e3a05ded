/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From the booted machine to the page model's map.
 */
#include "fuzz/engine/model_boot.h"
#include "core/base/page_addr.h"
#include "core/base/sched.h"
#include "core/boot/boot.h"
#include "core/pgtable/mm.h"
#include "core/pgtable/pgtable.h"
#include "fuzz/engine/each.h"
#include "fuzz/model/page_model.h"
#include "fuzz/model/ram_map.h"
#include "sim/cpu.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the models are told of one machine. */
struct machine_known {
	struct page_model_map map;
	pfn_t frames_end;
	size_t words;
	uint64_t *free; /* a bit per frame: in a free list or in a pageset right after boot */
};

static struct machine_known machines[MODEL_BOOT_SLOTS];
static struct machine_known *known = machines; /* the one that is entered */

static bool frame_kept(pfn_t pfn)
{
	return pfn >= known->frames_end || !(known->free[pfn / 64] >> pfn % 64 & 1);
}

static void block_is_free(const struct page *page, uint32_t order)
{
	pfn_t pfn = page_to_pfn(page);

	for (uint32_t i = 0; i < 1u << order; i++)
		known->free[(pfn + i) / 64] |= UINT64_C(1) << (pfn + i) % 64;
}

static void list_is_free(const struct list_head *list, uint32_t order)
{
	const struct page *page;

	list_for_each_entry (page, list, lru)
		block_is_free(page, order);
}

/* Slabs come and go: what caches have after boot may become free. */
static void slabs_may_go(void)
{
	for (pfn_t pfn = 0; pfn < known->frames_end; pfn++) {
		const struct page *page = pfn_valid(pfn) ? pfn_to_page(pfn) : NULL;

		if (page && PageSlab(page))
			block_is_free(page, compound_order(page));
	}
}

/* The page table, if any, of the addresses from @va on; the directory that names it (PAE). */
static void tables_may_go(pgd_t *pgd, vaddr_t va)
{
	pud_t *pudp = pud_offset(pgd + pgd_index(va), va);
	pmd_t *pmdp;

	if (pud_none(pudp_get(pudp)))
		return;
	pmdp = pmd_offset(pudp, va);
	if (PAGING_PAE)
		block_is_free(virt_to_page(pmdp), 0);
	if (pmd_present(pmdp_get(pmdp)))
		block_is_free(pmd_page(pmdp_get(pmdp)), 0);
}

/* The first task may get another address space. */
static void first_space_may_go(void)
{
	const struct mm_struct *mm = init_task()->mm;

	if (mm == NULL)
		return;
	block_is_free(virt_to_page(mm->pgd), 0);
	for (vaddr_t va = 0; va < TASK_SIZE; va += PMD_SIZE)
		tables_may_go(mm->pgd, va);
}

static void zone_free_frames(struct zone *zone, void *arg)
{
	(void)arg;
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		for (uint32_t type = 0; type < MIGRATE_TYPES; type++)
			list_is_free(&zone->free_area[order].free_list[type], order);
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		for (uint32_t type = 0; type < MIGRATE_PCPTYPES; type++)
			list_is_free(&zone->pageset[cpu]->pcp.lists[type], 0);
}

/* Ensures: a cleared bit for each of the machine's frames. */
static void free_frames_clear(void)
{
	size_t words = ((size_t)known->frames_end + 63) / 64;

	if (words > known->words) {
		free(known->free);
		known->free = malloc(words * sizeof(known->free[0]));
		known->words = words;
	}
	if (!known->free) {
		perror("mmfuzz: no memory for the frames that are free after boot");
		exit(2);
	}
	memset(known->free, 0, words * sizeof(known->free[0]));
}

static void free_frames_learn(void)
{
	known->frames_end = node_vars->max_pfn;
	free_frames_clear();
	each_populated_zone(zone_free_frames, NULL);
	slabs_may_go();
	first_space_may_go();
}

/* What firmware and boot line say is RAM, as far as the kernel wants it (highmem= may cut it). */
static void ranges_learn(struct page_model_map *map)
{
	struct ram_map ram;

	ram_map_compute(machine_boot_params(), MAX_ARCH_PFN, &ram);
	map->nr_ram = 0;
	for (uint32_t i = 0; i < ram.nr; i++) {
		struct page_model_range range = ram.ranges[i];

		if (range.end > node_vars->max_pfn)
			range.end = node_vars->max_pfn;
		if (range.start < range.end)
			map->ram[map->nr_ram++] = range;
	}
}

static void zone_learn(struct zone *zone, void *arg)
{
	struct page_model_map *map = arg;

	map->zones[map->nr_zones++] = (struct page_model_zone){
		.nid = (uint8_t)zone->node,
		.type = (uint8_t)zone_idx(zone),
		.frames = {zone->zone_start_pfn, zone->zone_start_pfn + zone->spanned_pages},
	};
}

void model_boot(uint32_t slot)
{
	assert(slot < MODEL_BOOT_SLOTS);
	known = &machines[slot];
	struct page_model_map *map = &known->map;

	ranges_learn(map);
	map->nr_zones = 0;
	each_populated_zone(zone_learn, map);
	map->direct_map_end = (pfn_t)(ram_direct_map_end() >> PAGE_SHIFT);
	free_frames_learn();
	map->kept = frame_kept;
	page_model_boot(map);
}

void model_enter(uint32_t slot)
{
	assert(slot < MODEL_BOOT_SLOTS);
	if (known == &machines[slot])
		return;
	known = &machines[slot];
	page_model_boot(&known->map);
}
