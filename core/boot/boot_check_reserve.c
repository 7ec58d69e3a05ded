/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The reservations of start-up, as they stood at hand-over, against each other and against the
 * struct pages.
 *
 *   record.active   ----------------------    RAM, node by node
 *   record.res         ##    ####  #          reserved, by name
 *   struct pages    f  rr    rrrr  r  f  f    r: PG_reserved, f: handed over
 */
#include "core/boot/boot_check_reserve.h"

#include <inttypes.h>

#include "core/boot/boot_internal.h"

/* As many reservations as the record has room for. */
static int nr_kept(void)
{
	return min(boot_vars->record.nr_res, BOOT_RECORD_RES_MAX);
}

/* Reservations that page tables, CPUs or the ramdisk need in whole frames. */
static bool wants_whole_frames(const struct early_res *r)
{
	static const char *const names[] = {"TRAMPOLINE", "PGTABLE", "NEW RAMDISK"};

	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		if (strcmp(r->name, names[i]) == 0)
			return true;
	}
	return false;
}

/* ---- M10 ------------------------------------------------------------------------------------- */

static void see_reservation(struct check_run *run, const struct early_res *r)
{
	CHECK_THAT(run, r->start < r->end, "reservation '%s' is empty: %" PRIx64 " to %" PRIx64,
		   r->name, r->start, r->end);
	CHECK_THAT(run, !wants_whole_frames(r) || IS_ALIGNED(r->start, PAGE_SIZE),
		   "reservation '%s' at %" PRIx64 " does not begin with a frame", r->name,
		   r->start);
	for (const struct early_res *other = boot_vars->record.res; other < r; other++)
		CHECK_THAT(run, r->end <= other->start || other->end <= r->start,
			   "reservations '%s' and '%s' overlap at %" PRIx64, other->name, r->name,
			   max(r->start, other->start));
}

void boot_see_reservations(struct check_run *run)
{
	for (int i = 0; i < nr_kept() && !run->failed; i++)
		see_reservation(run, &boot_vars->record.res[i]);
}

/* ---- M11 ------------------------------------------------------------------------------------- */

static bool is_initmem(pfn_t pfn)
{
	return pfn >= PFN_DOWN(image_slot_paddr(IMAGE_INIT)) &&
	       pfn < PFN_DOWN(image_slot_paddr(IMAGE_INIT + 1));
}

/* Of a ramdisk that begins inside a frame that one is not given back with the others. */
static bool is_ramdisk_frame(const struct early_res *r, pfn_t pfn)
{
	return (strcmp(r->name, "RAMDISK") == 0 || strcmp(r->name, "NEW RAMDISK") == 0) &&
	       PFN_PHYS(pfn) >= r->start;
}

/* Does @r still keep frame @pfn, which it meets? */
static bool still_keeps(const struct early_res *r, pfn_t pfn)
{
	if (boot_vars->initmem_freed && is_initmem(pfn))
		return false;
	return boot_vars->initrd_start != 0 || !is_ramdisk_frame(r, pfn);
}

static bool is_kept(pfn_t pfn)
{
	for (int i = 0; i < nr_kept(); i++) {
		const struct early_res *r = &boot_vars->record.res[i];

		if (r->start < PFN_PHYS(pfn + 1) && r->end > PFN_PHYS(pfn) && still_keeps(r, pfn))
			return true;
	}
	return false;
}

static void see_range(struct check_run *run, const struct node_active_region *range)
{
	for (pfn_t pfn = range->start_pfn; pfn < range->end_pfn && !run->failed; pfn++) {
		if (!PageReserved(pfn_to_page(pfn)))
			continue;
		CHECK_THAT(run, is_kept(pfn),
			   "frame 0x%x is RAM that nobody keeps, and was not handed over", pfn);
	}
}

/* Who reserved what the record has no room for is not known. */
void boot_see_handed_over(struct check_run *run)
{
	const struct boot_record *record = &boot_vars->record;

	if (record->nr_res > BOOT_RECORD_RES_MAX)
		return;
	for (int i = 0; i < record->nr_active && !run->failed; i++)
		see_range(run, &record->active[i]);
}

/* ---- after a step ---------------------------------------------------------------------------- */

void boot_see_reservations_touched(struct check_run *run)
{
	if (check_touched(&boot_vars->record, sizeof(boot_vars->record)))
		boot_see_reservations(run);
}

void boot_see_handed_over_touched(struct check_run *run)
{
	if (check_touched(&boot_vars->record, sizeof(boot_vars->record)) ||
	    check_touched(&boot_vars->initmem_freed, sizeof(boot_vars->initmem_freed)) ||
	    check_touched(&boot_vars->initrd_start, sizeof(boot_vars->initrd_start)))
		boot_see_handed_over(run);
}
