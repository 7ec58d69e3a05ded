/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is read and written without a lock on purpose: functions whose accesses, and those of what
 * they call, ThreadSanitizer shall not take for races, with the reason. All else that it reports is
 * a bug.
 *
 * X(function, reason)
 */
#ifndef CORE_BASE_LOCKLESS_H
#define CORE_BASE_LOCKLESS_H

#define LOCKLESS(X)                                                                                \
	X("page_to_nid", "its bits in page->flags never change")                                   \
	X("page_zone_id", "as page_to_nid()")                                                      \
	X("set_pageblock_flags_group", "a pageblock's type is read without zone->lock")            \
	X("zone_watermark_ok", "the number of free pages is an estimate: zone->lock is not held")  \
	X("hook_wakeup_kswapd", "kswapd_max_order: a wake-up too many does no harm")               \
	X("waitqueue_active", "who goes to sleep looks again after it joined the queue")           \
	X("setup_pagelist_highmark", "high and batch of other CPUs' pagesets: any value will do")  \
	X("refresh_zone_stat_thresholds", "of other CPUs: how far a counter may be off")           \
	X("setup_zone_wmarks", "watermarks: who allocates reads them without zone->lock")          \
	X("show_pagesets", "counts of other CPUs' pagesets, for the log")                          \
	X("run_zone_all_unreclaimable", "as balance_pgdat(): zone->lock is not held")              \
	X("is_awaited", "as __rcu_pending(): only this CPU takes its own bit away")                \
	X("rcu_pending", "as __rcu_pending(): a grace period's end may be seen a tick later")      \
	X("drain_freelist", "whether slabs are free is looked at again under list_lock")           \
	X("drain_array", "avail and touched of shared arrays are guesses: it may drain later")     \
	X("__cache_shrink", "whether slabs are left is read without list_lock")                    \
	X("kernel_pmd_offset", "as pte_alloc_kernel(): looked at again under page_table_lock")     \
	X("pte_glance", "as handle_pte_fault(): looked at again under the page table's lock")      \
	X("percpu_counter_sum", "what other CPUs add meanwhile may be in it or not")               \
	X("debug_kmap_atomic", "how many warnings are left is counted without a lock")             \
	X("anon_vma_prepare", "whether there is one is looked at again under page_table_lock")     \
	X("spurious_fault", "an entry that changes meanwhile faults once more")                    \
	X("mark_accessed_dirty", "as enter_guest(): of the guest's own page tables")               \
	X("enter_guest", "what a guest loads and stores is ordered by its own page tables")        \
	X("purge_collect", "va->flags under rcu_read_lock() alone, as __purge_vmap_area_lazy()")

#endif
