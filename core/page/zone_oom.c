/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One OOM kill at a time for each zone: ZONE_OOM_LOCKED, guarded by zone_scan_lock.
 *
 * As: try_set_zone_oom() and clear_zonelist_oom() of 2.6.34's mm/oom_kill.c.
 */
#include "core/page/page_internal.h"

bool try_set_zone_oom(struct zonelist *zonelist, gfp_t gfp_mask)
{
	enum zone_type highest = gfp_zone(gfp_mask);
	bool locked = false;
	struct zoneref *z;
	struct zone *zone;

	spin_lock(&page_vars->zone_scan_lock);
	for_each_zone_zonelist (zone, z, zonelist, highest) {
		if (zone_is_oom_locked(zone)) {
			locked = true;
			break;
		}
	}
	if (!locked) {
		for_each_zone_zonelist (zone, z, zonelist, highest)
			zone_set_flag(zone, ZONE_OOM_LOCKED);
	}
	spin_unlock(&page_vars->zone_scan_lock);
	return !locked;
}

void clear_zonelist_oom(struct zonelist *zonelist, gfp_t gfp_mask)
{
	struct zoneref *z;
	struct zone *zone;

	spin_lock(&page_vars->zone_scan_lock);
	for_each_zone_zonelist (zone, z, zonelist, gfp_zone(gfp_mask))
		zone_clear_flag(zone, ZONE_OOM_LOCKED);
	spin_unlock(&page_vars->zone_scan_lock);
}
