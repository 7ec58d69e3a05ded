/* SPDX-License-Identifier: GPL-2.0-only */
/* Tunables: ranges, errors, and what follows from a write. */
#include "fixture.h"

#include "core/base/errno.h"
#include "core/page/page_sysctl.h"

static int set(const char *name, int32_t value)
{
	return page_sysctl(name, &value, 1);
}

static int32_t get(const char *name)
{
	int32_t values[PAGE_SYSCTL_VALUES_MAX];

	cr_assert_gt(page_sysctl_read(name, values), 0);
	return values[0];
}

static void edges(void)
{
	static const struct {
		const char *name;
		int32_t value;
		int result;
	} row[] = {
		{"min_free_kbytes", 0, 0},
		{"min_free_kbytes", INT32_MAX, 0},
		{"min_free_kbytes", -1, -EINVAL},
		{"min_free_kbytes", INT32_MIN, -EINVAL},
		{"percpu_pagelist_fraction", 8, 0},
		{"percpu_pagelist_fraction", INT32_MAX, 0},
		{"percpu_pagelist_fraction", 7, -EINVAL},
		{"percpu_pagelist_fraction", 0, -EINVAL},
		{"percpu_pagelist_fraction", -8, -EINVAL},
		{"min_unmapped_ratio", 0, 0},
		{"min_unmapped_ratio", 100, 0},
		{"min_unmapped_ratio", 101, -EINVAL},
		{"min_unmapped_ratio", -1, -EINVAL},
		{"min_slab_ratio", 100, 0},
		{"min_slab_ratio", 101, -EINVAL},
		{"zone_reclaim_mode", 7, 0},
		{"zone_reclaim_mode", -1, 0},
		{"zone_reclaim_mode", 0, 0},
		{"lowmem_reserve_ratio", 1, 0},
		{"lowmem_reserve_ratio", INT32_MAX, 0},
		{"overcommit_memory", 2, 0},
		{"overcommit_ratio", 80, 0},
		{"no_such_tunable", 1, -ENOENT},
		{"", 1, -ENOENT},
	};

	for (uint32_t i = 0; i < ARRAY_SIZE(row); i++) {
		int32_t before[PAGE_SYSCTL_VALUES_MAX];
		bool exists = page_sysctl_read(row[i].name, before) != 0;

		cr_assert_eq(set(row[i].name, row[i].value), row[i].result, "%s = %d", row[i].name,
			     row[i].value);
		if (row[i].result == 0)
			cr_assert_eq(get(row[i].name), row[i].value);
		else if (exists)
			cr_assert_eq(get(row[i].name), before[0]);
	}
}

Test(sysctl, refuses_what_is_out_of_range_and_keeps_the_old_value)
{
	run_fixture(&one_zone, edges);
}

static void ratio_of_zero(void)
{
	cr_assert_eq(set("lowmem_reserve_ratio", 0), 0);
	cr_assert_eq(get("lowmem_reserve_ratio"), 1);
	cr_assert_eq(set("lowmem_reserve_ratio", -5), 0);
	cr_assert_eq(get("lowmem_reserve_ratio"), 1);
}

Test(sysctl, a_ratio_below_1_becomes_1)
{
	run_fixture(&one_zone, ratio_of_zero);
}

static void lists(void)
{
	int32_t values[] = {2, 3, 4, 5};
	int32_t back[PAGE_SYSCTL_VALUES_MAX];

	cr_assert_eq(page_sysctl_read("lowmem_reserve_ratio", back), 3);
	cr_assert_eq(back[0], 256);
	cr_assert_eq(back[1], 32);
	cr_assert_eq(back[2], 32);
	cr_assert_eq(page_sysctl("lowmem_reserve_ratio", values, 4), -EINVAL);
	cr_assert_eq(page_sysctl("lowmem_reserve_ratio", values, 0), -EINVAL);
	cr_assert_eq(page_sysctl("lowmem_reserve_ratio", values, 2), 0);
	page_sysctl_read("lowmem_reserve_ratio", back);
	cr_assert_eq(back[0], 2);
	cr_assert_eq(back[1], 3);
	cr_assert_eq(back[2], 32);
	cr_assert_eq(page_sysctl("min_free_kbytes", values, 2), -EINVAL);
	cr_assert_eq(page_sysctl_read("nothing", back), 0);
}

Test(sysctl, a_short_list_changes_the_first_values_a_long_one_none)
{
	run_fixture(&one_zone, lists);
}

static void zone_ratios(void)
{
	const struct zone *zone = zone_of(ZONE_NORMAL);

	cr_assert_eq(get("min_unmapped_ratio"), 1);
	cr_assert_eq(get("min_slab_ratio"), 5);
	cr_assert_eq(get("overcommit_ratio"), 50);
	cr_assert_eq(get("min_free_kbytes"), 1024);
	cr_assert_eq(set("min_unmapped_ratio", 10), 0);
	cr_assert_eq(zone->min_unmapped_pages, 409);
	cr_assert_eq(set("min_slab_ratio", 100), 0);
	cr_assert_eq(zone->min_slab_pages, 4096);
}

Test(sysctl, ratios_become_pages_of_each_zone)
{
	run_fixture(&one_zone, zone_ratios);
}
