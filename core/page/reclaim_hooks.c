/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls upwards, and what happens while nobody is registered.
 */
#include "core/page/reclaim_hooks.h"
#include "core/page/page_internal.h"

#define HOOK(name) ((name##_fn *)ksym_function(page_vars->hooks.name))

void reclaim_hooks_register(const struct reclaim_hooks *hooks)
{
	struct reclaim_hooks *own = &page_vars->hooks;

	if (hooks->try_to_free_pages != 0)
		own->try_to_free_pages = hooks->try_to_free_pages;
	if (hooks->out_of_memory != 0)
		own->out_of_memory = hooks->out_of_memory;
	if (hooks->zone_reclaim != 0)
		own->zone_reclaim = hooks->zone_reclaim;
	if (hooks->wakeup_kswapd != 0)
		own->wakeup_kswapd = hooks->wakeup_kswapd;
	if (hooks->congestion_wait != 0)
		own->congestion_wait = hooks->congestion_wait;
}

void reclaim_hooks_unregister(void)
{
	page_vars->hooks = (struct reclaim_hooks){.try_to_free_pages = 0};
}

/* Is one of the @times left that a program arranged? Then it is used up. */
static bool test_take(uint32_t *times)
{
	if (shared_load(times) == 0)
		return false;
	shared_add_relaxed(times, ~0u);
	return true;
}

ulong_t hook_try_to_free_pages(struct zonelist *zonelist, uint32_t order, gfp_t gfp_mask,
			       const nodemask_t *nodemask)
{
	struct reclaim_hooks *hooks = &page_vars->hooks;

	if (hooks->try_to_free_pages != 0)
		return HOOK(try_to_free_pages)(zonelist, order, gfp_mask, nodemask);
	if (!test_take(&hooks->test_progress_times))
		return 0;
	return shared_load(&hooks->test_progress_pages);
}

/* Nobody can be killed: as 2.6.34 when only kernel threads and init are left. */
static void no_victim(gfp_t gfp_mask, uint32_t order)
{
	printk(KERN_WARNING "%s invoked oom-killer: gfp_mask=0x%x, order=%u, oom_adj=0\n",
	       current->comm, gfp_mask, order);
	show_mem();
	goal(PAGE_OOM_PANIC);
	panic("Out of memory and no killable processes...\n");
}

void hook_out_of_memory(struct zonelist *zonelist, gfp_t gfp_mask, uint32_t order,
			const nodemask_t *nodemask)
{
	struct reclaim_hooks *hooks = &page_vars->hooks;

	if (hooks->out_of_memory != 0) {
		HOOK(out_of_memory)(zonelist, gfp_mask, order, nodemask);
	} else if (test_take(&hooks->test_victim_times)) {
		goal(PAGE_OOM_KILL);
		set_thread_flag(TIF_MEMDIE);
	} else if (!test_thread_flag(TIF_MEMDIE)) {
		no_victim(gfp_mask, order);
	} else {
		/* a victim on its way out is waited for */
		goal(PAGE_OOM_WAIT);
	}
}

int hook_zone_reclaim(struct zone *zone, gfp_t gfp_mask, uint32_t order)
{
	if (page_vars->hooks.zone_reclaim != 0)
		return HOOK(zone_reclaim)(zone, gfp_mask, order);
	return ZONE_RECLAIM_SOME;
}

/* As: wakeup_kswapd() of 2.6.34, which is complete without reclaim/: nobody waits there. */
void hook_wakeup_kswapd(struct zone *zone, uint32_t order, enum zone_type classzone_idx)
{
	pg_data_t *pgdat = zone->zone_pgdat;

	VM_BUG_ON(classzone_idx >= MAX_NR_ZONES);
	if (page_vars->hooks.wakeup_kswapd != 0) {
		HOOK(wakeup_kswapd)(zone, order, classzone_idx);
		return;
	}
	if (zone_watermark_ok(zone, order, low_wmark_pages(zone), 0, 0))
		return;
	goal(PAGE_SLOW_KSWAPD);
	if (pgdat->kswapd_max_order < (int)order)
		pgdat->kswapd_max_order = (int)order;
	if (waitqueue_active(&pgdat->kswapd_wait))
		wake_up_interruptible(&pgdat->kswapd_wait);
}

slong_t hook_congestion_wait(int sync, slong_t timeout)
{
	if (page_vars->hooks.congestion_wait != 0)
		return HOOK(congestion_wait)(sync, timeout);
	/* no device is congested: only the time passes */
	set_current_state(TASK_UNINTERRUPTIBLE);
	return io_schedule_timeout(timeout);
}

void reclaim_test_progress(ulong_t pages, uint32_t times)
{
	shared_store(&page_vars->hooks.test_progress_pages, pages);
	shared_store(&page_vars->hooks.test_progress_times, times);
}

void reclaim_test_victim(uint32_t times)
{
	shared_store(&page_vars->hooks.test_victim_times, times);
}
