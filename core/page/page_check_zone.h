/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Zones recounted: pagesets, watermarks, reserves, counters, zonelists.
 */
#ifndef CORE_PAGE_PAGE_CHECK_ZONE_H
#define CORE_PAGE_PAGE_CHECK_ZONE_H

#include "core/base/check.h"
#include "core/base/mmzone.h"

/* A zone's counter, what the CPUs have not folded in included. */
int32_t census_stat(uint32_t zone_nr, enum zone_stat_item item);

/* B8, B14, B15, B19 of a zone. */
void zone_see_pagesets(struct check_run *run, uint32_t zone_nr);
void zone_see_watermarks(struct check_run *run, uint32_t zone_nr);
void zone_see_flags(struct check_run *run, uint32_t zone_nr);
void zone_see_counters(struct check_run *run, uint32_t zone_nr);
void zone_see_block_types(struct check_run *run, uint32_t zone_nr);
void zone_see_reserve(struct check_run *run, uint32_t zone_nr);

/* B14: totalreserve_pages. B15: the counters of all zones together. */
void zone_see_totalreserve(struct check_run *run);
void zone_see_global_counters(struct check_run *run);

/* B16: both zonelists of a node. */
void zone_see_zonelists(struct check_run *run, uint32_t nid);

/* The most that @cpu's part of a counter of the zone may be, or how much below 0. */
int8_t zone_part_at_most(uint32_t zone_nr, uint32_t cpu);

#endif
