/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Stand-ins for who reclaims memory, until reclaim/ exists: they free what the program offered.
 *
 * The model is told of a block at the moment at which a stand-in frees it: a call is under way that
 * may get it again.
 */
#include "core/base/irq.h"
#include "core/base/page_addr.h"
#include "core/base/sched.h"
#include "core/base/zone.h"
#include "core/page/page_alloc.h"
#include "core/page/reclaim_hooks.h"
#include "fuzz/model/page_flight.h"
#include "fuzz/model/page_model.h"
#include "fuzz/model/wake_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_page_owner.h"
#include "fuzz/op/run_state.h"
#include "sim/mark.h"

static const struct page_model_range anywhere = {0, PAGE_MODEL_NONE};

/*
 * Free the oldest block offered that begins in @frames, unless somebody else uses it by now.
 *
 * Ensures: its pages; 0: none was freed.
 */
static ulong_t offered_free(struct page_model_range frames)
{
	pfn_t head = page_model_offered(frames);
	struct page_model_view view = page_model_query(head);

	if (!view.owned || view.refs != 1 || page_owner_block_is_bad(head, view.order) ||
	    page_flight_uses((struct page_model_range){head, head + (1u << view.order)}))
		return 0;
	page_model_free(head, view.order);
	__free_pages(pfn_to_page(head), view.order);
	return (ulong_t)1 << view.order;
}

static struct page_model_range frames_of(const struct zone *zone)
{
	return (struct page_model_range){(pfn_t)zone->zone_start_pfn,
					 (pfn_t)(zone->zone_start_pfn + zone->spanned_pages)};
}

/* Writing a page out takes one for a moment; reclaim is there that it should not have to wait. */
static ulong_t standin_try_to_free_pages(struct zonelist *zonelist, uint32_t order, gfp_t gfp_mask,
					 const nodemask_t *nodemask)
{
	struct page *page = alloc_page(GFP_NOIO | __GFP_NOWARN);

	if (page == NULL)
		return 0;
	__free_page(page);
	return offered_free(anywhere);
}

static ulong_t standin_freed_elsewhere(struct zonelist *zonelist, uint32_t order, gfp_t gfp_mask,
				       const nodemask_t *nodemask)
{
	offered_free(anywhere);
	return 0;
}

static void standin_out_of_memory(struct zonelist *zonelist, gfp_t gfp_mask, uint32_t order,
				  const nodemask_t *nodemask)
{
	if (offered_free(anywhere) == 0)
		set_thread_flag(TIF_MEMDIE);
	mark_written(current, sizeof(*current));
}

static int standin_zone_reclaim(struct zone *zone, gfp_t gfp_mask, uint32_t order)
{
	return offered_free(frames_of(zone)) != 0 ? ZONE_RECLAIM_SUCCESS : ZONE_RECLAIM_SOME;
}

static void standin_wakeup_kswapd(struct zone *zone, uint32_t order, enum zone_type classzone_idx)
{
	if (!in_interrupt())
		wake_model_woke(task_running(),
				(uint32_t)(zone->node * MAX_NR_ZONES) + (uint32_t)zone_idx(zone));
	offered_free(frames_of(zone));
}

static slong_t standin_congestion_wait(int sync, slong_t timeout)
{
	return schedule_timeout_uninterruptible(1) + timeout - 1;
}

void run_reclaim_hooks_register(struct run *run, const struct value *args, struct result *result)
{
	uint32_t words = (uint32_t)args[0].number;
	struct reclaim_hooks hooks = {.try_to_free_pages = 0};

	if (words & RECLAIM_HOOK_ELSEWHERE)
		hooks.try_to_free_pages = KSYM_OF(try_to_free_pages_fn, standin_freed_elsewhere);
	if (words & RECLAIM_HOOK_RECLAIM)
		hooks.try_to_free_pages = KSYM_OF(try_to_free_pages_fn, standin_try_to_free_pages);
	if (words & RECLAIM_HOOK_OOM)
		hooks.out_of_memory = KSYM_OF(out_of_memory_fn, standin_out_of_memory);
	if (words & RECLAIM_HOOK_ZONE)
		hooks.zone_reclaim = KSYM_OF(zone_reclaim_fn, standin_zone_reclaim);
	if (words & RECLAIM_HOOK_KSWAPD)
		hooks.wakeup_kswapd = KSYM_OF(wakeup_kswapd_fn, standin_wakeup_kswapd);
	if (words & RECLAIM_HOOK_CONGESTION)
		hooks.congestion_wait = KSYM_OF(congestion_wait_fn, standin_congestion_wait);
	reclaim_hooks_register(&hooks);
	run->changes.reclaim_hooks = true;
	run->changes.task_flags = true; /* a victim keeps TIF_MEMDIE */
}

/* ---- what they may free ------------------------------------------------------------ */

/* The head of a block with one reference, with nothing in it that the kernel would complain of. */
struct misuse_verdict misuse_reclaimable(const struct run *run, const struct value *args)
{
	struct page_model_view view;
	pfn_t pfn;

	if (args[0].number == 0)
		return (struct misuse_verdict){USE_SKIPPED, NULL};
	pfn = value_pfn(run, &args[0]);
	view = page_model_query(pfn);
	if (!view.owned || view.head != pfn || view.refs != 1)
		return (struct misuse_verdict){USE_SKIPPED, NULL};
	return (struct misuse_verdict){USE_SOUND, NULL};
}

void run_reclaimable(struct run *run, const struct value *args, struct result *result)
{
}

void model_reclaimable(struct run *run, const struct value *args, const struct result *result)
{
	page_model_offer(value_pfn(run, &args[0]));
}

/* ---- zones that were given up, and an OOM killer that is off ------------------------ */

void run_zone_all_unreclaimable(struct run *run, const struct value *args, struct result *result)
{
	int32_t node = (int32_t)args[0].number;
	uint32_t nid =
		node < 0 ? (uint32_t)numa_node_id() : (uint32_t)node % node_vars->nr_online_nodes;
	struct zone *zone = &NODE_DATA(nid)->node_zones[args[1].number];

	/* kswapd scanned much in vain: how much tells one time from another (check B22) */
	zone->pages_scanned += 6 * (run->step + 1);
	zone->all_unreclaimable = 1;
	mark_written(&zone->pages_scanned, sizeof(zone->pages_scanned));
	mark_written(&zone->all_unreclaimable, sizeof(zone->all_unreclaimable));
	run->changes.unreclaimable = true;
}

void run_oom_killer_disable(struct run *run, const struct value *args, struct result *result)
{
	oom_killer_disable(args[0].number != 0);
	run->changes.oom_killer = true;
}

void run_oom_killer_disabled(struct run *run, const struct value *args, struct result *result)
{
	result->value = oom_killer_disabled();
}
