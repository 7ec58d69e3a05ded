/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A1, as an argument from the end: which flags did the last attempt have, and would a zone have
 * passed with them?
 *
 * A zone counts only if it passes twice: by the kernel's counters (which may lag behind by the
 * parts of the CPUs, and include isolated blocks), and by the blocks that can be handed out.
 */
#include "core/page/page_availability_check.h"

#include "core/base/jiffies.h"
#include "core/base/page_addr.h"
#include "core/base/sched.h"
#include "core/page/page_census.h"
#include "core/page/page_check_zone.h"
#include "core/page/page_internal.h"

#include <stdio.h>

/* What a zone had to give, at some moment. */
struct zone_supply {
	int64_t counter;            /* NR_FREE_PAGES as the kernel read it */
	uint32_t blocks[MAX_ORDER]; /* nr_free */
	uint32_t usable[MAX_ORDER]; /* of those: not isolated */
};

struct request {
	unsigned int order;
	int classzone_idx;
	uint32_t alloc_flags;
};

static bool may_reclaim(const struct availability_request *asked, gfp_t gfp)
{
	return (gfp & GFP_THISNODE) != GFP_THISNODE && (gfp & __GFP_WAIT) &&
	       !(asked->task_flags & PF_MEMALLOC);
}

/* Of the last attempt that looked at the zones. */
static uint32_t flags_of_last_attempt(const struct availability_request *asked, gfp_t gfp)
{
	const struct task_struct *task = asked->task;
	uint32_t flags = ALLOC_WMARK_MIN;

	if ((gfp & GFP_THISNODE) == GFP_THISNODE)
		return ALLOC_WMARK_LOW;
	if (gfp & __GFP_HIGH)
		flags |= ALLOC_HIGH;
	if (!(gfp & __GFP_WAIT) || rt_task(task))
		flags |= ALLOC_HARDER;
	if (!(gfp & __GFP_NOMEMALLOC) &&
	    ((asked->task_flags & PF_MEMALLOC) || test_tsk_thread_flag(task, TIF_MEMDIE)))
		flags |= ALLOC_NO_WATERMARKS;
	return flags;
}

static uint32_t isolated_blocks(const struct zone *zone, uint32_t order)
{
	const struct list_head *head = &zone->free_area[order].free_list[MIGRATE_ISOLATE];
	uint32_t zone_nr = census_zone_nr(zone);
	uint32_t node = census_node(zone_nr, head->next);
	uint32_t nr = 0;

	if (zone->nr_isolate_pageblock == 0)
		return 0;
	while (node != NODE_BAD && !(node & NODE_HEAD) && nr < zone->free_area[order].nr_free) {
		nr++;
		node = census_node(zone_nr, census_links(node)->next);
	}
	return nr;
}

static void supply_now(const struct zone *zone, struct zone_supply *supply)
{
	supply->counter = zone_page_state(zone, NR_FREE_PAGES);
	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		supply->blocks[order] = zone->free_area[order].nr_free;
		supply->usable[order] = supply->blocks[order] - isolated_blocks(zone, order);
	}
}

/* The census still stands before the call. The counter may have been lower by the CPUs' parts. */
static void supply_before(const struct zone *zone, struct zone_supply *supply)
{
	const struct zone_census *sums = &page_census.zone[census_zone_nr(zone)];

	supply->counter = 0;
	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		supply->blocks[order] = sums->blocks[order];
		supply->usable[order] =
			supply->blocks[order] - sums->length[LIST_FREE(order, MIGRATE_ISOLATE)];
		supply->counter += (int64_t)supply->blocks[order] << order;
	}
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		if (zone->pageset[cpu] != NULL)
			supply->counter -= zone_part_at_most(census_zone_nr(zone), cpu);
	}
}

/* zone_watermark_ok() with 64 bits and the numbers given. */
static bool passes(const struct zone *zone, const struct request *request, int64_t free,
		   const uint32_t blocks[MAX_ORDER])
{
	int64_t least = zone->watermark[request->alloc_flags & ALLOC_WMARK_MASK];

	free -= (INT64_C(1) << request->order) - 1;
	if (request->alloc_flags & ALLOC_HIGH)
		least -= least / 2;
	if (request->alloc_flags & ALLOC_HARDER)
		least -= least / 4;
	if (free <= least + (int64_t)zone->lowmem_reserve[request->classzone_idx])
		return false;
	for (uint32_t order = 0; order < request->order; order++) {
		free -= (int64_t)blocks[order] << order;
		least /= 2;
		if (free <= least)
			return false;
	}
	return true;
}

static bool supply_suffices(const struct zone *zone, const struct request *request,
			    const struct zone_supply *supply)
{
	int64_t usable = 0;
	bool fits = false;

	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		usable += (int64_t)supply->usable[order] << order;
		fits |= order >= request->order && supply->usable[order] != 0;
	}
	if (!fits || (request->alloc_flags & ALLOC_NO_WATERMARKS))
		return fits;
	return passes(zone, request, supply->counter, supply->blocks) &&
	       passes(zone, request, usable, supply->usable);
}

/* Would @zone have had to give? */
static bool zone_had(const struct zone *zone, const struct request *request, bool drained)
{
	struct zone_supply supply;

	supply_now(zone, &supply);
	if (!supply_suffices(zone, request, &supply))
		return false;
	if (!drained)
		return true;
	if (!page_census_live())
		return false;
	supply_before(zone, &supply);
	return supply_suffices(zone, request, &supply);
}

/* How many of the next direct reclaims report progress? */
static uint32_t progress_rounds_left(void)
{
	const struct reclaim_hooks *hooks = &page_vars->hooks;

	if (hooks->try_to_free_pages != 0)
		return UINT32_MAX;
	return hooks->test_progress_pages != 0 ? hooks->test_progress_times : 0;
}

struct availability_request availability_request_now(gfp_t gfp, unsigned int order, int nid)
{
	struct availability_request asked = {
		.gfp = gfp,
		.order = order,
		.nid = nid < 0 ? numa_node_id() : nid,
		.task = current,
		.task_flags = current->flags,
		.faults = fail_page_alloc_get()->fired,
		.steps = machine_spent(),
		.began = jiffies,
		.progress_rounds = progress_rounds_left(),
	};

	for (uint32_t zone_nr = 0; zone_nr < node_vars->nr_online_nodes * MAX_NR_ZONES; zone_nr++)
		asked.free[zone_nr] = (int32_t)zone_page_state(census_zone(zone_nr), NR_FREE_PAGES);
	return asked;
}

/*
 * May a zone have more at the end than when the request looked last? Reclaim drains the pagesets
 * for a block, who reclaims may free what it does not report, and once the request has waited
 * everybody else may have freed: after a reclaim without progress it does not look again.
 */
static bool may_grow(const struct availability_request *asked, gfp_t gfp)
{
	return may_reclaim(asked, gfp) &&
	       (asked->order > 0 || page_vars->hooks.try_to_free_pages != 0 ||
		jiffies != asked->began);
}

/* The first zone that the request may look into; NULL: none, or it is not even asked. */
static struct zone *first_zone(const struct availability_request *asked, gfp_t gfp)
{
	struct zone *zone;

	/* Beyond the largest block, or a node that is not there: nothing to judge */
	if (fail_page_alloc_get()->fired != asked->faults || asked->order >= MAX_ORDER ||
	    asked->nid >= (int)node_vars->nr_online_nodes)
		return NULL;
	if (__builtin_popcount(gfp & (__GFP_DMA | __GFP_HIGHMEM | __GFP_DMA32)) > 1)
		return NULL; /* no zone is meant: a BUG, not a NULL */
	first_zones_zonelist(node_zonelist(asked->nid, gfp), gfp_zone(gfp), NULL, &zone);
	return zone;
}

bool page_availability_holds(const struct availability_request *asked, char *why, size_t size)
{
	struct request request = {.order = asked->order};
	gfp_t gfp = asked->gfp & page_vars->gfp_allowed_mask;
	struct zone *zone = first_zone(asked, gfp);
	struct zonelist *zonelist;
	struct zoneref *z;

	if (zone == NULL)
		return true;
	zonelist = node_zonelist(asked->nid, gfp);
	request.classzone_idx = (int)zone_idx(zone);
	request.alloc_flags = flags_of_last_attempt(asked, gfp);
	for_each_zone_zonelist (zone, z, zonelist, gfp_zone(gfp)) {
		if (!zone_had(zone, &request, may_grow(asked, gfp)))
			continue;
		snprintf(why, size,
			 "A1 zone %s: order %u was there: NR_FREE_PAGES %u, mark %u, reserve %u",
			 census_zone_name(census_zone_nr(zone)), asked->order,
			 zone_page_state(zone, NR_FREE_PAGES),
			 request.alloc_flags & ALLOC_NO_WATERMARKS
				 ? 0
				 : zone->watermark[request.alloc_flags & ALLOC_WMARK_MASK],
			 zone->lowmem_reserve[request.classzone_idx]);
		return false;
	}
	return true;
}

bool page_failure_is_reported(const struct availability_request *asked, char *line, size_t size)
{
	gfp_t gfp = asked->gfp & page_vars->gfp_allowed_mask;

	if (first_zone(asked, gfp) == NULL || (gfp & __GFP_NOWARN))
		return false;
	snprintf(line, size, "%s: page allocation failure. order:%u, mode:0x%x", asked->task->comm,
		 asked->order, gfp);
	return true;
}

/* ---- A4 -------------------------------------------------------------------------------------- */

bool page_wakes_hold(const struct availability_request *asked, uint32_t woken, char *why,
		     size_t size)
{
	gfp_t gfp = asked->gfp & page_vars->gfp_allowed_mask;
	struct zone *zone = first_zone(asked, gfp);
	struct zoneref *z;

	if (zone == NULL || woken == 0)
		return true;
	for_each_zone_zonelist (zone, z, node_zonelist(asked->nid, gfp), gfp_zone(gfp)) {
		uint32_t zone_nr = census_zone_nr(zone);

		if (woken >> zone_nr & 1)
			continue;
		snprintf(why, size, "A4 zone %s of node %u: kswapd was woken for 0x%x, not for it",
			 census_zone_name(zone_nr), zone_nr / MAX_NR_ZONES, woken);
		return false;
	}
	return true;
}

/* ---- A3 -------------------------------------------------------------------------------------- */

static uint32_t pageset_pages_before(uint32_t zone_nr)
{
	uint32_t pages = 0;

	for (uint32_t list = LIST_PAGESET(0, 0); list < NR_LISTS; list++)
		pages += page_census.zone[zone_nr].length[list];
	return pages;
}

/*
 * What the zone had at most, as the kernel may have read it: the counter, or the lists, to which
 * the counter comes when the CPUs' parts are folded. Where pagesets may have been drained
 * meanwhile, nobody knows into which orders their pages went: then the blocks count as none, which
 * is no bar.
 */
static void supply_at_most(const struct availability_request *asked, gfp_t gfp, uint32_t zone_nr,
			   struct zone_supply *supply)
{
	uint32_t drained = may_reclaim(asked, gfp) ? pageset_pages_before(zone_nr) : 0;
	int64_t listed = 0;

	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		uint32_t blocks = 0;

		for (uint32_t type = 0; type < MIGRATE_TYPES; type++)
			blocks += page_census.zone[zone_nr].length[LIST_FREE(order, type)];
		supply->blocks[order] = drained == 0 ? blocks : 0;
		listed += (int64_t)blocks << order;
	}
	supply->counter = max((int64_t)asked->free[zone_nr], listed) + drained;
}

/* May something have been freed for the request, which it then got? */
static bool others_may_free(const struct availability_request *asked, gfp_t gfp)
{
	const struct reclaim_hooks *hooks = &page_vars->hooks;

	return hooks->wakeup_kswapd != 0 || hooks->zone_reclaim != 0 ||
	       (may_reclaim(asked, gfp) &&
		(hooks->try_to_free_pages != 0 || hooks->out_of_memory != 0));
}

bool page_depth_holds(const struct availability_request *asked, pfn_t pfn, char *why, size_t size)
{
	gfp_t gfp = asked->gfp & page_vars->gfp_allowed_mask;
	const struct zone *preferred = first_zone(asked, gfp);
	struct request request = {.order = asked->order};
	struct zone_supply supply;
	uint32_t zone_nr;

	request.alloc_flags = flags_of_last_attempt(asked, gfp);
	if (!page_census_live() || !census_spans(pfn) || preferred == NULL ||
	    (request.alloc_flags & ALLOC_NO_WATERMARKS) || others_may_free(asked, gfp))
		return true;
	zone_nr = page_census.place[pfn].zone;
	request.classzone_idx = (int)zone_idx(preferred);
	supply_at_most(asked, gfp, zone_nr, &supply);
	if (passes(census_zone(zone_nr), &request, supply.counter, supply.blocks))
		return true;
	snprintf(why, size,
		 "A3 zone %s: order %u was given: free pages %d at most, mark %u, reserve %u",
		 census_zone_name(zone_nr), asked->order, (int)supply.counter,
		 census_zone(zone_nr)->watermark[request.alloc_flags & ALLOC_WMARK_MASK],
		 census_zone(zone_nr)->lowmem_reserve[request.classzone_idx]);
	return false;
}

/*
 * ---- endless retries and kills ------------------------------------------------------
 *
 *   no such order, GFP_THISNODE                     NULL
 *   no watermarks (PF_MEMALLOC, TIF_MEMDIE), NOFAIL waits for ever
 *   no __GFP_WAIT, PF_MEMALLOC, TIF_MEMDIE, NORETRY NULL, TIF_MEMDIE not with NOFAIL
 *   progress                                        again; order 4 and up until it suffices
 *   no progress, __GFP_FS                           a kill, or a panic; order 4 and up: NULL
 *   no progress, no __GFP_FS                        again; order 4 and up: with REPEAT
 */

/* What a round of the slow path spends at most, and the rounds that any request may take. */
#define STEPS_OF_A_ROUND 512u
#define ROUNDS_OF_ANY    8u

static bool is_memdie(const struct availability_request *asked)
{
	return test_tsk_thread_flag(asked->task, TIF_MEMDIE);
}

/* Does it wait for the last page, without watermarks? */
static bool waits_for_the_last_page(const struct availability_request *asked, gfp_t gfp)
{
	return (gfp & __GFP_NOFAIL) && !(gfp & __GFP_NOMEMALLOC) &&
	       ((asked->task_flags & PF_MEMALLOC) || is_memdie(asked));
}

static bool enters_slow_path(const struct availability_request *asked, gfp_t gfp)
{
	return asked->order < MAX_ORDER && (gfp & GFP_THISNODE) != GFP_THISNODE;
}

/* Does it come to direct reclaim, and may it come there again? */
static bool retries(const struct availability_request *asked, gfp_t gfp)
{
	return (gfp & __GFP_WAIT) && !(asked->task_flags & PF_MEMALLOC) &&
	       (!is_memdie(asked) || (gfp & __GFP_NOFAIL)) && !(gfp & __GFP_NORETRY);
}

static bool is_costly(const struct availability_request *asked, gfp_t gfp)
{
	return asked->order > PAGE_ALLOC_COSTLY_ORDER && !(gfp & __GFP_NOFAIL);
}

/* Without progress, does it stay in the slow path? Requires: retries(). */
static bool retries_without_progress(const struct availability_request *asked, gfp_t gfp)
{
	if (!(gfp & __GFP_FS))
		return !is_costly(asked, gfp) || (gfp & __GFP_REPEAT);
	if (is_costly(asked, gfp) || page_vars->oom_killer_disabled)
		return false;
	/* nobody is killed for one node, and nobody while a victim is on its way out */
	return ((gfp & __GFP_THISNODE) && !(gfp & __GFP_NOFAIL)) || is_memdie(asked) ||
	       page_vars->hooks.out_of_memory != 0;
}

/* How many rounds may progress have kept it going? Requires: retries(). */
static uint64_t rounds_by_progress(const struct availability_request *asked, gfp_t gfp)
{
	if (!is_costly(asked, gfp))
		return asked->progress_rounds;
	return gfp & __GFP_REPEAT ? min_t(uint32_t, asked->progress_rounds, 1u << asked->order) : 1;
}

bool page_request_may_go_on(const struct availability_request *asked)
{
	gfp_t gfp = asked->gfp & page_vars->gfp_allowed_mask;
	uint64_t rounds = ROUNDS_OF_ANY;

	if (enters_slow_path(asked, gfp)) {
		if (waits_for_the_last_page(asked, gfp))
			return true;
		if (retries(asked, gfp)) {
			if (retries_without_progress(asked, gfp))
				return true;
			rounds += rounds_by_progress(asked, gfp);
		}
	}
	return machine_spent() - asked->steps <= rounds * STEPS_OF_A_ROUND;
}

bool page_request_had_begun(const struct availability_request *asked)
{
	return machine_spent() - asked->steps > ROUNDS_OF_ANY * STEPS_OF_A_ROUND;
}

bool page_request_may_panic(const struct availability_request *asked)
{
	gfp_t gfp = asked->gfp & page_vars->gfp_allowed_mask;

	if (!enters_slow_path(asked, gfp) || waits_for_the_last_page(asked, gfp) ||
	    !retries(asked, gfp) || !(gfp & __GFP_FS))
		return false;
	if (page_vars->hooks.try_to_free_pages == 0 && progress_rounds_left() != 0)
		return false;
	return !is_costly(asked, gfp) && !retries_without_progress(asked, gfp) &&
	       !page_vars->oom_killer_disabled && page_vars->hooks.test_victim_times == 0;
}
