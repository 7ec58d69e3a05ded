/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Zones recounted, in 64 bits and from the tunables, as 2.6.34's formulas say.
 */
#include "core/page/page_check_zone.h"

#include "core/page/page_census.h"
#include "core/page/page_internal.h"

static const char *name_of(uint32_t zone_nr)
{
	return census_zone_name(zone_nr);
}

/* Do the counters and marks of a zone say anything? */
static bool zone_exists(uint32_t zone_nr)
{
	return zone_nr / MAX_NR_ZONES < node_vars->nr_online_nodes &&
	       populated_zone(census_zone(zone_nr));
}

int32_t census_stat(uint32_t zone_nr, enum zone_stat_item item)
{
	int32_t sum = atomic_read(&census_zone(zone_nr)->vm_stat[item]);

	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];

		if (pset != NULL)
			sum += pset->vm_stat_diff[item];
	}
	return sum;
}

/* ---- B8 -------------------------------------------------------------------------------------- */

struct pageset_size {
	uint64_t high;
	uint64_t batch;
};

/* A quarter of a thousandth of the zone, 128 KiB at most, 2^n - 1; six of these are kept. */
static struct pageset_size size_by_zone(uint64_t present)
{
	uint64_t quarter = (present / 1024 > 128 ? 128 : present / 1024) / 4;
	uint64_t power = 1;

	if (quarter == 0)
		quarter = 1;
	while (power * 2 <= quarter + quarter / 2)
		power *= 2;
	return (struct pageset_size){.high = 6 * (power - 1), .batch = power > 2 ? power - 1 : 1};
}

static struct pageset_size size_by_fraction(uint64_t present, uint64_t fraction)
{
	uint64_t high = present / fraction;
	uint64_t batch = high / 4 > PAGE_SHIFT * 8 ? PAGE_SHIFT * 8 : high / 4;

	return (struct pageset_size){.high = high, .batch = batch == 0 ? 1 : batch};
}

static struct pageset_size size_of(const struct zone *zone)
{
	uint64_t fraction = (uint64_t)page_vars->percpu_pagelist_fraction;

	return fraction != 0 ? size_by_fraction(zone->present_pages, fraction)
			     : size_by_zone(zone->present_pages);
}

static void see_pageset(struct check_run *run, uint32_t zone_nr, uint32_t cpu,
			const struct pageset_size *size)
{
	const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];
	uint32_t counted = 0;

	for (uint32_t type = 0; type < MIGRATE_PCPTYPES; type++)
		counted += page_census.zone[zone_nr].length[LIST_PAGESET(cpu, type)];
	CHECK_THAT(run, (uint32_t)pset->pcp.count == counted,
		   "zone %s CPU %u: pageset count %d, lists %u", name_of(zone_nr), cpu,
		   pset->pcp.count, counted);
	CHECK_THAT(
		run,
		(uint64_t)pset->pcp.high == size->high && (uint64_t)pset->pcp.batch == size->batch,
		"zone %s CPU %u: pageset high %d batch %d, computed %u and %u", name_of(zone_nr),
		cpu, pset->pcp.high, pset->pcp.batch, (uint32_t)size->high, (uint32_t)size->batch);
}

void zone_see_pagesets(struct check_run *run, uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	struct pageset_size size = size_of(zone);

	if (!zone_exists(zone_nr))
		return;
	for (uint32_t cpu = 0; cpu < NR_CPUS && !run->failed; cpu++) {
		CHECK_THAT(run, zone->pageset[cpu] == page_census.pageset[zone_nr][cpu],
			   "zone %s CPU %u: the pageset moved", name_of(zone_nr), cpu);
		if (page_census.pageset[zone_nr][cpu] != NULL && !run->failed)
			see_pageset(run, zone_nr, cpu, &size);
	}
}

/* ---- B14 ------------------------------------------------------------------------------------- */

static bool zone_is_highmem(uint32_t zone_nr)
{
	return is_highmem_idx(zone_nr % MAX_NR_ZONES);
}

static uint64_t lowmem_present(void)
{
	uint64_t pages = 0;

	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		if (zone_exists(zone_nr) && !zone_is_highmem(zone_nr))
			pages += census_zone(zone_nr)->present_pages;
	}
	return pages;
}

static void see_marks(struct check_run *run, uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	uint64_t present = zone->present_pages;
	uint64_t pages_min = (uint64_t)(uint32_t)page_vars->min_free_kbytes >> (PAGE_SHIFT - 10);
	uint64_t share = pages_min * present / lowmem_present();
	uint64_t least = share;

	if (zone_is_highmem(zone_nr)) {
		least = present / 1024;
		least = least < 32 ? 32 : least > 128 ? 128 : least;
	}
	CHECK_THAT(run,
		   zone->watermark[WMARK_MIN] == (ulong_t)least &&
			   zone->watermark[WMARK_LOW] == (ulong_t)(least + share / 4) &&
			   zone->watermark[WMARK_HIGH] == (ulong_t)(least + share / 2),
		   "zone %s: watermarks %u %u %u, computed %u %u %u", name_of(zone_nr),
		   zone->watermark[WMARK_MIN], zone->watermark[WMARK_LOW],
		   zone->watermark[WMARK_HIGH], (uint32_t)least, (uint32_t)(least + share / 4),
		   (uint32_t)(least + share / 2));
}

/* What the zones above @zone_nr, up to @above, have, through the ratio of this zone. */
static uint64_t reserve_against(uint32_t zone_nr, uint32_t above)
{
	uint32_t idx = zone_nr % MAX_NR_ZONES;
	int64_t ratio = idx < MAX_NR_ZONES - 1 ? page_vars->lowmem_reserve_ratio[idx] : 1;
	uint64_t present = 0;

	for (uint32_t i = idx + 1; i <= above; i++)
		present += census_zone(zone_nr - idx + i)->present_pages;
	return present / (ratio < 1 ? 1 : (uint64_t)ratio);
}

void zone_see_watermarks(struct check_run *run, uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);

	if (!zone_exists(zone_nr))
		return;
	see_marks(run, zone_nr);
	for (uint32_t above = 0; above < MAX_NR_ZONES; above++)
		CHECK_THAT(run, zone->lowmem_reserve[above] == reserve_against(zone_nr, above),
			   "zone %s: lowmem_reserve[%u] is %u, computed %u", name_of(zone_nr),
			   above, zone->lowmem_reserve[above],
			   (uint32_t)reserve_against(zone_nr, above));
}

void zone_see_totalreserve(struct check_run *run)
{
	uint64_t total = 0;

	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		const struct zone *zone = census_zone(zone_nr);
		uint64_t reserve = 0;

		if (!zone_exists(zone_nr))
			continue;
		for (uint32_t above = zone_nr % MAX_NR_ZONES; above < MAX_NR_ZONES; above++) {
			if (zone->lowmem_reserve[above] > reserve)
				reserve = zone->lowmem_reserve[above];
		}
		reserve = (ulong_t)(reserve + zone->watermark[WMARK_HIGH]);
		total += reserve < zone->present_pages ? reserve : zone->present_pages;
	}
	CHECK_THAT(run, node_vars->totalreserve_pages == total,
		   "totalreserve_pages %u, the zones' reserves and high marks %u",
		   node_vars->totalreserve_pages, (uint32_t)total);
}

/* ---- B15 ------------------------------------------------------------------------------------- */

/*
 * What a CPU's part of a counter may be. Thresholds fall when a CPU goes, and parts that are beyond
 * them then stay until they are counted on.
 */
int8_t zone_part_at_most(uint32_t zone_nr, uint32_t cpu)
{
	const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];
	int32_t units = (int32_t)(census_zone(zone_nr)->present_pages >> (27 - PAGE_SHIFT));
	int32_t with_all_cpus = 2 * fls(cpu_count()) * (1 + fls((uint32_t)units));

	return (int8_t)max((int32_t)pset->stat_threshold, min(with_all_cpus, 125));
}

/* Does any of the CPU's parts of counters go beyond its threshold? */
static bool beyond_threshold(const struct per_cpu_pageset *pset, int8_t threshold)
{
	bool beyond = false;

	for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++)
		beyond |= (pset->vm_stat_diff[item] > threshold) |
			  (pset->vm_stat_diff[item] < -threshold);
	return beyond;
}

static void see_thresholds(struct check_run *run, uint32_t zone_nr, uint32_t cpu)
{
	const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];
	uint32_t item = 0;
	int8_t most;

	if (pset == NULL)
		return;
	check_decided(run);
	most = zone_part_at_most(zone_nr, cpu);
	if (likely(!beyond_threshold(pset, most)))
		return;
	while (pset->vm_stat_diff[item] <= most && pset->vm_stat_diff[item] >= -most)
		item++;
	check_failed(run, "zone %s CPU %u: %s differs by %d, the threshold is %d", name_of(zone_nr),
		     cpu, vmstat_name(item), pset->vm_stat_diff[item], most);
}

/* Events may have wrapped; states may not be negative. */
static void see_signs(struct check_run *run, uint32_t zone_nr)
{
	int32_t sums[NUMA_HIT];
	int32_t signs = 0;

	for (uint32_t item = 0; item < NUMA_HIT; item++)
		sums[item] = atomic_read(&census_zone(zone_nr)->vm_stat[item]);
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];

		for (uint32_t item = 0; item < NUMA_HIT && pset != NULL; item++)
			sums[item] += pset->vm_stat_diff[item];
	}
	for (uint32_t item = 0; item < NUMA_HIT; item++)
		signs |= sums[item];
	check_decided(run);
	for (uint32_t item = 0; item < NUMA_HIT && signs < 0; item++)
		if (sums[item] < 0)
			check_failed(run, "zone %s: %s is %d", name_of(zone_nr), vmstat_name(item),
				     sums[item]);
}

void zone_see_block_types(struct check_run *run, uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	const uint8_t *type = page_census.block_type + page_census.first_block[zone_nr];
	const uint32_t *types = page_census.zone[zone_nr].types;
	uint32_t block = 0;

	if (!zone_exists(zone_nr))
		return;
	while (types[MIGRATE_TYPES] != 0 && type[block] < MIGRATE_TYPES)
		block++;
	CHECK_THAT(run, types[MIGRATE_TYPES] == 0, "zone %s pageblock %u has type %u",
		   name_of(zone_nr), block, type[block]);
	CHECK_THAT(run, zone->nr_isolate_pageblock == types[MIGRATE_ISOLATE],
		   "zone %s: nr_isolate_pageblock %u, pageblocks %u", name_of(zone_nr),
		   zone->nr_isolate_pageblock, types[MIGRATE_ISOLATE]);
}

/* ZONE_OOM_LOCKED and ZONE_RECLAIM_LOCKED belong to a request under way. */
void zone_see_flags(struct check_run *run, uint32_t zone_nr)
{
	if (!zone_exists(zone_nr))
		return;
	CHECK_THAT(run, census_zone(zone_nr)->flags == 0, "zone %s: flags 0x%x between requests",
		   name_of(zone_nr), census_zone(zone_nr)->flags);
}

void zone_see_counters(struct check_run *run, uint32_t zone_nr)
{
	if (!zone_exists(zone_nr))
		return;
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		see_thresholds(run, zone_nr, cpu);
	see_signs(run, zone_nr);
}

/*
 * The zone's counters as they are now, and what that changes in the sums. A zone whose memory map
 * takes all its frames counts, although it is not populated.
 */
static void stats_take(uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	int32_t *last = page_census.zone[zone_nr].stat;

	for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++) {
		int32_t now = atomic_read(&zone->vm_stat[item]);

		page_census.stat[item] += now - last[item];
		last[item] = now;
	}
}

void zone_see_global_counters(struct check_run *run)
{
	const int32_t *sum = page_census.stat;
	uint32_t item = 0;

	for (uint32_t zones = page_census.touched[PART_STATS]; zones != 0; zones &= zones - 1)
		stats_take((uint32_t)__builtin_ctz(zones));
	while (item < NR_VM_ZONE_STAT_ITEMS && atomic_read(&page_vars->vm_stat[item]) == sum[item])
		item++;
	CHECK_THAT(run, item == NR_VM_ZONE_STAT_ITEMS, "%s: %d of all zones, %d in the zones",
		   vmstat_name(item), atomic_read(&page_vars->vm_stat[item]), sum[item]);
}

/* ---- B19 ------------------------------------------------------------------------------------- */

void zone_see_reserve(struct check_run *run, uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	uint64_t asked =
		((uint64_t)zone->watermark[WMARK_MIN] + pageblock_nr_pages - 1) >> pageblock_order;
	uint32_t reserved = page_census.zone[zone_nr].types[MIGRATE_RESERVE];

	if (!zone_exists(zone_nr))
		return;
	CHECK_THAT(run, reserved <= (asked < 2 ? asked : 2),
		   "zone %s: %u reserve pageblocks, the min watermark asks for %u",
		   name_of(zone_nr), reserved, (uint32_t)(asked < 2 ? asked : 2));
}
