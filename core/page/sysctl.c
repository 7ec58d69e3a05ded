/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tunables: a row each, with what follows from a write.
 */
#include "core/base/errno.h"
#include "core/page/page_internal.h"
#include "core/page/page_sysctl.h"

/* As: min_free_kbytes_sysctl_handler() of 2.6.34. */
static void apply_min_free_kbytes(void)
{
	setup_per_zone_wmarks();
}

/* As: lowmem_reserve_ratio_sysctl_handler(). A ratio below 1 becomes 1. */
static void apply_lowmem_reserve_ratio(void)
{
	setup_per_zone_lowmem_reserve();
}

/*
 * As: percpu_pagelist_fraction_sysctl_handler(). The pages that are in the pagesets now stay there
 * until the next free or drain.
 */
static void apply_percpu_pagelist_fraction(void)
{
	struct zone *zone;
	uint32_t cpu;

	for_each_populated_zone (zone) {
		ulong_t high = zone->present_pages / (ulong_t)page_vars->percpu_pagelist_fraction;

		for_each_possible_cpu(cpu) setup_pagelist_highmark(zone->pageset[cpu], high);
	}
}

/* As: sysctl_min_unmapped_ratio_sysctl_handler(). */
static void apply_min_unmapped_ratio(void)
{
	struct zone *zone;

	for_each_zone (zone)
		zone->min_unmapped_pages =
			zone->present_pages * (ulong_t)page_vars->min_unmapped_ratio / 100;
}

/* As: sysctl_min_slab_ratio_sysctl_handler(). */
static void apply_min_slab_ratio(void)
{
	struct zone *zone;

	for_each_zone (zone)
		zone->min_slab_pages =
			zone->present_pages * (ulong_t)page_vars->min_slab_ratio / 100;
}

static void apply_zone_reclaim_mode(void)
{
}

static void apply_overcommit_memory(void)
{
}

static void apply_overcommit_ratio(void)
{
}

struct page_sysctl_row {
	const char *name;
	size_t offset; /* of the first value, in struct page_globals */
	uint32_t nr;
	int32_t least, greatest;
	void (*apply)(void);
};

static const struct page_sysctl_row rows[] = {
#define X(name, nr, least, greatest, says)                                                         \
	{#name, offsetof(struct page_globals, name), nr, least, greatest, apply_##name},
	PAGE_SYSCTLS(X)
#undef X
};

static const struct page_sysctl_row *row_by_name(const char *name)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (strcmp(rows[i].name, name) == 0)
			return &rows[i];
	}
	return NULL;
}

static int32_t *row_values(const struct page_sysctl_row *row)
{
	return (int32_t *)(void *)((char *)image_slot(IMAGE_PAGE) + row->offset);
}

int page_sysctl(const char *name, const int32_t *values, uint32_t nr)
{
	const struct page_sysctl_row *row = row_by_name(name);

	if (row == NULL)
		return -ENOENT;
	if (nr == 0 || nr > row->nr)
		return -EINVAL;
	for (uint32_t i = 0; i < nr; i++) {
		if (values[i] < row->least || values[i] > row->greatest)
			return -EINVAL;
	}
	for (uint32_t i = 0; i < nr; i++)
		row_values(row)[i] = values[i];
	row->apply();
	return 0;
}

uint32_t page_sysctl_read(const char *name, int32_t values[PAGE_SYSCTL_VALUES_MAX])
{
	const struct page_sysctl_row *row = row_by_name(name);

	if (row == NULL)
		return 0;
	for (uint32_t i = 0; i < row->nr; i++)
		values[i] = row_values(row)[i];
	return row->nr;
}

int sysctl_overcommit_memory(void)
{
	return page_vars->overcommit_memory;
}

int sysctl_overcommit_ratio(void)
{
	return page_vars->overcommit_ratio;
}
