/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the kernel found out about RAM against what firmware and boot line say of it.
 */
#include "fuzz/engine/map_check.h"
#include "core/boot/boot.h"
#include "fuzz/model/ram_map.h"

/* The first frame of RAM in the kernel's map from @pfn on, and the first behind it that is none. */
static struct page_model_range kernel_ram_from(uint64_t pfn)
{
	const struct e820map *e820 = &boot_vars->e820;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		pfn_t start, end;

		if (pfn < MAX_ARCH_PFN &&
		    e820_find_active_region(&e820->map[i], (pfn_t)pfn, MAX_ARCH_PFN, &start, &end))
			return (struct page_model_range){start, end};
	}
	return (struct page_model_range){MAX_ARCH_PFN, MAX_ARCH_PFN};
}

static void m9_full(struct check_run *run)
{
	struct ram_map map;
	pfn_t pfn = 0;

	ram_map_compute(machine_boot_params(), MAX_ARCH_PFN, &map);
	for (uint32_t i = 0; i <= map.nr && !run->failed; i++) {
		const struct page_model_range none = {MAX_ARCH_PFN, MAX_ARCH_PFN};
		struct page_model_range want = i < map.nr ? map.ranges[i] : none;
		struct page_model_range got = kernel_ram_from(pfn);

		CHECK_THAT(run, got.start == want.start && got.end == want.end,
			   "from frame 0x%x on the kernel has RAM at 0x%x to 0x%x, "
			   "the firmware at 0x%x to 0x%x",
			   pfn, got.start, got.end, want.start, want.end);
		pfn = want.end;
	}
}

static void m9_touched(struct check_run *run)
{
	if (check_touched(&boot_vars->e820, sizeof(boot_vars->e820)))
		m9_full(run);
}

const struct check map_checks[] = {
	{"M9", "the kernel's e820 map says of every frame what the firmware's says", m9_touched,
	 m9_full},
};

const uint32_t map_checks_nr = sizeof(map_checks) / sizeof(map_checks[0]);
